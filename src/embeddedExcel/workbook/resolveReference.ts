import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { intersection, MAX_COLUMNS, MAX_ROWS, type Rectangle } from "./address";
import type { Book } from "./book";
import type { TableReference } from "./formulaReferences";
import type { Sheet } from "./sheet";
import { dataArea, type Table } from "./table";

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/** Names that lead to names that lead to each other end here. */
const DEEPEST_NAME = 20;

/**
 * The cells a reference stands for: an address, a structured reference, or a name that holds one. Null where the text
 * is no plain reference (a formula that computes one is not evaluated). `home` is the sheet of unqualified addresses.
 */
export function resolveReference(book: Book, text: string, home: Sheet | null, depth = 0): SheetArea | null {
  const reference = parseA1Ref(text);
  if (reference && "range" in reference) {
    const context = reference.context ?? [];
    const sheet = context.length === 0 ? home : context.length === 1 ? book.sheetNamed(context[0] ?? "") : undefined;
    const { range } = reference;
    if (!sheet) return null;
    const area = {
      top: range.top ?? 0,
      left: range.left ?? 0,
      bottom: range.bottom ?? MAX_ROWS - 1,
      right: range.right ?? MAX_COLUMNS - 1,
    };
    return { sheet, area };
  }
  return resolveStructured(book, text) ?? resolveName(book, text, home, depth);
}

function resolveName(book: Book, text: string, home: Sheet | null, depth: number): SheetArea | null {
  if (depth > DEEPEST_NAME) return null;
  const mark = text.lastIndexOf("!");
  const context = mark < 0 ? "" : text.slice(0, mark);
  const sheetName = context.startsWith("'") ? context.slice(1, -1).replace(/''/g, "'") : context;
  const seenFrom = mark < 0 ? home : (book.sheetNamed(sheetName) ?? null);
  const name = book.nameSeenFrom(seenFrom, text.slice(mark + 1));
  return name ? resolveReference(book, name.formula, name.scope ?? home, depth + 1) : null;
}

function resolveStructured(book: Book, text: string): SheetArea | null {
  const reference = parseStructRef(text);
  const found = book.tableNamed(reference?.table ?? text);
  const area = found ? areaInTable(found.table, reference ?? {}) : null;
  return found && area ? { sheet: found.sheet, area } : null;
}

/** The cells of a table that a structured reference stands for; those of a row of its own need that row. */
export function areaInTable(
  table: Table,
  { columns = [], sections = [] }: TableReference,
  row?: number,
): Rectangle | null {
  const [first, last = first] = columns;
  const left = first === undefined ? table.area.left : columnOf(table, first);
  const right = last === undefined ? table.area.right : columnOf(table, last);
  const rows =
    row === undefined
      ? rowsOf(table, sections)
      : intersection(dataArea(table), { ...table.area, top: row, bottom: row });
  if (left === null || right === null) return null;
  return rows && { ...rows, left: Math.min(left, right), right: Math.max(left, right) };
}

function columnOf(table: Table, name: string): number | null {
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
  return index < 0 ? null : table.area.left + index;
}

function rowsOf(table: Table, sections: readonly string[]): Rectangle | null {
  const { area } = table;
  if (sections.includes("all")) return area;
  const data = dataArea(table);
  const parts: Rectangle[] = [];
  if (sections.includes("headers") && table.showHeaders) parts.push({ ...area, bottom: area.top });
  if (sections.includes("data") || sections.length === 0) parts.push(data);
  if (sections.includes("totals") && table.showTotals) parts.push({ ...area, top: area.bottom });
  if (parts.length === 0) return null;
  const bounds = {
    ...area,
    top: Math.min(...parts.map((part) => part.top)),
    bottom: Math.max(...parts.map((part) => part.bottom)),
  };
  return intersection(bounds, area);
}
