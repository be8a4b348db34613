import type { Book } from "../../workbook/book";

interface Part {
  readonly name: string;
  readonly kind: "sheet" | "table" | "name" | "order";
  readonly content: string;
}

/** Sheets, defined names and tables of a book, each with all that matters to formulas. */
export type Structure = ReadonlyMap<string, Part>;

export interface StructureChange {
  /** Names, old and new, of everything that differs. */
  readonly names: ReadonlySet<string>;
  /** Whether tables are among it: a formula inside one need not name it. */
  readonly hasTables: boolean;
}

/** Stands in formulas that read all sheets from one to another. */
const ORDER_MARK = ":";

export function structureOf(book: Book): Structure {
  const structure = new Map<string, Part>();
  structure.set("order", { name: ORDER_MARK, kind: "order", content: book.sheets.map(({ id }) => id).join() });
  for (const sheet of book.sheets) {
    structure.set(`sheet ${sheet.id}`, { name: sheet.name, kind: "sheet", content: sheet.name });
    for (const table of sheet.tables) {
      const { id, name, area, columns, showHeaders, showTotals } = table;
      const content = JSON.stringify([sheet.id, name, area, columns.map((c) => c.name), showHeaders, showTotals]);
      structure.set(`table ${id}`, { name, kind: "table", content });
    }
  }
  for (const { name, scope, formula } of book.names) {
    structure.set(`name ${scope?.id ?? ""} ${name.toLowerCase()}`, { name, kind: "name", content: formula });
  }
  return structure;
}

export function structureChange(before: Structure, after: Structure): StructureChange {
  const names = new Set<string>();
  let hasTables = false;
  const compare = (one: Structure, other: Structure): void => {
    for (const [key, { name, kind, content }] of one) {
      if (other.get(key)?.content === content) continue;
      names.add(name);
      hasTables ||= kind === "table";
    }
  };
  compare(before, after);
  compare(after, before);
  return { names, hasTables };
}
