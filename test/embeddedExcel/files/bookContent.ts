import type { Book } from "../../../src/embeddedExcel/workbook/book";
import { CellError } from "../../../src/embeddedExcel/workbook/cellValue";
import type { Sheet } from "../../../src/embeddedExcel/workbook/sheet";

/** Everything of a workbook but the GUIDs, in a form that can be compared. */
export function bookContent(book: Book): unknown {
  return {
    sheets: book.sheets.map((sheet) => sheetContent(book, sheet)),
    names: [...book.names].map((name) => ({ ...name, scope: name.scope?.name ?? null })),
    settings: [...book.settings],
    active: book.activeSheet?.name,
    uses1904Dates: book.uses1904Dates,
    isStructureProtected: book.isStructureProtected,
  };
}

export function sheetContent(book: Book, sheet: Sheet): unknown {
  const withoutId = (item: object) => ({ ...item, id: undefined });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cellsOf(book, sheet),
    columns: [...sheet.columns].map(([index, { style, ...rest }]) => [index, rest, styleContent(book, style)]),
    rows: [...sheet.rows].map(([index, { style, ...rest }]) => [index, rest, styleContent(book, style)]),
    merges: sheet.merges,
    tables: sheet.tables,
    charts: sheet.charts.map(withoutId),
    conditionalFormats: sheet.conditionalFormats.map(withoutId),
    dataValidations: sheet.dataValidations,
    hyperlinks: sheet.hyperlinks,
    filterArea: sheet.filterArea,
    isProtected: sheet.isProtected,
    view: sheet.view,
    page: sheet.page,
  };
}

/** A line of text a row: sheets of the corpus are too large to be compared cell by cell. */
function cellsOf(book: Book, { grid }: Sheet): string[] {
  const lines: string[] = [];
  const styles = book.styles.all.map((_, id) => JSON.stringify(styleContent(book, id)));
  for (let row = 0; row < grid.rowCount; row++) {
    const cells: unknown[] = [];
    for (let column = 0; column < grid.rowWidth(row); column++) {
      const value = grid.value(row, column);
      const formula = grid.formula(row, column);
      const style = grid.style(row, column);
      if (value === null && !formula && style === undefined) continue;
      const shown = value instanceof CellError ? { error: value.code } : value;
      cells.push([column, shown, formula, style === undefined ? null : styles[style]]);
    }
    if (cells.length > 0) lines.push(`${row}: ${JSON.stringify(cells)}`);
  }
  return lines;
}

function styleContent(book: Book, id: number | undefined): unknown {
  if (id === undefined) return undefined;
  return { ...book.styles.get(id), fileIndex: undefined };
}
