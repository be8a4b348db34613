import type { FunctionId } from "../text/functions/functionsText";

export interface CataloguedParameter {
  /** Key of the parameter's name and description in the texts of each language. */
  readonly text: string;
  readonly isOptional: boolean;
  readonly dimensionality: "scalar" | "matrix";
}

export interface CataloguedFunction {
  /** Also the key of the function's texts in each language. */
  readonly id: FunctionId;
  /** What users type; the same in every language, as Excel does not translate custom functions in formulas. */
  readonly name: string;
  readonly parameters: readonly CataloguedParameter[];
}

const value = { text: "value", isOptional: false, dimensionality: "matrix" } as const;
const values = { text: "values", isOptional: false, dimensionality: "matrix" } as const;
const salesByYear = { text: "salesByYear", isOptional: false, dimensionality: "matrix" } as const;
const classing = [
  { text: "limitA", isOptional: true, dimensionality: "scalar" },
  { text: "limitB", isOptional: true, dimensionality: "scalar" },
  { text: "rule", isOptional: true, dimensionality: "scalar" },
] as const;

/**
 * Every custom function, in the order they are offered: the one place the metadata, the registration and the tests
 * read. All parameters are of type "any": text in a range must be passed over, not refused as type "number" would, and
 * only "any" lets a function see, and hand on, an error in a cell. All results are ranges of type "any", for one
 * cell may hold a number and the next one "N/C".
 */
export const CATALOGUE: readonly CataloguedFunction[] = [
  {
    id: "PARETO.CLASS",
    name: "PARETO.CLASS",
    parameters: [value, values, ...classing],
  },
  { id: "PARETO.RANK", name: "PARETO.RANK", parameters: [value, values] },
  { id: "PARETO.SHARE", name: "PARETO.SHARE", parameters: [value, values] },
  { id: "PARETO.CUMULATIVE", name: "PARETO.CUMULATIVE", parameters: [value, values] },
  {
    id: "PARETO.TABLE",
    name: "PARETO.TABLE",
    parameters: [{ text: "clients", isOptional: false, dimensionality: "matrix" }, values, ...classing],
  },
  { id: "PARETO.LIMITS", name: "PARETO.LIMITS", parameters: [values] },
  { id: "PARETO.GINI", name: "PARETO.GINI", parameters: [values] },
  { id: "PARETO.HHI", name: "PARETO.HHI", parameters: [values] },
  {
    id: "COST.TO.SERVE",
    name: "COST.TO.SERVE",
    parameters: [
      { text: "drivers", isOptional: false, dimensionality: "matrix" },
      { text: "unitCosts", isOptional: false, dimensionality: "matrix" },
    ],
  },
  {
    id: "COST.COMPLEXITY",
    name: "COST.COMPLEXITY",
    parameters: [
      { text: "intensities", isOptional: false, dimensionality: "matrix" },
      { text: "allIntensities", isOptional: false, dimensionality: "matrix" },
      { text: "weights", isOptional: true, dimensionality: "matrix" },
    ],
  },
  {
    id: "MATRIX.CLASS",
    name: "MATRIX.CLASS",
    parameters: [
      { text: "valueScore", isOptional: false, dimensionality: "matrix" },
      { text: "complexityScore", isOptional: false, dimensionality: "matrix" },
      { text: "valueCut", isOptional: true, dimensionality: "scalar" },
      { text: "complexityCut", isOptional: true, dimensionality: "scalar" },
    ],
  },
  {
    id: "MATRIX.ZONE",
    name: "MATRIX.ZONE",
    parameters: [
      { text: "currentClass", isOptional: false, dimensionality: "matrix" },
      { text: "potentialClass", isOptional: false, dimensionality: "matrix" },
    ],
  },
  { id: "CLIENT.TREND", name: "CLIENT.TREND", parameters: [salesByYear] },
  { id: "CLIENT.STATUS", name: "CLIENT.STATUS", parameters: [salesByYear] },
  {
    id: "FUNNEL.NEEDED",
    name: "FUNNEL.NEEDED",
    parameters: [
      { text: "target", isOptional: false, dimensionality: "scalar" },
      { text: "rates", isOptional: false, dimensionality: "matrix" },
    ],
  },
  {
    id: "ACTIVITY.LEVER",
    name: "ACTIVITY.LEVER",
    parameters: [{ text: "scores", isOptional: false, dimensionality: "matrix" }],
  },
];
