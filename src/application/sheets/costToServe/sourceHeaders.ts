import { columnAddress } from "../../../text/columnAddress";
import { joinedColumn } from "../../source/columnsToRead";
import type { SheetFacts } from "../facts";

/** Header of a column of the source as a sentence names it; its letter where it has none. */
export const headerOf = ({ table }: Pick<SheetFacts, "table">, column: number): string => {
  const header = (joinedColumn(table, column)?.header ?? table.headers[column - table.firstColumn] ?? "").trim();
  return header === "" ? columnAddress(table, column) : header;
};
