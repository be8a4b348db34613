import type { PlanColumnName } from "../../../text/sheets/actionPlan/messages";
import type { InputList } from "../../memory/inputList";
import type { SheetFacts } from "../facts";
import { PLAN_NAMES, PLAN_TABLE } from "../planNames";

/** What the user fills in, in the order of the columns but for the alert between them. */
export const PLAN_INPUTS = [
  "target",
  "why",
  "objective",
  "domain",
  "action",
  "owner",
  "start",
  "due",
  "status",
  "progress",
  "kind",
  "steps",
  "means",
  "people",
  "indicator",
  "occurrences",
  "notes",
] as const satisfies readonly PlanColumnName[];
export type PlanInput = (typeof PLAN_INPUTS)[number];

/** What ties a row to its client and to the proposal it was written for: hidden. */
export const PLAN_TIES = ["clientKey", "proposal", "asProposed"] as const satisfies readonly PlanColumnName[];

/** To be read first and printed; then the rest of what the user fills in; then what only formulas need; then what they tell. */
export const PLAN_COLUMNS: readonly PlanColumnName[] = [
  "number",
  ...PLAN_INPUTS.slice(0, PLAN_INPUTS.indexOf("kind")),
  "alert",
  ...PLAN_INPUTS.slice(PLAN_INPUTS.indexOf("kind")),
  "daysLeft",
  "abcClass",
  "quadrant",
  "salesNow",
  "clientNumber",
  ...PLAN_TIES,
  "clientRow",
  "isOpen",
  "isLate",
];

export const PRINTED_PLAN_COLUMNS = PLAN_COLUMNS.indexOf("alert") + 1;

export const HIDDEN_PLAN_COLUMNS: readonly PlanColumnName[] = PLAN_COLUMNS.slice(PLAN_COLUMNS.indexOf("clientNumber"));

export const planHeader = ({ texts }: Pick<SheetFacts, "texts">, column: PlanColumnName): string =>
  texts.actionPlan.columns[column];

/** The plan is the user's: every row of it, told apart by its number, and all of its columns but the computed ones. */
export const PLAN_INPUT_LIST: InputList = {
  sheet: "actionPlan",
  name: PLAN_NAMES.list,
  table: PLAN_TABLE,
  headers: (words) => PLAN_COLUMNS.map((column) => [planHeader(words, column)]),
  clientColumn: PLAN_COLUMNS.indexOf("target"),
  keyColumn: PLAN_COLUMNS.indexOf("number"),
  hasOwnRows: true,
  inputColumns: [...PLAN_INPUTS, ...PLAN_TIES].map((column) => PLAN_COLUMNS.indexOf(column)),
  areInputs: () => [...PLAN_INPUTS, ...PLAN_TIES].map(() => true),
};
