import { CellError } from "../../src/embeddedExcel/workbook/cellValue";
import { columnLetters } from "../../src/text/cellAddress";
import { cellsIn, type Opened } from "./opened";

const MOST_COLUMNS = 80;

/** A generated list as the sheet shows it. */
export interface ShownList {
  readonly headers: readonly unknown[];
  /** Row of the headers, numbered as on the sheet. */
  readonly headerRow: number;
  /** Its rows down to the first without anything under the first header. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Address of a cell, by the row's number in the list (0 is the first) and a header. */
  readonly addressOf: (row: number, header: string) => string;
}

/** The list whose first two headers are those. */
export function shownList(workbook: Opened, sheet: string, first: string, second: string): ShownList {
  const cells = cellsIn(workbook, sheet, 1, MOST_COLUMNS);
  const headerRow = cells.findIndex((row) => row.some((cell, column) => cell === first && row[column + 1] === second));
  const headers = cells[headerRow] ?? [];
  const start = headers.findIndex((cell, column) => cell === first && headers[column + 1] === second);
  const own = headers.slice(start);
  const body = cells.slice(headerRow + 1);
  const end = body.findIndex((row) => row[start] === null);
  const rows = (end < 0 ? body : body.slice(0, end)).map((row) =>
    Object.fromEntries(own.map((header, index) => [String(header), row[start + index] ?? null])),
  );
  return {
    headers: own,
    headerRow: headerRow + 1,
    rows,
    addressOf: (row, header) => `${columnLetters(start + own.indexOf(header))}${headerRow + 2 + row}`,
  };
}

/** Cells that show an error, but for #N/A on the Workings sheet, which a chart leaves out. */
export function errorsIn(workbook: Opened): string[] {
  return workbook.host.book.sheets.flatMap(({ name, grid }) =>
    Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.rowWidth(row) }, (__, column) => ({ value: grid.value(row, column), row, column })),
    )
      .flat()
      .flatMap(({ value, row, column }) =>
        value instanceof CellError && !(name === "Calculs" && value.code === "#N/A")
          ? [`${name}!${columnLetters(column)}${row + 1} ${value.code}`]
          : [],
      ),
  );
}
