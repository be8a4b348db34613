import { civilDate } from "../../../domain/dates";
import type { ClassMove } from "../../../domain/history/classMove";
import { inCurrency, sumOf } from "../../../domain/portfolio/amount";
import { LISTED_CHANGES } from "../../../limits";
import { asFormula } from "../../../text/sentence";
import {
  area,
  type Area,
  type Formula,
  type FormattedArea,
  type PlanCell,
  type PlanConditionalFormat,
  type SheetPlan,
} from "../../sheetPlan";
import { CHANGES_TABLE, HISTORY_NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { tableColumn, textLiteral } from "../references";
import { amountFormat, amountWidth, COLORS, FORMATS, TAB_COLORS } from "../style";
import { changesList, classChanges } from "./changesList";
import { historyList } from "./historyList";
import {
  CHANGE_COLUMNS,
  CHANGES_COLUMN,
  FINDING_ROW,
  HEADER_ROW,
  HISTORY_COLUMNS,
  HOW_TO_ROW,
  LIST_COLUMN,
  PANEL_COLUMNS,
  PRINTED_COLUMNS,
  SOURCE_ROW,
  TITLE_ROW,
} from "./layout";
import { periodLabel, comparedLabel } from "./periodLabels";
import { PERIODS_PANEL_WIDTHS, periodsFormats, periodsPanel } from "./periodsPanel";

const GAP_WIDTH = 3;

/** Who changed class from one analysis to the next, and where every client stood in each period. */
export function historySheet(facts: SheetFacts): SheetPlan {
  const { history, abc, currency, everything, texts } = facts;
  const numbers = new Map(everything.clients.map(({ key, number }) => [key, number]));
  const largest = history.clients.reduce(
    (most, { results }) => results.reduce((more, { sales }) => Math.max(more, inCurrency(sales)), most),
    0,
  );
  const total = inCurrency(sumOf(abc.rows.map(({ sales }) => sales)));
  const money = { format: amountFormat(largest, facts), width: amountWidth(largest, currency) };
  const changes = changesList(facts, numbers, money);
  const clients = historyList(facts, numbers, money);
  const titles: readonly (readonly [number, string])[] = [
    [0, texts.history.periods.title],
    [CHANGES_COLUMN, texts.history.changes.title],
    [LIST_COLUMN, texts.history.list.title],
  ];
  return {
    tabColor: TAB_COLORS.history,
    blocks: [
      { row: 0, column: 0, cells: headings(facts) },
      ...titles.map(([column, title]) => ({ row: TITLE_ROW, column, cells: [[title]] })),
      ...periodsPanel(facts),
      ...changes.blocks,
      ...clients.blocks,
    ],
    tables: [changes.table, clients.table],
    formats: [
      { area: area(0, 0), format: FORMATS.title },
      { area: area(SOURCE_ROW, 0), format: FORMATS.source },
      { area: area(FINDING_ROW, 0), format: { ...FORMATS.finding, ...FORMATS.wrapped } },
      { area: area(HOW_TO_ROW, 0), format: { ...FORMATS.howTo, ...FORMATS.wrapped } },
      ...titles.map(([column]): FormattedArea => ({ area: area(TITLE_ROW, column), format: FORMATS.total })),
      ...periodsFormats(facts, amountFormat(total, facts)),
      ...changes.formats,
      ...clients.formats,
    ],
    conditionalFormats: [
      ...moveFormats(facts, changes.body(CHANGE_COLUMNS.indexOf("move"))),
      ...(["from", "to"] as const).flatMap((name) => classFormats(changes.body(CHANGE_COLUMNS.indexOf(name)))),
      ...HISTORY_COLUMNS.flatMap((column, index) =>
        typeof column === "object" && column.of === "abcClass" ? classFormats(clients.body(index)) : [],
      ),
    ],
    validations: [],
    names: [
      { name: HISTORY_NAMES.changes, area: area(HEADER_ROW, CHANGES_COLUMN) },
      { name: HISTORY_NAMES.list, area: area(HEADER_ROW, LIST_COLUMN) },
    ],
    charts: [],
    merges: [FINDING_ROW, HOW_TO_ROW].map((row) => area(row, 0, 1, PRINTED_COLUMNS)),
    columnWidths: [
      ...PERIODS_PANEL_WIDTHS.map((width, index) =>
        PANEL_COLUMNS[index] === "sales" ? amountWidth(total, currency) : width,
      ),
      GAP_WIDTH,
      ...changes.columnWidths,
      GAP_WIDTH,
      ...clients.columnWidths,
    ],
    optionalColumns: clients.optionalColumns,
    rowHeights: [
      { row: FINDING_ROW, height: 32 },
      { row: HOW_TO_ROW, height: 28 },
      { row: TITLE_ROW, height: 24 },
      { row: HEADER_ROW, height: 46 },
    ],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
    print: {
      area: area(0, 0, HEADER_ROW + changes.table.area.rowCount, PRINTED_COLUMNS),
      orientation: "Landscape",
      titleRows: HEADER_ROW + 1,
    },
  };
}

function headings(facts: SheetFacts): PlanCell[][] {
  const { texts, formats, table, analysedOn } = facts;
  const older = classChanges(facts).length - LISTED_CHANGES;
  return [
    [texts.history.title],
    [
      texts.history.source({
        sheet: table.sheetName,
        period: periodLabel(facts, facts.history.period),
        analysedOn: formats.date(analysedOn),
      }),
    ],
    [finding(facts)],
    [texts.history.howTo + (older > 0 ? texts.history.olderChanges(older) : "")],
  ];
}

/** What the present analysis found, or the last one that found anything else than the one before; counted in the list. */
function finding(facts: SheetFacts): PlanCell {
  const { history, texts, language, currency } = facts;
  const { lastChanges, against, period } = history;
  if (against === null) return texts.history.first(periodLabel(facts, period));
  const compared = comparedLabel(facts, { against, period });
  const foundOn = lastChanges[0]?.change.foundOn;
  if (foundOn === undefined) return texts.history.nothing(compared);
  const column = (name: "foundOn" | "periods" | "move") =>
    tableColumn(CHANGES_TABLE, texts.history.changes.columns[name]);
  const { year, month, day } = civilDate(foundOn);
  const clients = (move: ClassMove): Formula => ({
    formula:
      `COUNTIFS(${column("foundOn")},DATE(${year},${month},${day}),${column("periods")},${textLiteral(compared)},` +
      `${column("move")},${textLiteral(texts.history.changes.moves[move])})`,
  });
  const counted = {
    up: clients("up"),
    down: clients("down"),
    appeared: clients("appeared"),
    gone: clients("gone"),
  };
  return { formula: asFormula(texts.history.finding(compared, counted), language, currency) };
}

const moveFormats = ({ texts }: SheetFacts, where: Area): PlanConditionalFormat[] =>
  Object.entries(texts.history.changes.moves).map(([move, equals]) => {
    const isGood = move === "up" || move === "appeared";
    return {
      area: where,
      equals,
      fill: isGood ? COLORS.good : COLORS.bad,
      color: isGood ? COLORS.goodInk : COLORS.badInk,
    };
  });

const classFormats = (where: Area): PlanConditionalFormat[] => [
  { area: where, equals: "A", fill: COLORS.a, color: COLORS.aInk, bold: true },
  { area: where, equals: "B", fill: COLORS.b, color: COLORS.bInk, bold: true },
  { area: where, equals: "C", fill: COLORS.c, color: COLORS.cInk },
  { area: where, equals: "N/C", fill: COLORS.notClassified, color: COLORS.notClassifiedInk },
];
