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
} as const;

export const RULES_TABLE = "CP_DecisionRules";
export const RULES_CHART = "CP_RulesWhaleCurve";
