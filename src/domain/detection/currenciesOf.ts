import { isEmptyCell } from "../cells";
import { currenciesIn } from "../currency";
import type { CandidateTable } from "./candidateTable";
import type { ColumnProfile } from "./columnProfile";
import { currencyColumn } from "./documentLines";

/** Lines looked at for a currency in cells and formats. */
const LINES = 200;

/** The currency of all lines, where a column names it; null where it names none or several. */
export function namedCurrency(profiles: readonly ColumnProfile[], amountColumns: readonly number[]): string | null {
  const column = currencyColumn(profiles, amountColumns);
  const cell = column?.distinct === 1 ? column.cells.find((other) => !isEmptyCell(other)) : undefined;
  return cell === undefined ? null : (currenciesIn(String(cell))[0] ?? null);
}

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
