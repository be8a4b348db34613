import { contains, rectangle, type Rectangle } from "../../workbook/address";
import type { Book } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import { Templates } from "../syntax/templates";
import { ArrayFormulas } from "./arrayFormulas";
import { DependencyIndex } from "./dependencyIndex";
import { FormulaFamily } from "./formulaFamily";
import { mentionsOfNames, mentionsOfSheet, mentionsOfVolatile, type Mentions } from "./mentions";
import { precedentsOf } from "./precedents";
import type { StructureChange } from "./structure";

interface SheetFormulas {
  readonly columns: Map<number, Map<number, FormulaFamily>>;
  readonly families: Map<string, FormulaFamily>;
  /** Families whose precedents are not in the index. */
  readonly unindexed: Set<FormulaFamily>;
  /** Sheets none of the unindexed families reads. */
  readonly checked: Set<Sheet>;
}

/**
 * The book's formulas by family. Formulas are grouped by their text alone; what they read is worked out only once
 * something they might read has changed.
 */
export class FormulaRegistry {
  readonly arrays = new ArrayFormulas();
  private readonly templates = new Templates();
  private readonly sheets = new Map<Sheet, SheetFormulas>();
  private readonly index = new DependencyIndex();
  private readonly volatileFamilies = new Set<FormulaFamily>();
  private readonly mentionsOfSheets = new Map<Sheet, Mentions>();
  private volatileMentions: Mentions | undefined;

  constructor(private readonly book: Book) {}

  /** Takes up sheets that appeared, drops those that are gone. */
  readSheets(): void {
    for (const sheet of this.sheets.keys()) if (!this.book.sheets.includes(sheet)) this.forget(sheet);
    for (const sheet of this.book.sheets) {
      if (this.sheets.has(sheet)) continue;
      this.of(sheet);
      for (const { row, column, formula } of sheet.grid.allFormulas()) this.add(sheet, row, column, formula.text);
      this.arrays.readAll(sheet);
    }
  }

  /** Reads the formulas of an area again after its cells changed. */
  update(sheet: Sheet, area: Rectangle): void {
    const formulas = this.of(sheet);
    for (const [column, rows] of formulas.columns) {
      if (column < area.left || column > area.right) continue;
      const count = area.bottom - area.top + 1;
      if (count < rows.size) for (let row = area.top; row <= area.bottom; row++) this.removeAt(formulas, column, row);
      else
        for (const row of [...rows.keys()])
          if (row >= area.top && row <= area.bottom) this.removeAt(formulas, column, row);
    }
    for (const { row, column, formula } of sheet.grid.formulasIn(area)) this.add(sheet, row, column, formula.text);
  }

  familyAt(sheet: Sheet, row: number, column: number): FormulaFamily | undefined {
    return this.sheets.get(sheet)?.columns.get(column)?.get(row);
  }

  get volatile(): Iterable<FormulaFamily> {
    return this.volatileFamilies;
  }

  *allFamilies(): Iterable<FormulaFamily> {
    for (const formulas of this.sheets.values()) yield* formulas.families.values();
  }

  /** Visits the formulas that read some cell of the area, none of the families in `done` (see DependencyIndex). */
  visitReaders(
    sheet: Sheet,
    area: Rectangle,
    visitor: (family: FormulaFamily, row: number) => void,
    done: Set<FormulaFamily>,
  ): void {
    this.indexReadersOf(sheet);
    this.index.visitReaders(sheet, area, visitor, done);
  }

  /** Names, tables or sheets changed: gives the formulas that use them; what those read is worked out anew. */
  structureChanged({ names, hasTables }: StructureChange): FormulaFamily[] {
    this.mentionsOfSheets.clear();
    this.volatileMentions = undefined;
    this.readSheets();
    if (names.size === 0) return [];
    const mentions = mentionsOfNames(names, this.book);
    const users: FormulaFamily[] = [];
    for (const formulas of this.sheets.values()) {
      formulas.checked.clear();
      for (const family of formulas.families.values()) {
        const { text } = family.template;
        if (!(hasTables && text.includes("[")) && !mentions.areIn(text)) continue;
        users.push(family);
        this.index.remove(family);
        family.precedents = undefined;
        formulas.unindexed.add(family);
        if (this.isVolatile(family)) this.volatileFamilies.add(family);
        else this.volatileFamilies.delete(family);
      }
    }
    return users;
  }

  private of(sheet: Sheet): SheetFormulas {
    let formulas = this.sheets.get(sheet);
    if (!formulas) {
      formulas = { columns: new Map(), families: new Map(), unindexed: new Set(), checked: new Set() };
      this.sheets.set(sheet, formulas);
    }
    return formulas;
  }

  private add(sheet: Sheet, row: number, column: number, text: string): void {
    const formulas = this.of(sheet);
    const template = this.templates.of(text, { row, column });
    const key = `${column} ${template.id} ${text.includes("[") ? this.tableAround(sheet, row, column) : ""}`;
    let family = formulas.families.get(key);
    if (!family) {
      family = new FormulaFamily(key, sheet, column, template);
      formulas.families.set(key, family);
      if (this.isVolatile(family)) this.volatileFamilies.add(family);
    }
    if (row < family.firstRow || row > family.lastRow) {
      formulas.unindexed.add(family);
      formulas.checked.clear();
    }
    family.add(row);
    const rows = formulas.columns.get(column);
    if (rows) rows.set(row, family);
    else formulas.columns.set(column, new Map([[row, family]]));
  }

  /** `[@Column]` means the table around the cell: formulas of different tables are different families. */
  private tableAround(sheet: Sheet, row: number, column: number): number | undefined {
    const cell = rectangle(row, column);
    return sheet.tables.find((table) => contains(table.area, cell))?.id;
  }

  private removeAt(formulas: SheetFormulas, column: number, row: number): void {
    const rows = formulas.columns.get(column);
    const family = rows?.get(row);
    if (!rows || !family) return;
    rows.delete(row);
    family.rows.delete(row);
    if (family.rows.size > 0) return;
    formulas.families.delete(family.key);
    formulas.unindexed.delete(family);
    this.volatileFamilies.delete(family);
    this.index.remove(family);
  }

  private isVolatile({ template }: FormulaFamily): boolean {
    this.volatileMentions ??= mentionsOfVolatile(this.book);
    return this.volatileMentions.areIn(template.text);
  }

  private indexReadersOf(changed: Sheet): void {
    for (const [sheet, formulas] of this.sheets) {
      if (formulas.checked.has(changed)) continue;
      const mentions = this.mentionsOf(changed);
      for (const family of formulas.unindexed) {
        // A family in the index that grew has to be entered again, whatever it reads.
        if (family.precedents || sheet === changed || mentions.areIn(family.template.text)) {
          family.precedents = precedentsOf(family, this.book);
          this.index.add(family);
          formulas.unindexed.delete(family);
        }
      }
      formulas.checked.add(changed);
    }
  }

  private mentionsOf(sheet: Sheet): Mentions {
    let mentions = this.mentionsOfSheets.get(sheet);
    if (!mentions) {
      mentions = mentionsOfSheet(sheet, this.book);
      this.mentionsOfSheets.set(sheet, mentions);
    }
    return mentions;
  }

  private forget(sheet: Sheet): void {
    for (const family of this.sheets.get(sheet)?.families.values() ?? []) {
      this.volatileFamilies.delete(family);
      this.index.remove(family);
    }
    this.sheets.delete(sheet);
    this.arrays.forget(sheet);
  }
}
