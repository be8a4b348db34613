/** Workbook-wide names about the action plan: the same in every language. */
export const PLAN_NAMES = {
  /** First header cell of the plan. */
  list: "CP_ActionPlanList",
  /** The words of the plan's drop-downs. */
  kinds: "CP_TargetKinds",
  domains: "CP_PlanDomains",
  statuses: "CP_PlanStatuses",
  /** The people to choose from. */
  owners: "CP_Owners",
  /** The day everything is due by: today unless the user typed another one. */
  referenceDate: "CP_ReferenceDate",
  /** How many targets are proposed at most. */
  mostTargets: "CP_PlanTargets",
} as const;

export const PLAN_TABLE = "CP_ActionPlan";

/** As many names fit on the Settings sheet. */
const OWNER_COUNT = 12;

/** Each of their cells. */
export const OWNER_NAMES: readonly string[] = Array.from({ length: OWNER_COUNT }, (_, index) => `CP_Owner${index + 1}`);
