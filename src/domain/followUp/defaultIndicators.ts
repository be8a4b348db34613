import { type Indicator, indicatorDefinition, type IndicatorNeed } from "./indicator";

/** The results a first dashboard shows, the more telling first; those the data do not give are passed over. */
const RESULTS = [
  "sales",
  "netContribution",
  "newClients",
  "lostClients",
  "toxicShareOfSales",
  "fiveLargestShareOfSales",
  "activeClients",
  "salesPerClient",
] as const satisfies readonly Indicator[];
const RESULT_COUNT = 5;

/** … and the activities; what is typed is always there. */
const ACTIVITIES = ["overdueActions", "visits", "proposals", "calls"] as const satisfies readonly Indicator[];
const ACTIVITY_COUNT = 2;

/**
 * The indicators a dashboard starts with: five results and two activities out of what the data give (method.md,
 * Follow-up).
 * @param given what the data hold
 */
export const defaultIndicators = (given: ReadonlySet<IndicatorNeed>): readonly Indicator[] => {
  const isGiven = (need: IndicatorNeed): boolean => need === "typing" || given.has(need);
  const usable = (indicator: Indicator): boolean => indicatorDefinition(indicator).needs.every(isGiven);
  return [...RESULTS.filter(usable).slice(0, RESULT_COUNT), ...ACTIVITIES.filter(usable).slice(0, ACTIVITY_COUNT)];
};

/** What a target is proposed from. */
export interface TargetGrounds {
  /** Clients lost in the period; null where no years can be compared. */
  readonly lostClients: number | null;
  /** Share (0–1) of sales from which on the five largest clients make the portfolio fragile. */
  readonly fragileFiveLargest: number;
}

/**
 * A target where a plain rule gives one: no action overdue, the lost clients replaced, the five largest clients below
 * what makes a portfolio fragile. Null for the others, which only the user can set.
 */
export const proposedTarget = (
  indicator: Indicator,
  { lostClients, fragileFiveLargest }: TargetGrounds,
): number | null => {
  switch (indicator) {
    case "overdueActions":
      return 0;
    case "newClients":
      return lostClients;
    case "fiveLargestShareOfSales":
      return fragileFiveLargest;
    default:
      return null;
  }
};
