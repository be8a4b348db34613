import { CHART_LABEL_LENGTH, CHART_LABELS } from "../../../limits";
import { inCurrency } from "../../../domain/portfolio/amount";
import type { Area, PlanChart, PlanSeries } from "../../sheetPlan";
import { columnLetters } from "../../../text/cellAddress";
import { NAMES, PARETO_CHART } from "../definedNames";
import type { SheetFacts } from "../facts";
import { COLORS, NUMBER_FORMATS, amountFormat, amountWidth } from "../style";
import { shortened } from "../shortened";
import { chartPositions } from "./chartPositions";
import { figureReference } from "./figures";
import { columnOf, sectionArea, WORKINGS_FIRST_ROW } from "./layout";
import type { SectionColumn, WorkingsSection } from "./section";

const largestSales = ({ abc }: SheetFacts): number => (abc.rows[0] ? inCurrency(abc.rows[0].sales) : 0);

/**
 * What the Pareto chart draws. Only the position and the label are values: sales, classes and limits are formulas, so
 * that the colours follow a changed limit.
 */
export const paretoSection = (facts: SheetFacts): WorkingsSection => {
  const { abc, texts, currency } = facts;
  const { workings, chart } = texts;
  const hasLabels = abc.ranked <= CHART_LABELS;
  const positionColumn = `$${columnLetters(columnOf("pareto"))}`;
  const cells = chartPositions(abc.ranked).map((position, index) => {
    const cell = `${positionColumn}${WORKINGS_FIRST_ROW + index + 1}`;
    const sales = `INDEX(${NAMES.sortedSales},${cell})`;
    const name = abc.rows[position - 1]?.item.name ?? "";
    return [
      position,
      hasLabels ? shortened(name, CHART_LABEL_LENGTH) : position,
      { formula: `IF(${cell}<=${NAMES.lastA},${sales},0)` },
      { formula: `IF(AND(${cell}>${NAMES.lastA},${cell}<=${NAMES.lastB}),${sales},0)` },
      { formula: `IF(${cell}>${NAMES.lastB},${sales},0)` },
      { formula: `INDEX(${NAMES.cumulativeShare},${cell})` },
      { formula: NAMES.limitA },
      { formula: NAMES.limitB },
    ];
  });
  const largest = largestSales(facts);
  const sales = (abcClass: "A" | "B" | "C"): SectionColumn => ({
    header: chart.salesOfClass[abcClass],
    width: amountWidth(largest, currency),
    format: { numberFormat: amountFormat(largest, facts) },
  });
  const share = (header: string): SectionColumn => ({
    header,
    width: 12,
    format: { numberFormat: NUMBER_FORMATS.share },
  });
  return {
    title: workings.chart,
    columns: [
      { header: workings.position, width: 8 },
      { header: workings.label, width: 28, format: { horizontal: "Left", indent: 1 } },
      sales("A"),
      sales("B"),
      sales("C"),
      share(chart.cumulativeShare),
      share(chart.limitA),
      share(chart.limitB),
    ],
    cells,
    names: [],
  };
};

/** The Pareto chart: columns coloured by class, the cumulative line and both limits on the second axis. */
export function paretoChart(facts: SheetFacts, place: Area): PlanChart {
  const { texts, abc } = facts;
  const points = chartPositions(abc.ranked).length;
  const column = (offset: number) => sectionArea("pareto", offset, points);
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
  return {
    name: PARETO_CHART,
    place,
    titleReference: figureReference(facts, "chartTitle"),
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
    categoryAxis: { title: texts.chart.categoryAxis },
    valueAxis: { title: texts.chart.salesAxis, numberFormat: amountFormat(largestSales(facts), facts) },
    secondaryAxis: { title: texts.chart.shareAxis, numberFormat: NUMBER_FORMATS.wholeShare, minimum: 0, maximum: 1 },
  };
}
