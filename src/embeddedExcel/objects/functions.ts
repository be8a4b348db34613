import { classMetadata } from "../metadata/clientMetadata";
import { HostError } from "../protocol/hostError";
import { sheetAddress } from "../workbook/address";
import { CellError, type CellValue } from "../workbook/cellValue";
import { invalidArgument } from "./argument";
import { ExcelObject } from "./excelObject";
import { RangeBase } from "./range/rangeBase";
import type { WorkbookSession } from "./session";

/** Excel's own functions, called from code: every function the client names, calculated as a formula would be. */
export class Functions extends ExcelObject {
  readonly wireClass = "Functions";

  constructor(session: WorkbookSession) {
    super(session);
    for (const name of Object.keys(classMetadata(this.wireClass).methods)) {
      Object.defineProperty(this, name, { value: (...args: unknown[]) => this.call(name, args) });
    }
  }

  private call(wireName: string, args: readonly unknown[]): FunctionResult {
    const { session } = this;
    const sheet = session.book.activeSheet ?? session.book.sheets[0];
    if (!sheet) throw new HostError("GeneralException");
    session.calculatePending();
    // The client writes "NORM.DIST" as "Norm_Dist" and hands a list of values on as one argument.
    const name = wireName.replaceAll("_", ".").toUpperCase();
    const formula = `${name}(${withoutOmitted(args.flat()).map(asFormulaArgument).join(",")})`;
    const value = session.calculation.evaluate(formula, sheet, 0, 0);
    return new FunctionResult(session, Array.isArray(value) ? (value[0]?.[0] ?? null) : value);
  }
}

/** What a function gave: a value, or the code of an error. */
class FunctionResult extends ExcelObject {
  readonly wireClass = "FunctionResult";

  constructor(
    session: WorkbookSession,
    readonly result: CellValue,
  ) {
    super(session);
  }

  get Value(): string | number | boolean | null {
    return this.result instanceof CellError ? null : this.result;
  }

  get Error(): string | null {
    return this.result instanceof CellError ? this.result.code : null;
  }
}

/** Optional arguments at the end that were not given. */
function withoutOmitted(args: readonly unknown[]): readonly unknown[] {
  let end = args.length;
  while (end > 0 && (args[end - 1] ?? null) === null) end--;
  return args.slice(0, end);
}

function asFormulaArgument(argument: unknown): string {
  if (argument === null || argument === undefined) return "";
  if (argument instanceof RangeBase) return sheetAddress(argument.sheet.name, argument.where);
  const value: unknown = argument instanceof FunctionResult ? argument.result : argument;
  if (value instanceof CellError) return value.code;
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "number" || typeof value === "boolean") return String(value).toUpperCase();
  throw invalidArgument();
}
