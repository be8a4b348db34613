import { type Driver, DRIVERS } from "../../../domain/costToServe/drivers";
import type { CostColumn } from "../../../text/sheets/costToServe/messages";
import type { SheetFacts } from "../facts";

export type CostToServeColumn = CostColumn | Driver;

/** Further figures that decision rules may look at, and what the active rules come to. */
export const INDICATOR_COLUMNS = [
  "marginShareOfSales",
  "smallOrderShare",
  "rushShare",
  "salesPerOrder",
  "marginPerOrder",
  "discountRate",
  "valueScore",
  "complexityScore",
  "friction",
] as const satisfies readonly CostColumn[];
export const EFFECT_COLUMNS = [
  "activeRules",
  "ruleEffect",
  "contributionWithRules",
  "ruleHits",
  "matrixRow",
] as const satisfies readonly CostColumn[];

/**
 * What a client brings and costs first, then what it took. The drivers, of which some are filled in by the user, stand
 * next to the key: they are written together, so that no typed cell is ever beside another client's key.
 */
export const COST_TO_SERVE_COLUMNS: readonly CostToServeColumn[] = [
  "client",
  "code",
  "sales",
  "margin",
  "cost",
  "costShare",
  "netContribution",
  "remark",
  "estimatedCost",
  ...DRIVERS,
  "number",
  "key",
  ...INDICATOR_COLUMNS,
  ...EFFECT_COLUMNS,
];

/** The drivers: formulas take them together with their unit costs. */
const FIRST_DRIVER = COST_TO_SERVE_COLUMNS.findIndex((column) => DRIVERS.some((driver) => driver === column));
export const DRIVER_COLUMNS = { first: FIRST_DRIVER, last: FIRST_DRIVER + DRIVERS.length - 1 };

export const isDriver = (column: CostToServeColumn): column is Driver => DRIVERS.some((driver) => driver === column);

/** Whether the user fills the driver in: the data lack it, or something was typed in its column before. */
export const isInputDriver = ({ economics }: Pick<SheetFacts, "economics">, driver: Driver): boolean =>
  !economics.drivers.found.some((found) => found.driver === driver && found.basis !== "typed");

export const costToServeHeader = (
  facts: Pick<SheetFacts, "texts" | "terms" | "economics">,
  column: CostToServeColumn,
): string => {
  const { texts, terms } = facts;
  if (!isDriver(column)) return texts.costToServe.columns[column];
  const name = terms.drivers[column];
  return isInputDriver(facts, column) ? texts.costToServe.inputColumn(name) : name;
};
