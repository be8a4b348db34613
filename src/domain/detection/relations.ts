import type { ColumnProfile } from "./columnProfile";

/** Arithmetic that holds between columns of one table, with the share of lines (0–1) on which it does. */
export type Relation =
  | {
      readonly kind: "product";
      readonly quantity: number;
      readonly price: number;
      readonly result: number;
      readonly share: number;
    }
  | {
      readonly kind: "discountedProduct";
      readonly quantity: number;
      readonly price: number;
      readonly discount: number;
      readonly unit: "share" | "percent";
      readonly result: number;
      readonly share: number;
    }
  /** whole = part + rest: gross = net + tax, amount = cost + margin, gross sales = sales + discounts. */
  | {
      readonly kind: "sum";
      readonly whole: number;
      readonly part: number;
      readonly rest: number;
      readonly share: number;
    }
  /** gross = net × ratio, a usual rate of value added tax. */
  | {
      readonly kind: "taxed";
      readonly net: number;
      readonly gross: number;
      readonly ratio: number;
      readonly share: number;
    }
  /** Never more than the whole, of which it is negative at times: a margin of its amount. */
  | { readonly kind: "within"; readonly whole: number; readonly part: number; readonly share: number }
  /** Each cell adds the line's amount to the cell above. */
  | { readonly kind: "runningTotal"; readonly of: number; readonly total: number; readonly share: number }
  /** The same amounts again, or a thousandth of them. */
  | { readonly kind: "copy"; readonly of: number; readonly copy: number; readonly share: number }
  /** Each cell is the line's part of the column's total. */
  | { readonly kind: "shareOf"; readonly of: number; readonly shares: number; readonly share: number };

const LINES_TESTED = 400;
const MOST_COLUMNS = 16;
const LEAST_LINES = 3;
/** Share of the lines on which arithmetic must hold to be more than chance. */
const HOLDS = 0.9;
const RELATIVE = 0.005;
const CENT = 0.011;
/** Value added tax, in thousandths: France, its neighbours, and the rates of the other four languages' countries. */
export const TAX_RATES = [
  1.2, 1.1, 1.055, 1.021, 1.19, 1.07, 1.21, 1.06, 1.22, 1.04, 1.23, 1.13, 1.09, 1.081, 1.077, 1.085, 1.16, 1.18,
];

const equal = (a: number, b: number): boolean => Math.abs(a - b) <= CENT + Math.abs(b) * RELATIVE;
/** Closer: for sums, where rounding adds nothing. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= CENT + Math.abs(b) * 1e-6;

type Values = readonly (number | null)[];

/** Share of the lines where all columns have a number, not all zero, on which the test holds; 0 for too few lines. */
function shareHolding(columns: readonly Values[], holds: (values: readonly number[]) => boolean): number {
  let tested = 0;
  let held = 0;
  const lines = Math.min(LINES_TESTED, columns[0]?.length ?? 0);
  for (let line = 0; line < lines; line += 1) {
    const values: number[] = [];
    for (const column of columns) {
      const value = column[line];
      if (value !== null && value !== undefined) values.push(value);
    }
    if (values.length < columns.length || values.every((value) => value === 0)) continue;
    tested += 1;
    if (holds(values)) held += 1;
    // Most triples fail at once: no need to test them all.
    if (tested === 12 && held < 6) return 0;
  }
  return tested < LEAST_LINES ? 0 : held / tested;
}

const varies = ({ distinct }: ColumnProfile): boolean => distinct > 1;

function productsOf(columns: readonly ColumnProfile[]): Relation[] {
  const found: Relation[] = [];
  for (const [index, a] of columns.entries()) {
    for (const b of columns.slice(index + 1)) {
      for (const c of columns) {
        if (c === a || c === b || !varies(a) || !varies(b) || !varies(c)) continue;
        const share = shareHolding([a.values, b.values, c.values], ([x = 0, y = 0, z = 0]) => equal(x * y, z));
        if (share < HOLDS) continue;
        const [quantity, price] = quantityAndPrice(a, b);
        found.push({ kind: "product", quantity: quantity.column, price: price.column, result: c.column, share });
      }
    }
  }
  return found;
}

function discountedProductsOf(columns: readonly ColumnProfile[]): Relation[] {
  const found: Relation[] = [];
  const discounts = columns.filter(
    ({ number, headerRoles }) =>
      number !== null &&
      number.least >= 0 &&
      number.greatest <= 100 &&
      (number.areShares || headerRoles.has("discount")),
  );
  for (const d of discounts) {
    const unit = (d.number?.greatest ?? 0) <= 1 ? "share" : "percent";
    const whole = unit === "share" ? 1 : 100;
    for (const [index, a] of columns.entries()) {
      for (const b of columns.slice(index + 1)) {
        for (const c of columns) {
          if (new Set([a, b, c, d]).size < 4 || !varies(a) || !varies(b) || !varies(c) || !varies(d)) continue;
          const share = shareHolding([a.values, b.values, d.values, c.values], ([x = 0, y = 0, rate = 0, z = 0]) =>
            equal(x * y * (1 - rate / whole), z),
          );
          if (share < HOLDS) continue;
          const [quantity, price] = quantityAndPrice(a, b);
          found.push({
            kind: "discountedProduct",
            quantity: quantity.column,
            price: price.column,
            discount: d.column,
            unit,
            result: c.column,
            share,
          });
        }
      }
    }
  }
  return found;
}

/** Which factor is the quantity: the one its header calls so, else the one of whole numbers, else the smaller. */
function quantityAndPrice(a: ColumnProfile, b: ColumnProfile): readonly [ColumnProfile, ColumnProfile] {
  const points = ({ headerRoles, number }: ColumnProfile): number =>
    (headerRoles.get("quantity") ?? 0) * 2 -
    (headerRoles.get("unitPrice") ?? 0) * 2 +
    (number?.areIntegers === true ? 0.5 : 0);
  const [pointsA, pointsB] = [points(a), points(b)];
  if (pointsA !== pointsB) return pointsA > pointsB ? [a, b] : [b, a];
  return (a.number?.greatest ?? 0) <= (b.number?.greatest ?? 0) ? [a, b] : [b, a];
}

function sumsOf(columns: readonly ColumnProfile[]): Relation[] {
  const found: Relation[] = [];
  for (const whole of columns) {
    for (const [index, part] of columns.entries()) {
      for (const rest of columns.slice(index + 1)) {
        if (whole === part || whole === rest || !varies(whole) || !varies(part) || !varies(rest)) continue;
        const share = shareHolding([whole.values, part.values, rest.values], ([w = 0, p = 0, r = 0]) => same(p + r, w));
        if (share >= HOLDS)
          found.push({ kind: "sum", whole: whole.column, part: part.column, rest: rest.column, share });
      }
    }
  }
  return found;
}

function pairsOf(columns: readonly ColumnProfile[], isWhole: boolean): Relation[] {
  const found: Relation[] = [];
  for (const a of columns) {
    for (const b of columns) {
      if (a === b || !varies(a) || !varies(b)) continue;
      for (const ratio of TAX_RATES) {
        const share = shareHolding(
          [a.values, b.values],
          ([net = 0, gross = 0]) => Math.abs(net * ratio - gross) <= CENT + Math.abs(gross) * 2e-5,
        );
        if (share >= HOLDS) found.push({ kind: "taxed", net: a.column, gross: b.column, ratio, share });
      }
      if (a.column < b.column) {
        const share = shareHolding([a.values, b.values], ([x = 0, y = 0]) => same(x, y));
        if (share >= HOLDS) found.push({ kind: "copy", of: a.column, copy: b.column, share });
      }
      const within = withinShare(a, b);
      if (within >= HOLDS) found.push({ kind: "within", whole: a.column, part: b.column, share: within });
      const thousandth = shareHolding(
        [a.values, b.values],
        ([x = 0, y = 0]) => Math.abs(x - y * 1000) <= 500 && Math.abs(x) >= 1000,
      );
      if (thousandth >= HOLDS) found.push({ kind: "copy", of: a.column, copy: b.column, share: thousandth });
      if (!isWhole) continue;
      const running = runningShare(a.values, b.values);
      if (running >= HOLDS) found.push({ kind: "runningTotal", of: a.column, total: b.column, share: running });
      const total = a.number?.sum ?? 0;
      const shares =
        total === 0
          ? 0
          : shareHolding(
              [a.values, b.values],
              ([x = 0, y = 0]) => Math.abs(x / total - y) < 1e-4 || Math.abs((x / total) * 100 - y) < 0.01,
            );
      if (shares >= HOLDS) found.push({ kind: "shareOf", of: a.column, shares: b.column, share: shares });
    }
  }
  return found;
}

const LEAST_NEGATIVE = 0.02;

/** Share of the lines on which the second column is at most the first, where only the second one is negative at times. */
function withinShare(whole: ColumnProfile, part: ColumnProfile): number {
  const isNegative = (value: number | null): boolean => value !== null && value < 0;
  const negative = part.values.filter(isNegative).length;
  if (whole.values.some(isNegative) || negative < part.filled * LEAST_NEGATIVE || whole.number?.areIntegers === true)
    return 0;
  return shareHolding([whole.values, part.values], ([amount = 0, margin = 0]) => margin <= amount);
}

function runningShare(values: Values, totals: Values): number {
  let tested = 0;
  let held = 0;
  for (let line = 1; line < Math.min(values.length, LINES_TESTED); line += 1) {
    const [value, total, before] = [values[line], totals[line], totals[line - 1]];
    if (
      value === null ||
      total === null ||
      before === null ||
      value === undefined ||
      total === undefined ||
      before === undefined
    )
      continue;
    tested += 1;
    if (same(before + value, total)) held += 1;
  }
  return tested < LEAST_LINES ? 0 : held / tested;
}

/** Finds the arithmetic between a table's columns of numbers. `isWhole`: the lines are all there, in order. */
export function relationsOf(profiles: readonly ColumnProfile[], isWhole: boolean): Relation[] {
  const columns = profiles
    .filter(({ kind, number }) => kind === "number" && number !== null && !number.isCounter && !number.areYears)
    .slice(0, MOST_COLUMNS);
  return [...productsOf(columns), ...discountedProductsOf(columns), ...sumsOf(columns), ...pairsOf(columns, isWhole)];
}
