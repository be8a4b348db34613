import type { ErrorSentence } from "../text/functions/functionsText";

/** Errors that a custom function may give to a cell. */
export type ReturnableCode = "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!" | "#NULL!";

/**
 * A result that is an error: thrown for the whole call, or standing in one cell of a spilled result. Excel shows a
 * sentence beside #VALUE! and #N/A only.
 */
export class FunctionError extends Error {
  constructor(
    readonly code: ReturnableCode,
    readonly sentence: ErrorSentence | null = null,
  ) {
    super(code);
  }
}

const RETURNABLE: ReadonlySet<string> = new Set(["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"]);

/** The error of an input cell, handed on; those that Excel takes from no function (#REF!, #NAME?) become #VALUE!. */
export const handedOn = (code: string): FunctionError =>
  // The set holds nothing but returnable codes.
  RETURNABLE.has(code) ? new FunctionError(code as ReturnableCode) : new FunctionError("#VALUE!", "errorInInput");
