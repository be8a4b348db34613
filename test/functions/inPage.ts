import { associateFunctions, type CustomFunctionsHost } from "../../src/functions/associate";
import type { FunctionsText } from "../../src/text/functions/functionsText";

/** Registers the functions with the open host as the page does: the shim's CustomFunctions has what Office's own has. */
export function associateInPage(texts: FunctionsText): void {
  associateFunctions(Reflect.get(globalThis, "CustomFunctions") as CustomFunctionsHost, () => texts);
}
