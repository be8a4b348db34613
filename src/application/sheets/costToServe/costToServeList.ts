import { DRIVERS, type Driver, isMoneyDriver } from "../../../domain/costToServe/drivers";
import { UNIT_COST_VARIATION } from "../../../domain/costToServe/sensitivity";
import { inCurrency } from "../../../domain/portfolio/amount";
import type { CellFormat, PlanCell } from "../../sheetPlan";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import type { ListColumn } from "../listTable";
import { textLiteral, thisRow, thisRowSpan } from "../references";
import {
  amountFormat,
  amountWidth,
  COLORS,
  exactAmountFormat,
  FORMATS,
  type Notation,
  NUMBER_FORMATS,
  textWidth,
} from "../style";
import {
  COST_TO_SERVE_COLUMNS,
  type CostToServeColumn,
  costToServeHeader,
  isDriver,
  isInputDriver,
} from "./costToServeColumns";
import type { CostToServeRow } from "./costToServeRows";
import { indicatorFormulas, indicatorValues } from "./ruleIndicators";

/** Amounts have four decimals everywhere: sums of products are rounded to them. */
const AMOUNT_DECIMALS = 4;

/** The columns of the list. */
export function costToServeList(
  facts: SheetFacts,
  rows: readonly CostToServeRow[],
): readonly ListColumn<CostToServeRow>[] {
  const formulas = { ...rowFormulas(facts), ...indicatorFormulas(facts) };
  const values = indicatorValues(facts);
  const looks = columnLooks(facts, rows);
  return COST_TO_SERVE_COLUMNS.map((column): ListColumn<CostToServeRow> => {
    const { width, ...format } = looks(column);
    const formula = formulas[column];
    return {
      header: costToServeHeader(facts, column),
      width,
      format,
      content: formula === undefined ? { value: values[column] ?? valueOf(column) } : { formula },
      ...(column === "code" ? { isHidden: rows.every(({ client }) => (client?.code ?? "") === "") } : {}),
    };
  });
}

const valueOf =
  (column: CostToServeColumn) =>
  (row: CostToServeRow): PlanCell => {
    if (isDriver(column)) return row.drivers[column];
    switch (column) {
      case "client":
        return row.name;
      case "code":
        return row.client?.code ?? null;
      case "sales":
        return row.client === null ? null : inCurrency(row.client.sales);
      case "margin":
        return row.margin;
      case "number":
        return row.client?.number ?? null;
      case "key":
        return row.key;
      default:
        return null;
    }
  };

/** Every formula looks at its own row and at the unit costs in use; clients that are in the data no more have no result. */
function rowFormulas(facts: SheetFacts): Readonly<Partial<Record<CostToServeColumn, string>>> {
  const { remarks } = facts.texts.costToServe;
  const cell = (column: CostToServeColumn): string => thisRow(costToServeHeader(facts, column));
  const [sales, margin, cost, net] = [cell("sales"), cell("margin"), cell("cost"), cell("netContribution")];
  const ifThere = (formula: string): string => `IF(ISNUMBER(${sales}),${formula},"")`;
  const driverHeaders = DRIVERS.map((driver) => costToServeHeader(facts, driver));
  const drivers = thisRowSpan(driverHeaders[0] ?? "", driverHeaders.at(-1) ?? "");
  // SUMPRODUCT passes over what is no number in a cell the user fills in.
  const costAt = (unitCosts: string): string =>
    ifThere(`ROUND(SUMPRODUCT(${drivers},${unitCosts}),${AMOUNT_DECIMALS})`);
  const moved = `${UNIT_COST_VARIATION}*${cell("estimatedCost")}`;
  const changes = (sign: "+" | "-"): string => `(${net}<0)<>(${net}${sign}${moved}<0)`;
  return {
    ...(facts.margins === null
      ? {
          margin: ifThere(
            `IF(ISNUMBER(${NAMES.assumedMargin}),ROUND(${sales}*${NAMES.assumedMargin},${AMOUNT_DECIMALS}),"")`,
          ),
        }
      : {}),
    cost: costAt(NAMES.unitCosts),
    costShare: `IF(N(${sales})>0,${cost}/${sales},"")`,
    netContribution: `IF(ISNUMBER(${margin}),ROUND(${margin}-${cost},${AMOUNT_DECIMALS}),"")`,
    remark:
      `IF(NOT(ISNUMBER(${sales})),${textLiteral(remarks.archived)},IF(NOT(ISNUMBER(${net})),"",` +
      `IF(${changes("+")},${textLiteral(remarks.gainsIfLower)},IF(${changes("-")},${textLiteral(remarks.losesIfHigher)},IF(${net}<0,${textLiteral(remarks.atALoss)},"")))))`,
    estimatedCost: costAt(NAMES.estimatedUnitCosts),
  };
}

type Look = CellFormat & { readonly width: number };

function columnLooks(facts: SheetFacts, rows: readonly CostToServeRow[]): (column: CostToServeColumn) => Look {
  const { currency } = facts;
  const largest = rows.reduce(
    (most, { client, margin }) =>
      Math.max(most, client === null ? 0 : Math.abs(inCurrency(client.sales)), Math.abs(margin ?? 0)),
    0,
  );
  const money: Look = { width: amountWidth(largest, currency), numberFormat: amountFormat(largest, facts) };
  const driver = (name: Driver): Look => ({
    width: 13,
    numberFormat: driverFormat(name, facts),
    // A column the data fill this time may have been the user's before.
    fill: isInputDriver(facts, name) ? FORMATS.input.fill : COLORS.paper,
  });
  return (column) => {
    if (isDriver(column)) return driver(column);
    switch (column) {
      case "client":
        return { width: textWidth(namesOf(rows), 30, 48), horizontal: "Left" };
      case "code":
        return {
          width: textWidth(
            rows.map(({ client }) => client?.code ?? ""),
            10,
            24,
          ),
          horizontal: "Left",
        };
      case "costShare":
      case "marginShareOfSales":
      case "smallOrderShare":
      case "rushShare":
      case "discountRate":
        return { width: 14, numberFormat: NUMBER_FORMATS.share };
      case "valueScore":
      case "complexityScore":
        return { width: 12, numberFormat: "0.0" };
      case "friction":
      case "activeRules":
      case "ruleHits":
      case "matrixRow":
        return { width: 12, numberFormat: NUMBER_FORMATS.count };
      case "remark":
        return { width: 16, horizontal: "Center", color: COLORS.mutedInk };
      case "number":
        return { width: 7, numberFormat: "0", color: COLORS.mutedInk };
      case "key":
        return {
          width: textWidth(
            rows.map(({ key }) => key),
            16,
            40,
          ),
          horizontal: "Left",
          color: COLORS.mutedInk,
        };
      default:
        return money;
    }
  };
}

const namesOf = (rows: readonly CostToServeRow[]): readonly string[] => rows.map(({ name }) => name);

/** Hours are told with one decimal, money to the cent, everything else is counted. */
export const driverFormat = (driver: Driver, notation: Notation): string => {
  if (isMoneyDriver(driver)) return exactAmountFormat(notation);
  return driver === "supportHours" ? "#,##0.0" : NUMBER_FORMATS.count;
};
