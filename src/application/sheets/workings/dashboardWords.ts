import { REVIEW_DECISIONS } from "../../../domain/followUp/review";
import { DASHBOARD_NAMES } from "../dashboardNames";
import type { SheetFacts } from "../facts";
import { choices } from "./choices";
import { monthlySeries } from "./monthsSection";
import type { WorkingsSection } from "./section";

/** The dashboard's drop-downs: what the chart shows, which way an own indicator should go, what a review decides. */

/** Sales are offered even where the data know no months: a list is never empty. */
export const monthlyIndicatorsSection = (facts: SheetFacts): WorkingsSection => {
  const { dashboard } = facts.texts;
  const shown = monthlySeries(facts);
  return choices(
    dashboard.monthly.pick,
    DASHBOARD_NAMES.monthlyIndicators,
    "monthlyIndicators",
    (shown.length === 0 ? (["sales"] as const) : shown).map((indicator) => dashboard.indicators[indicator]),
  );
};

export const betterSection = ({ texts: { dashboard } }: SheetFacts): WorkingsSection =>
  choices(dashboard.columns.better, DASHBOARD_NAMES.better, "better", [
    dashboard.better.higher,
    dashboard.better.lower,
  ]);

export const reviewDecisionsSection = ({ texts: { dashboard } }: SheetFacts): WorkingsSection =>
  choices(
    dashboard.quarters.columns.decision,
    DASHBOARD_NAMES.reviewDecisions,
    "reviewDecisions",
    REVIEW_DECISIONS.map((decision) => dashboard.quarters.decisions[decision]),
  );
