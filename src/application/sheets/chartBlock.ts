import { CHART_LABEL_LENGTH, CHART_LABELS, CHART_POINTS } from "../../limits";
import { area, type Area, type CellBlock, type PlanChart, type PlanSeries } from "../sheetPlan";
import { NAMES, PARETO_CHART } from "./definedNames";
import type { SheetFacts } from "./facts";
import { columnLetters } from "../../text/cellAddress";
import { COLORS, NUMBER_FORMATS, amountFormat } from "./style";
import { inCurrency } from "../../domain/portfolio/amount";

/** Column of the chart's data on the Workings sheet: position, label, sales of A, B and C, cumulative, both limits. */
export const CHART_COLUMN = 9;

/** Positions (from 1) the chart shows: all of them, or as many as can be seen, evenly spread, first and last included. */
export function chartPositions(ranked: number): number[] {
  const points = Math.min(ranked, CHART_POINTS);
  if (points === ranked) return Array.from({ length: ranked }, (_, index) => index + 1);
  return Array.from({ length: points }, (_, index) => 1 + Math.round((index * (ranked - 1)) / (points - 1)));
}

export const chartRowCount = ({ abc }: SheetFacts): number => chartPositions(abc.ranked).length;

/**
 * What the Pareto chart draws. Only the position and the label are values: sales, classes and limits are formulas, so
 * that the colours follow a changed limit.
 */
export function chartBlock(facts: SheetFacts, firstRow: number): CellBlock {
  const { abc } = facts;
  const hasLabels = abc.ranked <= CHART_LABELS;
  const cells = chartPositions(abc.ranked).map((position, index) => {
    const cell = `$${columnLetters(CHART_COLUMN)}${firstRow + index + 1}`;
    const sales = `INDEX(${NAMES.sortedSales},${cell})`;
    const name = abc.rows[position - 1]?.item.name ?? "";
    return [
      position,
      hasLabels ? shortened(name) : position,
      { formula: `IF(${cell}<=${NAMES.lastA},${sales},0)` },
      { formula: `IF(AND(${cell}>${NAMES.lastA},${cell}<=${NAMES.lastB}),${sales},0)` },
      { formula: `IF(${cell}>${NAMES.lastB},${sales},0)` },
      { formula: `INDEX(${NAMES.cumulativeShare},${cell})` },
      { formula: NAMES.limitA },
      { formula: NAMES.limitB },
    ];
  });
  return { row: firstRow, column: CHART_COLUMN, cells, endsColumn: true };
}

function shortened(name: string): string {
  const characters = [...name];
  if (characters.length <= CHART_LABEL_LENGTH) return name;
  return `${characters
    .slice(0, CHART_LABEL_LENGTH - 1)
    .join("")
    .trimEnd()}…`;
}

/** The Pareto chart: columns coloured by class, the cumulative line and both limits on the second axis. */
export function paretoChart(facts: SheetFacts, firstRow: number, titleReference: string, place: Area): PlanChart {
  const { texts, abc, currency } = facts;
  const points = chartRowCount(facts);
  const column = (offset: number) => area(firstRow, CHART_COLUMN + offset, points);
  const sales = (abcClass: "A" | "B" | "C", offset: number, color: string): PlanSeries => ({
    name: texts.chart.salesOfClass[abcClass],
    values: column(offset),
    kind: "stackedColumn",
    axis: "primary",
    color,
  });
  const line = (name: string, offset: number, color: string, dashed: boolean): PlanSeries => ({
    name,
    values: column(offset),
    kind: "line",
    axis: "secondary",
    color,
    dashed,
    weight: dashed ? 1.25 : 2.25,
  });
  const largest = abc.rows[0] ? inCurrency(abc.rows[0].sales) : 0;
  return {
    name: PARETO_CHART,
    place,
    titleReference,
    dataSheet: facts.sheetNames.workings,
    categories: column(1),
    series: [
      sales("A", 2, COLORS.a),
      sales("B", 3, COLORS.b),
      sales("C", 4, COLORS.line),
      line(texts.chart.cumulativeShare, 5, COLORS.cumulative, false),
      line(texts.chart.limitA, 6, COLORS.mutedInk, true),
      line(texts.chart.limitB, 7, COLORS.line, true),
    ],
    categoryAxisTitle: texts.chart.categoryAxis,
    valueAxis: { title: texts.chart.salesAxis, numberFormat: amountFormat(largest, currency) },
    secondaryAxis: { title: texts.chart.shareAxis, numberFormat: NUMBER_FORMATS.wholeShare, minimum: 0, maximum: 1 },
  };
}
