import type { DetectionOutcome } from "./answer";

/** Answers from the least useful to the most: what asks less of the user comes last. */
const ORDER: readonly DetectionOutcome[] = ["not-sales", "needs-sales", "needs-client", "needs-confirmation", "found"];

/** How useful an answer is: a number to compare, the higher the less is asked of the user. */
export const usefulness = (outcome: DetectionOutcome): number => ORDER.indexOf(outcome);
