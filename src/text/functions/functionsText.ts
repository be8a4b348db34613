/** What the formula editor shows of one function and of each of its parameters, by the parameter's key. */
export interface FunctionText<Parameter extends string> {
  readonly description: string;
  readonly parameters: Readonly<Record<Parameter, { readonly name: string; readonly description: string }>>;
}

/** Sentences that Excel shows beside an error. */
export type ErrorSentence =
  | "errorInInput"
  | "noValues"
  | "noValue"
  | "absentValue"
  | "unknownRule"
  | "limitIsNoNumber"
  | "widthsDiffer"
  | "noDrivers"
  | "noUnitCosts"
  | "intensitiesDiffer"
  | "weightsDiffer"
  | "noIntensities"
  | "scoresDiffer"
  | "noScore"
  | "cutIsNoNumber"
  | "clientsDiffer"
  | "tooFewValues"
  | "nothingPositive"
  | "classesDiffer"
  | "noClass"
  | "unknownClass"
  | "tooFewYears"
  | "noTrend"
  | "targetIsNoNumber"
  | "rateIsNoNumber"
  | "ratesInOneLine"
  | "noScores";

/** Texts of the custom functions in one language. The functions' own names are the same in every language. */
export interface FunctionsText {
  readonly functions: {
    readonly "PARETO.CLASS": FunctionText<"value" | "values" | "limitA" | "limitB" | "rule">;
    readonly "PARETO.RANK": FunctionText<"value" | "values">;
    readonly "PARETO.SHARE": FunctionText<"value" | "values">;
    readonly "PARETO.CUMULATIVE": FunctionText<"value" | "values">;
    readonly "PARETO.TABLE": FunctionText<"clients" | "values" | "limitA" | "limitB" | "rule">;
    readonly "PARETO.LIMITS": FunctionText<"values">;
    readonly "PARETO.GINI": FunctionText<"values">;
    readonly "PARETO.HHI": FunctionText<"values">;
    readonly "COST.TO.SERVE": FunctionText<"drivers" | "unitCosts">;
    readonly "COST.COMPLEXITY": FunctionText<"intensities" | "allIntensities" | "weights">;
    readonly "MATRIX.CLASS": FunctionText<"valueScore" | "complexityScore" | "valueCut" | "complexityCut">;
    readonly "MATRIX.ZONE": FunctionText<"currentClass" | "potentialClass">;
    readonly "CLIENT.TREND": FunctionText<"salesByYear">;
    readonly "CLIENT.STATUS": FunctionText<"salesByYear">;
    readonly "FUNNEL.NEEDED": FunctionText<"target" | "rates">;
    readonly "ACTIVITY.LEVER": FunctionText<"scores">;
  };
  readonly errors: Readonly<Record<ErrorSentence, string>>;
}

/** Ids and names stand in users' formulas: once released they never change (a frozen snapshot guards them). */
export type FunctionId = keyof FunctionsText["functions"];
