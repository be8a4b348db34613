import type { Area, PlanCell, PlanChart, PlanSeries } from "../../sheetPlan";
import { cellName, tableColumn } from "../references";
import { inCurrency } from "../../../domain/portfolio/amount";
import { costToServeHeader } from "../costToServe/costToServeColumns";
import { COST_TO_SERVE_TABLE, WHALE_CHART } from "../definedNames";
import { RULES_CHART } from "../rulesNames";
import type { SheetFacts } from "../facts";
import { amountFormat, amountWidth, COLORS, NUMBER_FORMATS } from "../style";
import { chartPositions } from "./chartPositions";
import { figureReference } from "./figures";
import { columnOf, sectionArea, WORKINGS_FIRST_ROW } from "./layout";
import type { WorkingsSection } from "./section";

/** Clients counted from the one that brings in most on, 0 first. */
const positions = ({ analysed }: SheetFacts): number[] => [0, ...chartPositions(analysed.clients.length)];

const largest = ({ analysed }: SheetFacts): number => inCurrency(analysed.control.clients);

/** Today's curve, and the one that the active rules would make of it. */
const CONTRIBUTIONS = { whale: "netContribution", rulesWhale: "contributionWithRules" } as const;
export type WhaleKind = keyof typeof CONTRIBUTIONS;

/**
 * The whale curve at as many positions as a chart shows: the contribution there, and the sum of all at least as large.
 * Equals are added as often as they are needed, so that no order of the clients has to be kept anywhere.
 */
export const whaleSection = (facts: SheetFacts, kind: WhaleKind): WorkingsSection => {
  const { workings, costToServe } = facts.texts;
  const all = tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, CONTRIBUTIONS[kind]));
  const known = figureReference(facts, "clientsWithContribution");
  const cell = (row: number, offset: number): string => cellName(row, columnOf(kind) + offset);
  const money = { width: amountWidth(largest(facts), facts.currency) };
  const format = { numberFormat: amountFormat(largest(facts), facts) };
  return {
    title: workings[kind],
    columns: [
      { header: workings.position, width: 8, format: { numberFormat: NUMBER_FORMATS.count } },
      { ...money, header: costToServe.columns[CONTRIBUTIONS[kind]], format },
      { ...money, header: costToServe.chart.curve, format },
    ],
    cells: [
      ...positions(facts).map((position, index) => {
        const row = WORKINGS_FIRST_ROW + index;
        const [clients, contribution] = [cell(row, 0), cell(row, 1)];
        // Clients whose margin is not known have no place on the curve: a chart leaves #N/A out.
        if (position === 0) return [0, null, { formula: `IF(${known}=0,NA(),0)` }];
        const larger = `">"&${contribution}`;
        return [
          position,
          { formula: `IF(${clients}>${known},NA(),LARGE(${all},${clients}))` },
          { formula: `SUMIF(${all},${larger})+(${clients}-COUNTIF(${all},${larger}))*${contribution}` },
        ];
      }),
      ...(kind === "whale" ? [peak(facts)] : []),
    ],
    names: [],
  };
};

/** Below the curve's points, which may pass over it: after how many clients the curve is highest, and how high. */
const peak = (facts: SheetFacts): PlanCell[] => [
  { formula: figureReference(facts, "gainers") },
  null,
  {
    formula: `IF(${figureReference(facts, "clientsWithContribution")}=0,NA(),${figureReference(facts, "peakContribution")})`,
  },
];

/** One of the curves. */
const curve = (facts: SheetFacts, kind: WhaleKind, name: string, color: string): PlanSeries => {
  const points = positions(facts).length;
  const column = (offset: number) => sectionArea(kind, offset, points);
  return { name, kind: "curve", xValues: column(0), values: column(2), axis: "primary", color, weight: 2.25 };
};

const axes = (facts: SheetFacts): Pick<PlanChart, "categories" | "categoryAxis" | "valueAxis" | "secondaryAxis"> => {
  const { chart } = facts.texts.costToServe;
  return {
    categories: null,
    categoryAxis: {
      title: chart.clientsAxis,
      numberFormat: NUMBER_FORMATS.count,
      minimum: 0,
      hasLabelsAtEdge: true,
      maximum: facts.analysed.clients.length,
    },
    valueAxis: { title: chart.contributionAxis, numberFormat: amountFormat(largest(facts), facts) },
    secondaryAxis: null,
  };
};

/** Cumulative net contribution, with its peak. */
export function whaleChart(facts: SheetFacts, place: Area): PlanChart {
  const { chart } = facts.texts.costToServe;
  const peakCell = (offset: number): Area => ({
    ...sectionArea("whale", offset, 1),
    row: WORKINGS_FIRST_ROW + positions(facts).length,
  });
  return {
    name: WHALE_CHART,
    place,
    titleReference: figureReference(facts, "whaleTitle"),
    dataSheet: facts.sheetNames.workings,
    ...axes(facts),
    series: [
      curve(facts, "whale", chart.curve, COLORS.header),
      {
        name: chart.peak,
        kind: "points",
        xValues: peakCell(0),
        values: peakCell(2),
        axis: "primary",
        color: COLORS.cumulative,
      },
    ],
  };
}

/** Today's curve and the one with the active rules. */
export function rulesChart(facts: SheetFacts, place: Area): PlanChart {
  const { whatIf } = facts.texts.rules;
  return {
    name: RULES_CHART,
    place,
    titleReference: figureReference(facts, "rulesWhaleTitle"),
    dataSheet: facts.sheetNames.workings,
    ...axes(facts),
    series: [
      { ...curve(facts, "whale", whatIf.today, COLORS.mutedInk), dashed: true },
      curve(facts, "rulesWhale", whatIf.withRules, COLORS.cumulative),
    ],
  };
}
