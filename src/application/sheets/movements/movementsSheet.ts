import { inCurrency } from "../../../domain/portfolio/amount";
import type { MovementStatus } from "../../../domain/movements/clientMovement";
import { area, type FormattedArea, type PlanCell, type PlanConditionalFormat, type SheetPlan } from "../../sheetPlan";
import { MOVEMENTS_TABLE, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { archivedAmong, listTable } from "../listTable";
import { amountFormat, amountWidth, COLORS, FORMATS, TAB_COLORS } from "../style";
import { movementsChart } from "../workings/movementsSection";
import { type Comparison, comparisonOf } from "./comparison";
import { emptyMovementsSheet } from "./emptyMovementsSheet";
import {
  CHART_ROW,
  CHART_ROWS,
  DEFINITIONS_ROW,
  FINDING_ROW,
  FIRST_PANEL_ROW,
  HEADER_ROW,
  HOW_TO_ROW,
  LIST_COLUMN,
  PANEL_COLUMNS,
  PARTIAL_NOTE_ROW,
} from "./layout";
import { migrationCells, migrationFormats } from "./migrationTables";
import { MOVEMENT_COLUMNS, movementColumns } from "./movementColumns";
import { movementRows } from "./movementRows";
import { movementsFinding } from "./sentences";
import { comparedLabels, monthRange, type ShownYear, shownYears, yearName } from "./shownYears";
import { padded, yearCells, yearFormats, yearHeader } from "./yearTable";

const WORDS_WIDTH = 37;
const GAP_WIDTH = 3;

export const MOVEMENTS_FIXED_AREA = area(0, 0, HEADER_ROW + 1, LIST_COLUMN + MOVEMENT_COLUMNS.length);

/** Where the change of the sales comes from, who moved to another class, and every client with what became of it. */
export function movementsSheet(facts: SheetFacts): SheetPlan {
  const comparison = comparisonOf(facts);
  return comparison === null ? emptyMovementsSheet(facts) : comparedSheet(facts, comparison);
}

function comparedSheet(facts: SheetFacts, comparison: Comparison): SheetPlan {
  const { currency, texts } = facts;
  const { movements } = comparison;
  const shown = shownYears(facts, comparison);
  const labels = comparedLabels(facts, comparison);
  const largest = movements.clients.reduce(
    (most, { before, now }) => Math.max(most, inCurrency(before), inCurrency(now)),
    0,
  );
  const total = Math.max(...shown.map(({ active }) => inCurrency(active.sales)));
  const money = amountFormat(total, facts);
  const rows = movementRows(facts, comparison);
  const columns = movementColumns(facts, rows, {
    format: amountFormat(largest, facts),
    width: amountWidth(largest, currency),
  });
  const list = listTable(MOVEMENTS_TABLE, HEADER_ROW, LIST_COLUMN, columns, rows, ({ client }) => client.key, {
    rows: archivedAmong(
      facts.typed.rows.movements,
      rows.map(({ client }) => client.key),
    ),
    client: MOVEMENT_COLUMNS.indexOf("client"),
    key: MOVEMENT_COLUMNS.indexOf("key"),
    remark: { column: MOVEMENT_COLUMNS.indexOf("status"), text: texts.costToServe.remarks.archived },
  });
  return {
    tabColor: TAB_COLORS.movements,
    blocks: [
      { row: 0, column: 0, cells: headings(facts, comparison, shown) },
      { row: HEADER_ROW, column: 0, cells: [yearHeader(facts, shown)] },
      {
        row: FIRST_PANEL_ROW,
        column: 0,
        cells: [
          ...yearCells(facts, shown),
          padded([shown.some(({ isPartial }) => isPartial) ? texts.movements.years.partialNote : null]),
          padded([]),
          ...migrationCells(facts, labels.before, labels.now),
        ],
      },
      {
        row: DEFINITIONS_ROW,
        column: LIST_COLUMN,
        cells: [[texts.movements.list.title(labels.before, labels.now)]],
      },
      ...list.blocks,
    ],
    tables: [list.table],
    formats: [...headingFormats(), ...yearFormats(money), ...migrationFormats(money), ...list.formats],
    conditionalFormats: [
      ...statusFormats(facts, (name) => list.body(MOVEMENT_COLUMNS.indexOf(name))),
      ...classFormats((name) => list.body(MOVEMENT_COLUMNS.indexOf(name))),
    ],
    validations: [],
    names: [{ name: NAMES.movementsList, area: area(HEADER_ROW, LIST_COLUMN) }],
    charts: [movementsChart(facts, comparison, area(CHART_ROW, 0, CHART_ROWS, PANEL_COLUMNS))],
    merges: [FINDING_ROW, DEFINITIONS_ROW].map((row) => area(row, 0, 1, PANEL_COLUMNS)),
    columnWidths: [
      WORDS_WIDTH,
      ...Array.from({ length: PANEL_COLUMNS - 1 }, () => amountWidth(total, currency)),
      GAP_WIDTH,
      ...list.columnWidths,
    ],
    optionalColumns: list.optionalColumns,
    rowHeights: [
      { row: FINDING_ROW, height: 46 },
      { row: DEFINITIONS_ROW, height: 27 },
      { row: HEADER_ROW, height: 32 },
    ],
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 0,
    print: {
      area: area(0, 0, CHART_ROW + CHART_ROWS, PANEL_COLUMNS),
      orientation: "Portrait",
      titleRows: 0,
      onOnePage: true,
    },
  };
}

function headings(facts: SheetFacts, comparison: Comparison, shown: readonly ShownYear[]): PlanCell[][] {
  const { texts, formats, table, analysedOn } = facts;
  const { pair } = comparison.movements;
  return [
    [texts.movements.title],
    [
      texts.movements.source({
        sheet: table.sheetName,
        before: yearName(facts, pair.before),
        now: yearName(facts, pair.now),
        months: monthRange(facts, pair.months, formats.month),
        analysedOn: formats.date(analysedOn),
      }),
    ],
    [movementsFinding(facts, comparison, shown)],
    [texts.movements.howTo],
    [texts.movements.definitions],
  ];
}

const headingFormats = (): FormattedArea[] => [
  { area: area(0, 0), format: FORMATS.title },
  { area: area(1, 0), format: FORMATS.source },
  { area: area(FINDING_ROW, 0), format: { ...FORMATS.finding, ...FORMATS.wrapped } },
  { area: area(HOW_TO_ROW, 0), format: FORMATS.howTo },
  { area: area(DEFINITIONS_ROW, 0), format: FORMATS.note },
  { area: area(DEFINITIONS_ROW, LIST_COLUMN), format: { ...FORMATS.total, vertical: "Bottom" } },
  { area: area(PARTIAL_NOTE_ROW, 0), format: { color: COLORS.mutedInk, fontSize: 9 } },
];

type BodyOf = (name: (typeof MOVEMENT_COLUMNS)[number]) => PlanConditionalFormat["area"];

const GOOD = { fill: COLORS.good, color: COLORS.goodInk };
const BAD = { fill: COLORS.bad, color: COLORS.badInk };
const STATUS_LOOKS: readonly [MovementStatus, Omit<PlanConditionalFormat, "area" | "equals">][] = [
  ["new", { ...GOOD, bold: true }],
  ["reactivated", { ...GOOD, bold: true }],
  ["newOrReactivated", { ...GOOD, bold: true }],
  ["growth", GOOD],
  ["lost", { ...BAD, bold: true }],
  ["decline", BAD],
];

/** Good and bad news by word and colour, those who came and went in bold. */
const statusFormats = ({ texts }: SheetFacts, body: BodyOf): PlanConditionalFormat[] =>
  STATUS_LOOKS.map(([status, look]) => ({ area: body("status"), equals: texts.abc.statuses[status], ...look }));

const classFormats = (body: BodyOf): PlanConditionalFormat[] =>
  (["classBefore", "classNow"] as const).map(body).flatMap((where) => [
    { area: where, equals: "A", fill: COLORS.a, color: COLORS.aInk, bold: true },
    { area: where, equals: "B", fill: COLORS.b, color: COLORS.bInk, bold: true },
    { area: where, equals: "C", fill: COLORS.c, color: COLORS.cInk },
    { area: where, equals: "N/C", fill: COLORS.notClassified, color: COLORS.notClassifiedInk },
  ]);
