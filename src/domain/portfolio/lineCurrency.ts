import { isEmptyCell } from "../cells";
import { currencyNamed } from "../currency";
import { type ColumnCells, columnCells } from "./columnCells";
import type { SourceLines } from "./portfolio";
import { remembering } from "./remembering";

/** What blank cells name. */
const UNNAMED = "";

export interface LineCurrencies {
  readonly column: ColumnCells;
  isBlank(line: number): boolean;
  /** The cell's text; "" where it is blank. */
  written(line: number): string;
  /** One text a currency, however its cells write it. */
  at(line: number): string;
}

/**
 * Reads the currency of every line (method.md, Currencies). A blank cell stands for the currency that more lines name
 * than any other; where that is undecided, or more lines are blank, for one of its own: the company's, left unsaid.
 * @param isLine which lines are counted for that
 */
export const lineCurrencies = (
  lines: SourceLines,
  currencyColumn: number,
  isLine: (line: number) => boolean,
): LineCurrencies => {
  const column = columnCells(lines, currencyColumn);
  const written = (line: number): string => String(column.at(line)).trim();
  const oneSpelling = remembering(currencyNamed);
  const namedAt = (line: number): string => oneSpelling(written(line));
  const linesOf = new Map<string, number>();
  for (let line = 0; line < lines.rows.length; line++) {
    if (isLine(line)) linesOf.set(namedAt(line), (linesOf.get(namedAt(line)) ?? 0) + 1);
  }
  const blanks = linesOf.get(UNNAMED) ?? 0;
  linesOf.delete(UNNAMED);
  const most = Math.max(...linesOf.values());
  const named = [...linesOf].filter(([, count]) => count === most).map(([currency]) => currency);
  const ofBlanks = named.length === 1 && blanks <= most ? (named[0] ?? UNNAMED) : UNNAMED;
  const isBlank = (line: number): boolean => isEmptyCell(column.at(line));
  return { column, isBlank, written, at: (line) => (isBlank(line) ? ofBlanks : namedAt(line)) };
};
