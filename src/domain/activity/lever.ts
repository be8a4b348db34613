/**
 * What one more point on each score is worth where the result is their product (method.md, Activity and prospecting):
 * the product of the others. The smallest score is the strongest lever.
 * @example levers([7, 6, 5]) is [30, 35, 42]: 8 × 6 × 5 − 210 is 30
 */
export const levers = (scores: readonly number[]): readonly number[] =>
  scores.map((_, index) => scores.reduce((product, score, other) => (other === index ? product : product * score), 1));
