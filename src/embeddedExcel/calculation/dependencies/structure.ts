import type { Book } from "../../workbook/book";

/** Sheets, defined names and tables of a book, each with all that matters to formulas. */
export type Structure = ReadonlyMap<string, { readonly name: string; readonly content: string }>;

export function structureOf(book: Book): Structure {
  const structure = new Map<string, { name: string; content: string }>();
  for (const sheet of book.sheets) {
    structure.set(`sheet ${sheet.id}`, { name: sheet.name, content: sheet.name });
    for (const table of sheet.tables) {
      const { id, name, area, columns, showHeaders, showTotals } = table;
      const content = JSON.stringify([sheet.id, name, area, columns.map((c) => c.name), showHeaders, showTotals]);
      structure.set(`table ${id}`, { name, content });
    }
  }
  for (const { name, scope, formula } of book.names) {
    structure.set(`name ${scope?.id ?? ""} ${name.toLowerCase()}`, { name, content: formula });
  }
  return structure;
}

/** Names, old and new, of everything that differs. */
export function changedNames(before: Structure, after: Structure): Set<string> {
  const changed = new Set<string>();
  const compare = (one: Structure, other: Structure): void => {
    for (const [key, { name, content }] of one) if (other.get(key)?.content !== content) changed.add(name);
  };
  compare(before, after);
  compare(after, before);
  return changed;
}
