import { contains, rectangle, type Rectangle } from "../../workbook/address";
import type { CellError } from "../../workbook/cellValue";
import type { Book } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import type { Table } from "../../workbook/table";
import type { TableReference } from "../syntax/expression";
import { Area } from "../values/area";
import { NAME_ERROR, REFERENCE_ERROR, VALUE_ERROR } from "../values/errors";
import { isError } from "../values/operand";
import type { Position } from "./referenceResolution";

/** The table a structured reference means: the one named, or the one around the formula. */
function tableOf(
  reference: TableReference,
  position: Position,
  book: Book,
): { table: Table; sheet: Sheet } | undefined {
  if (reference.table !== "") return book.tableNamed(reference.table);
  const cell = rectangle(position.row, position.column);
  const table = position.sheet.tables.find((candidate) => contains(candidate.area, cell));
  return table && { table, sheet: position.sheet };
}

/** The cells of a structured reference such as `Sales[[#Totals],[Amount]]`. */
export function resolveTable(reference: TableReference, position: Position, book: Book): Area | CellError {
  const found = tableOf(reference, position, book);
  if (!found) return reference.table === "" ? NAME_ERROR : REFERENCE_ERROR;
  const { table, sheet } = found;
  const rows = rowsOf(reference, table, position.row);
  if (isError(rows)) return rows;
  const columns = columnsOf(reference, table);
  if (isError(columns)) return columns;
  return new Area(sheet, rows.top, columns.left, rows.bottom, columns.right);
}

function rowsOf(
  { sections }: TableReference,
  table: Table,
  row: number,
): Pick<Rectangle, "top" | "bottom"> | CellError {
  const data = {
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
  if (sections.length === 0) return data;
  let top = Infinity;
  let bottom = -1;
  for (const section of sections) {
    if (section === "this row") {
      if (row < data.top || row > data.bottom) return VALUE_ERROR;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    } else if (section === "headers") {
      if (!table.showHeaders) return REFERENCE_ERROR;
      top = table.area.top;
      bottom = Math.max(bottom, table.area.top);
    } else if (section === "totals") {
      if (!table.showTotals) return REFERENCE_ERROR;
      top = Math.min(top, table.area.bottom);
      bottom = table.area.bottom;
    } else {
      const part = section === "all" ? table.area : data;
      top = Math.min(top, part.top);
      bottom = Math.max(bottom, part.bottom);
    }
  }
  return { top, bottom };
}

function columnsOf({ columns }: TableReference, table: Table): Pick<Rectangle, "left" | "right"> | CellError {
  if (columns.length === 0) return table.area;
  let first = Infinity;
  let last = -1;
  for (const name of columns) {
    const index = indexOf(name, table);
    if (index < 0) return REFERENCE_ERROR;
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  return { left: table.area.left + first, right: table.area.left + last };
}

/** Where columns were found before: a name is looked for there first. */
const lastIndexes = new Map<string, number>();
const KEPT_INDEXES = 10_000;

function indexOf(name: string, { columns }: Table): number {
  const likely = lastIndexes.get(name);
  if (likely !== undefined && columns[likely]?.name === name) return likely;
  const wanted = name.toLowerCase();
  const index = columns.findIndex((column) => column.name.toLowerCase() === wanted);
  if (lastIndexes.size >= KEPT_INDEXES) lastIndexes.clear();
  lastIndexes.set(name, index);
  return index;
}
