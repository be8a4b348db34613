import { type CellContent, isEmptyCell } from "../cells";
import { type Amount, type ExactSum, inCurrency, rounded } from "../portfolio/amount";
import { columnCells } from "../portfolio/columnCells";
import { type CountedSource, roleColumn } from "../portfolio/countedLine";
import { remembering } from "../portfolio/remembering";
import type { OrderBasis } from "./drivers";

/** The orders that the counted lines make (method.md, Cost to serve). */
export interface Orders {
  readonly basis: Exclude<OrderBasis, "column">;
  readonly column: number | null;
  /** Which order each counted line belongs to, in their order; the same text for the lines of one client's order. */
  readonly orderOfLine: readonly string[];
  /** Net sales of every order by client number and order. */
  readonly byClient: ReadonlyMap<number, ReadonlyMap<string, ExactSum>>;
  readonly linesWithoutNumber: number;
}

/**
 * Orders of a list of lines: distinct order or invoice numbers of a client, else its distinct days, else its lines. Null
 * where rows are no lines.
 */
export const ordersIn = (source: CountedSource): Orders | null => {
  const known = ordersOf.get(source);
  if (known !== undefined) return known;
  const orders = ordersAmong(source);
  ordersOf.set(source, orders);
  return orders;
};

/** Drivers, limits and months all rest on the same orders: they are kept as long as the counted lines are. */
const ordersOf = new WeakMap<CountedSource, Orders | null>();

const ordersAmong = ({ lines, choice, roles, counted }: CountedSource): Orders | null => {
  if (choice.orientation !== "lines") return null;
  const column = roleColumn(roles, "orderId");
  const numbers = column === null ? null : columnCells(lines, column);
  const hasNumber = (line: number): boolean => numbers !== null && !isEmptyCell(numbers.at(line));
  const isNumbered = counted.some(({ line }) => hasNumber(line));
  const isDated = counted.some(({ date }) => date !== null);
  const numbered = remembering((cell: CellContent) => `number:${String(cell).trim()}`);
  const dayed = remembering((day: number) => `day:${day}`);
  const orderOfLine = counted.map(({ line, date }) => {
    if (numbers !== null && hasNumber(line)) return numbered(numbers.at(line));
    return date === null ? `line:${line}` : dayed(Math.floor(date));
  });
  const byClient = new Map<number, Map<string, ExactSum>>();
  for (const [index, { client, sales }] of counted.entries()) {
    const orders = byClient.get(client) ?? new Map<string, ExactSum>();
    byClient.set(client, orders);
    const order = orderOfLine[index] ?? "";
    orders.set(order, (orders.get(order) ?? 0n) + sales);
  }
  return {
    basis: isNumbered ? "numbers" : isDated ? "clientDates" : "lines",
    column: isNumbered ? column : null,
    orderOfLine,
    byClient,
    linesWithoutNumber: isNumbered ? counted.filter(({ line }) => !hasNumber(line)).length : 0,
  };
};

/** Net sales of each order. */
export const orderTotals = ({ byClient }: Orders): readonly Amount[] =>
  [...byClient.values()].flatMap((orders) => [...orders.values()].map(rounded));

/** Orders with sales above zero but below the limit: a credit note is no small order. */
export const smallOrdersOf = (orders: ReadonlyMap<string, ExactSum>, limit: Amount): number =>
  [...orders.values()].map(rounded).filter((sales) => sales > 0 && sales < limit).length;

const STEPS = [5, 2, 1] as const;

/**
 * A first limit for small orders, to be confirmed by the user: half the median order, down to 1, 2 or 5 times a power
 * of ten. Null without an order above zero.
 * @example orders of 40, 300 and 900: half of 300 is 150, the limit 100
 */
export const suggestedSmallOrderLimit = (totals: readonly Amount[]): number | null => {
  const ascending = totals.filter((total) => total > 0).sort((x, y) => x - y);
  const median = ascending[Math.floor(ascending.length / 2)];
  if (median === undefined) return null;
  const half = inCurrency(median) / 2;
  const power = 10 ** Math.floor(Math.log10(half));
  return (STEPS.find((step) => step * power <= half) ?? 1) * power;
};
