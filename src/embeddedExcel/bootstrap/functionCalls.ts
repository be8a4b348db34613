import type { CustomFunctions, FunctionArgument } from "../calculation/customFunctions";
import type { InvocationResult, Invocations } from "../protocol/invocations";
import { cellAddress, quoteSheetName } from "../workbook/address";
import { CellError, type CellValue, type ErrorCode } from "../workbook/cellValue";
import type { Sheet } from "../workbook/sheet";

/** The client's numbers for the errors a function may throw; any other failure shows as #VALUE!. */
const THROWN_ERRORS: Readonly<Record<number, ErrorCode>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!" };

/** What the host reads of an add-in's functions document. */
export interface FunctionsMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly dimensionality?: "scalar" | "matrix" }[];
  }[];
}

/** Lets cells call the functions an add-in associated, through the client. */
export class FunctionCalls implements CustomFunctions {
  private readonly ranges = new WeakMap<object, unknown>();

  constructor(
    private readonly invocations: Invocations,
    private readonly associated: () => Readonly<Record<string, unknown>>,
    private readonly metadata: FunctionsMetadata,
  ) {}

  has(name: string): boolean {
    return Object.hasOwn(this.associated(), name.toUpperCase());
  }

  async invoke(
    name: string,
    args: readonly FunctionArgument[],
    caller: { sheet: Sheet; row: number; column: number },
  ): Promise<CellValue | readonly (readonly CellValue[])[]> {
    const address = `${quoteSheetName(caller.sheet.name)}!${cellAddress(caller.row, caller.column)}`;
    const result = await this.invocations.callFunction(name.toUpperCase(), this.declared(name, args), address);
    return resultOf(result);
  }

  /** One argument a declared parameter: left-out ones are null, and a single value for a matrix is a matrix of one. */
  private declared(name: string, args: readonly FunctionArgument[]): unknown[] {
    const declaration = this.metadata.functions.find(({ id }) => id.toUpperCase() === name.toUpperCase());
    if (!declaration) return args.map((argument) => this.wireArgument(argument));
    return declaration.parameters.map(({ dimensionality }, index) => {
      const argument = args[index] ?? null;
      const isLoneValue = dimensionality === "matrix" && argument !== null && !isRows(argument);
      return this.wireArgument(isLoneValue ? [[argument]] : argument);
    });
  }

  /** The same for the same range. */
  private wireArgument(argument: FunctionArgument): unknown {
    if (!isRows(argument)) return wireCell(argument);
    let range = this.ranges.get(argument);
    if (!range) this.ranges.set(argument, (range = argument.map((row) => row.map(wireCell))));
    return range;
  }
}

const isRows = (argument: FunctionArgument): argument is readonly (readonly CellValue[])[] => Array.isArray(argument);

/** Errors reach the function as the client's error objects, as metadata with `allowErrorForDataTypeAny` asks for. */
const wireCell = (value: CellValue): unknown =>
  value instanceof CellError ? { type: "CustomFunctionError", code: value.code } : value;

function resultOf(result: InvocationResult): CellValue | CellValue[][] {
  if (result.kind === "error") return CellError.of(THROWN_ERRORS[result.errorCode] ?? "#VALUE!");
  const { value } = result;
  if (!Array.isArray(value)) return cellOf(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : null));
  const complete = rows.filter((row) => row !== null && row.length > 0 && row.length === rows[0]?.length);
  return complete.length === rows.length && rows.length > 0
    ? complete.map((row) => row ?? [])
    : CellError.of("#VALUE!");
}

/** One value of a result; error objects and formatted numbers carry theirs in `basicValue`. */
function cellOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (value !== null && typeof value === "object" && "basicValue" in value) {
    const { basicValue } = value;
    if (typeof basicValue === "string") return CellError.parse(basicValue) ?? basicValue;
    if (typeof basicValue === "number" || typeof basicValue === "boolean") return basicValue;
  }
  // Belief: a function that returns nothing shows 0, as a formula that refers to an empty cell does.
  return value === null || value === undefined ? 0 : CellError.of("#VALUE!");
}
