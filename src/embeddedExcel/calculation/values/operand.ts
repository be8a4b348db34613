import { CellError, type CellValue } from "../../workbook/cellValue";
import { Area, AreaUnion } from "./area";
import { CALCULATION_ERROR } from "./errors";
import { Matrix } from "./matrix";

/** A function held as a value (LAMBDA, or the bare name of a function). */
export class Lambda {
  constructor(
    readonly parameterCount: number,
    readonly apply: (args: readonly Operand[]) => Operand,
    /** What it shows where a value is expected. */
    readonly asValue: CellError = CALCULATION_ERROR,
  ) {}
}

/** What an expression can give while it is evaluated. undefined is an argument left out. */
export type Operand = CellValue | Matrix | Area | AreaUnion | Lambda | undefined;

export const isError = (operand: unknown): operand is CellError => operand instanceof CellError;

export const isReference = (operand: Operand): operand is Area | AreaUnion =>
  operand instanceof Area || operand instanceof AreaUnion;

/** Whether the operand holds several cells whose values count one by one (a range or an array). */
export const isCollection = (operand: Operand): operand is Matrix | Area | AreaUnion =>
  operand instanceof Matrix || isReference(operand);
