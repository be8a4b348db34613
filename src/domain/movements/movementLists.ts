import type { ClientMovement, MovementStatus } from "./clientMovement";

/** Clients that came, went and came back, those with most at stake first. */
export interface MovementLists {
  /** By what they bring now; also those that may have bought before the file begins. */
  readonly new: readonly ClientMovement[];
  /** By what they bring now. */
  readonly reactivated: readonly ClientMovement[];
  /** By what they brought the year before. */
  readonly lost: readonly ClientMovement[];
  /** By how much they changed. */
  readonly growth: readonly ClientMovement[];
  readonly decline: readonly ClientMovement[];
}

export const movementLists = (clients: readonly ClientMovement[]): MovementLists => {
  const list = (
    statuses: readonly MovementStatus[],
    stakeOf: (movement: ClientMovement) => number,
  ): readonly ClientMovement[] =>
    clients.filter(({ status }) => statuses.includes(status)).sort((x, y) => stakeOf(y) - stakeOf(x));
  const byNow = ({ now }: ClientMovement): number => now;
  const byChange = ({ before, now }: ClientMovement): number => Math.abs(now - before);
  return {
    new: list(["new", "newOrReactivated"], byNow),
    reactivated: list(["reactivated"], byNow),
    lost: list(["lost"], ({ before }) => before),
    growth: list(["growth"], byChange),
    decline: list(["decline"], byChange),
  };
};
