import { currenciesIn } from "../currency";
import type { CandidateTable } from "./candidateTable";

/** Lines looked at for a currency in cells and formats. */
const LINES = 200;

/** The currencies that the amounts' cells and formats name; where they name none, their headers' or the titles'. */
export function currenciesOf(table: CandidateTable, columns: readonly number[]): readonly string[] {
  const found = new Set<string>();
  const count = (text: string): void => {
    for (const currency of currenciesIn(text)) found.add(currency);
  };
  const indexes = columns.map((column) => column - table.firstColumn);
  for (const line of table.lines.slice(0, LINES)) {
    for (const index of indexes) {
      const cell = line.cells[index];
      if (typeof cell === "string") count(cell);
      count(line.numberFormats[index] ?? "");
    }
  }
  if (found.size === 0) for (const index of indexes) count(table.headers[index] ?? "");
  if (found.size === 0) for (const title of table.titles) count(title);
  return [...found].sort();
}
