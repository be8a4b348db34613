import { DAYS_TO_1904 } from "../../../domain/dates";
import { latestFirst, periodKey } from "../../../domain/history/analysedPeriod";
import { classMove } from "../../../domain/history/classMove";
import type { ClassChange, ClientHistory } from "../../../domain/history/clientHistory";
import { type Amount, inCurrency } from "../../../domain/portfolio/amount";
import { LISTED_CHANGES } from "../../../limits";
import type { ChangeColumnName } from "../../../text/sheets/history/messages";
import type { CellFormat, PlanCell } from "../../sheetPlan";
import { CHANGES_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { type ListColumn, type ListPlan, listTable } from "../listTable";
import { dateFormat, COLORS, textWidth } from "../style";
import { CHANGE_COLUMNS, CHANGES_COLUMN, HEADER_ROW } from "./layout";
import { comparedLabel } from "./periodLabels";

/** A row of the list; null where nothing changed yet, for a table has one row at least. */
type ChangeRow = { readonly client: ClientHistory; readonly change: ClassChange } | null;

/** All changes that are kept: the latest first, of one day those of the latest period, then by size of the client. */
export function classChanges({ history }: Pick<SheetFacts, "history">): readonly Exclude<ChangeRow, null>[] {
  const largest = ({ salesBefore, salesNow }: ClassChange): number => Math.max(salesBefore ?? 0, salesNow ?? 0);
  return history.clients
    .flatMap((client) => client.changes.map((change) => ({ client, change })))
    .sort(
      (a, b) =>
        b.change.foundOn - a.change.foundOn ||
        latestFirst(a.change.period, b.change.period) ||
        largest(b.change) - largest(a.change),
    );
}

/** Who changed class, and when it was found. */
export function changesList(
  facts: SheetFacts,
  numbers: ReadonlyMap<string, number>,
  money: { readonly format: string; readonly width: number },
): ListPlan {
  const { columns, moves, absent } = facts.texts.history.changes;
  const changes = classChanges(facts).slice(0, LISTED_CHANGES);
  const rows: readonly ChangeRow[] = changes.length > 0 ? changes : [null];
  const text = (width: number, valueOf: (row: Exclude<ChangeRow, null>) => string, format: CellFormat) =>
    value(width, valueOf, format);
  const value = (width: number, valueOf: (row: Exclude<ChangeRow, null>) => PlanCell, format: CellFormat) => ({
    width,
    format,
    content: { value: (row: ChangeRow) => (row === null ? null : valueOf(row)) },
  });
  const left: CellFormat = { horizontal: "Left" };
  const centred: CellFormat = { horizontal: "Center" };
  const muted: CellFormat = { color: COLORS.mutedInk };
  const amount = (of: (change: ClassChange) => Amount | null) =>
    value(
      money.width,
      ({ change }) => {
        const sales = of(change);
        return sales === null ? null : inCurrency(sales);
      },
      { numberFormat: money.format },
    );
  const byName: Readonly<Record<ChangeColumnName, Omit<ListColumn<ChangeRow>, "header">>> = {
    client: text(
      textWidth(
        changes.map(({ client }) => client.name),
        30,
        44,
      ),
      ({ client }) => client.name,
      left,
    ),
    foundOn: value(13, ({ change }) => change.foundOn - (facts.uses1904Dates ? DAYS_TO_1904 : 0), {
      ...centred,
      numberFormat: dateFormat(facts),
    }),
    move: text(15, ({ change }) => moves[classMove(change)], left),
    from: text(9, ({ change }) => change.from ?? absent, centred),
    to: text(9, ({ change }) => change.to ?? absent, centred),
    salesBefore: amount(({ salesBefore }) => salesBefore),
    salesNow: amount(({ salesNow }) => salesNow),
    periods: text(
      textWidth(
        changes.map(({ change }) => comparedLabel(facts, change)),
        16,
        40,
      ),
      ({ change }) => comparedLabel(facts, change),
      { ...left, indent: 1 },
    ),
    number: value(7, ({ client }) => numbers.get(client.key) ?? null, { ...muted, numberFormat: "0" }),
    key: text(20, ({ client, change }) => changeKey(client, change), { ...muted, ...left }),
  };
  return listTable(
    CHANGES_TABLE,
    HEADER_ROW,
    CHANGES_COLUMN,
    CHANGE_COLUMNS.map((name) => ({ header: columns[name], ...byName[name] })),
    rows,
    (row) => (row === null ? null : changeKey(row.client, row.change)),
  );
}

/** No client has two changes of one day and period. */
const changeKey = ({ key }: ClientHistory, { foundOn, period }: ClassChange): string =>
  [String(foundOn), periodKey(period), key].join(" ");
