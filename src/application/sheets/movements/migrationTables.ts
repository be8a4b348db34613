import { MIGRATION_STATES, type MigrationState } from "../../../domain/movements/migration";
import type { MovementColumnName } from "../../../text/sheets/movements/messages";
import { area, type FormattedArea, type PlanCell } from "../../sheetPlan";
import { MOVEMENTS_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName, tableColumn, textLiteral } from "../references";
import { COLORS, FORMATS, NUMBER_FORMATS } from "../style";
import { LEGEND_ROW, MIGRATION_CLIENTS_ROW, MIGRATION_ROW, MIGRATION_SALES_ROW, PANEL_COLUMNS } from "./layout";
import { dashForNone, marked } from "./numberFormats";
import { padded } from "./yearTable";

const STATES = MIGRATION_STATES.length;
const TOTAL_COLUMN = 1 + STATES;

/** From the title to the legend: how many clients went from which class to which, and what they buy now. */
export function migrationCells(facts: SheetFacts, before: string, now: string): PlanCell[][] {
  const { migration } = facts.texts.movements;
  const column = (name: MovementColumnName) => tableColumn(MOVEMENTS_TABLE, facts.texts.movements.list.columns[name]);
  const moved = (from: MigrationState, to: MigrationState) =>
    `${column("classBefore")},${literal(facts, from)},${column("classNow")},${literal(facts, to)}`;
  return [
    padded([migration.title(before, now)]),
    ...table(facts, MIGRATION_CLIENTS_ROW, migration.clients, (from, to) => `COUNTIFS(${moved(from, to)})`),
    padded([]),
    ...table(
      facts,
      MIGRATION_SALES_ROW,
      migration.sales(now),
      (from, to) => `SUMIFS(${column("salesNow")},${moved(from, to)})`,
    ),
    padded([migration.legend]),
  ];
}

/** A state as the list writes it. */
const literal = ({ texts }: SheetFacts, state: MigrationState): string =>
  textLiteral(state === "absent" ? texts.abc.absent : state);

/** Header, a row for every state before with a cell for every state now, and the totals either way. */
function table(
  { texts, terms }: SheetFacts,
  row: number,
  title: string,
  formulaOf: (from: MigrationState, to: MigrationState) => string,
): PlanCell[][] {
  const { absent, total } = texts.movements.migration;
  const names = MIGRATION_STATES.map((state) => (state === "absent" ? absent : terms.classNames[state]));
  const sum = (first: string, last: string) => ({ formula: `SUM(${first}:${last})` });
  return [
    [title, ...names, total],
    ...MIGRATION_STATES.map((from, index): PlanCell[] => {
      const ofState = row + 1 + index;
      return [
        names[index] ?? null,
        ...MIGRATION_STATES.map((to) => ({ formula: formulaOf(from, to) })),
        sum(cellName(ofState, 1), cellName(ofState, STATES)),
      ];
    }),
    [
      total,
      ...Array.from({ length: TOTAL_COLUMN }, (_, index) =>
        sum(cellName(row + 1, 1 + index), cellName(row + STATES, 1 + index)),
      ),
    ],
  ];
}

/** The diagonal is grey; clients that rose stand below it, those that fell above. */
export function migrationFormats(money: string): FormattedArea[] {
  const wide = (row: number) => area(row, 0, 1, PANEL_COLUMNS);
  return [
    { area: wide(MIGRATION_ROW), format: FORMATS.section },
    ...tableFormats(MIGRATION_CLIENTS_ROW, NUMBER_FORMATS.count, { better: "▲", worse: "▼" }),
    ...tableFormats(MIGRATION_SALES_ROW, money, null),
    { area: area(LEGEND_ROW, 0), format: { color: COLORS.mutedInk, fontSize: 9 } },
  ];
}

function tableFormats(
  row: number,
  format: string,
  marks: { readonly better: string; readonly worse: string } | null,
): FormattedArea[] {
  const body = (first: number, column: number, rows: number, columns: number) =>
    area(row + 1 + first, 1 + column, rows, columns);
  const side = (mark: string | undefined, fill: string, color: string) => ({
    fill,
    color,
    ...(mark === undefined ? {} : { numberFormat: marked(mark, format) }),
  });
  const diagonals = MIGRATION_STATES.map((_, index) => index);
  return [
    { area: area(row, 0, 1, PANEL_COLUMNS), format: FORMATS.header },
    { area: area(row, 1, 1, PANEL_COLUMNS - 1), format: { horizontal: "Right" } },
    {
      area: body(0, 0, STATES + 1, TOTAL_COLUMN),
      format: { numberFormat: dashForNone(format), horizontal: "Right" },
    },
    ...diagonals.flatMap((index): FormattedArea[] => [
      { area: body(index, index, 1, 1), format: { fill: COLORS.c } },
      ...(index + 1 === STATES
        ? []
        : [
            {
              area: body(index, index + 1, 1, STATES - index - 1),
              format: side(marks?.worse, COLORS.bad, COLORS.badInk),
            },
            {
              area: body(index + 1, index, STATES - index - 1, 1),
              format: side(marks?.better, COLORS.good, COLORS.goodInk),
            },
          ]),
    ]),
    { area: area(row + STATES, 0, 1, PANEL_COLUMNS), format: { underlineColor: COLORS.header } },
    { area: area(row + STATES + 1, 0, 1, PANEL_COLUMNS), format: FORMATS.total },
    { area: body(0, STATES, STATES, 1), format: { bold: true } },
  ];
}
