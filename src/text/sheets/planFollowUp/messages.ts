import type { Sentence } from "../../sentence";

/** Everything written on the Plan follow-up sheet. */
export interface PlanFollowUpTexts {
  readonly title: string;
  howTo(planSheet: string): string;
  readonly ninetyDays: string;
  /** Above the weeks of the plan, each by its Monday. */
  readonly weeks: string;
  readonly overdue: string;
  readonly byDomain: string;
  readonly byKind: string;
  readonly byOwner: string;
  /** Headers of the counts. */
  readonly counts: Readonly<Record<"open" | "late" | "soon" | "done" | "progress", string>>;
  readonly nextDue: string;
  readonly nextAction: string;
  readonly daysLate: string;
  /** Actions whose cell is empty, or holds a word that is not of the list. */
  readonly others: string;
  readonly noOwner: string;
  readonly total: string;
  /** Where a list is empty. */
  readonly nothingDue: string;
  readonly nothingLate: string;
  more<N>(actions: N): Sentence<N>;
  moreOwners<N>(owners: N): Sentence<N>;
}
