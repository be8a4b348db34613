import type { RuleIndicator } from "../../../domain/rules/indicators";
import type { InputList } from "../../memory/inputList";
import { RULES_NAMES, RULES_TABLE } from "../rulesNames";
import type { RuleColumnName } from "../../../text/sheets/rules/messages";
import type { CostToServeColumn } from "../costToServe/costToServeColumns";

/** What the user fills in, in the order of the columns. */
export const RULE_INPUTS = [
  "active",
  "indicator",
  "operator",
  "threshold",
  "secondIndicator",
  "secondOperator",
  "secondThreshold",
  "decision",
  "domain",
  "effect",
  "amount",
  "occurrences",
] as const satisfies readonly RuleColumnName[];
export type RuleInput = (typeof RULE_INPUTS)[number];

/** The user's columns, what they come to, and what formulas need. */
export const RULE_COLUMNS: readonly RuleColumnName[] = [
  ...RULE_INPUTS,
  "clients",
  "yearlyEffect",
  "wording",
  "column",
  "mask",
  "limit",
  "secondUsed",
  "secondColumn",
  "secondMask",
  "secondLimit",
  "counts",
  "digit",
  "fee",
  "share",
  "fillsUp",
];

/** What only formulas need: hidden. */
export const HELPER_COLUMNS: readonly RuleColumnName[] = RULE_COLUMNS.slice(RULE_COLUMNS.indexOf("wording") + 1);

export const PRINTED_COLUMNS = RULE_COLUMNS.indexOf("yearlyEffect") + 1;

/** The column of the Cost to serve list that holds an indicator. */
export const indicatorColumn = (indicator: RuleIndicator): CostToServeColumn => {
  switch (indicator) {
    case "costToServe":
      return "cost";
    case "costShareOfSales":
      return "costShare";
    default:
      return indicator;
  }
};

/** Indicators that are shares of 1 and read better as percentages. */
const SHARES: readonly RuleIndicator[] = [
  "marginShareOfSales",
  "costShareOfSales",
  "smallOrderShare",
  "rushShare",
  "discountRate",
];

export const isShare = (indicator: RuleIndicator): boolean => SHARES.includes(indicator);

/** All that the user typed in the rules. */
export const RULES_INPUT_LIST: InputList = {
  sheet: "rules",
  name: RULES_NAMES.list,
  table: RULES_TABLE,
  headers: ({ texts }) => RULE_COLUMNS.map((column) => [texts.rules.columns[column]]),
  clientColumn: RULE_COLUMNS.indexOf("decision"),
  keyColumn: null,
  hasOwnRows: true,
  inputColumns: RULE_INPUTS.map((input) => RULE_COLUMNS.indexOf(input)),
  areInputs: () => RULE_INPUTS.map(() => true),
};
