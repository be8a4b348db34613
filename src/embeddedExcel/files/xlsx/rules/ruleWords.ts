import type { CellValueOperator, ColorScalePoint, ConditionalRule } from "../../../workbook/conditionalFormat";

type TextOperator = Extract<ConditionalRule, { type: "containsText" }>["operator"];

/** The file's words for comparisons. */
export const CELL_OPERATORS: Readonly<Record<string, CellValueOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

/** Rule types about text; the operator in the file is the same word but for "notContains". */
export const TEXT_OPERATORS: Readonly<Record<string, TextOperator>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

export const POINT_TYPES: Readonly<Record<string, ColorScalePoint["type"]>> = {
  min: "lowest",
  max: "highest",
  num: "number",
  percent: "percent",
  percentile: "percentile",
};

export function fileWord(words: Readonly<Record<string, string>>, value: string): string {
  const word = Object.keys(words).find((key) => words[key] === value);
  if (word === undefined) throw new Error(`The file format has no word for ${value}`);
  return word;
}
