import { amountReader } from "../money";
import { type ColumnCells } from "../portfolio/columnCells";

/** From this median on (200 %), plain numbers are percentages: hardly any table of rates is that profitable. */
const PERCENTAGES_FROM = 2;

/**
 * Reads the rates of a column as shares: 0.4 for 0.4 (a cell formatted as 40 %), for the text "40 %" and for 40 in a
 * column of percentages. Null where a cell holds no number.
 */
export const rateReader = (column: ColumnCells): ((line: number) => number | null) => {
  const read = amountReader(column.cells);
  const sizes = column.cells
    .flatMap((cell) => (typeof cell === "string" && cell.includes("%") ? [] : [read(cell)]))
    .flatMap((reading) => (reading.kind === "amount" && reading.value !== 0 ? [Math.abs(reading.value)] : []))
    .sort((x, y) => x - y);
  const arePercentages = (sizes[Math.floor(sizes.length / 2)] ?? 0) >= PERCENTAGES_FROM;
  return (line) => {
    const cell = column.at(line);
    const reading = read(cell);
    if (reading.kind !== "amount") return null;
    const isShare = !arePercentages || (typeof cell === "string" && cell.includes("%"));
    return isShare ? reading.value : reading.value / 100;
  };
};
