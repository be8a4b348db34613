import type { DetectedTable, JoinedColumn } from "../../domain/detection/answer";
import { driverColumns } from "../../domain/costToServe/readDrivers";
import { marginColumns } from "../../domain/margin/marginSources";
import { discountColumns } from "../../domain/matrix/discountRate";
import { salespersonColumns } from "../../domain/followUp/salespeople";
import { frictionColumns } from "../../domain/matrix/friction";
import { potentialColumns } from "../../domain/matrix/potentials";
import { salesColumns } from "../../domain/portfolio/lineAmount";
import type { ColumnChoice } from "../../domain/portfolio/portfolio";

/** Columns of the table that often carry the word "Total" of a total row. */
const LABEL_COLUMNS = 2;

/**
 * All columns that make the portfolio, in ascending order: those chosen, the currency, the first ones, where total rows
 * have their label, and the keys of columns that are looked up elsewhere; with them `others`.
 */
export function columnsToRead(
  table: DetectedTable,
  choice: ColumnChoice,
  others: readonly number[] = [],
): readonly number[] {
  const labels = Array.from({ length: LABEL_COLUMNS }, (_, index) => table.firstColumn + index);
  const currency = choice.currency?.column ?? table.roles.currency?.[0];
  const wanted = [...chosenColumns(choice), ...others, ...(currency === undefined ? [] : [currency]), ...labels];
  const known = wanted.flatMap((column) => withKeys(table, column)).filter((column) => isIn(table, column));
  return [...new Set(known)].sort((a, b) => a - b);
}

/** Columns of margin, drivers, discounts, friction, potential and salespeople: read for the analysis, not for the first look. */
export const economicsColumns = ({ roles }: DetectedTable, choice: ColumnChoice): readonly number[] => [
  ...marginColumns(roles),
  ...driverColumns(roles),
  ...discountColumns(roles, choice),
  ...frictionColumns(roles),
  ...potentialColumns(roles),
  ...salespersonColumns(roles),
];

/** The columns the user chose. */
export const chosenColumns = (choice: ColumnChoice): readonly number[] => [
  ...(choice.clientId === null ? [] : [choice.clientId]),
  ...choice.clientName,
  ...salesColumns(choice.sales),
  ...[choice.date, choice.documentType, choice.status].filter((column) => column !== null),
  ...(choice.currency === null ? [] : [choice.currency.column]),
  ...(choice.grouping.kind === "column" ? [choice.grouping.column] : []),
];

export const joinedColumn = ({ joined }: Pick<DetectedTable, "joined">, column: number): JoinedColumn | undefined =>
  joined?.find((one) => one.column === column);

const isIn = (table: DetectedTable, column: number): boolean =>
  (column >= table.firstColumn && column <= table.lastColumn) || joinedColumn(table, column) !== undefined;

/** A column and those it is looked up by: a key may be looked up itself. */
const withKeys = (table: DetectedTable, column: number): readonly number[] => {
  const joined = joinedColumn(table, column);
  return joined === undefined ? [column] : [column, ...withKeys(table, joined.keyColumn)];
};
