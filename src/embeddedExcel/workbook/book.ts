import type { Rectangle } from "./address";
import { DefinedNames, type DefinedName } from "./definedNames";
import { Sheet, type SheetVisibility } from "./sheet";
import { StyleTable, type CellStyle } from "./style";
import type { Table } from "./table";

/** Cells whose content changed, in order of change. */
export interface CellChange {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

export interface TablePlace {
  readonly table: Table;
  readonly sheet: Sheet;
}

/** What the opened file holds besides this model; only the file reader and writer look inside. */
export interface FileOrigin {
  readonly kind: "xlsx" | "xls" | "csv" | "new";
}

/** The workbook in memory: what Excel would have open. Knows nothing of files, formulas' meaning or the client. */
export class Book {
  readonly styles: StyleTable;
  readonly sheets: Sheet[] = [];
  readonly names = new DefinedNames();
  /** Add-in settings stored in the document, by key. */
  readonly settings = new Map<string, unknown>();
  activeSheet: Sheet | null = null;
  /** Dates count from 1904 instead of 1900. */
  uses1904Dates = false;
  isStructureProtected = false;
  fileName = "Book1.xlsx";
  origin: FileOrigin = { kind: "new" };
  private changes: CellChange[] = [];
  private lastSheetNumber = 0;
  /** Answers given before, each with the name it had then: as long as it has it, nothing else can. */
  private readonly sheetsFound = new Map<string, { readonly sheet: Sheet; readonly name: string }>();
  private readonly tablesFound = new Map<string, TablePlace & { readonly name: string }>();

  constructor(defaultStyle?: CellStyle) {
    this.styles = new StyleTable(defaultStyle);
  }

  addSheet(name: string, visibility: SheetVisibility = "Visible"): Sheet {
    const number = ++this.lastSheetNumber;
    const id = `{00000000-0001-0000-0000-${number.toString(16).padStart(12, "0").toUpperCase()}}`;
    const sheet = new Sheet(id, name, visibility, (changed, area) => this.changes.push({ sheet: changed, area }));
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  /** Sheet names differ in more than case, as in Excel. */
  sheetNamed(name: string): Sheet | undefined {
    const known = this.sheetsFound.get(name);
    if (known && known.name === known.sheet.name && this.sheets.includes(known.sheet)) return known.sheet;
    const wanted = name.toLowerCase();
    const sheet = this.sheets.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (sheet) this.sheetsFound.set(name, { sheet, name: sheet.name });
    return sheet;
  }

  tableNamed(name: string): TablePlace | undefined {
    const known = this.tablesFound.get(name);
    if (known && known.name === known.table.name && this.hasTable(known)) return known;
    const wanted = name.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
      if (!table) continue;
      const found = { table, sheet, name: table.name };
      this.tablesFound.set(name, found);
      return found;
    }
    return undefined;
  }

  private hasTable({ table, sheet }: TablePlace): boolean {
    return sheet.tables.includes(table) && this.sheets.includes(sheet);
  }

  /** The name as seen from a sheet: its own first, then the workbook's. */
  nameSeenFrom(sheet: Sheet | null, name: string): DefinedName | undefined {
    const named = this.names.named(name);
    return (
      named.find((candidate) => sheet !== null && candidate.scope === sheet) ?? named.find((c) => c.scope === null)
    );
  }

  /** Whether cells changed that nobody has taken up yet. */
  get hasChanges(): boolean {
    return this.changes.length > 0;
  }

  /** Hands over the changes since the last call (to the calculator, then to the events) and forgets them. */
  takeChanges(): CellChange[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }
}
