import { isEmptyCell } from "../cells";
import { isRepeatedHeader } from "../detection/totalRows";
import { normaliseName } from "../names";
import { columnCells } from "./columnCells";
import type { Fault } from "./fault";
import { salesColumns } from "./lineAmount";
import type { LineClient, LineClientReader } from "./lineClient";
import type { ColumnChoice, SourceLines } from "./portfolio";
import { remembering } from "./remembering";
import { totalLineFinder } from "./totalLines";

export interface LineStructure {
  /** False for a row with nothing in any of the chosen columns. */
  isLine(line: number): boolean;
  /** Why a row of the table is no client's: a repeated header, a total, an error or nothing where the client stands. */
  faultAt(line: number, client: LineClient, hasDate: boolean): Fault | null;
}

/** Tells the lines of clients from the table's other rows. */
export const lineStructure = (
  lines: SourceLines,
  choice: Pick<ColumnChoice, "sales" | "date">,
  client: LineClientReader,
): LineStructure => {
  const sales = salesColumns(choice.sales).map((column) => columnCells(lines, column));
  const dates = choice.date === null ? [] : [columnCells(lines, choice.date)];
  const chosen = [...client.columns, ...sales, ...dates];
  const headers = chosen.map((column) => column.header);
  const others = [...lines.columns.keys()]
    .filter((column) => !sales.some((one) => one.column === column))
    .map((column) => columnCells(lines, column));
  const totalCell = totalLineFinder(client, others);
  const normalised = remembering(normaliseName);
  // The whole test is for the few lines whose first filled cell is the header's.
  const repeatsHeader = (line: number): boolean => {
    const first = chosen.find((column) => !isEmptyCell(column.at(line)));
    const cell = first?.at(line);
    if (first === undefined || typeof cell !== "string" || normalised(cell) !== normalised(first.header)) return false;
    const cells = chosen.map((column) => column.at(line));
    return isRepeatedHeader(cells, headers);
  };
  const [firstClientColumn] = client.columns;
  const clientCell = (line: number) => (firstClientColumn === undefined ? [] : [firstClientColumn.positionOf(line)]);
  return {
    isLine: (line) => chosen.some((column) => !isEmptyCell(column.at(line))),
    faultAt: (line, who, hasDate) => {
      if (repeatsHeader(line)) return { reason: "repeatedHeader", cells: clientCell(line) };
      const total = totalCell(line, hasDate);
      if (total !== null) return { reason: "totalRow", cells: [total] };
      const errors = client.errors(line);
      if (errors.length > 0) return { reason: "errorCell", cells: errors };
      return who.code === "" && who.name === "" ? { reason: "noClient", cells: clientCell(line) } : null;
    },
  };
};
