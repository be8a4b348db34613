import { CellError, type CellValue } from "../../workbook/cellValue";
import type { CustomFunctions, FunctionArgument } from "../customFunctions";
import type { CellContext } from "../evaluation/context";
import { readOperand } from "../evaluation/reading";
import { BUSY, CALCULATION_ERROR, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import type { Operand } from "../values/operand";
import { ChangedAreas } from "./changedAreas";
import type { CellPosition } from "./cellSet";
import type { CellChange } from "../../workbook/book";

type Answer = CellValue | readonly (readonly CellValue[])[];

interface Call {
  result: CellValue | Matrix | undefined;
  readonly callers: ChangedAreas;
}

/** Calls of custom functions: once for the same arguments, #BUSY! until the answer is there. */
export class CustomFunctionCalls {
  private readonly calls = new Map<string, Call>();
  private readonly rangeTexts = new WeakMap<Matrix, number>();
  private readonly textNumbers = new Map<string, number>();
  private readonly rows = new WeakMap<Matrix, readonly (readonly CellValue[])[]>();
  private underWay = 0;
  private answered: CellChange[] = [];
  private waiters: (() => void)[] = [];

  constructor(
    private readonly functions: CustomFunctions,
    /** Calculates the cells that wait for an answer. */
    private readonly recalculateCallers: (callers: readonly CellChange[]) => void,
  ) {}

  has(name: string): boolean {
    return this.functions.has(name);
  }

  call(name: string, args: readonly Operand[], context: CellContext): CellValue | Matrix {
    const values = args.map((argument) => readOperand(argument, context));
    const key = [name, ...values.map((argument) => this.keyOf(argument))].join("\u0001");
    let call = this.calls.get(key);
    if (!call) {
      call = { result: undefined, callers: new ChangedAreas() };
      this.calls.set(key, call);
      this.start(name, values, context, call);
    }
    if (call.result !== undefined) return call.result;
    call.callers.add(context);
    return BUSY;
  }

  /** Answers given so far count no longer; calls under way still bring theirs. */
  forgetAnswers(): void {
    for (const [key, call] of this.calls) if (call.result !== undefined) this.calls.delete(key);
  }

  async settled(): Promise<void> {
    while (this.underWay > 0 || this.answered.length > 0) {
      await new Promise<void>((resolve) => this.waiters.push(resolve));
    }
  }

  private start(name: string, values: readonly (CellValue | Matrix)[], position: CellPosition, call: Call): void {
    const { sheet, row, column } = position;
    this.underWay++;
    const args = values.map((value): FunctionArgument => (value instanceof Matrix ? this.rowsOf(value) : value));
    const finish = (result: CellValue | Matrix): void => {
      call.result = result;
      this.underWay--;
      if (this.answered.length === 0)
        queueMicrotask(() => {
          this.deliver();
        });
      this.answered.push(...call.callers.take());
    };
    void Promise.resolve()
      .then(() => this.functions.invoke(name, args, { sheet, row, column }))
      .then(resultOf, () => VALUE_ERROR)
      .then(finish);
  }

  /** Answers that arrive together are calculated together. */
  private deliver(): void {
    const callers = this.answered;
    this.answered = [];
    this.recalculateCallers(callers);
    const waiters = this.waiters;
    this.waiters = [];
    for (const resolve of waiters) resolve();
  }

  /** The same rows for every call that hands over the same range. */
  private rowsOf(range: Matrix): readonly (readonly CellValue[])[] {
    let rows = this.rows.get(range);
    if (!rows) this.rows.set(range, (rows = range.rows()));
    return rows;
  }

  private keyOf(argument: CellValue | Matrix): string {
    if (!(argument instanceof Matrix)) return textOf(argument);
    let number = this.rangeTexts.get(argument);
    if (number === undefined) {
      const text = `${argument.width}\u0002${argument.cells.map(textOf).join("\u0002")}`;
      number = this.textNumbers.get(text) ?? this.textNumbers.size;
      this.textNumbers.set(text, number);
      this.rangeTexts.set(argument, number);
    }
    return `range ${number}`;
  }
}

const textOf = (value: CellValue): string =>
  value instanceof CellError ? `error ${value.code}` : `${typeof value} ${String(value)}`;

function resultOf(answer: Answer): CellValue | Matrix {
  if (!isRows(answer)) return answer;
  const matrix = Matrix.fromRows(answer);
  return matrix.isEmpty ? CALCULATION_ERROR : matrix;
}

const isRows = (answer: Answer): answer is readonly (readonly CellValue[])[] => Array.isArray(answer);
