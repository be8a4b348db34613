import type { PlanDomain, PlanStatus, TargetKind } from "../../../domain/actionPlan/planWords";
import type { ACTIONS_OF_PLAY, Play, PlanTarget } from "../../../domain/actionPlan/target";
import type { SeedDecision } from "../../../domain/rules/decisionRule";
import type { Formats } from "../../formats";
import type { Sentence } from "../../sentence";

/** Everything written on the Action plan sheet. */
export interface ActionPlanTexts {
  readonly title: string;
  howTo(settingsSheet: string): string;
  /** Reasons and figures of proposals are those of a day. */
  proposalsOf(day: string): string;
  /** How the plan stands. */
  counters<N>(facts: PlanCounters<N>): Sentence<N>;
  /** Instead of the above while there is no action. */
  readonly noAction: string;
  readonly columns: Readonly<Record<PlanColumnName, string>>;
  readonly kinds: Readonly<Record<TargetKind, string>>;
  readonly domains: Readonly<Record<PlanDomain, string>>;
  readonly statuses: Readonly<Record<PlanStatus, string>>;
  readonly alerts: Readonly<Record<"late" | "soon" | "done", string>>;
  /** Instead of the class of a client that has no line in the period. */
  readonly noSales: string;
  /** Shown where the user may type. */
  readonly messages: Readonly<
    Record<"kind" | "domain" | "owner" | "start" | "due" | "occurrences" | "status" | "progress", string>
  >;
  /** What a target is called; a client by its name. */
  targetName(target: PlanTarget, decisions: Readonly<Record<SeedDecision, string>>): string;
  why(target: PlanTarget, formats: Formats): string;
  objective(target: PlanTarget, formats: Formats): string;
  readonly actions: { readonly [P in Play]: Readonly<Record<(typeof ACTIONS_OF_PLAY)[P][number], ActionText>> };
}

export interface PlanCounters<N> {
  readonly open: N;
  readonly late: N;
  readonly soon: N;
  readonly done: N;
  /** 0–1, of the open actions. */
  readonly progress: N;
}

/** One action as proposed. */
export interface ActionText {
  readonly action: string;
  readonly steps: readonly string[];
  readonly means: string;
  readonly indicator: string;
  /** How often it is done within the plan's ninety days. */
  readonly occurrences: number;
}

export type PlanColumnName =
  | "number"
  | "target"
  | "why"
  | "objective"
  | "domain"
  | "action"
  | "owner"
  | "start"
  | "due"
  | "status"
  | "progress"
  | "alert"
  | "kind"
  | "steps"
  | "means"
  | "people"
  | "indicator"
  | "occurrences"
  | "notes"
  | "daysLeft"
  | "abcClass"
  | "quadrant"
  | "salesNow"
  | "clientRow"
  | "isOpen"
  | "isLate"
  | "clientNumber"
  | "clientKey"
  | "proposal"
  | "asProposed";
