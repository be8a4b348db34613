import { inCurrency } from "../../domain/portfolio/amount";
import type { LeftOut } from "../../domain/portfolio/portfolio";
import { ADDRESSES_SHOWN } from "../../limits";
import { cellAddress } from "../../text/cellAddress";
import { area, type Area, type CellBlock, type FormattedArea, type PlanCell, type SheetPlan } from "../sheetPlan";
import { ABC_TABLE, NAMES } from "./definedNames";
import type { SheetFacts } from "./facts";
import { cellName, rangeReference, sheetReference, tableColumn, textLiteral } from "./references";
import { amountWidth, exactAmountFormat, COLORS, FORMATS, NUMBER_FORMATS, TAB_COLORS } from "./style";
import { figureReference } from "./workings/figures";

const COLUMN_COUNT = 5;
const CONTROL_ROW = 3;
const CONTROL = {
  read: CONTROL_ROW + 1,
  leftOut: CONTROL_ROW + 2,
  clients: CONTROL_ROW + 3,
  rounding: CONTROL_ROW + 4,
  difference: CONTROL_ROW + 5,
  sourceNow: CONTROL_ROW + 6,
  limits: CONTROL_ROW + 7,
};
const PORTFOLIO_ROW = CONTROL.limits + 2;
const PORTFOLIO_ROWS = 4;
/** Last on the sheet: its length changes from one analysis to the next. */
const LEFT_OUT_ROW = PORTFOLIO_ROW + PORTFOLIO_ROWS + 2;

export const CHECKS_FIXED_AREA = area(0, 0, LEFT_OUT_ROW + 1, COLUMN_COUNT);

export function checksSheet(facts: SheetFacts): SheetPlan {
  const { texts, currency } = facts;
  const leftOut = leftOutRows(facts);
  const statuses = [CONTROL.difference, CONTROL.sourceNow, CONTROL.limits].map((row) => area(row, 3));
  const money = exactAmountFormat(currency);
  return {
    tabColor: TAB_COLORS.checks,
    blocks: [
      { row: 0, column: 0, cells: [[texts.checks.title], [texts.checks.howTo]] },
      controlBlock(facts),
      portfolioBlock(facts),
      { row: LEFT_OUT_ROW, column: 0, cells: leftOut, endsColumn: true },
    ],
    tables: [],
    formats: formatsOf(money, leftOut.length),
    conditionalFormats: statuses.flatMap((where) => [
      { area: where, equals: texts.checks.ok, fill: COLORS.good, color: COLORS.goodInk, bold: true },
      { area: where, equals: texts.checks.differs, fill: COLORS.bad, color: COLORS.badInk, bold: true },
    ]),
    validations: [],
    names: [],
    charts: [],
    merges: [],
    columnWidths: [56, Math.max(20, amountWidth(inCurrency(facts.everything.control.read), currency)), 11, 20, 64],
    rowHeights: [{ row: CONTROL.sourceNow, height: 30 }],
    frozenRows: 2,
    frozenColumns: 0,
    print: { area: area(0, 0, LEFT_OUT_ROW + leftOut.length, COLUMN_COUNT), orientation: "Landscape", titleRows: 0 },
  };
}

/** Read = left out + clients, and whether the source still says the same today. */
function controlBlock(facts: SheetFacts): CellBlock {
  const { texts, everything, analysed } = facts;
  const { checks, abc } = texts;
  const linesLeftOut = sum(analysed.leftOut, ({ count }) => count);
  const amount = (row: number) => cellName(row, 1);
  const verdict = (difference: string): PlanCell => ({
    formula: `IF(ABS(${difference})<0.005,${textLiteral(checks.ok)},${textLiteral(checks.differs)})`,
  });
  const live = liveSum(facts);
  const difference = `${amount(CONTROL.read)}-${amount(CONTROL.leftOut)}-${amount(CONTROL.clients)}-${amount(CONTROL.rounding)}`;
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
      live === null
        ? [checks.sourceNow, null, null, null, checks.sourceNowMissing]
        : [
            checks.sourceNow,
            { formula: live },
            null,
            verdict(`${amount(CONTROL.sourceNow)}-${amount(CONTROL.read)}`),
            checks.sourceNowNote,
          ],
      [
        checks.limitsInOrder,
        null,
        null,
        {
          formula: `IF(AND(${NAMES.limitA}>0,${NAMES.limitA}<${NAMES.limitB},${NAMES.limitB}<1),${textLiteral(checks.ok)},${textLiteral(checks.differs)})`,
        },
        null,
      ],
    ],
  };
}

/** The sum of the source's own cells, where they are all numbers: hidden rows count, error cells do not. */
function liveSum({ table, choice, hasNumericSource }: SheetFacts): string | null {
  const { sales } = choice;
  if (!hasNumericSource || sales.kind === "product") return null;
  const rows = table.lastDataRow - table.firstDataRow + 1;
  const total = (column: number) =>
    `AGGREGATE(9,6,${rangeReference(table.sheetName, area(table.firstDataRow, column, rows))})`;
  if (sales.kind === "difference") return `${total(sales.credit)}-${total(sales.debit)}`;
  const columns = sales.kind === "column" ? [sales.column] : sales.columns;
  return columns.map(total).join("+");
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
    ],
  };
}

function leftOutRows(facts: SheetFacts): PlanCell[][] {
  const { texts, terms, analysed, table } = facts;
  const { checks } = texts;
  const rows = analysed.leftOut.map((leftOut): PlanCell[] => {
    const first = leftOut.cells[0];
    const target = first && `#${sheetReference(table.sheetName)}!${cellAddress(first)}`;
    return [
      terms.leftOut[leftOut.reason],
      inCurrency(leftOut.sales),
      leftOut.count,
      target ? { formula: `HYPERLINK(${textLiteral(target)},${textLiteral(checks.goTo)})` } : null,
      addresses(leftOut, facts),
    ];
  });
  return [
    [checks.leftOutSection, checks.amount, checks.lines, null, checks.cells],
    ...(rows.length > 0 ? rows : [[checks.nothingLeftOut, null, null, null, null]]),
  ];
}

function addresses({ cells, count }: LeftOut, { texts, formats }: SheetFacts): string {
  const shown = cells.slice(0, ADDRESSES_SHOWN).map(cellAddress);
  const rest = count - shown.length;
  return shown.join(", ") + (rest > 0 ? ` ${texts.checks.more(formats.count(rest))}` : "");
}

function formatsOf(money: string, leftOutRowCount: number): FormattedArea[] {
  const header = (row: number): FormattedArea => ({ area: area(row, 0, 1, COLUMN_COUNT), format: FORMATS.header });
  const column = (row: number, index: number, rows: number): Area => area(row, index, rows);
  const controlRows = CONTROL.limits - CONTROL_ROW;
  const sections: readonly [number, number][] = [
    [CONTROL_ROW, controlRows],
    [PORTFOLIO_ROW, PORTFOLIO_ROWS],
    [LEFT_OUT_ROW, leftOutRowCount - 1],
  ];
  return [
    { area: area(0, 0), format: FORMATS.title },
    { area: area(1, 0), format: FORMATS.howTo },
    ...sections.flatMap(([row, rows]): FormattedArea[] => [
      header(row),
      { area: area(row, 1, 1, 2), format: { horizontal: "Right" } },
      { area: area(row, 3), format: { horizontal: "Center" } },
      { area: column(row + 1, 1, rows), format: { numberFormat: money } },
      { area: column(row + 1, 2, rows), format: { numberFormat: NUMBER_FORMATS.count } },
      { area: area(row + 1, 0, rows, 4), format: { vertical: "Top" } },
      { area: column(row + 1, 4, rows), format: FORMATS.note },
    ]),
    { area: column(CONTROL_ROW + 1, 3, controlRows), format: { horizontal: "Center" } },
    {
      area: column(LEFT_OUT_ROW + 1, 3, leftOutRowCount - 1),
      format: { color: COLORS.header, horizontal: "Center" },
    },
    { area: area(CONTROL.difference, 0, 1, 3), format: FORMATS.total },
  ];
}

const sum = <T>(items: readonly T[], valueOf: (item: T) => number): number =>
  items.reduce((total, item) => total + valueOf(item), 0);
