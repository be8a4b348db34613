import { inCurrency } from "../../../domain/portfolio/amount";
import { asFormula } from "../../../text/sentence";
import { area, type CellBlock, type FormattedArea, type PlanCell, type SheetPlan } from "../../sheetPlan";
import { CLASSES } from "../abc/abcPanels";
import { ABC_TABLE, NAMES, SUMMARY_PARETO_CHART } from "../definedNames";
import { periodLabel, type SheetFacts } from "../facts";
import { SUMMARY_MATRIX_CHART } from "../matrixNames";
import { cellName, tableColumn, textLiteral } from "../references";
import { amountFormat, COLORS, FORMATS, NUMBER_FORMATS, TAB_COLORS } from "../style";
import { figureReference } from "../workings/figures";
import { matrixChart } from "../workings/matrixChart";
import { paretoChart } from "../workings/paretoSection";
import { quadrantTable } from "./quadrantTable";
import { tiles } from "./tiles";

/** Narrow columns of equal width: tiles, charts and the class table share them as they need. */
const COLUMN_COUNT = 12;
const COLUMN_WIDTH = 9;
const TILE_COLUMNS = 2;

const SOURCE_ROW = 1;
const TILE_ROW = 3;
const FINDINGS_ROW = TILE_ROW + 4;
const FINDINGS_SHOWN = 5;
const STEPS_ROW = FINDINGS_ROW + FINDINGS_SHOWN + 2;
const STEPS_SHOWN = 3;
const PARETO_ROW = STEPS_ROW + STEPS_SHOWN + 2;
const PARETO_ROWS = 17;
const CLASSES_ROW = PARETO_ROW + PARETO_ROWS + 1;
const QUADRANTS_ROW = CLASSES_ROW + CLASSES.length + 2;
const MATRIX_ROWS = 15;
const HALF = COLUMN_COUNT / 2;
const CONTROL_ROW = CLASSES_ROW + MATRIX_ROWS + 1;

export const SUMMARY_FIXED_AREA = area(0, 0, CONTROL_ROW + 1, COLUMN_COUNT);

/** One printable page: figures, findings, what to do first, the charts, and that the totals tie out. */
export function summarySheet(facts: SheetFacts): SheetPlan {
  const { abc, texts } = facts;
  const money = amountFormat(abc.rows[0] ? inCurrency(abc.rows[0].sales) : 0, facts);
  const quadrants = quadrantTable(facts, QUADRANTS_ROW, money);
  const wide = (row: number) => area(row, 0, 1, COLUMN_COUNT);
  const listed = [
    ...Array.from({ length: FINDINGS_SHOWN }, (_, index) => FINDINGS_ROW + 1 + index),
    ...Array.from({ length: STEPS_SHOWN }, (_, index) => STEPS_ROW + 1 + index),
  ];
  return {
    tabColor: TAB_COLORS.summary,
    blocks: [
      { row: 0, column: 0, cells: [[texts.summary.title], [source(facts)]] },
      ...tileBlocks(facts),
      {
        row: FINDINGS_ROW,
        column: 0,
        cells: [[texts.summary.findings], ...picked(NAMES.findings, NAMES.findingNumbers, FINDINGS_SHOWN)],
      },
      {
        row: STEPS_ROW,
        column: 0,
        cells: [[texts.summary.firstSteps], ...picked(NAMES.actions, NAMES.actionNumbers, STEPS_SHOWN)],
      },
      { row: STEPS_ROW, column: HALF, cells: [[planCell(facts)]] },
      classBlock(facts),
      quadrants.block,
      { row: CONTROL_ROW, column: 0, cells: [[{ formula: control(facts) }]] },
    ],
    tables: [],
    formats: [
      { area: area(0, 0), format: FORMATS.title },
      { area: area(SOURCE_ROW, 0), format: FORMATS.source },
      ...tileFormats(facts),
      ...[FINDINGS_ROW, STEPS_ROW].map((row): FormattedArea => ({ area: wide(row), format: FORMATS.section })),
      ...listed.map((row): FormattedArea => ({ area: wide(row), format: { ...FORMATS.wrapped, vertical: "Center" } })),
      {
        area: area(STEPS_ROW, HALF, 1, HALF),
        format: { bold: false, fontSize: 10, color: COLORS.mutedInk, horizontal: "Right" },
      },
      ...classFormats(money),
      ...quadrants.formats,
      { area: area(CONTROL_ROW, 0), format: FORMATS.howTo },
    ],
    conditionalFormats: CLASSES.map((abcClass) => ({
      area: area(CLASSES_ROW + 1, 0, CLASSES.length),
      equals: abcClass,
      ...CLASS_COLORS[abcClass],
    })),
    validations: [],
    names: [],
    charts: [
      { ...paretoChart(facts, area(PARETO_ROW, 0, PARETO_ROWS, COLUMN_COUNT)), name: SUMMARY_PARETO_CHART },
      { ...matrixChart(facts, area(CLASSES_ROW, HALF, MATRIX_ROWS, HALF), false), name: SUMMARY_MATRIX_CHART },
    ],
    merges: [
      ...tiles(facts).flatMap((_, tile) =>
        [0, 1, 2].map((offset) => area(TILE_ROW + offset, tile * TILE_COLUMNS, 1, TILE_COLUMNS)),
      ),
      ...listed.map(wide),
      area(STEPS_ROW, HALF, 1, HALF),
      ...Array.from({ length: CLASSES.length + 1 }, (_, index) => area(CLASSES_ROW + index, 3, 1, 2)),
      ...quadrants.merges,
    ],
    columnWidths: Array.from({ length: COLUMN_COUNT }, () => COLUMN_WIDTH),
    rowHeights: [
      { row: TILE_ROW + 1, height: 26 },
      { row: TILE_ROW + 2, height: 26 },
      ...listed.map((row) => ({ row, height: row < STEPS_ROW ? 31 : 18 })),
    ],
    frozenRows: 0,
    frozenColumns: 0,
    print: { area: area(0, 0, CONTROL_ROW + 1, COLUMN_COUNT), orientation: "Portrait", titleRows: 0, onOnePage: true },
  };
}

const CLASS_COLORS = {
  A: { fill: COLORS.a, color: COLORS.aInk, bold: true },
  B: { fill: COLORS.b, color: COLORS.bInk, bold: true },
  C: { fill: COLORS.c, color: COLORS.cInk },
  "N/C": { fill: COLORS.notClassified, color: COLORS.notClassifiedInk },
} as const;

/** How the plan stands, where what to do first is told. */
const planCell = (facts: SheetFacts): PlanCell => {
  const figure = (name: "planOpen" | "planLate") => ({ formula: figureReference(facts, name) });
  const sentence = facts.texts.summary.plan(figure("planOpen"), figure("planLate"));
  return { formula: asFormula(sentence, facts.language, facts.currency) };
};

const source = (facts: SheetFacts): string =>
  facts.texts.abc.source({
    sheet: facts.table.sheetName,
    lines: facts.texts.abc.lineCount(facts.analysed.linesRead, facts.formats, facts.choice.orientation),
    period: periodLabel(facts),
    analysedOn: facts.formats.date(facts.analysedOn),
  });

function tileBlocks(facts: SheetFacts): CellBlock[] {
  return tiles(facts).map(({ label, value, note }, tile) => ({
    row: TILE_ROW,
    column: tile * TILE_COLUMNS,
    cells: [[label], [value], [note]],
  }));
}

function tileFormats(facts: SheetFacts): FormattedArea[] {
  return [
    { area: area(TILE_ROW, 0, 3, COLUMN_COUNT), format: { fill: COLORS.c, horizontal: "Center" } },
    { area: area(TILE_ROW, 0, 1, COLUMN_COUNT), format: { color: COLORS.mutedInk, fontSize: 9 } },
    {
      area: area(TILE_ROW + 1, 0, 1, COLUMN_COUNT),
      format: { bold: true, fontSize: 16, color: COLORS.header, vertical: "Center" },
    },
    {
      area: area(TILE_ROW + 2, 0, 1, COLUMN_COUNT),
      format: { color: COLORS.mutedInk, fontSize: 9, wrapText: true, vertical: "Center" },
    },
    ...tiles(facts).map(({ numberFormat }, tile) => ({
      area: area(TILE_ROW + 1, tile * TILE_COLUMNS),
      format: { numberFormat },
    })),
  ];
}

/** The first texts of a list on the Workings sheet that are not empty; there may be fewer than there is room for. */
const picked = (texts: string, numbers: string, shown: number): PlanCell[][] =>
  Array.from({ length: shown }, (_, index) => [
    { formula: `IF(MAX(${numbers})<${index + 1},"","•  "&INDEX(${texts},MATCH(${index + 1},${numbers},0)))` },
  ]);

function classBlock({ texts }: SheetFacts): CellBlock {
  const { summary, columns } = texts.abc;
  const inTable = (header: string) => tableColumn(ABC_TABLE, header);
  return {
    row: CLASSES_ROW,
    column: 0,
    cells: [
      [summary.abcClass, summary.clients, summary.shareOfClients, summary.sales, null, summary.shareOfSales],
      ...CLASSES.map((abcClass, index): PlanCell[] => {
        const isClass = `${inTable(columns.abcClass)},${textLiteral(abcClass)}`;
        const row = CLASSES_ROW + 1 + index;
        const isRanked = abcClass !== "N/C";
        return [
          abcClass,
          { formula: `COUNTIFS(${isClass})` },
          isRanked ? { formula: `${cellName(row, 1)}/${NAMES.clients}` } : null,
          { formula: `SUMIFS(${inTable(columns.sales)},${isClass})` },
          null,
          isRanked ? { formula: `${cellName(row, 3)}/${NAMES.base}` } : null,
        ];
      }),
    ],
  };
}

function classFormats(money: string): FormattedArea[] {
  const column = (index: number) => area(CLASSES_ROW + 1, index, CLASSES.length);
  return [
    { area: area(CLASSES_ROW, 0, 1, HALF), format: { ...FORMATS.header, horizontal: "Center" } },
    { area: column(0), format: { horizontal: "Center" } },
    { area: column(1), format: { numberFormat: NUMBER_FORMATS.count } },
    { area: column(2), format: { numberFormat: NUMBER_FORMATS.share } },
    { area: column(3), format: { numberFormat: money } },
    { area: column(5), format: { numberFormat: NUMBER_FORMATS.share } },
  ];
}

/** Read less left out is what the clients add up to; the Checks sheet shows it line by line. */
function control({ texts, sheetNames, analysed }: SheetFacts): string {
  const explained = inCurrency(analysed.control.read) - inCurrency(analysed.control.leftOut);
  const clients = `SUM(${tableColumn(ABC_TABLE, texts.abc.columns.sales)})`;
  const sentence = (words: string) => textLiteral(`${words}${sheetNames.checks}.`);
  return `IF(ABS(${clients}+${inCurrency(analysed.control.rounding)}-${explained})<0.005,${sentence(texts.summary.control)},${sentence(texts.summary.controlDiffers)})`;
}
