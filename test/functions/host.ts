import { associateFunctions } from "../../src/functions/associate";
import { CATALOGUE } from "../../src/functions/catalogue";
import type { FunctionId } from "../../src/text/functions/functionsText";
import { FUNCTIONS_EN } from "../../src/text/functions/en";
import type { FunctionsText } from "../../src/text/functions/functionsText";

/** Excel's error object for custom functions, as its runtime makes it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  invalidNumber: "#NUM!",
  divisionByZero: "#DIV/0!",
  nullReference: "#NULL!",
};

/**
 * Registers the functions as the page does and calls one as Excel does: null for each optional argument left out, and
 * the invocation object last.
 */
export const registered = (
  texts: () => FunctionsText = () => FUNCTIONS_EN,
): ((id: FunctionId, ...args: unknown[]) => unknown) => {
  const implementations = new Map<string, (...args: unknown[]) => unknown>();
  associateFunctions(
    { associate: (id, implementation) => implementations.set(id, implementation), Error: HostError, ErrorCode },
    texts,
  );
  return (id, ...args) => {
    const implementation = implementations.get(id);
    if (implementation === undefined) throw new Error(`${id} is not registered`);
    const declared = CATALOGUE.find((entry) => entry.id === id)?.parameters.length ?? 0;
    const missing = Array<null>(declared - args.length).fill(null);
    return implementation(...args, ...missing, { functionName: id });
  };
};

/** The error a call throws. */
export const errorOf = (call: () => unknown): HostError => {
  try {
    call();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("The call gave a result instead of an error");
};
