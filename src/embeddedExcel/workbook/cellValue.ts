/** Error codes a cell can show, as the file format and the user interface write them. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error held by a cell. One shared instance a code, so that `===` compares errors. */
export class CellError {
  private static readonly instances = new Map<string, CellError>();

  private constructor(readonly code: ErrorCode) {}

  static of(code: ErrorCode): CellError {
    let instance = CellError.instances.get(code);
    if (!instance) {
      instance = new CellError(code);
      CellError.instances.set(code, instance);
    }
    return instance;
  }

  /** The error with this text, or undefined where the text is no error code. */
  static parse(text: string): CellError | undefined {
    const code = ERROR_CODES.find((known) => known === text);
    return code && CellError.of(code);
  }

  toString(): string {
    return this.code;
  }
}

/** What a cell holds once calculated; null is an empty cell. Dates are serial numbers, as in Excel. */
export type CellValue = number | string | boolean | CellError | null;
