import { inCurrency } from "../../../domain/portfolio/amount";
import { area, type CellBlock, type FormattedArea, type PlanCell, type SheetPlan } from "../../sheetPlan";
import { ABC_TABLE, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName, tableColumn, textLiteral } from "../references";
import { amountWidth, COLORS, exactAmountFormat, FORMATS, NUMBER_FORMATS, TAB_COLORS, wrappedHeight } from "../style";
import { figureReference } from "../workings/figures";
import { listSections, type ListSection } from "./listSections";
import { liveSum } from "./liveSum";

const COLUMN_COUNT = 5;
const LABEL_WIDTH = 56;
const NOTE_WIDTH = 64;
const CONTROL_ROW = 3;
const CONTROL = {
  read: CONTROL_ROW + 1,
  leftOut: CONTROL_ROW + 2,
  clients: CONTROL_ROW + 3,
  rounding: CONTROL_ROW + 4,
  difference: CONTROL_ROW + 5,
  reversed: CONTROL_ROW + 6,
  sourceNow: CONTROL_ROW + 7,
  limits: CONTROL_ROW + 8,
};
const PORTFOLIO_ROW = CONTROL.limits + 2;
const PORTFOLIO_ROWS = 5;
/** Last on the sheet: the lists' lengths change from one analysis to the next. */
const LISTS_ROW = PORTFOLIO_ROW + PORTFOLIO_ROWS + 2;
/** Rows below that may look like a header of an earlier analysis: all headers but the first stand among them. */
const RESET_ROWS = 60;

export const CHECKS_FIXED_AREA = area(0, 0, LISTS_ROW + 1, COLUMN_COUNT);

export function checksSheet(facts: SheetFacts): SheetPlan {
  const { texts, currency } = facts;
  const lists = placed(listSections(facts));
  const listRows = lists.flatMap(({ header, rows }) => [header, ...rows, ...EMPTY_ROW]).slice(0, -1);
  const control = controlBlock(facts);
  const portfolio = portfolioBlock(facts);
  const statuses = [CONTROL.difference, CONTROL.sourceNow, CONTROL.limits].map((row) => area(row, 3));
  return {
    tabColor: TAB_COLORS.checks,
    blocks: [
      { row: 0, column: 0, cells: [[texts.checks.title], [texts.checks.howTo]] },
      control,
      portfolio,
      { row: LISTS_ROW, column: 0, cells: listRows, endsColumn: true },
    ],
    tables: [],
    formats: [...fixedFormats(), ...lists.flatMap(listFormats), ...moneyFormats(exactAmountFormat(facts), lists)],
    conditionalFormats: statuses.flatMap((where) => [
      { area: where, equals: texts.checks.ok, fill: COLORS.good, color: COLORS.goodInk, bold: true },
      { area: where, equals: texts.checks.differs, fill: COLORS.bad, color: COLORS.badInk, bold: true },
    ]),
    validations: [],
    names: [],
    charts: [],
    merges: [],
    columnWidths: [
      LABEL_WIDTH,
      Math.max(20, amountWidth(inCurrency(facts.everything.control.read), currency)),
      11,
      20,
      NOTE_WIDTH,
    ],
    rowHeights: [
      ...heightsOf(CONTROL_ROW + 1, control.cells.slice(1)),
      ...heightsOf(PORTFOLIO_ROW + 1, portfolio.cells.slice(1)),
      ...heightsOf(LISTS_ROW, [...listRows, ...Array.from({ length: RESET_ROWS }, () => [])].slice(0, RESET_ROWS)),
    ],
    frozenRows: 2,
    frozenColumns: 0,
    print: { area: area(0, 0, LISTS_ROW + listRows.length, COLUMN_COUNT), orientation: "Landscape", titleRows: 0 },
  };
}

const EMPTY_ROW: readonly (readonly PlanCell[])[] = [[null, null, null, null, null]];

interface PlacedList extends ListSection {
  readonly row: number;
}

/** One list below the other, an empty row between. */
function placed(sections: readonly ListSection[]): readonly PlacedList[] {
  let row = LISTS_ROW;
  return sections.map((section) => {
    const list = { ...section, row };
    row += section.rows.length + 2;
    return list;
  });
}

/** Read = left out + clients, and whether the source still says the same today. */
function controlBlock(facts: SheetFacts): CellBlock {
  const { texts, everything, analysed } = facts;
  const { checks, abc } = texts;
  const linesLeftOut = analysed.leftOut.reduce((lines, { count }) => lines + count, 0);
  const amount = (row: number) => cellName(row, 1);
  const verdict = (difference: string): PlanCell => ({
    formula: `IF(ABS(${difference})<0.005,${textLiteral(checks.ok)},${textLiteral(checks.differs)})`,
  });
  const live = liveSum(facts);
  const difference = `${amount(CONTROL.read)}-${amount(CONTROL.leftOut)}-${amount(CONTROL.clients)}-${amount(CONTROL.rounding)}`;
  const areInOrder = `AND(${NAMES.limitA}>0,${NAMES.limitA}<${NAMES.limitB},${NAMES.limitB}<1)`;
  return {
    row: CONTROL_ROW,
    column: 0,
    cells: [
      [checks.controlSection, checks.amount, checks.lines, checks.status, null],
      [checks.readFromSource, inCurrency(everything.control.read), analysed.linesRead + linesLeftOut, null, null],
      [checks.leftOutTotal, inCurrency(analysed.control.leftOut), linesLeftOut, null, null],
      [
        checks.clientsTotal(facts.sheetNames.abc),
        { formula: `SUM(${tableColumn(ABC_TABLE, abc.columns.sales)})` },
        { formula: `SUM(${tableColumn(ABC_TABLE, abc.columns.lines)})` },
        null,
        checks.clientsNote,
      ],
      [checks.rounding, inCurrency(analysed.control.rounding), null, null, checks.roundingNote],
      [checks.difference, { formula: `ROUND(${difference},4)` }, null, verdict(amount(CONTROL.difference)), null],
      [
        checks.reversed,
        inCurrency(everything.control.reversed),
        everything.reversedLines,
        null,
        everything.reversedLines > 0 ? checks.reversedNote : null,
      ],
      live === null
        ? [checks.sourceNow, null, null, null, checks.sourceNowMissing]
        : [
            checks.sourceNow,
            { formula: live },
            null,
            verdict(`${amount(CONTROL.sourceNow)}-${amount(CONTROL.read)}-${amount(CONTROL.reversed)}`),
            checks.sourceNowNote,
          ],
      [
        checks.limitsInOrder,
        null,
        null,
        { formula: `IF(${areInOrder},${textLiteral(checks.ok)},${textLiteral(checks.differs)})` },
        null,
      ],
    ],
  };
}

function portfolioBlock(facts: SheetFacts): CellBlock {
  const { texts, analysed } = facts;
  const { checks, abc } = texts;
  const isNotClassified = `${tableColumn(ABC_TABLE, abc.columns.abcClass)},${textLiteral("N/C")}`;
  return {
    row: PORTFOLIO_ROW,
    column: 0,
    cells: [
      [checks.portfolioSection, checks.amount, checks.count],
      [
        checks.notClassified,
        { formula: `SUMIFS(${tableColumn(ABC_TABLE, abc.columns.sales)},${isNotClassified})` },
        { formula: `COUNTIFS(${isNotClassified})` },
      ],
      [checks.movedByTies, null, { formula: figureReference(facts, "movedByTies") }],
      [checks.otherRule, null, { formula: figureReference(facts, "movedByOtherRule") }],
      [checks.repeatedNames, null, analysed.repeatedNames.length],
      [checks.blankCurrency, null, analysed.linesWithoutCurrency],
    ],
  };
}

/** The longest text of a row decides its height: the label or the note. */
const heightsOf = (firstRow: number, rows: readonly (readonly PlanCell[])[]): SheetPlan["rowHeights"] =>
  rows.map(([label = null, , , , note = null], index) => ({
    row: firstRow + index,
    height: Math.max(
      wrappedHeight(textOf(label), LABEL_WIDTH),
      wrappedHeight(textOf(note), NOTE_WIDTH, FORMATS.note.fontSize),
    ),
  }));

const textOf = (cell: PlanCell): string => (typeof cell === "string" ? cell : "");

const header = (row: number): FormattedArea[] => [
  { area: area(row, 0, 1, COLUMN_COUNT), format: FORMATS.header },
  { area: area(row, 1, 1, 2), format: { horizontal: "Right" } },
  { area: area(row, 3), format: { horizontal: "Center" } },
];

const body = (row: number, rows: number): FormattedArea[] => [
  { area: area(row, 0, rows, 4), format: FORMATS.wrapped },
  { area: area(row, 2, rows), format: { numberFormat: NUMBER_FORMATS.count } },
  { area: area(row, 4, rows), format: FORMATS.note },
];

const fixedFormats = (): FormattedArea[] => [
  { area: area(0, 0), format: FORMATS.title },
  { area: area(1, 0), format: FORMATS.howTo },
  ...header(CONTROL_ROW),
  ...body(CONTROL_ROW + 1, CONTROL.limits - CONTROL_ROW),
  { area: area(CONTROL_ROW + 1, 3, CONTROL.limits - CONTROL_ROW), format: { horizontal: "Center" } },
  { area: area(CONTROL.difference, 0, 1, 3), format: FORMATS.total },
  ...header(PORTFOLIO_ROW),
  ...body(PORTFOLIO_ROW + 1, PORTFOLIO_ROWS),
  // Headers of the lists stood elsewhere in earlier analyses.
  {
    area: area(LISTS_ROW, 0, RESET_ROWS, COLUMN_COUNT),
    format: { bold: false, fontSize: 11, color: COLORS.ink, fill: COLORS.paper },
  },
];

const listFormats = ({ row, rows }: PlacedList): FormattedArea[] => [
  ...header(row),
  ...body(row + 1, rows.length),
  { area: area(row + 1, 3, rows.length), format: { color: COLORS.header, horizontal: "Center" } },
];

const moneyFormats = (money: string, lists: readonly PlacedList[]): FormattedArea[] =>
  [
    area(CONTROL_ROW + 1, 1, CONTROL.limits - CONTROL_ROW),
    area(PORTFOLIO_ROW + 1, 1, PORTFOLIO_ROWS),
    ...lists.map(({ row, rows }) => area(row + 1, 1, rows.length)),
  ].map((where) => ({ area: where, format: { numberFormat: money } }));
