import { isEmptyCell } from "../cells";
import { amountReader } from "../money";
import type { ExtractedRow } from "./extract";
import { isPageLabel, isRepeatedHeader, totalLabelReader } from "./totalRows";

export interface SortedRows {
  readonly lines: readonly ExtractedRow[];
  readonly totals: readonly ExtractedRow[];
}

/** A row must fill at least this share of what its table's rows usually fill to be a line rather than a remark. */
const LEAST_SHARE_OF_USUAL = 0.3;
const CENT = 0.01;
const RELATIVE = 1e-6;
/** Fewer lines than this prove no sum. */
const LEAST_ADDED = 3;

const filledCount = ({ cells }: ExtractedRow): number => cells.filter((cell) => !isEmptyCell(cell)).length;

type LabelReaders = readonly ReturnType<typeof totalLabelReader>[];

/**
 * A total says so in its first filled cell, or anywhere where it leaves cells open that lines fill. A client called
 * "Total" on a line with a date or a code before it is none.
 */
function isLabelledTotal({ cells }: ExtractedRow, filled: number, usual: number, isTotal: LabelReaders): boolean {
  const first = cells.findIndex((cell) => !isEmptyCell(cell));
  const firstCell = cells[first];
  if (firstCell !== undefined && isTotal[first]?.(firstCell) === true) return true;
  return filled < usual && cells.some((cell, column) => isTotal[column]?.(cell) === true);
}

/** An unlabelled total: no text in it, and every number of it is the sum of the numbers above. */
function isSumOf(row: ExtractedRow, lines: readonly ExtractedRow[]): boolean {
  if (lines.length < LEAST_ADDED || row.cells.some((cell) => typeof cell === "string" && !isEmptyCell(cell)))
    return false;
  let sums = 0;
  for (const [column, cell] of row.cells.entries()) {
    if (typeof cell !== "number") continue;
    const above = lines.map(({ cells }) => cells[column] ?? "");
    const read = amountReader(above);
    let sum = 0;
    for (const value of above) {
      const reading = read(value);
      if (reading.kind === "amount") sum += reading.value;
    }
    if (Math.abs(sum - cell) > CENT + Math.abs(sum) * RELATIVE || cell === 0) return false;
    sums += 1;
  }
  return sums >= 1;
}

/**
 * Sorts the rows under a header into lines of data and totals; blank rows, repeated headers and remarks are neither.
 * `adds` is true where every row was extracted, so that sums can be checked.
 */
export function sortRows(rows: readonly ExtractedRow[], headers: readonly string[], adds: boolean): SortedRows {
  const counts = rows
    .map(filledCount)
    .filter((count) => count > 0)
    .sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  const least = Math.max(Math.min(2, usual), Math.ceil(usual * LEAST_SHARE_OF_USUAL));
  const isTotal = headers.map((_, column) => totalLabelReader(rows.map(({ cells }) => cells[column] ?? "")));
  const lines: ExtractedRow[] = [];
  const totals: ExtractedRow[] = [];
  for (const row of rows) {
    const filled = filledCount(row);
    if (filled === 0 || isRepeatedHeader(row.cells, headers)) continue;
    if (filled < usual && row.cells.some(isPageLabel)) continue;
    const isSum = adds && filled < usual && isSumOf(row, lines);
    if (isSum || isLabelledTotal(row, filled, usual, isTotal)) totals.push(row);
    else if (filled >= least) lines.push(row);
  }
  return { lines, totals };
}
