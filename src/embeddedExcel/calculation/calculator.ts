import { contains, intersection, rectangle, sameArea, type Rectangle } from "../workbook/address";
import type { Book, CellChange } from "../workbook/book";
import type { CellValue } from "../workbook/cellValue";
import type { Sheet } from "../workbook/sheet";
import type { CustomFunctions } from "./customFunctions";
import type { FormulaFamily } from "./dependencies/formulaFamily";
import { FormulaRegistry } from "./dependencies/formulaRegistry";
import { structureChange, structureOf, type Structure } from "./dependencies/structure";
import { NotCalculable, type Session } from "./evaluation/context";
import { evaluate } from "./evaluation/evaluator";
import { RangeValues } from "./evaluation/rangeValues";
import { readOperand } from "./evaluation/reading";
import { ChangedAreas } from "./scheduling/changedAreas";
import { CustomFunctionCalls } from "./scheduling/customFunctionCalls";
import { markDependents } from "./scheduling/dependents";
import { CellSet } from "./scheduling/cellSet";
import { MissingCells } from "./scheduling/missingCells";
import { ResultWriter } from "./scheduling/resultWriter";
import { Scheduler } from "./scheduling/scheduler";
import type { BaseCell } from "./syntax/expression";
import { parseFormula } from "./syntax/parseFormula";
import type { Area } from "./values/area";
import { DateSystem } from "./values/dateSystem";
import { NAME_ERROR, NUMBER_ERROR } from "./values/errors";
import { Matrix } from "./values/matrix";
import type { NumberMarks } from "./values/numberMarks";

export interface CalculatorOptions {
  readonly customFunctions?: CustomFunctions;
  /** The clock of NOW and TODAY. */
  readonly now?: () => Date;
  /** How formulas write numbers into texts and read them there; as in English where absent. */
  readonly marks?: NumberMarks;
  /** Told what answers of custom functions changed, after `recalculate` has long returned. */
  readonly onLateResults?: (changes: readonly CellChange[]) => void;
}

/** Keeps the results of a book's formulas in their cells up to date. */
export class Calculator {
  private readonly registry: FormulaRegistry;
  private readonly dirty = new CellSet();
  private readonly changed = new ChangedAreas();
  private readonly ranges = new RangeValues((area) => {
    this.requireCalculated(area);
  });
  private readonly customCalls: CustomFunctionCalls | undefined;
  private structure: Structure | undefined;
  private structureMayDiffer = true;
  private readonly overwritten = new Set<string>();
  private readonly writer: ResultWriter;

  constructor(
    private readonly book: Book,
    private readonly options: CalculatorOptions = {},
  ) {
    this.registry = new FormulaRegistry(book);
    this.writer = new ResultWriter(this.registry.arrays, this.ranges, this.changed, (sheet, row, column) =>
      this.overwritten.has(`${sheet.id} ${row} ${column}`),
    );
    const { customFunctions } = options;
    this.customCalls =
      customFunctions &&
      new CustomFunctionCalls(customFunctions, (callers) => {
        this.recalculateCallers(callers);
      });
  }

  /**
   * Brings everything that depends on these changes up to date; returns the areas whose values changed. Formulas in
   * the changed areas count as just entered. Volatile formulas are calculated every time.
   */
  recalculate(changes: readonly CellChange[]): CellChange[] {
    const scheduler = this.scheduler();
    const users = this.prepare();
    const known = changes.filter(({ sheet }) => this.book.sheets.includes(sheet));
    const emptied = known.flatMap((change) => this.takeChange(change, scheduler));
    markDependents([...known, ...emptied, ...this.dirtyAreas()], this.registry, this.dirty);
    scheduler.reconsider(users);
    scheduler.reconsider(this.registry.volatile);
    return this.finish(scheduler);
  }

  /** Every formula of the book, whatever changed; custom functions are asked again. */
  calculateEverything(): CellChange[] {
    this.prepare();
    this.customCalls?.forgetAnswers();
    for (const family of this.registry.allFamilies()) {
      for (const row of family.rows) this.dirty.add(family.sheet, row, family.column);
    }
    return this.finish(this.scheduler());
  }

  /** Sheets, names or tables were added, renamed, moved or removed; formulas that use them are due next time. */
  structureChanged(): void {
    this.structureMayDiffer = true;
  }

  /** Resolves when no custom function is under way any more and its results (and their dependents) are in the cells. */
  async settled(): Promise<void> {
    await this.customCalls?.settled();
  }

  /**
   * Value of a formula as seen from a cell, without storing it (conditional formats, chart titles, validation).
   * `base` is the cell the formula's relative references were written for, where that is another one.
   */
  evaluate(
    formula: string,
    sheet: Sheet,
    row: number,
    column: number,
    base: BaseCell = { row, column },
  ): CellValue | CellValue[][] {
    if (this.structureMayDiffer) this.registry.readSheets();
    if (this.structureMayDiffer || this.book.hasChanges) this.ranges.forget();
    const session = this.session();
    const context = { session, sheet, row, column, arrayMode: true, variables: null };
    try {
      const result = readOperand(evaluate(parseFormula(formula.replace(/^=/, ""), base).expression, context), context);
      return result instanceof Matrix ? result.rows() : result;
    } catch (interruption) {
      if (interruption instanceof NotCalculable) return NAME_ERROR;
      // The stack overflows where a LAMBDA or a name calls itself without end.
      if (interruption instanceof RangeError) return NUMBER_ERROR;
      throw interruption;
    }
  }

  /** Gives the formulas that use names, tables or sheets which changed since the last calculation. */
  private prepare(): readonly FormulaFamily[] {
    this.ranges.forget();
    if (!this.structureMayDiffer) {
      this.registry.readSheets();
      return [];
    }
    const before = this.structure;
    this.structure = structureOf(this.book);
    this.structureMayDiffer = false;
    return this.registry.structureChanged(structureChange(before ?? this.structure, this.structure));
  }

  /** Takes up the formulas of a changed area; gives what became empty because a spill lost its formula. */
  private takeChange({ sheet, area }: CellChange, scheduler: Scheduler): CellChange[] {
    const emptied: CellChange[] = [];
    for (const array of this.registry.arrays.touching(sheet, area)) {
      const { row, column } = array;
      if (!contains(area, rectangle(row, column))) {
        this.noteOverwritten(sheet, array.area, area);
        continue;
      }
      const current = sheet.grid.formula(row, column)?.array?.area;
      if (current && sameArea(current, array.area)) continue;
      this.writer.clear(sheet, array.area, area);
      this.registry.arrays.delete(sheet, row, column);
      emptied.push({ sheet, area: array.area });
    }
    this.registry.update(sheet, area);
    for (const { row, column, formula } of sheet.grid.formulasIn(area)) {
      if (formula.array) this.registry.arrays.set(sheet, { row, column, area: formula.array.area });
      this.dirty.add(sheet, row, column);
      scheduler.markFresh({ sheet, row, column });
    }
    return emptied;
  }

  private noteOverwritten(sheet: Sheet, spill: Rectangle, area: Rectangle): void {
    const common = intersection(spill, area);
    if (!common) return;
    for (let row = common.top; row <= common.bottom; row++) {
      for (let column = common.left; column <= common.right; column++) {
        if (sheet.grid.value(row, column) !== null) this.overwritten.add(`${sheet.id} ${row} ${column}`);
      }
    }
  }

  private dirtyAreas(): CellChange[] {
    const areas = new ChangedAreas();
    const arrays: CellChange[] = [];
    for (const cell of this.dirty) {
      areas.add(cell);
      const array = this.registry.arrays.at(cell.sheet, cell.row, cell.column);
      if (array) arrays.push({ sheet: cell.sheet, area: array.area });
    }
    return [...areas.take(), ...arrays];
  }

  private recalculateCallers(callers: readonly CellChange[]): void {
    const scheduler = this.scheduler();
    const users = this.prepare();
    for (const { sheet, area } of callers) {
      for (const { row, column } of sheet.grid.formulasIn(area)) this.dirty.add(sheet, row, column);
    }
    markDependents(this.dirtyAreas(), this.registry, this.dirty);
    scheduler.reconsider(users);
    const changes = this.finish(scheduler);
    this.options.onLateResults?.(changes);
  }

  private finish(scheduler: Scheduler): CellChange[] {
    scheduler.run();
    this.overwritten.clear();
    return this.changed.take();
  }

  private scheduler(): Scheduler {
    return new Scheduler(this.registry, this.dirty, this.writer, this.session());
  }

  private session(): Session {
    const { customCalls } = this;
    return {
      book: this.book,
      dates: new DateSystem(this.book.uses1904Dates, this.options.marks),
      now: this.options.now?.() ?? new Date(),
      ranges: this.ranges,
      evaluate,
      isCustomFunction: (name) => customCalls?.has(name) === true,
      callCustomFunction: (name, args, context) => customCalls?.call(name, args, context) ?? NAME_ERROR,
      spillArea: (sheet, row, column) => this.registry.arrays.at(sheet, row, column)?.area,
    };
  }

  /** Throws where a cell of the area still waits for calculation. */
  private requireCalculated(area: Area): void {
    if (this.dirty.size === 0) return;
    const missing = this.dirty.within(area.sheet, area);
    for (const { row, column, area: filled } of this.registry.arrays.touching(area.sheet, area)) {
      const isFilled = intersection(filled, area) !== null && !contains(area, rectangle(row, column));
      if (isFilled && this.dirty.has(area.sheet, row, column)) missing.push({ sheet: area.sheet, row, column });
    }
    if (missing.length > 0) throw new MissingCells(missing);
  }
}
