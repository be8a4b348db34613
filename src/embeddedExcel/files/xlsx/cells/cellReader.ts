import { parseAddress } from "../../../workbook/address";
import { CellError, type CellValue } from "../../../workbook/cellValue";
import type { Formula } from "../../../workbook/grid";
import { dataArea, type Table } from "../../../workbook/table";
import { formulaForUser } from "../../formulaText/userForm";
import { SharedFormula } from "../../formulaText/sharedFormula";
import { unescapeCellText } from "../../xml/xmlText";
import { formulaElement, plainText, valueText, type FormulaElement } from "./cellContent";
import type { ScannedCell } from "./cellScanner";
import { serialFromIsoDate } from "./isoDate";

/** What the cells of all sheets of a workbook refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** Numbers of cell metadata that mark dynamic arrays. */
  readonly dynamicArrayMetadata: ReadonlySet<number>;
  readonly uses1904Dates: boolean;
}

export interface ReadCell {
  readonly value: CellValue;
  readonly formula: Formula | undefined;
  readonly element: FormulaElement | undefined;
}

/** Understands the cells of one sheet. Cells are to be given in the order of the file, as shared formulas need it. */
export class CellReader {
  private readonly shared = new Map<string, SharedFormula>();

  constructor(
    private readonly sheet: string,
    private readonly prefix: string,
    private readonly tables: readonly Table[],
    private readonly context: CellContext,
  ) {}

  read(cell: ScannedCell): ReadCell {
    if (cell.contentStart === cell.contentEnd) return EMPTY;
    const content = this.sheet.slice(cell.contentStart, cell.contentEnd);
    const element = formulaElement(content, this.prefix);
    const value = this.value(cell.type, content, element !== undefined);
    return element ? { value, formula: this.formula(cell, element), element } : { value, formula: undefined, element };
  }

  private value(type: string, content: string, hasFormula: boolean): CellValue {
    if (type === "inlineStr") return plainText(content);
    const text = valueText(content, this.prefix);
    if (text === undefined) return type === "str" && hasFormula ? "" : null;
    switch (type) {
      case "s":
        return this.context.sharedStrings[Number(text)] ?? "";
      case "str":
        return unescapeCellText(text);
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e":
        return CellError.parse(text.trim()) ?? CellError.of("#UNKNOWN!");
      case "d":
        return serialFromIsoDate(text, this.context.uses1904Dates) ?? text;
      default:
        return text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
    }
  }

  private formula(cell: ScannedCell, { attributes, text }: FormulaElement): Formula | undefined {
    const kind = attributes["t"] ?? "normal";
    if (kind === "dataTable") return undefined;
    const fileText = kind === "shared" ? this.sharedText(cell, attributes["si"] ?? "", text) : text;
    if (!fileText) return undefined;
    const userText = formulaForUser(fileText, ownTable(this.tables, cell.row, cell.column));
    const area = kind === "array" ? parseAddress(attributes["ref"] ?? "") : null;
    if (!area) return { text: userText };
    return { text: userText, array: { area, dynamic: this.context.dynamicArrayMetadata.has(cell.metadata) } };
  }

  private sharedText(cell: ScannedCell, id: string, text: string): string | undefined {
    if (text) this.shared.set(id, new SharedFormula(text, cell.row, cell.column));
    return this.shared.get(id)?.at(cell.row, cell.column);
  }
}

const EMPTY: ReadCell = { value: null, formula: undefined, element: undefined };

/** Name of the table whose rows the cell belongs to; headers have none, totals have. */
export function ownTable(tables: readonly Table[], row: number, column: number): string | null {
  for (const table of tables) {
    const { area } = table;
    if (column < area.left || column > area.right || row < dataArea(table).top || row > area.bottom) continue;
    return table.name;
  }
  return null;
}
