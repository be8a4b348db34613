/** What a quarterly review decides about something that was tried. */
export const REVIEW_DECISIONS = ["keep", "change", "stop"] as const;
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];
