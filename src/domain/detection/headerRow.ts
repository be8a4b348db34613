import { isEmptyCell, type CellContent } from "../cells";
import { readDateText } from "../dateTexts";
import { amountReader } from "../money";
import { normaliseName } from "../names";
import { isDateFormat } from "./headerText";
import type { HeaderReader } from "./headerReader";
import { periodOfHeader } from "./periodHeaders";
import type { ExtractedRow } from "./extract";

/** How many rows below a row are looked at to judge whether it is their header. */
const ROWS_BELOW = 25;
/** A column with fewer filled cells among those rows does not count. */
const LEAST_FILLED_SHARE = 0.15;
const LONGEST_LABEL = 60;

const LABEL = 1;
const CONTRAST = 0.6;
const UNDERSTOOD = 0.5;
const NOT_REPEATED_BELOW = 0.2;
const NUMBER_IN_HEADER = -1;
const MISSING_LABEL = -0.4;
const LONG_TEXT = -0.5;
/** Of two equal rows the upper one is the header. */
const PER_ROW_DOWN = 0.01;

const readAmount = amountReader([]);
const looksLikeAmount = (cell: CellContent): boolean =>
  typeof cell === "number" || (typeof cell === "string" && /\d/u.test(cell) && readAmount(cell).kind === "amount");
const looksLikeDate = (cell: CellContent): boolean =>
  typeof cell === "string" && /\D/u.test(cell) && readDateText(cell) !== null;

const isValue = (cell: CellContent): boolean => looksLikeAmount(cell) || looksLikeDate(cell);

const isYear = (cell: CellContent): boolean => {
  const value = typeof cell === "string" && /^\s*\d{4}\s*$/u.test(cell) ? Number(cell) : cell;
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;
};

/**
 * Columns in which a row holds a number that may be an amount of 2000 rather than the year: an amount stands right above
 * it, or a label does and the row has no other year. A word that is understood in the same row settles it.
 */
function amountsLikeYears(
  row: ExtractedRow,
  above: ExtractedRow | undefined,
  columns: readonly number[],
  reader: HeaderReader,
): ReadonlySet<number> {
  const years = columns.filter((column) => isYear(row.cells[column] ?? ""));
  if (above?.row !== row.row - 1 || years.length === 0) return new Set();
  const isUnderstood = columns.some((column) => {
    const cell = row.cells[column];
    return typeof cell === "string" && !isYear(cell) && reader.roles(cell).size > 0;
  });
  const isAlone = new Set(years.map((column) => Number(row.cells[column]))).size === 1;
  return new Set(
    years.filter((column) => {
      const cell = above.cells[column] ?? "";
      if (isUnderstood || isEmptyCell(cell)) return false;
      return isAlone || looksLikeAmount(cell);
    }),
  );
}

/** A year or a date standing as a header over something that is neither. */
function isPeriodLabel(cell: CellContent, format: string | undefined, below: readonly CellContent[]): boolean {
  if (typeof cell === "string") return periodOfHeader(cell) !== null && !below.every(looksLikeDate);
  if (typeof cell !== "number") return false;
  const isDate = isDateFormat(format ?? "");
  const sameBelow = below.filter((value) => typeof value === "number" && Math.abs(value - cell) <= 60).length;
  return (isYear(cell) || isDate) && below.some(looksLikeAmount) && sameBelow * 2 < below.length;
}

export interface HeaderScore {
  /** Mean points a column. */
  readonly score: number;
  /** Columns whose header differs in kind from what stands below, or whose words are known. */
  readonly evidence: number;
}

/** The header once more, further down. */
const isSameRow = (a: ExtractedRow, b: ExtractedRow | undefined, columns: readonly number[]): boolean =>
  columns.every((column) => a.cells[column] === b?.cells[column]);

/**
 * Judges whether a row is the header of the rows below it: labels over every column that has data, texts above numbers
 * and dates, known words, and nothing that looks like data itself.
 */
export function headerScore(
  rows: readonly ExtractedRow[],
  at: number,
  columns: readonly number[],
  reader: HeaderReader,
): HeaderScore | null {
  const row = rows[at];
  const below = rows
    .slice(at + 1, at + 1 + ROWS_BELOW)
    .filter((other) => columns.some((column) => !isEmptyCell(other.cells[column])) && !isSameRow(other, row, columns));
  if (row === undefined || below.length === 0) return null;
  const amounts = amountsLikeYears(row, rows[at - 1], columns, reader);
  let points = 0;
  let evidence = 0;
  let counted = 0;
  let contrasts = 0;
  let numbers = 0;
  for (const column of columns) {
    const values = below.map(({ cells }) => cells[column] ?? "").filter((cell) => !isEmptyCell(cell));
    const cell = row.cells[column] ?? "";
    if (values.length === 0 && looksLikeAmount(cell) && !isYear(cell)) numbers += 1;
    if (values.length === 0 || values.length < below.length * LEAST_FILLED_SHARE) continue;
    counted += 1;
    if (isEmptyCell(cell)) {
      points += MISSING_LABEL;
      continue;
    }
    const isPeriod = !amounts.has(column) && isPeriodLabel(cell, row.numberFormats[column], values);
    if (!isPeriod && isValue(cell)) {
      numbers += 1;
      points += NUMBER_IN_HEADER;
      continue;
    }
    const text = String(cell);
    points += LABEL;
    if (text.length > LONGEST_LABEL) points += LONG_TEXT;
    const contrast = values.filter(isValue).length * 2 > values.length;
    const understood = isPeriod || reader.roles(text).size > 0;
    if (contrast) {
      contrasts += 1;
      points += CONTRAST;
    }
    if (understood) points += UNDERSTOOD;
    if (contrast || understood) evidence += 1;
    const label = normaliseName(text);
    if (!values.some((value) => typeof value === "string" && normaliseName(value) === label))
      points += NOT_REPEATED_BELOW;
  }
  // A row that puts numbers over more columns of numbers than labels is a line.
  return counted === 0 || numbers > contrasts ? null : { score: points / counted - at * PER_ROW_DOWN, evidence };
}

/** Below this no row counts as a header: the table has none. */
const LEAST_SCORE = 0.6;

/** Position in `rows` of the best header among the first rows; null where none of them is one. */
export function bestHeader(
  rows: readonly ExtractedRow[],
  columns: readonly number[],
  within: number,
  reader: HeaderReader,
): number | null {
  let best: { at: number; score: number } | null = null;
  for (let at = 0; at < Math.min(within, rows.length); at += 1) {
    const filled = columns.filter((column) => !isEmptyCell(rows[at]?.cells[column]));
    // A list of names may have a label over its amounts only; a title stands over the names.
    const isOverAmounts = columns.length === 2 && filled.length === 1 && filled[0] === columns[1];
    if (filled.length < Math.min(2, columns.length) && !isOverAmounts) continue;
    const judged = headerScore(rows, at, columns, reader);
    if (judged === null || judged.evidence === 0 || judged.score < LEAST_SCORE) continue;
    if (best === null || judged.score > best.score) best = { at, score: judged.score };
  }
  return best?.at ?? null;
}
