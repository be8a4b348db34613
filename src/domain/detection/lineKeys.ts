import type { CellContent } from "../cells";
import { amountReader } from "../money";
import { normaliseName } from "../names";
import type { SalesExpression } from "./answer";
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

/** The amount of one line, from the numbers in the columns that make it, in their order. */
function amountOf({ kind }: SalesExpression, values: readonly (number | null)[]): number {
  if (kind === "product") return values.reduce<number>((product, value) => product * (value ?? 1), 1);
  const [debit, credit] = values;
  if (kind === "difference") return (credit ?? 0) - (debit ?? 0);
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

const REMEMBERED = new WeakMap<JudgedTable, readonly ComparableLine[]>();

/** The lines of a table that have an amount; none where it has no sales. */
export function comparableLines(judged: JudgedTable): readonly ComparableLine[] {
  const lines = REMEMBERED.get(judged) ?? readLines(judged);
  REMEMBERED.set(judged, lines);
  return lines;
}

function readLines({ table, candidate }: JudgedTable): ComparableLine[] {
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
    const values = columns.map((column) => column[line] ?? null);
    if (values.every((value) => value === null)) return [];
    const amount = amountOf(sales, values);
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
