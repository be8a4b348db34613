import { currenciesIn } from "../currency";
import type { CandidateTable } from "./candidateTable";

/** Lines looked at for a currency in cells and formats. */
const LINES = 200;

/** The currency that the amounts' formats, headers, cells or titles name; null where they name none or several. */
export function currencyOf(table: CandidateTable, columns: readonly number[]): string | null {
  const counts = new Map<string, number>();
  const count = (text: string): void => {
    for (const currency of currenciesIn(text)) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  };
  const indexes = columns.map((column) => column - table.firstColumn);
  for (const line of table.lines.slice(0, LINES)) {
    for (const index of indexes) {
      const cell = line.cells[index];
      if (typeof cell === "string") count(cell);
      count(line.numberFormats[index] ?? "");
    }
  }
  if (counts.size === 0) for (const index of indexes) count(table.headers[index] ?? "");
  if (counts.size === 0) for (const title of table.titles) count(title);
  const [only] = counts.keys();
  return counts.size === 1 && only !== undefined ? only : null;
}
