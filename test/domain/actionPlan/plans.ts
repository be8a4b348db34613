import fc from "fast-check";
import { type PlanTarget, PLAYS } from "../../../src/domain/actionPlan/target";
import { amountOf } from "../../../src/domain/portfolio/amount";

/** A target of one of the plays about a client. */
export const clientTarget = (
  play: "protectGold" | "growGold" | "confirmNew",
  number: number,
  stake: number,
): PlanTarget => {
  const client = { number, key: `code:${number}`, name: `Client ${number}` };
  const [sales, amount] = [amountOf(stake), amountOf(stake)];
  switch (play) {
    case "protectGold":
      return { play, client, sales, slopeShare: -0.1, stake: amount };
    case "growGold":
      return { play, client, sales, shareOfSales: 0.1, stake: amount };
    case "confirmNew":
      return { play, client, sales, stake: amount };
  }
};

export const ruleTarget = (text: string, stake: number): PlanTarget => ({
  play: "applyRule",
  rule: text,
  decision: { text },
  clients: 3,
  shareOfSales: 0.2,
  yearlyEffect: null,
  stake: amountOf(stake),
});

/** Targets of several plays; the same client may be one of several. */
export const someTargets: fc.Arbitrary<readonly PlanTarget[]> = fc.array(
  fc.oneof(
    fc
      .record({
        play: fc.constantFrom("protectGold" as const, "growGold" as const, "confirmNew" as const),
        number: fc.integer({ min: 1, max: 12 }),
        stake: fc.integer({ min: 0, max: 1000 }),
      })
      .map(({ play, number, stake }) => clientTarget(play, number, stake)),
    fc
      .record({ rule: fc.constantFrom("charge", "commit", "minimum"), stake: fc.integer({ min: 0, max: 1000 }) })
      .map(({ rule, stake }) => ruleTarget(rule, stake)),
  ),
  { maxLength: 40 },
);

export const countByPlay = (targets: readonly PlanTarget[]): readonly number[] =>
  PLAYS.map((play) => targets.filter((target) => target.play === play).length);
