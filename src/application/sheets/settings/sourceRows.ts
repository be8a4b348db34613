import type { SalesExpression } from "../../../domain/detection/answer";
import { civilDate } from "../../../domain/dates";
import { columnAddress } from "../../../text/columnAddress";
import { joinedColumn } from "../../source/columnsToRead";
import type { PlanCell } from "../../sheetPlan";
import { periodLabel, type SheetFacts } from "../facts";

/** Rows of the block, whatever the source has: the cells below keep their places. */
export const SOURCE_ROW_COUNT = 15;

/** Where the figures come from, for the next reader: how ties count first, the date of the analysis last. */
export function sourceRows(facts: SheetFacts): readonly (readonly [string, PlanCell])[] {
  const { texts, terms, table, choice, abc, parts, analysedOn, currency } = facts;
  const { settings } = texts;
  const column = (index: number) => columnText(facts, index);
  const columns = (indexes: readonly number[]) =>
    indexes.length > 0 ? indexes.map(column).join(" + ") : settings.none;
  const one = (index: number | null, read: (column: string) => string = (name) => name) =>
    index === null ? settings.none : read(column(index));
  const lookups = (table.joined ?? [])
    .filter(({ header }) => facts.lookups.some((lookup) => lookup.header === header))
    .map((joined) => settings.lookup(column(joined.column), column(joined.keyColumn)));
  // A formula: the same day whether the workbook counts from 1900 or from 1904.
  const { year, month, day } = civilDate(analysedOn);
  return [
    [settings.ties, terms.ties[abc.options.ties]],
    [parts.length > 1 ? settings.sheetsTogether : settings.sheet, parts.map(({ sheetName }) => sheetName).join(", ")],
    [settings.rows, rowsText(facts)],
    [settings.hiddenRows, hiddenText(facts)],
    [settings.clientColumn, columns(choice.clientName)],
    [settings.codeColumn, one(choice.clientId)],
    [settings.salesColumn, salesText(choice.sales, column)],
    [settings.dateColumn, one(choice.date)],
    [settings.documentType, one(choice.documentType, settings.documentTypeRead)],
    [settings.documentStatus, one(choice.status, settings.statusRead)],
    [
      settings.currency,
      choice.currency === null
        ? (currency ?? settings.none)
        : settings.currencyKept(column(choice.currency.column), choice.currency.kept),
    ],
    [settings.lookups, lookups.length > 0 ? lookups.join(" · ") : settings.none],
    [settings.grouping, groupingText(facts)],
    [settings.period, periodLabel(facts)],
    [settings.analysedOn, { formula: `DATE(${year},${month},${day})` }],
  ];
}

/** "H – Montant HT", or "Clients!B – Raison sociale". */
function columnText({ table }: SheetFacts, index: number): string {
  const header = (joinedColumn(table, index)?.header ?? table.headers[index - table.firstColumn] ?? "").trim();
  const address = columnAddress(table, index);
  return header === "" ? address : `${address} – ${header}`;
}

function salesText(sales: SalesExpression, column: (index: number) => string): string {
  switch (sales.kind) {
    case "column":
      return column(sales.column);
    case "sum":
      return sales.columns.map(column).join(" + ");
    case "product": {
      const reduction = sales.discount ? ` × (1 − ${column(sales.discount.column)})` : "";
      return [sales.quantity, sales.unitPrice].map(column).join(" × ") + reduction;
    }
    case "difference":
      return [sales.credit, sales.debit].map(column).join(" − ");
  }
}

/** "5–12435", or sheet by sheet where the lines stand on several. */
function rowsText({ table, parts }: SheetFacts): string {
  const places = [table, ...(table.continuedOn ?? [])].slice(0, parts.length);
  const rows = places.map(({ firstDataRow, lastDataRow }) => `${firstDataRow + 1}–${lastDataRow + 1}`);
  return rows.length === 1
    ? rows.join("")
    : rows.map((text, index) => `${places[index]?.sheetName ?? ""} ${text}`).join(", ");
}

function hiddenText({ texts: { settings }, options, hiddenLines, formats }: SheetFacts): string {
  if (hiddenLines === 0) return settings.none;
  return options.hiddenRows === "leftOut"
    ? settings.hiddenLeftOut(hiddenLines, formats)
    : settings.hiddenCounted(hiddenLines, formats);
}

function groupingText(facts: SheetFacts): string {
  const { settings } = facts.texts;
  const { grouping } = facts.choice;
  switch (grouping.kind) {
    case "none":
      return settings.none;
    case "firstWord":
      return settings.groupedByFirstWord;
    case "column":
      return settings.groupedByColumn(columnText(facts, grouping.column));
  }
}
