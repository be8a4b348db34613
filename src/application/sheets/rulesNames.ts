import type { RuleColumnName } from "../../text/sheets/rules/messages";

/** Workbook-wide names about the decision rules: the same in every language. */
export const RULES_NAMES = {
  /** First header cell of the list of rules. */
  list: "CP_RulesList",
  /** The rule whose clients are listed. */
  picked: "CP_PickedRule",
  /** Columns a rule may look at, and by what their numbers are multiplied to be read. */
  indicators: "CP_Indicators",
  indicatorUnits: "CP_IndicatorUnits",
  /** Ways to compare, and which sides of the threshold they count: below, at, above. */
  operators: "CP_Operators",
  operatorSides: "CP_OperatorSides",
  domains: "CP_RuleDomains",
  effects: "CP_RuleEffects",
  /** Columns of what can be charged for. */
  occurrences: "CP_Occurrences",
  /** Headers of the columns a rule may look at. */
  indicatorHeaders: "CP_IndicatorHeaders",
} as const;

/**
 * Columns of the list of rules that the formulas of every client read, named apart from the list: LibreOffice reads a
 * name faster than a column of a table.
 */
export const RULE_COLUMN_NAMES = {
  indicator: "CP_RuleIndicator",
  mask: "CP_RuleSides",
  limit: "CP_RuleLimit",
  secondUsed: "CP_RuleSecondIndicator",
  secondMask: "CP_RuleSecondSides",
  secondLimit: "CP_RuleSecondLimit",
  digit: "CP_RuleDigit",
  fee: "CP_RuleFee",
  share: "CP_RuleShare",
  fillsUp: "CP_RuleFillsUp",
  occurrences: "CP_RuleOccurrences",
} as const satisfies Partial<Record<RuleColumnName, string>>;

export const RULES_TABLE = "CP_DecisionRules";
export const RULES_CHART = "CP_RulesWhaleCurve";
