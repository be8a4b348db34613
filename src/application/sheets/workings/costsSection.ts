import { type Driver, DRIVERS, isMoneyDriver } from "../../../domain/costToServe/drivers";
import { costToServeHeader } from "../costToServe/costToServeColumns";
import { COST_TO_SERVE_TABLE, NAMES } from "../definedNames";
import { DRIVER_NAMES } from "../economicsNames";
import type { SheetFacts } from "../facts";
import { cellName, rangeReference, tableColumn, textLiteral } from "../references";
import { amountFormat, exactAmountFormat, NUMBER_FORMATS } from "../style";
import { columnOf, sectionArea, WORKINGS_FIRST_ROW } from "./layout";
import type { WorkingsSection } from "./section";

/** What is known of every driver, in the order of the section's columns after its name. */
const PARTS = ["quantity", "used", "cost", "isExample", "unused"] as const;
export type DriverPart = (typeof PARTS)[number];

const rowOf = (driver: Driver): number => WORKINGS_FIRST_ROW + DRIVERS.indexOf(driver);
const offsetOf = (part: DriverPart): number => 1 + PARTS.indexOf(part);

/** A cell of the section, from any sheet. */
export const driverCell = (facts: SheetFacts, driver: Driver, part: DriverPart): string =>
  rangeReference(facts.sheetNames.workings, {
    ...sectionArea("costs", offsetOf(part), 1),
    row: rowOf(driver),
  });

/** The cells of all drivers. */
export const driverCells = (facts: SheetFacts, part: DriverPart): string =>
  rangeReference(facts.sheetNames.workings, sectionArea("costs", offsetOf(part), DRIVERS.length));

/** What a unit costs, and the part of it that rests on no known total, in the order of the driver columns of the list. */
export const unitCostsSection = ({ texts, terms }: SheetFacts): WorkingsSection => {
  const estimated = (driver: Driver) =>
    isMoneyDriver(driver)
      ? 0
      : { formula: `IF(ISNUMBER(${DRIVER_NAMES[driver].total}),0,${DRIVER_NAMES[driver].used})` };
  const used = (driver: Driver) => (isMoneyDriver(driver) ? 1 : { formula: DRIVER_NAMES[driver].used });
  const row = (offset: number) => ({
    ...sectionArea("unitCosts", 0, 1, DRIVERS.length),
    row: WORKINGS_FIRST_ROW + offset,
  });
  return {
    title: texts.workings.unitCosts,
    columns: DRIVERS.map((driver) => ({ header: terms.drivers[driver], width: 12 })),
    cells: [DRIVERS.map(used), DRIVERS.map(estimated)],
    names: [
      { name: NAMES.unitCosts, area: row(0) },
      { name: NAMES.estimatedUnitCosts, area: row(1) },
    ],
  };
};

/**
 * The drivers over all clients, and what a unit of each costs: as set, or as a known total spread over its capacity.
 * It stands here and not beside the list, where whoever deletes a client's row would delete it.
 */
export const costsSection = (facts: SheetFacts): WorkingsSection => {
  const { texts, terms } = facts;
  const { columns } = texts.costToServe.drivers;
  const own = (driver: Driver, part: DriverPart): string => cellName(rowOf(driver), columnOf("costs") + offsetOf(part));
  const inTable = (column: Driver | "number"): string =>
    tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, column));
  const rowCells = (driver: Driver) => {
    // What is kept beside a client that is in the data no more does not count.
    const quantity = { formula: `SUMIFS(${inTable(driver)},${inTable("number")},">0")` };
    if (isMoneyDriver(driver)) return [quantity, 1, { formula: own(driver, "quantity") }, 0, null];
    const { unitCost, toConfirm, total, capacity } = DRIVER_NAMES[driver];
    const spread = `IF(N(${capacity})>0,${capacity},${own(driver, "quantity")})`;
    const isTotal = `ISNUMBER(${total})`;
    return [
      quantity,
      { formula: `IF(${isTotal},IF(${spread}=0,0,${total}/${spread}),N(${unitCost}))` },
      { formula: `ROUND(${own(driver, "quantity")}*${own(driver, "used")},4)` },
      { formula: `IF(OR(${isTotal},${toConfirm}=${textLiteral(terms.yesNo.no)}),0,1)` },
      { formula: `IF(${isTotal},${total}-${own(driver, "cost")},"")` },
    ];
  };
  const money = { width: 16, format: { numberFormat: exactAmountFormat(facts) } };
  return {
    title: texts.costToServe.drivers.title,
    columns: [
      { header: columns.driver, width: 22, format: { horizontal: "Left" } },
      { header: columns.quantity, width: 12, format: { numberFormat: NUMBER_FORMATS.count } },
      { ...money, header: columns.unitCost },
      { header: columns.cost, width: 16, format: { numberFormat: amountFormat(1000, facts) } },
      { header: texts.workings.isExample, width: 10 },
      { ...money, header: columns.unused },
    ],
    cells: DRIVERS.map((driver) => [terms.drivers[driver], ...rowCells(driver)]),
    names: DRIVERS.flatMap((driver) =>
      isMoneyDriver(driver)
        ? []
        : [
            {
              name: DRIVER_NAMES[driver].used,
              area: { ...sectionArea("costs", offsetOf("used"), 1), row: rowOf(driver) },
            },
          ],
    ),
  };
};
