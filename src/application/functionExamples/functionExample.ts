import { ENGLISH_MARKS, type FormulaMarks } from "../../text/functions/formulaMarks";
import type { FunctionId, FunctionsText } from "../../text/functions/functionsText";

// Object.keys of the texts forgets the type of the keys; every language has the same ones.
export const functionIds = ({ functions }: FunctionsText): readonly FunctionId[] =>
  Object.keys(functions) as FunctionId[];

/** A part of a formula: a number, a text, constants in rows, cells as formulas name them, a call. */
export type ExamplePart =
  | number
  | string
  | { readonly rows: readonly (readonly (number | string)[])[] }
  | { readonly cells: string }
  | ExampleCall;

export interface ExampleCall {
  readonly call: string;
  readonly parts: readonly ExamplePart[];
}

/** A formula that shows what a function does, and the cells its result fills. */
export interface FunctionExample {
  readonly id: FunctionId;
  readonly formula: ExampleCall;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The formula as people see it with these marks, with its "=". */
export const shownFormula = ({ formula }: FunctionExample, marks: FormulaMarks): string =>
  `=${written(formula, marks)}`;

/** The formula as Excel takes it from a program in any language, without its "=". */
export const englishFormula = ({ formula }: FunctionExample): string => written(formula, ENGLISH_MARKS);

const written = (part: ExamplePart, marks: FormulaMarks): string => {
  if (typeof part === "number") return String(part).replace(".", marks.decimal);
  if (typeof part === "string") return `"${part.replaceAll('"', '""')}"`;
  if ("cells" in part) return part.cells;
  if ("rows" in part) {
    const rows = part.rows.map((row) => row.map((cell) => written(cell, marks)).join(marks.arrayColumn));
    return `{${rows.join(marks.arrayRow)}}`;
  }
  return `${part.call}(${part.parts.map((one) => written(one, marks)).join(marks.argument)})`;
};
