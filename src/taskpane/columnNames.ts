import type { ColumnOption, ColumnSample, Found } from "../application/session/state";
import { columnLetters } from "../text/cellAddress";
import type { Formats } from "../text/formats";

type Columns = Pick<Found, "table" | "columns">;

const oneLine = (header: string): string => header.replace(/\s+/g, " ").trim();

/** The columns a role can have: those of the table, then those looked up in other tables. */
export const allColumns = ({ table, columns }: Columns): readonly ColumnOption[] => {
  const known = new Set(columns.map(({ column }) => column));
  const lookedUp = (table.joined ?? []).filter(({ column }) => !known.has(column));
  return [
    ...columns,
    ...lookedUp.map(({ column, header }) => ({ column, letter: columnLetters(column), header, samples: [] })),
  ];
};

/** A column as people find it: by letter and header, or by sheet and header where it stands in another table. */
export const columnLabel = (column: number, found: Columns): string => {
  const option = allColumns(found).find((one) => one.column === column);
  const header = oneLine(option?.header ?? "");
  const joined = found.table.joined?.find((one) => one.column === column);
  const place = joined?.sheetName ?? option?.letter ?? columnLetters(column);
  return header === "" ? place : `${place}\u00a0· ${header}`;
};

/** The header alone where that is enough to tell the column from the others. */
export const shortColumnName = (column: number, found: Columns): string => {
  const columns = allColumns(found);
  const headerOf = (one: ColumnOption) => oneLine(one.header);
  const header = columns.filter((one) => one.column === column).map(headerOf)[0] ?? "";
  const isTelling = header !== "" && columns.filter((one) => headerOf(one) === header).length === 1;
  return isTelling ? header : columnLabel(column, found);
};

/** A few cells of a column, as the language writes them. */
export const sampleTexts = (samples: readonly ColumnSample[], formats: Formats): readonly string[] =>
  samples.map((sample) => (typeof sample === "string" ? sample : formats.date(sample.date)));
