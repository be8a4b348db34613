import type { CellValue } from "../workbook/cellValue";
import type { Sheet } from "../workbook/sheet";

/** What a custom function receives: one value, or the values of a range row by row, which do not change any more. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** The add-in functions a formula may call. */
export interface CustomFunctions {
  /** Whether a function of this name (as written in the formula, any case) is registered. */
  has(name: string): boolean;
  /** One value, or rows of values that spill. A rejection shows as #VALUE!. */
  invoke(
    name: string,
    args: readonly FunctionArgument[],
    caller: { sheet: Sheet; row: number; column: number },
  ): Promise<CellValue | readonly (readonly CellValue[])[]>;
}
