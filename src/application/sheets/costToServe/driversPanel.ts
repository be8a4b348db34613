import { type Driver, DRIVERS, isMoneyDriver } from "../../../domain/costToServe/drivers";
import { amountOf } from "../../../domain/portfolio/amount";
import { area, type CellBlock, type Formula, type FormattedArea, type PlanCell } from "../../sheetPlan";
import { DRIVER_NAMES } from "../economicsNames";
import type { SheetFacts } from "../facts";
import { cellName, textLiteral } from "../references";
import { exactAmountFormat, FORMATS, NUMBER_FORMATS } from "../style";
import { driverCell } from "../workings/costsSection";
import { figureReference } from "../workings/figures";
import { driverFormat } from "./costToServeList";
import { PANEL_COLUMNS } from "./layout";
import { headerOf } from "./sourceHeaders";

/** A small table beside the list. */
export interface Panel {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormattedArea[];
  /** First row below it. */
  readonly endRow: number;
}

/** Quantity, unit cost and cost of every driver, what they rest on, and where the quantities come from. */
export function driversPanel(facts: SheetFacts, row: number, column: number, money: string): Panel {
  const { texts, terms, currency } = facts;
  const { drivers } = texts.costToServe;
  const firstRow = row + 2;
  const totalRow = firstRow + DRIVERS.length;
  const total: Formula = { formula: figureReference(facts, "costOfDrivers") };
  const rows = DRIVERS.map((driver, index): PlanCell[] => {
    const cell = (part: Parameters<typeof driverCell>[2]): Formula => ({ formula: driverCell(facts, driver, part) });
    const cost = cellName(firstRow + index, column + 3);
    const isMoney = isMoneyDriver(driver);
    return [
      terms.drivers[driver],
      cell("quantity"),
      isMoney ? null : cell("used"),
      cell("cost"),
      { formula: `IF(${total.formula}=0,"",${cost}/${total.formula})` },
      { formula: stateFormula(facts, driver) },
      isMoney ? null : { formula: `IF(ISNUMBER(${DRIVER_NAMES[driver].total}),${DRIVER_NAMES[driver].total},"")` },
      isMoney ? null : cell("unused"),
      originOf(facts, driver),
    ];
  });
  const body = (offset: number) => area(firstRow, column + offset, DRIVERS.length);
  const exact = exactAmountFormat(currency);
  return {
    blocks: [
      { row, column, cells: [[drivers.title]] },
      {
        row: row + 1,
        column,
        cells: [
          [
            drivers.columns.driver,
            drivers.columns.quantity,
            drivers.columns.unitCost,
            drivers.columns.cost,
            drivers.columns.share,
            drivers.columns.state,
            drivers.columns.knownTotal,
            drivers.columns.unused,
            drivers.columns.origin,
          ],
        ],
      },
      { row: firstRow, column, cells: rows },
      { row: totalRow, column, cells: [[drivers.total, null, null, total, null, null, null, null, null]] },
    ],
    formats: [
      { area: area(row, column), format: FORMATS.total },
      { area: area(row + 1, column, 1, PANEL_COLUMNS), format: { ...FORMATS.header, horizontal: "Center" } },
      ...DRIVERS.map((driver, index): FormattedArea => ({
        area: area(firstRow + index, column + 1),
        format: { numberFormat: driverFormat(driver, currency) },
      })),
      { area: body(2), format: { numberFormat: exact } },
      { area: area(firstRow, column + 3, DRIVERS.length + 1), format: { numberFormat: money } },
      { area: body(4), format: { numberFormat: NUMBER_FORMATS.share } },
      { area: body(5), format: { horizontal: "Center" } },
      { area: area(firstRow, column + 6, DRIVERS.length, 2), format: { numberFormat: money } },
      { area: body(8), format: FORMATS.reading },
      { area: area(totalRow - 1, column, 1, PANEL_COLUMNS), format: { underlineColor: FORMATS.section.color } },
      { area: area(totalRow, column, 1, PANEL_COLUMNS), format: FORMATS.total },
    ],
    endRow: totalRow + 1,
  };
}

function stateFormula(facts: SheetFacts, driver: Driver): string {
  const { states } = facts.texts.costToServe.drivers;
  const quantity = driverCell(facts, driver, "quantity");
  if (isMoneyDriver(driver)) return `IF(${quantity}=0,"",${textLiteral(states.money)})`;
  const isExample = driverCell(facts, driver, "isExample");
  return (
    `IF(${quantity}=0,"",IF(ISNUMBER(${DRIVER_NAMES[driver].total}),${textLiteral(states.knownTotal)},` +
    `IF(${isExample}=1,${textLiteral(states.example)},${textLiteral(states.confirmed)})))`
  );
}

function originOf(facts: SheetFacts, driver: Driver): string {
  const { texts, economics, formats } = facts;
  const { drivers } = texts.costToServe;
  const found = economics.drivers.found.find((one) => one.driver === driver);
  if (found === undefined) return drivers.missing;
  const { smallOrderLimit } = economics;
  if (driver === "smallOrders" && found.basis !== "typed" && smallOrderLimit !== null)
    return drivers.smallOrders(formats.exactAmount(amountOf(smallOrderLimit)));
  const origin = drivers.origin(found.basis, found.column === null ? "" : headerOf(facts, found.column));
  const { linesWithoutOrderNumber: lines } = economics.drivers;
  return driver === "orders" && found.basis === "numbers" && lines > 0
    ? `${origin} – ${drivers.linesWithoutOrderNumber(formats.count(lines))}`
    : origin;
}
