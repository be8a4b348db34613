import type { FunctionsText, FunctionText } from "../text/functions/functionsText";
import { CATALOGUE, type CataloguedFunction } from "./catalogue";

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

/** The file that a manifest points Excel to, one a language. */
export interface FunctionsMetadata {
  readonly $schema: string;
  /**
   * Errors in cells reach the functions, which hand them on. Without it Excel answers #VALUE! for any error among a
   * thousand cells, and nobody sees which one it was.
   */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly ParameterMetadata[];
    readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  }[];
}

/** No options: the functions are not volatile, do not stream and need no addresses. */
export const functionsMetadata = (texts: FunctionsText): FunctionsMetadata => ({
  $schema: "https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json",
  allowErrorForDataTypeAny: true,
  functions: CATALOGUE.map((entry) => ({
    id: entry.id,
    name: entry.name,
    description: texts.functions[entry.id].description,
    parameters: parametersOf(entry, texts),
    result: { type: "any", dimensionality: "matrix" },
  })),
});

const parametersOf = (entry: CataloguedFunction, texts: FunctionsText): readonly ParameterMetadata[] => {
  // Each function's texts have their own parameter keys; the catalogue's keys are checked here, when it is built.
  const words: FunctionText<string>["parameters"] = texts.functions[entry.id].parameters;
  return entry.parameters.map(({ text, isOptional, dimensionality }) => {
    const word = words[text];
    if (word === undefined) throw new Error(`${entry.id} has no text for ${text}`);
    return { ...word, type: "any", dimensionality, ...(isOptional ? { optional: true as const } : {}) };
  });
};
