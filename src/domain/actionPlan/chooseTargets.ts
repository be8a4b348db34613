import { type PlanTarget, PLAYS, targetClient, targetId } from "./target";

/** Of all targets at most such a part may come from one play, so that the plan is not one campaign. */
const LARGEST_SHARE_OF_ONE_PLAY = 1 / 3;

/**
 * The few targets a plan proposes: in rounds, from each play the one with most at stake that is left, the greatest
 * stakes of a round first. No client is a target twice.
 * @example limit 3, two gold clients at stake with 90 and 80, a lost one with 40: 90, 40; a second gold client would be
 * more than a third
 */
export const chooseTargets = (candidates: readonly PlanTarget[], limit: number): readonly PlanTarget[] => {
  const mostOfOnePlay = Math.max(1, Math.ceil(limit * LARGEST_SHARE_OF_ONE_PLAY));
  const queues = PLAYS.map((play) => candidates.filter((target) => target.play === play).sort(byStake));
  const chosen: PlanTarget[] = [];
  const taken = new Set<string>();
  for (let round = 0; round < mostOfOnePlay; round++) {
    const picked = queues.flatMap((queue) => {
      const next = queue.find((target) => !isTaken(target, taken));
      if (next === undefined) return [];
      take(next, taken);
      return [next];
    });
    chosen.push(...picked.sort(byStake));
  }
  return chosen.slice(0, Math.max(0, limit));
};

const byStake = (x: PlanTarget, y: PlanTarget): number =>
  y.stake - x.stake || PLAYS.indexOf(x.play) - PLAYS.indexOf(y.play) || compare(targetId(x), targetId(y));

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

const marksOf = (target: PlanTarget): readonly string[] => {
  const client = targetClient(target);
  return [targetId(target), ...(client === null ? [] : [`client|${client.key}`])];
};

const isTaken = (target: PlanTarget, taken: ReadonlySet<string>): boolean =>
  marksOf(target).some((mark) => taken.has(mark));

const take = (target: PlanTarget, taken: Set<string>): void => {
  for (const mark of marksOf(target)) taken.add(mark);
};
