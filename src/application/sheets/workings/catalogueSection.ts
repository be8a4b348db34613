import { type Indicator, INDICATOR_NAMES, indicatorDefinition } from "../../../domain/followUp/indicator";
import { MONTHLY_INDICATORS, yearlyChange } from "../../../domain/followUp/monthlyFigures";
import { QUADRANT_LETTERS } from "../../../domain/matrix/quadrant";
import { inCurrency } from "../../../domain/portfolio/amount";
import type { MovementStatus } from "../../../domain/movements/clientMovement";
import type { PlanCell } from "../../sheetPlan";
import { costToServeHeader } from "../costToServe/costToServeColumns";
import { givenBy } from "../dashboard/givenFacts";
import { unitWord } from "../dashboard/units";
import { DASHBOARD_NAMES } from "../dashboardNames";
import { ABC_TABLE, COST_TO_SERVE_TABLE, MOVEMENTS_TABLE, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { matrixHeaders } from "../matrix/columnNames";
import { MATRIX_TABLE } from "../matrixNames";
import { tableColumn, textLiteral } from "../references";
import { NUMBER_FORMATS } from "../style";
import { driverCell } from "./costsSection";
import { figureReference } from "./figures";
import { sectionArea } from "./layout";
import type { WorkingsSection } from "./section";

/** Every indicator of the catalogue with its figure of now, from the cells of the other sheets. */
export const catalogueSection = (facts: SheetFacts): WorkingsSection => {
  const { workings, dashboard } = facts.texts;
  const given = givenBy(facts);
  const column = (offset: number) => sectionArea("catalogue", offset, INDICATOR_NAMES.length);
  return {
    title: workings.catalogue,
    columns: [
      { header: dashboard.columns.indicator, width: 34, format: { horizontal: "Left", indent: 1 } },
      { header: dashboard.columns.nature, width: 12, format: { horizontal: "Left" } },
      { header: dashboard.columns.unit, width: 10, format: { horizontal: "Left" } },
      { header: dashboard.columns.sense, width: 8 },
      { header: dashboard.columns.actual, width: 18 },
      { header: dashboard.columns.trend, width: 12, format: { numberFormat: NUMBER_FORMATS.change } },
    ],
    cells: INDICATOR_NAMES.map((indicator): PlanCell[] => {
      const { nature, unit, better, needs } = indicatorDefinition(indicator);
      const isGiven = needs.every((need) => given.has(need));
      const formula = isGiven ? actualOf(facts, indicator) : null;
      return [
        dashboard.indicators[indicator],
        dashboard.natures[nature],
        unitWord(facts, unit),
        better === "higher" ? 1 : -1,
        formula === null ? null : { formula },
        trendOf(facts, indicator),
      ];
    }),
    names: [
      { name: DASHBOARD_NAMES.catalogueNames, area: column(0) },
      { name: DASHBOARD_NAMES.catalogueNatures, area: column(1) },
      { name: DASHBOARD_NAMES.catalogueUnits, area: column(2) },
      { name: DASHBOARD_NAMES.catalogueSenses, area: column(3) },
      { name: DASHBOARD_NAMES.catalogueActuals, area: column(4) },
      { name: DASHBOARD_NAMES.catalogueTrends, area: column(5) },
    ],
  };
};

/** A value of the day of the analysis, as the months are. */
const trendOf = ({ followUp: { monthly } }: SheetFacts, indicator: Indicator): number | null => {
  const monthlyIndicator = MONTHLY_INDICATORS.find((one) => one === indicator);
  return monthly === null || monthlyIndicator === undefined ? null : yearlyChange(monthly, monthlyIndicator);
};

/** The sales analysed, those of clients below zero included. */
const netSales = ({ texts }: SheetFacts): string => `SUM(${tableColumn(ABC_TABLE, texts.abc.columns.sales)})`;

/** Null where only the user knows. */
function actualOf(facts: SheetFacts, indicator: Indicator): string | null {
  const costs = (name: "margin" | "cost"): string =>
    `SUM(${tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, name))})`;
  const share = (part: string, whole: string): string => `IF(${whole}>0,(${part})/${whole},"")`;
  const orders = driverCell(facts, "orders", "quantity");
  switch (indicator) {
    case "sales":
      return netSales(facts);
    case "grossMargin":
      return costs("margin");
    case "grossMarginRate":
      return share(
        costs("margin"),
        String(inCurrency(facts.economics.clientFacts.margins?.total.knownSales ?? facts.analysed.control.clients)),
      );
    case "netContribution":
      return figureReference(facts, "contribution");
    case "costShareOfSales":
      return share(costs("cost"), netSales(facts));
    case "activeClients":
      return NAMES.clients;
    case "salesPerClient":
      return share(NAMES.base, NAMES.clients);
    case "newClients":
      return won(facts);
    case "lostClients":
      return moved(facts, "lost");
    case "churn":
      return share(moved(facts, "lost"), activeBefore(facts));
    case "orders":
      return orders;
    case "averageOrder":
      return share(netSales(facts), orders);
    case "classAShareOfClients":
      return figureReference(facts, "shareOfClientsA");
    case "fiveLargestShareOfSales":
      return figureReference(facts, "fiveLargestShare");
    case "goldShareOfSales":
      return share(inQuadrant(facts, "gold"), NAMES.base);
    case "toxicShareOfSales":
      return share(inQuadrant(facts, "toxic"), NAMES.base);
    case "openActions":
      return figureReference(facts, "planOpen");
    case "overdueActions":
      return figureReference(facts, "planLate");
    case "doneActions":
      return figureReference(facts, "planDone");
    case "visits":
      return driverCell(facts, "visits", "quantity");
    case "calls":
    case "proposals":
    case "proposalsWon":
      return null;
  }
}

const moved = ({ texts }: SheetFacts, status: MovementStatus): string =>
  `COUNTIFS(${tableColumn(MOVEMENTS_TABLE, texts.movements.list.columns.status)},${textLiteral(texts.abc.statuses[status])})`;

/** New or come back: where the file has no earlier year nobody knows which. */
const won = (facts: SheetFacts): string =>
  (["new", "reactivated", "newOrReactivated"] as const).map((status) => moved(facts, status)).join("+");

const activeBefore = ({ texts }: SheetFacts): string =>
  `COUNTIFS(${tableColumn(MOVEMENTS_TABLE, texts.movements.list.columns.salesBefore)},">0")`;

const inQuadrant = (facts: SheetFacts, quadrant: "gold" | "toxic"): string => {
  const headers = matrixHeaders(facts);
  const column = (header: string): string => tableColumn(MATRIX_TABLE, header);
  return `SUMIFS(${column(headers.sales)},${column(headers.quadrant)},${textLiteral(QUADRANT_LETTERS[quadrant])})`;
};
