import { type Driver, DRIVERS, isMoneyDriver } from "../../../domain/costToServe/drivers";
import { area, type CellBlock, type Formula, type FormattedArea, type PlanCell } from "../../sheetPlan";
import { COST_TO_SERVE_TABLE } from "../definedNames";
import { DRIVER_NAMES } from "../economicsNames";
import type { SheetFacts } from "../facts";
import { cellName, tableColumn, textLiteral } from "../references";
import { exactAmountFormat, FORMATS, NUMBER_FORMATS } from "../style";
import { driverCell } from "../workings/costsSection";
import { figureReference } from "../workings/figures";
import { costToServeHeader } from "./costToServeColumns";
import { driverFormat } from "./costToServeList";
import { PANEL_COLUMNS } from "./layout";

/** A small table beside the list. */
export interface Panel {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormattedArea[];
  /** First row below it. */
  readonly endRow: number;
}

/** Quantity, unit cost and cost of every driver, and what they rest on; its first row is the header. */
export function driversPanel(facts: SheetFacts, row: number, money: string): Panel {
  const { texts, terms } = facts;
  const { drivers } = texts.costToServe;
  const firstRow = row + 1;
  const totalRow = firstRow + DRIVERS.length;
  const total: Formula = { formula: figureReference(facts, "costOfDrivers") };
  const rows = DRIVERS.map((driver, index): PlanCell[] => {
    const cell = (part: Parameters<typeof driverCell>[2]): Formula => ({ formula: driverCell(facts, driver, part) });
    const cost = cellName(firstRow + index, 3);
    const isMoney = isMoneyDriver(driver);
    const inList = tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, driver));
    /** Nothing where nobody knows how much of it there was. */
    const ifKnown = ({ formula }: Formula): Formula => ({ formula: `IF(COUNT(${inList})=0,"",${formula})` });
    return [
      terms.drivers[driver],
      ifKnown(cell("quantity")),
      isMoney ? null : cell("used"),
      ifKnown(cell("cost")),
      { formula: `IF(OR(${cost}="",${total.formula}=0),"",${cost}/${total.formula})` },
      { formula: stateFormula(facts, driver) },
      isMoney ? null : { formula: `IF(ISNUMBER(${DRIVER_NAMES[driver].total}),${DRIVER_NAMES[driver].total},"")` },
      isMoney ? null : cell("unused"),
    ];
  });
  const body = (column: number) => area(firstRow, column, DRIVERS.length);
  const exact = exactAmountFormat(facts);
  const { columns } = drivers;
  return {
    blocks: [
      {
        row,
        column: 0,
        cells: [
          [
            drivers.title,
            columns.quantity,
            columns.unitCost,
            columns.cost,
            columns.share,
            columns.state,
            columns.knownTotal,
            columns.unused,
          ],
          ...rows,
          [drivers.total, null, null, total, null, null, null, null],
        ],
      },
    ],
    formats: [
      { area: area(row, 0, 1, PANEL_COLUMNS), format: { ...FORMATS.header, horizontal: "Center" } },
      { area: area(row, 0), format: { horizontal: "Left" } },
      ...DRIVERS.map((driver, index): FormattedArea => ({
        area: area(firstRow + index, 1),
        format: { numberFormat: driverFormat(driver, facts) },
      })),
      { area: body(2), format: { numberFormat: exact } },
      { area: area(firstRow, 3, DRIVERS.length + 1), format: { numberFormat: money } },
      { area: body(4), format: { numberFormat: NUMBER_FORMATS.share } },
      { area: body(5), format: { horizontal: "Center" } },
      { area: area(firstRow, 6, DRIVERS.length, 2), format: { numberFormat: money } },
      { area: area(totalRow - 1, 0, 1, PANEL_COLUMNS), format: { underlineColor: FORMATS.section.color } },
      { area: area(totalRow, 0, 1, PANEL_COLUMNS), format: FORMATS.total },
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
