import { rectangle, type Rectangle } from "../../workbook/address";
import type { CellChange } from "../../workbook/book";
import type { CellError, CellValue } from "../../workbook/cellValue";
import type { FormulaFamily } from "../dependencies/formulaFamily";
import type { FormulaRegistry } from "../dependencies/formulaRegistry";
import { NotCalculable, type CellContext, type Session } from "../evaluation/context";
import type { Expression } from "../syntax/expression";
import { readOperand } from "../evaluation/reading";
import { Area } from "../values/area";
import { NAME_ERROR, NUMBER_ERROR } from "../values/errors";
import type { Matrix } from "../values/matrix";
import { markDependents } from "./dependents";
import { CellSet, type CellPosition } from "./cellSet";
import { MissingCells } from "./missingCells";
import type { ResultWriter } from "./resultWriter";

/** Spills may move each other; those that never come to rest stop after this many rounds. */
const MAXIMUM_ROUNDS = 100;

const keyOf = ({ sheet, row, column }: CellPosition) => `${sheet.id} ${row} ${column}`;

/**
 * Calculates waiting cells, each after the waiting cells it reads. A formula that meets one of those is given up and
 * tried again after it; formulas that wait for each other in a circle become 0.
 */
export class Scheduler {
  /** Formulas entered since the last calculation: they have no earlier result to fall back on. */
  private readonly fresh = new CellSet();
  /** Formulas that may give what they gave before: what depends on them is calculated only if they do not. */
  private readonly reconsidered = new CellSet();

  constructor(
    private readonly registry: FormulaRegistry,
    private readonly dirty: CellSet,
    private readonly writer: ResultWriter,
    private readonly session: Session,
  ) {}

  markFresh({ sheet, row, column }: CellPosition): void {
    this.fresh.add(sheet, row, column);
  }

  /** Calculates these formulas as well. To be called once everything else that is due is marked with its dependents. */
  reconsider(families: Iterable<FormulaFamily>): void {
    for (const { sheet, column, rows } of families) {
      for (const row of rows) if (this.dirty.add(sheet, row, column)) this.reconsidered.add(sheet, row, column);
    }
  }

  run(): void {
    for (let round = 0; this.dirty.size > 0 && round < MAXIMUM_ROUNDS; round++) {
      const moved: CellChange[] = [];
      for (const cell of this.dirty) this.calculateWithPrecedents(cell, moved);
      markDependents(moved, this.registry, this.dirty);
    }
    this.dirty.clear();
    this.fresh.clear();
    this.reconsidered.clear();
  }

  /** Adds to `moved` what spills covered or left, and formulas reconsidered that gave something else. */
  private calculateWithPrecedents(first: CellPosition, moved: CellChange[]): void {
    const stack: CellPosition[] = [first];
    const waiting = new Map<string, CellPosition>();
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      const { sheet, row, column } = cell;
      if (!this.dirty.has(sheet, row, column)) {
        stack.pop();
        continue;
      }
      const key = waiting.size > 0 ? keyOf(cell) : undefined;
      const changesBefore = this.writer.changeCount;
      try {
        const isFirstTry = key === undefined || !waiting.has(key);
        for (const area of this.calculate(cell, isFirstTry)) moved.push({ sheet, area });
        this.done(cell, this.writer.changeCount > changesBefore, moved);
        if (key !== undefined) waiting.delete(key);
        stack.pop();
      } catch (interruption) {
        if (!(interruption instanceof MissingCells)) throw interruption;
        waiting.set(key ?? keyOf(cell), cell);
        const circular = interruption.cells.find((needed) => waiting.has(keyOf(needed)));
        if (circular) this.breakCircle(keyOf(circular), waiting, moved);
        else for (const needed of interruption.cells) stack.push(needed);
      }
    }
  }

  /** The cells that wait for each other are those from the one needed again up to the last. */
  private breakCircle(start: string, waiting: Map<string, CellPosition>, moved: CellChange[]): void {
    let isMember = false;
    for (const [key, cell] of [...waiting]) {
      isMember ||= key === start;
      if (!isMember) continue;
      this.writer.put(cell.sheet, cell.row, cell.column, 0);
      this.done(cell, true, moved);
      waiting.delete(key);
    }
  }

  private done({ sheet, row, column }: CellPosition, hasChanged: boolean, moved: CellChange[]): void {
    this.dirty.delete(sheet, row, column);
    if (!hasChanged || !this.reconsidered.delete(sheet, row, column)) return;
    moved.push({ sheet, area: this.registry.arrays.at(sheet, row, column)?.area ?? rectangle(row, column) });
  }

  private calculate(cell: CellPosition, isFirstTry: boolean): Rectangle[] {
    const { sheet, row, column } = cell;
    const formula = sheet.grid.formula(row, column);
    const family = this.registry.familyAt(sheet, row, column);
    if (!formula || !family) return [];
    const { template } = family;
    const context: CellContext = {
      session: this.session,
      sheet,
      row,
      column,
      arrayMode: !formula.implicitIntersection,
      variables: null,
    };
    if (isFirstTry) this.requireInputs(template.unconditionalInputs, context);
    const result = this.result(cell, () => readOperand(this.session.evaluate(template.expression, context), context));
    return result === undefined ? [] : this.writer.write(cell, formula, result);
  }

  /** undefined: the cell keeps the value it has. */
  private result(cell: CellPosition, calculate: () => CellValue | Matrix): CellValue | Matrix | undefined {
    try {
      return calculate();
    } catch (interruption) {
      if (interruption instanceof NotCalculable) return this.resultOfUnknown(cell);
      // The stack overflows where a LAMBDA or a name calls itself without end.
      if (interruption instanceof RangeError) return NUMBER_ERROR;
      throw interruption;
    }
  }

  private resultOfUnknown({ sheet, row, column }: CellPosition): CellError | undefined {
    return this.fresh.has(sheet, row, column) ? NAME_ERROR : undefined;
  }

  /** Asks for everything the formula reads in any case, so that it is seldom given up half way. */
  private requireInputs(inputs: readonly Expression[], context: CellContext): void {
    const missing: CellPosition[] = [];
    for (const input of inputs) {
      const operand = this.session.evaluate(input, context);
      if (operand instanceof Area) missing.push(...this.dirty.within(operand.sheet, operand));
    }
    const others = missing.filter(
      ({ sheet, row, column }) => sheet !== context.sheet || row !== context.row || column !== context.column,
    );
    if (others.length > 0) throw new MissingCells(others);
  }
}
