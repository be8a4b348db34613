import { inCurrency } from "../../../domain/portfolio/amount";
import type { YearLine } from "../../../text/sheets/movements/messages";
import type { Area, Formula, PlanChart, PlanSeries } from "../../sheetPlan";
import { MOVEMENTS_CHART } from "../definedNames";
import type { SheetFacts } from "../facts";
import { type Comparison, comparisonOf } from "../movements/comparison";
import { rowOf } from "../movements/layout";
import { labelCell, type ShownYear, shownYears } from "../movements/shownYears";
import { cellName, sheetReference } from "../references";
import { amountFormat, amountWidth, COLORS } from "../style";
import { figureReference } from "./figures";
import { sectionArea } from "./layout";
import type { SectionColumn, WorkingsSection } from "./section";

/** A year that has one before, and its column on the Movements sheet. */
interface ComparedColumn {
  readonly year: ShownYear;
  readonly column: number;
}

const comparedColumns = (facts: SheetFacts, comparison: Comparison): readonly ComparedColumn[] =>
  shownYears(facts, comparison).flatMap((year, index) =>
    year.movements === null ? [] : [{ year, column: 1 + index }],
  );

const largestSales = (facts: SheetFacts, comparison: Comparison): number =>
  Math.max(...shownYears(facts, comparison).map(({ active }) => inCurrency(active.sales)));

/** What the chart of the Movements sheet draws: the sales won and lost in every year, from the lines of that sheet. */
export const movementsSection = (facts: SheetFacts): WorkingsSection => {
  const { chart } = facts.texts.movements;
  const comparison = comparisonOf(facts);
  const largest = comparison === null ? 0 : largestSales(facts, comparison);
  const sheet = sheetReference(facts.sheetNames.movements);
  const amounts = (column: number, first: YearLine, last = first): Formula => ({
    formula: `SUM(${sheet}!${cellName(rowOf(first), column)}:${cellName(rowOf(last), column)})`,
  });
  const money = (header: string): SectionColumn => ({
    header,
    width: amountWidth(largest, facts.currency),
    format: { numberFormat: amountFormat(largest, facts) },
  });
  return {
    title: chart.data,
    columns: [
      { header: chart.year, width: 20, format: { horizontal: "Left" } },
      money(chart.series.won),
      money(chart.series.growth),
      money(chart.series.lost),
      money(chart.series.decline),
    ],
    cells:
      comparison === null
        ? []
        : comparedColumns(facts, comparison).map(({ year, column }) => [
            labelCell(year.label),
            amounts(column, "newSales", "newOrReactivatedSales"),
            amounts(column, "growth"),
            amounts(column, "lostSales"),
            amounts(column, "decline"),
          ]),
    names: [],
  };
};

/** What every year won above the axis, what it lost below. */
export function movementsChart(facts: SheetFacts, comparison: Comparison, place: Area): PlanChart {
  const { chart } = facts.texts.movements;
  const years = comparedColumns(facts, comparison).length;
  const column = (offset: number) => sectionArea("movements", offset, years);
  const series = (name: string, offset: number, color: string): PlanSeries => ({
    name,
    values: column(offset),
    kind: "stackedColumn",
    axis: "primary",
    color,
    gapPercent: 120,
  });
  return {
    name: MOVEMENTS_CHART,
    place,
    titleReference: figureReference(facts, "movementsTitle"),
    dataSheet: facts.sheetNames.workings,
    categories: column(0),
    series: [
      series(chart.series.won, 1, COLORS.a),
      series(chart.series.growth, 2, COLORS.b),
      series(chart.series.lost, 3, COLORS.cumulative),
      series(chart.series.decline, 4, COLORS.paleCumulative),
    ],
    categoryAxis: { title: chart.yearAxis, hasLabelsAtEdge: true },
    valueAxis: { title: chart.salesAxis, numberFormat: amountFormat(largestSales(facts, comparison), facts) },
    secondaryAxis: null,
  };
}
