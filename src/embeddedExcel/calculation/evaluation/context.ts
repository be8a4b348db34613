import type { Book } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import type { Expression } from "../syntax/expression";
import type { DateSystem } from "../values/dateSystem";
import type { Operand } from "../values/operand";
import type { RangeValues } from "./rangeValues";

/** What stays the same while a set of formulas is calculated. */
export interface Session {
  readonly book: Book;
  readonly dates: DateSystem;
  /** One moment for all formulas of a calculation. */
  readonly now: Date;
  readonly ranges: RangeValues;
  evaluate(expression: Expression, context: CellContext): Operand;
  isCustomFunction(name: string): boolean;
  callCustomFunction(name: string, args: readonly Operand[], context: CellContext): Operand;
  /** Area filled by the array formula in this cell, or undefined where there is none. */
  spillArea(sheet: Sheet, row: number, column: number): { readonly bottom: number; readonly right: number } | undefined;
}

/** Names bound by LET and LAMBDA, innermost first. */
export interface Variables {
  readonly name: string;
  readonly value: Operand;
  readonly outer: Variables | null;
}

/** Where a formula is evaluated. */
export interface CellContext {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** false: an ordinary formula of an older file, in which a range where one value is expected means one of its cells. */
  readonly arrayMode: boolean;
  readonly variables: Variables | null;
}

/** Thrown while a formula is evaluated that cannot be calculated here; its cell keeps the result it has. */
export class NotCalculable {
  constructor(readonly reason: string) {}
}
