import type { CellContent } from "../cells";
import { amountReader } from "../money";
import { normaliseName } from "../names";
import type { JudgedTable } from "./judgedTable";
import { amountColumnsOf } from "./salesChoice";

/** One extracted line as far as two tables can be compared: who, when and how much. */
export interface ComparableLine {
  readonly id: string;
  readonly name: string;
  /** Serial number; null where the cell is none. */
  readonly date: number | null;
  /** Hundredths of the currency. */
  readonly cents: number;
}

/** The lines of a table that have an amount; none where it has no sales. */
export function comparableLines({ table, candidate }: JudgedTable): ComparableLine[] {
  const { sales, roles } = table;
  if (sales === null) return [];
  const cellsOf = (column: number): CellContent[] =>
    candidate.lines.map(({ cells }) => cells[column - table.firstColumn] ?? "");
  const columns = amountColumnsOf(sales).map((column) => {
    const cells = cellsOf(column);
    const read = amountReader(cells);
    return cells.map((cell) => {
      const reading = read(cell);
      return reading.kind === "amount" ? reading.value : null;
    });
  });
  const textsOf = (named: readonly number[]): string[] => {
    const cells = named.map(cellsOf);
    return candidate.lines.map((_, line) => normaliseName(cells.map((column) => String(column[line] ?? "")).join(" ")));
  };
  const ids = textsOf(roles.clientId ?? []);
  const names = textsOf(roles.clientName ?? [...(roles.clientFirstName ?? []), ...(roles.clientLastName ?? [])]);
  const dates = roles.date?.[0] === undefined ? [] : cellsOf(roles.date[0]);
  return candidate.lines.flatMap((_, line) => {
    const values = columns.flatMap((column) => column[line] ?? []);
    if (values.length === 0) return [];
    const amount =
      sales.kind === "product"
        ? values.reduce((product, value) => product * value, 1)
        : values.reduce((sum, value) => sum + value, 0);
    const date = dates[line];
    return [
      {
        id: ids[line] ?? "",
        name: names[line] ?? "",
        date: typeof date === "number" ? date : null,
        cents: Math.round(amount * 100),
      },
    ];
  });
}
