import { type CellContent, type SourceCell, isErrorCell } from "../cells";
import { type ColumnCells, columnCells } from "./columnCells";
import type { ColumnChoice, SourceLines } from "./portfolio";

/** Code and name as they stand on a line, trimmed; "" where there is none. */
export interface LineClient {
  readonly code: string;
  readonly name: string;
}

export interface LineClientReader {
  /** Columns that say who the client is: the code first, then the names. */
  readonly columns: readonly ColumnCells[];
  read(line: number): LineClient;
  /** Cells of the line that hold an error instead of a client. */
  errors(line: number): readonly SourceCell[];
}

const textOf = (cell: CellContent): string => (typeof cell === "string" ? cell.trim() : String(cell));

export const lineClientReader = (
  lines: SourceLines,
  { clientId, clientName }: Pick<ColumnChoice, "clientId" | "clientName">,
): LineClientReader => {
  const code = clientId === null ? null : columnCells(lines, clientId);
  const names = clientName.map((column) => columnCells(lines, column));
  const columns = code === null ? names : [code, ...names];
  const nameOf = (line: number): string => {
    let name = "";
    for (const column of names) {
      const part = textOf(column.at(line));
      name = name === "" || part === "" ? name + part : `${name} ${part}`;
    }
    return name;
  };
  return {
    columns,
    read: (line) => ({ code: code === null ? "" : textOf(code.at(line)), name: nameOf(line) }),
    errors: (line) => columns.filter((column) => isErrorCell(column.at(line))).map((column) => column.positionOf(line)),
  };
};
