import { isErrorCell, type CellContent } from "../cells";
import { amountReader } from "../money";
import type { ColumnCells } from "../portfolio/columnCells";
import type { CountedDriver, MoneyDriver } from "./drivers";
import { isMark } from "./markWords";

/** Drivers that may have a column of their own. */
export type ReadDriver = Exclude<CountedDriver, "smallOrders"> | MoneyDriver;

/** What the cells of a driver's column are: numbers to add up, or marks on single lines. */
export type DriverColumn =
  | { readonly kind: "numbers"; readonly numberAt: (line: number) => number }
  | { readonly kind: "marks"; readonly isMarked: (line: number) => boolean };

/** From this share of filled cells on, the column's numbers are what it is about. */
const MOSTLY = 0.5;

/**
 * Reads a driver's column over the lines that count. Numbers are quantities, but for a column of nothing but 0 and 1 and,
 * for what is counted in whole numbers, one with decimals: these only tell that there was something. Null where the
 * driver cannot be read from it: hours without a number, an empty column.
 */
export const driverColumn = (
  column: ColumnCells,
  lines: readonly number[],
  driver: ReadDriver,
): DriverColumn | null => {
  const read = amountReader(column.cells, column.header);
  const numberIn = (cell: CellContent): number | null => {
    const reading = read(cell);
    return reading.kind === "amount" ? reading.value : null;
  };
  const filled = lines.map((line) => column.at(line)).filter((cell) => isFilled(cell) && read(cell).kind !== "empty");
  const numbers = filled.map(numberIn).filter((number) => number !== null);
  if (filled.length === 0) return null;
  const areNumbers = numbers.length >= filled.length * MOSTLY;
  if (driver === "orders" || driver === "supportHours" || driver === "freight" || driver === "rebates") {
    if (numbers.length === 0) return null;
    // Costs are told as positive or as negative amounts; what stands against the column's sign is a correction.
    const sign = numbers.reduce((sum, number) => sum + number, 0) < 0 ? -1 : 1;
    return { kind: "numbers", numberAt: (line) => sign * (numberIn(column.at(line)) ?? 0) };
  }
  const areFlags = numbers.every((number) => number === 0 || number === 1);
  const areCounts = numbers.every(Number.isInteger);
  if (areNumbers && areCounts && !areFlags)
    return { kind: "numbers", numberAt: (line) => Math.abs(numberIn(column.at(line)) ?? 0) };
  return {
    kind: "marks",
    isMarked: (line) => {
      const cell = column.at(line);
      if (typeof cell === "boolean") return cell;
      const number = numberIn(cell);
      if (number !== null) return number !== 0;
      return typeof cell === "string" && !isErrorCell(cell) && isMark(cell, driver);
    },
  };
};

const isFilled = (cell: CellContent): boolean => typeof cell === "boolean" || !isErrorCell(cell);
