/** Part by which a result may exceed a whole number without needing one more person: divisions are not exact. */
const TOLERANCE = 1e-12;

/**
 * How many are needed at each stage for a target at the end (method.md, Activity and prospecting): the target divided by
 * the rates that still lie ahead, each stage rounded up on its own.
 * @param rates shares (0–1] that go on from each stage to the next, first stage first
 * @example neededAtStages(17.5, [0.2, 0.3, 0.5, 0.25]) is [2334, 467, 140, 70, 18]
 */
export const neededAtStages = (target: number, rates: readonly number[]): readonly number[] => {
  const exact = [target];
  for (const rate of [...rates].reverse()) exact.unshift((exact[0] ?? target) / rate);
  return exact.map((needed) => Math.ceil(needed * (1 - TOLERANCE)));
};
