import { type Driver, DRIVERS } from "../../../domain/costToServe/drivers";
import { amountOf } from "../../../domain/portfolio/amount";
import { area } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { FORMATS } from "../style";
import type { Panel } from "./driversPanel";
import { PANEL_COLUMNS } from "./layout";
import { headerOf } from "./sourceHeaders";

/** Where the quantity of every driver comes from. */
export function originsPanel(facts: SheetFacts, row: number): Panel {
  const { texts, terms } = facts;
  return {
    blocks: [
      {
        row,
        column: 0,
        cells: [
          [texts.costToServe.drivers.origins, null],
          ...DRIVERS.map((driver) => [terms.drivers[driver], originOf(facts, driver)]),
        ],
      },
    ],
    formats: [
      { area: area(row, 0, 1, PANEL_COLUMNS), format: { ...FORMATS.header, wrapText: false } },
      { area: area(row + 1, 1, DRIVERS.length), format: { color: FORMATS.reading.color, horizontal: "Left" } },
    ],
    endRow: row + 1 + DRIVERS.length,
  };
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
