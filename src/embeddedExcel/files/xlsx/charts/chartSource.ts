import { contains, parseAddress, type Rectangle } from "../../../workbook/address";
import type { Book } from "../../../workbook/book";
import type { CellValue } from "../../../workbook/cellValue";
import { displayText } from "../../../workbook/displayText";
import type { Sheet } from "../../../workbook/sheet";

/** A cell a chart shows. */
export interface SourceCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/**
 * The visible cells of a chart's reference in order, e.g. of `Sheet1!$A$2:$A$9` or of a name that stands for one; null
 * where it leads nowhere.
 */
export function sourceCells(book: Book, reference: string): SourceCell[] | null {
  const parts = referenceParts(book, reference, 0);
  if (!parts) return null;
  return parts.flatMap(({ sheet, area }) => visibleCells(book, sheet, area));
}

interface ReferencePart {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

function referenceParts(book: Book, reference: string, depth: number): ReferencePart[] | null {
  const inner = /^\((.*)\)$/.exec(reference)?.[1];
  if (inner !== undefined) {
    const parts = inner.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => referenceParts(book, part, depth));
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  const match = REFERENCE.exec(reference);
  const sheet = match ? book.sheetNamed((match[1] ?? match[2] ?? "").replace(/''/g, "'")) : null;
  const local = match?.[3] ?? reference;
  const area = sheet ? parseAddress(local) : null;
  if (sheet && area) return [{ sheet, area }];
  const name = depth < 8 ? book.nameSeenFrom(sheet ?? null, local) : undefined;
  return name ? referenceParts(book, name.formula, depth + 1) : null;
}

/** Charts leave out hidden rows and columns; whole columns end where the sheet does. */
function visibleCells(book: Book, sheet: Sheet, area: Rectangle): SourceCell[] {
  const used = sheet.grid.usedArea(true);
  const bottom = used && !contains(used, area) ? Math.min(area.bottom, Math.max(used.bottom, area.top)) : area.bottom;
  const cells: SourceCell[] = [];
  for (let row = area.top; row <= bottom; row++) {
    if (sheet.isRowHidden(row)) continue;
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.isColumnHidden(column)) continue;
      const value = sheet.grid.value(row, column);
      const { numberFormat } = book.styles.get(sheet.styleAt(row, column));
      cells.push({ value, text: displayText(value, numberFormat, book.uses1904Dates), numberFormat });
    }
  }
  return cells;
}
