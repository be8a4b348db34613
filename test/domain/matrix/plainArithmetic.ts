import type { CellContent } from "../../../src/domain/cells";
import type { RoleColumns } from "../../../src/domain/detection/roles";
import type { MatrixPlace } from "../../../src/domain/matrix/matrix";
import type { RealTable } from "./realTables";

/**
 * The matrix computed once more, from rows by plain arithmetic and by comparing every pair: nothing here is the
 * product's own code.
 */
export interface Tally {
  sales: number;
  /** Of the rows above zero. */
  positiveSales: number;
  margin: number;
  discounts: number;
  freight: number;
  /** Net sales by order number. */
  readonly orders: Map<string, number>;
  readonly rush: Set<string>;
  readonly returned: Set<string>;
  /** Net sales by month, "2019-01". */
  readonly months: Map<string, number>;
}

/** The number in a cell, also written "1 234,50 €"; null for none. */
const numberIn = (cell: CellContent | undefined): number | null => {
  if (typeof cell === "number") return cell;
  const text = String(cell ?? "").replace(/[\s€]/gu, "");
  return /^-?\d+,\d+$/u.test(text) ? Number(text.replace(",", ".")) : null;
};

/** Sums by client; rows without a client or an amount stay out. */
export const tallies = (
  { client, sales, roles, days }: RealTable,
  rows: readonly (readonly CellContent[])[],
): Map<string, Tally> => {
  const clients = new Map<string, Tally>();
  for (const row of rows) {
    const cell = (role: keyof RoleColumns): CellContent | undefined => row[roles[role]?.[0] ?? -1];
    const number = (role: keyof RoleColumns): number => numberIn(cell(role)) ?? 0;
    const discount = number("discount");
    const sold =
      sales.kind === "product"
        ? Number(row[sales.quantity]) * Number(row[sales.unitPrice]) * (1 - discount)
        : numberIn(cell("sales"));
    const key = String(row[client] ?? "");
    if (key === "" || sold === null) continue;
    const tally = clients.get(key) ?? {
      sales: 0,
      positiveSales: 0,
      margin: 0,
      discounts: 0,
      freight: 0,
      orders: new Map<string, number>(),
      rush: new Set<string>(),
      returned: new Set<string>(),
      months: new Map<string, number>(),
    };
    clients.set(key, tally);
    tally.sales += sold;
    tally.margin += marginOf(sold, roles, number);
    if (sold > 0) {
      tally.positiveSales += sold;
      tally.discounts += (sold * discount) / (1 - discount);
    }
    tally.freight += number("freight");
    const order = String(cell("orderId"));
    tally.orders.set(order, (tally.orders.get(order) ?? 0) + sold);
    if (cell("rush") === "O") tally.rush.add(order);
    if (days !== null) {
      const month = monthOf(Number(row[days.column]));
      tally.months.set(month, (tally.months.get(month) ?? 0) + sold);
    }
    if (cell("returns") === "O") tally.returned.add(order);
  }
  return clients;
};

/** The month of a serial number of the 1900 system, which counts 1 January 1970 as 25 569. */
const monthOf = (serial: number): string => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 7);

const marginOf = (sold: number, roles: RoleColumns, number: (role: keyof RoleColumns) => number): number => {
  if (roles.margin !== undefined) return number("margin");
  if (roles.unitCost !== undefined) return sold - number("quantity") * number("unitCost");
  const cost = Math.abs(number("cost"));
  if (cost === 0 && sold > 0) return 0;
  return sold < 0 ? sold + cost : sold - cost;
};

/** RANK.AVG as Excel defines it; equal but for binary dust is equal. */
const rankScores = (values: readonly number[]): number[] =>
  values.map((value) => {
    const isEqual = (other: number): boolean => Math.abs(other - value) <= 1e-9 * Math.abs(value);
    const equal = values.filter(isEqual).length;
    const below = values.filter((other) => other < value && !isEqual(other)).length;
    return ((below + (equal + 1) / 2 - 0.5) / values.length) * 100;
  });

/** Value, complexity and quadrant of each client, value being the margin where there is one. */
export const plainMatrix = (
  { roles, days }: RealTable,
  clients: readonly Tally[],
  smallOrderLimit: number,
): readonly { value: number; complexity: number; quadrant: MatrixPlace["quadrant"] }[] => {
  const knowsMargin = roles.margin !== undefined || roles.unitCost !== undefined || roles.cost !== undefined;
  const mains = rankScores(clients.map(({ margin, sales }) => (knowsMargin ? margin : sales)));
  const steadyMonths = ({ months }: Tally): number =>
    [...months].filter(
      ([month, sold]) =>
        days !== null && month >= days.firstMonth && month <= days.lastMonth && Math.round(sold * 10_000) > 0,
    ).length;
  const steady = days === null ? null : rankScores(clients.map(steadyMonths));
  // Potential is not known: 60 and 20 of 80.
  const values = mains.map((main, index) => (steady === null ? main : 0.75 * main + 0.25 * (steady[index] ?? NaN)));
  const small = ({ orders }: Tally): number =>
    [...orders.values()].filter((sold) => sold > 0.00005 && sold < smallOrderLimit - 0.00005).length;
  const perSales = (count: (client: Tally) => number): number[] =>
    rankScores(clients.map((client) => (count(client) / client.sales) * 1000));
  const indicators = [
    perSales(({ orders }) => orders.size),
    rankScores(clients.map((client) => small(client) / client.orders.size)),
    ...(roles.rush === undefined ? [] : [perSales(({ rush }) => rush.size)]),
    ...(roles.returns === undefined ? [] : [perSales(({ returned }) => returned.size)]),
    ...(roles.freight === undefined ? [] : [perSales(({ freight }) => freight)]),
    ...(roles.discount === undefined ? [] : [rankScores(clients.map(discountRate))]),
  ];
  return values.map((value, index) => {
    const complexity = indicators.reduce((sum, scores) => sum + (scores[index] ?? NaN), 0) / indicators.length;
    const [isValuable, isComplex] = [value, complexity].map((score) => score >= 60 - 1e-9);
    const quadrant = isComplex ? (isValuable ? "strategic" : "toxic") : isValuable ? "gold" : "efficient";
    return { value, complexity, quadrant };
  });
};

/** To a millionth, over what was sold and not returned. */
const discountRate = ({ discounts, positiveSales }: Tally): number =>
  Math.round((discounts / (positiveSales + discounts)) * 1e6);
