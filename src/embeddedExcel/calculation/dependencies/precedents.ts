import { MAX_COLUMNS } from "../../workbook/address";
import type { Book } from "../../workbook/book";
import { resolveTable } from "../evaluation/tableReference";
import { sheetsOf } from "../evaluation/referenceResolution";
import type { Edge, RelativeArea, TableReference } from "../syntax/expression";
import { parseDefinition } from "../syntax/parseFormula";
import { usesOf, type FormulaUses } from "../syntax/template";
import { Area } from "../values/area";
import type { FormulaFamily, Precedent } from "./formulaFamily";

/** Everything the formulas of a family may read, through references, tables and names. */
export function precedentsOf(family: FormulaFamily, book: Book): Precedent[] {
  const found: Precedent[] = [];
  const visited = new Set<string>();
  const collect = (uses: FormulaUses): void => {
    for (const area of uses.areas) found.push(...precedentsOfArea(area, family, book));
    for (const table of uses.tables) found.push(...precedentsOfTable(table, family, book));
    for (const { name, sheet } of uses.names) {
      const scope = sheet === null ? family.sheet : (book.sheetNamed(sheet) ?? null);
      const defined = book.nameSeenFrom(scope, name);
      if (defined && !visited.has(defined.formula)) {
        visited.add(defined.formula);
        collect(usesOf(parseDefinition(defined.formula)));
      } else if (!defined && book.tableNamed(name)) {
        found.push(...precedentsOfTable({ table: name, columns: [], sections: [] }, family, book));
      }
    }
  };
  collect(family.template.uses);
  return found;
}

function precedentsOfArea(area: RelativeArea, family: FormulaFamily, book: Book): Precedent[] {
  const columnAt = (edge: Edge) => (edge.relative ? edge.index + family.column : edge.index);
  const columns = [columnAt(area.left), columnAt(area.right)];
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  if (left < 0 || right >= MAX_COLUMNS) return [];
  return sheetsOf(area.sheets, family.sheet, book).map((sheet) => ({
    sheet,
    left,
    right,
    top: area.top,
    bottom: area.bottom,
  }));
}

/** "This row" moves with the formula; everything else of a table stays where it is. */
function precedentsOfTable(reference: TableReference, family: FormulaFamily, book: Book): Precedent[] {
  const isThisRow = reference.sections.length === 1 && reference.sections[0] === "this row";
  const position = { sheet: family.sheet, row: family.firstRow, column: family.column };
  const sections = reference.sections.includes("this row") ? ["all" as const] : reference.sections;
  const whole = { ...reference, sections: isThisRow ? [] : sections };
  const area = resolveTable(whole, position, book);
  if (!(area instanceof Area)) return [];
  const edge = (index: number): Edge => (isThisRow ? { index: 0, relative: true } : { index, relative: false });
  return [{ sheet: area.sheet, left: area.left, right: area.right, top: edge(area.top), bottom: edge(area.bottom) }];
}
