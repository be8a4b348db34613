import { asFormula } from "../../../text/sentence";
import type { Formula } from "../../sheetPlan";
import { DASHBOARD_NAMES } from "../dashboardNames";
import type { FigureDefinitions } from "./figure";

export type FollowUpFigure = "pickedMonthly" | "monthlyTitle";

/** What the dashboard's chart shows. */
export const FOLLOW_UP_FIGURES: FigureDefinitions<FollowUpFigure> = {
  // MATCH fails where the cell was emptied or its indicator is no more in the data: the first one is shown then.
  pickedMonthly: {
    unit: "number",
    cell: ({ generated }) =>
      generated.has("dashboard")
        ? { formula: `IFERROR(MATCH(${DASHBOARD_NAMES.picked},${DASHBOARD_NAMES.monthlyIndicators},0),1)` }
        : 1,
  },
  monthlyTitle: {
    unit: "sentence",
    cell: ({ texts: { dashboard }, generated, followUp, language, currency }, cellOf) =>
      followUp.monthly === null || !generated.has("dashboard")
        ? dashboard.monthly.none
        : {
            formula: asFormula(
              dashboard.monthly.chartTitle<Formula>({
                formula: `INDEX(${DASHBOARD_NAMES.monthlyIndicators},${cellOf("pickedMonthly")})`,
              }),
              language,
              currency,
            ),
          },
  },
};
