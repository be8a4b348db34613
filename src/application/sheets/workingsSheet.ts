import { inCurrency } from "../../domain/portfolio/amount";
import type { AbcRule } from "../../domain/pareto/abc";
import { sortedBlock } from "../../domain/pareto/sortedBlock";
import { COUNT_RULE_PERCENT } from "../../domain/pareto/lastRanks";
import { asFormula } from "../../text/sentence";
import {
  area,
  type Area,
  type CellBlock,
  type Formula,
  type FormattedArea,
  type PlanCell,
  type SheetPlan,
} from "../sheetPlan";
import { chartBlock, CHART_COLUMN, chartRowCount } from "./chartBlock";
import { ABC_TABLE, NAMES } from "./definedNames";
import type { SheetFacts } from "./facts";
import { cellName, rangeReference, tableColumn, textLiteral } from "./references";
import { betweenPairs, countPosition, crossingPosition, strictPosition, tieEnd } from "./positionFormulas";
import { amountFormat, amountWidth, FORMATS, NUMBER_FORMATS, TAB_COLORS } from "./style";

/** First row of every block; the row above holds the headers. */
export const WORKINGS_FIRST_ROW = 5;
const HEADER_ROW = WORKINGS_FIRST_ROW - 1;
/** The figures stand in columns A and B, the ranking from D on, the chart's data from J on, the rules in R. */
const SORTED_COLUMN = 3;
const RULES_COLUMN = 17;

/** In the order of the CHOOSE that picks among them. */
export const RULES: readonly AbcRule[] = ["crossing", "strict", "count"];

/** A figure of the Workings sheet, in the order of its rows. */
const FIGURES = [
  "base",
  "clients",
  "ruleNumber",
  "positionACrossing",
  "positionAStrict",
  "positionACount",
  "positionBCrossing",
  "positionBStrict",
  "positionBCount",
  "lastA",
  "lastB",
  "lastAOtherRule",
  "lastBOtherRule",
  "movedByTies",
  "movedByOtherRule",
  "clientsInA",
  "salesOfA",
  "shareOfClientsA",
  "shareOfSalesA",
  "clientsInC",
  "salesOfC",
  "shareOfClientsC",
  "shareOfSalesC",
  "largestShare",
  "fiveLargestShare",
  "firstFifthShare",
  "chartTitle",
] as const;
export type Figure = (typeof FIGURES)[number];

export const WORKINGS_FIXED_AREA = area(0, 0, WORKINGS_FIRST_ROW + FIGURES.length, RULES_COLUMN + 1);

const figureArea = (figure: Figure): Area => area(WORKINGS_FIRST_ROW + FIGURES.indexOf(figure), 1);

/** Reference to a figure from any sheet. */
export const figureReference = (facts: SheetFacts, figure: Figure): string =>
  rangeReference(facts.sheetNames.workings, figureArea(figure));

/** The same as a fragment of a sentence. */
export const figureFormula = (facts: SheetFacts, figure: Figure): Formula => ({
  formula: figureReference(facts, figure),
});

export function workingsSheet(facts: SheetFacts): SheetPlan {
  const { texts, terms, abc, currency } = facts;
  const money = amountFormat(abc.rows[0] ? inCurrency(abc.rows[0].sales) : 0, currency);
  const sorted = sortedRows(facts);
  const chart = chartBlock(facts, WORKINGS_FIRST_ROW);
  const sortedArea = (offset: number) => area(WORKINGS_FIRST_ROW, SORTED_COLUMN + offset, sorted.length);
  return {
    tabColor: TAB_COLORS.workings,
    blocks: [
      ...headings(facts),
      {
        row: WORKINGS_FIRST_ROW,
        column: 0,
        cells: FIGURES.map((figure) => [texts.workings[figure], figureCell(facts, figure)]),
      },
      { row: WORKINGS_FIRST_ROW, column: SORTED_COLUMN, cells: sorted, endsColumn: true },
      chart,
      {
        row: WORKINGS_FIRST_ROW,
        column: RULES_COLUMN,
        cells: RULES.map((rule) => [terms.rules[rule].name]),
      },
    ],
    tables: [],
    formats: [...formatsOf(money, sorted.length, chartRowCount(facts))],
    conditionalFormats: [],
    validations: [],
    names: [
      { name: NAMES.base, area: figureArea("base") },
      { name: NAMES.clients, area: figureArea("clients") },
      { name: NAMES.lastA, area: figureArea("lastA") },
      { name: NAMES.lastB, area: figureArea("lastB") },
      { name: NAMES.sortedSales, area: sortedArea(1) },
      { name: NAMES.shareBefore, area: sortedArea(2) },
      { name: NAMES.cumulativeShare, area: sortedArea(3) },
      { name: NAMES.lastOfTie, area: sortedArea(4) },
      { name: NAMES.rules, area: area(WORKINGS_FIRST_ROW, RULES_COLUMN, 3) },
    ],
    charts: [],
    merges: [],
    columnWidths: columnWidths(facts),
    rowHeights: [
      { row: HEADER_ROW, height: 32 },
      { row: figureArea("chartTitle").row, height: 30 },
    ],
    frozenRows: WORKINGS_FIRST_ROW,
    frozenColumns: 0,
    print: {
      area: area(0, 0, WORKINGS_FIRST_ROW + Math.max(FIGURES.length, sorted.length), SORTED_COLUMN + 5),
      orientation: "Portrait",
      titleRows: WORKINGS_FIRST_ROW,
    },
  };
}

function columnWidths({ abc, currency }: SheetFacts): number[] {
  const largest = amountWidth(abc.rows[0] ? inCurrency(abc.rows[0].sales) : 0, currency);
  const base = amountWidth(inCurrency(abc.base), currency);
  return [46, Math.max(22, base), 3, 8, largest, 13, 13, 13, 3, 8, 28, largest, largest, largest, 12, 10, 10, 20];
}

function headings({ texts }: SheetFacts): CellBlock[] {
  const { workings, chart } = texts;
  return [
    { row: 0, column: 0, cells: [[workings.title]] },
    { row: 1, column: 0, cells: [[workings.howTo]] },
    {
      row: HEADER_ROW - 1,
      column: 0,
      cells: [[workings.figures]],
    },
    { row: HEADER_ROW - 1, column: SORTED_COLUMN, cells: [[workings.sorted]] },
    { row: HEADER_ROW - 1, column: CHART_COLUMN, cells: [[workings.chart]] },
    {
      row: HEADER_ROW,
      column: SORTED_COLUMN,
      cells: [[workings.position, workings.sales, workings.shareBefore, workings.cumulativeShare, workings.lastOfTie]],
    },
    {
      row: HEADER_ROW,
      column: CHART_COLUMN,
      cells: [
        [
          workings.position,
          workings.label,
          chart.salesOfClass.A,
          chart.salesOfClass.B,
          chart.salesOfClass.C,
          chart.cumulativeShare,
          chart.limitA,
          chart.limitB,
        ],
      ],
    },
    { row: HEADER_ROW, column: RULES_COLUMN, cells: [[workings.rulesHeader]] },
  ];
}

/**
 * The ranking: position, sales, cumulative share before and including, last position of the tie. A plain block, no
 * table: here rows build on the row above, which a sort would break.
 */
function sortedRows({ abc }: SheetFacts): PlanCell[][] {
  const descending = abc.rows.filter((row) => row.abcClass !== "N/C").map((row) => row.sales);
  return sortedBlock(descending, abc.options.ties).map(({ sales, lastOfTie }, index) => {
    const row = WORKINGS_FIRST_ROW + index;
    const cell = (offset: number, of = row) => cellName(of, SORTED_COLUMN + offset);
    return [
      index + 1,
      inCurrency(sales),
      index === 0 ? 0 : { formula: cell(3, row - 1) },
      { formula: `${cell(2)}+${cell(1)}/${NAMES.base}` },
      lastOfTie,
    ];
  });
}

function figureCell(facts: SheetFacts, figure: Figure): PlanCell {
  const header = facts.texts.abc.columns;
  const inTable = (column: string) => tableColumn(ABC_TABLE, column);
  const clientsIn = (abcClass: string) => `COUNTIFS(${inTable(header.abcClass)},${textLiteral(abcClass)})`;
  const salesOf = (abcClass: string) =>
    `SUMIFS(${inTable(header.sales)},${inTable(header.abcClass)},${textLiteral(abcClass)})`;
  const shareIn = (part: Figure, whole: string) => ({ formula: `${figureCellName(part)}/${whole}` });
  switch (figure) {
    case "base":
      return { formula: `SUM(${NAMES.sortedSales})` };
    case "clients":
      return { formula: `COUNT(${NAMES.sortedSales})` };
    case "ruleNumber":
      // MATCH fails where the rule's cell was emptied: the first rule then applies.
      return { formula: `IFERROR(MATCH(${NAMES.rule},${NAMES.rules},0),1)` };
    case "positionACrossing":
      return { formula: crossingPosition(NAMES.limitA) };
    case "positionAStrict":
      return { formula: strictPosition(NAMES.limitA) };
    case "positionACount":
      return { formula: countPosition(COUNT_RULE_PERCENT.a) };
    case "positionBCrossing":
      return { formula: crossingPosition(NAMES.limitB) };
    case "positionBStrict":
      return { formula: strictPosition(NAMES.limitB) };
    case "positionBCount":
      return { formula: countPosition(COUNT_RULE_PERCENT.b) };
    case "lastA":
      return { formula: tieEnd(byRule(POSITIONS_A)) };
    case "lastB":
      return { formula: `MAX(${figureCellName("lastA")},${tieEnd(byRule(POSITIONS_B))})` };
    case "lastAOtherRule":
      return { formula: tieEnd(byOtherRule(POSITIONS_A)) };
    case "lastBOtherRule":
      return { formula: `MAX(${figureCellName("lastAOtherRule")},${tieEnd(byOtherRule(POSITIONS_B))})` };
    case "movedByTies":
      return {
        formula: betweenPairs(
          byRule(POSITIONS_A),
          figureCellName("lastA"),
          byRule(POSITIONS_B),
          figureCellName("lastB"),
        ),
      };
    case "movedByOtherRule":
      return {
        formula: betweenPairs(
          figureCellName("lastA"),
          figureCellName("lastAOtherRule"),
          figureCellName("lastB"),
          figureCellName("lastBOtherRule"),
        ),
      };
    case "clientsInA":
      return { formula: clientsIn("A") };
    case "salesOfA":
      return { formula: salesOf("A") };
    case "clientsInC":
      return { formula: clientsIn("C") };
    case "salesOfC":
      return { formula: salesOf("C") };
    case "shareOfClientsA":
      return shareIn("clientsInA", NAMES.clients);
    case "shareOfSalesA":
      return shareIn("salesOfA", NAMES.base);
    case "shareOfClientsC":
      return shareIn("clientsInC", NAMES.clients);
    case "shareOfSalesC":
      return shareIn("salesOfC", NAMES.base);
    case "largestShare":
      return { formula: `INDEX(${NAMES.sortedSales},1)/${NAMES.base}` };
    case "fiveLargestShare":
      return { formula: `INDEX(${NAMES.cumulativeShare},MIN(5,${NAMES.clients}))` };
    case "firstFifthShare":
      return { formula: `INDEX(${NAMES.cumulativeShare},ROUNDUP(${NAMES.clients}*20/100,0))` };
    case "chartTitle":
      return {
        formula: asFormula(
          facts.texts.chart.title(figureFormula(facts, "clientsInA"), figureFormula(facts, "shareOfSalesA")),
          facts.language,
          facts.currency,
        ),
      };
  }
}

const POSITIONS_A: readonly Figure[] = ["positionACrossing", "positionAStrict", "positionACount"];
const POSITIONS_B: readonly Figure[] = ["positionBCrossing", "positionBStrict", "positionBCount"];
const figureCellName = (figure: Figure): string => cellName(figureArea(figure).row, 1);
const byRule = (positions: readonly Figure[]): string =>
  `CHOOSE(${figureCellName("ruleNumber")},${positions.map(figureCellName).join(",")})`;
/** Crossing and strict are each other's alternative; the rule by count has none. */
const byOtherRule = (positions: readonly Figure[]): string => {
  const [crossing, strict, count] = positions.map(figureCellName);
  return `CHOOSE(${figureCellName("ruleNumber")},${strict},${crossing},${count})`;
};

function formatsOf(money: string, ranks: number, points: number): FormattedArea[] {
  const figure = (name: Figure, numberFormat: string): FormattedArea => ({
    area: figureArea(name),
    format: { numberFormat },
  });
  const shares: Figure[] = [
    "shareOfClientsA",
    "shareOfSalesA",
    "shareOfClientsC",
    "shareOfSalesC",
    "largestShare",
    "fiveLargestShare",
    "firstFifthShare",
  ];
  const sortedArea = (offset: number, columns = 1) => area(WORKINGS_FIRST_ROW, SORTED_COLUMN + offset, ranks, columns);
  const chartArea = (offset: number, columns: number) =>
    area(WORKINGS_FIRST_ROW, CHART_COLUMN + offset, points, columns);
  return [
    { area: area(0, 0), format: FORMATS.title },
    { area: area(1, 0), format: FORMATS.howTo },
    { area: area(HEADER_ROW - 1, 0), format: FORMATS.total },
    { area: area(HEADER_ROW - 1, SORTED_COLUMN), format: FORMATS.total },
    { area: area(HEADER_ROW - 1, CHART_COLUMN), format: FORMATS.total },
    { area: area(HEADER_ROW, SORTED_COLUMN, 1, 5), format: FORMATS.header },
    { area: area(HEADER_ROW, CHART_COLUMN, 1, 8), format: FORMATS.header },
    { area: area(HEADER_ROW, RULES_COLUMN), format: FORMATS.header },
    { area: area(HEADER_ROW, SORTED_COLUMN, 1, 5), format: { horizontal: "Right" } },
    { area: area(HEADER_ROW, CHART_COLUMN), format: { horizontal: "Right" } },
    { area: area(HEADER_ROW, CHART_COLUMN + 2, 1, 6), format: { horizontal: "Right" } },
    { area: chartArea(1, 1), format: { horizontal: "Left", indent: 1 } },
    { area: area(WORKINGS_FIRST_ROW, RULES_COLUMN, RULES.length), format: { horizontal: "Left", indent: 1 } },
    { area: area(figureArea("chartTitle").row, 0, 1, 2), format: FORMATS.wrapped },
    { area: figureArea("chartTitle"), format: { horizontal: "Right" } },
    figure("base", money),
    figure("salesOfA", money),
    figure("salesOfC", money),
    ...shares.map((name) => figure(name, NUMBER_FORMATS.share)),
    { area: sortedArea(1), format: { numberFormat: money } },
    { area: sortedArea(2, 2), format: { numberFormat: NUMBER_FORMATS.share } },
    { area: chartArea(2, 3), format: { numberFormat: money } },
    { area: chartArea(5, 3), format: { numberFormat: NUMBER_FORMATS.share } },
  ];
}
