import { meaningOf } from "../detection/headerMeaning";
import type { RoleColumns } from "../detection/roles";
import { amountReader } from "../money";
import { inCurrency, rounded } from "../portfolio/amount";
import { type ColumnCells, columnCells } from "../portfolio/columnCells";
import { type CountedSource, roleColumn } from "../portfolio/countedLine";
import type { ColumnChoice } from "../portfolio/portfolio";

type DiscountUnit = "share" | "percent" | "money";

/** A column of percentages repeats a few agreed rates; amounts differ from line to line. */
const MOST_RATES = 25;

/** Rates are rounded to a millionth: clients with the same terms share a rank. */
const PRECISION = 1e6;

const discountColumn = (roles: RoleColumns, { sales }: Pick<ColumnChoice, "sales">): number | null =>
  (sales.kind === "product" ? sales.discount?.column : undefined) ?? roleColumn(roles, "discount");

/** Columns that discounts are read from: to be read with the source. */
export const discountColumns = (roles: RoleColumns, choice: Pick<ColumnChoice, "sales">): readonly number[] => {
  const column = discountColumn(roles, choice);
  return column === null ? [] : [column];
};

/**
 * Discount rate by client number: discounts ÷ sales before discounts, over the lines with sales above zero (method.md,
 * Matrix). Null without a column of discounts; a client without such a line is absent.
 * @returns shares (0–1)
 * @example sales of 90 after 10 % and of 100 without: 10 ÷ 200 = 0.05
 */
export const discountRates = (source: CountedSource): ReadonlyMap<number, number> | null => {
  const column = discountColumn(source.roles, source.choice);
  if (column === null) return null;
  const cells = columnCells(source.lines, column);
  const discountOf = discountReader(source, cells);
  const sums = new Map<number, { sales: number; discounts: number }>();
  for (const { line, client, sales } of source.counted) {
    if (sales <= 0n) continue;
    const sum = sums.get(client) ?? { sales: 0, discounts: 0 };
    sums.set(client, sum);
    const net = inCurrency(rounded(sales));
    sum.sales += net;
    sum.discounts += discountOf(line, net);
  }
  const rateOf = ({ sales, discounts }: { readonly sales: number; readonly discounts: number }): number =>
    Math.round((discounts / (sales + discounts)) * PRECISION) / PRECISION;
  return new Map([...sums].map(([client, sum]) => [client, rateOf(sum)]));
};

/** The discount of a line in the currency, from what is left after it. */
const discountReader = (source: CountedSource, column: ColumnCells): ((line: number, net: number) => number) => {
  const read = amountReader(column.cells, column.header);
  const unit = unitOf(source, column);
  return (line, net) => {
    const cell = column.at(line);
    const reading = read(cell);
    if (reading.kind !== "amount") return 0;
    const size = Math.abs(reading.value);
    const isShare = unit === "share" || (typeof cell === "string" && cell.includes("%"));
    if (unit === "money" && !isShare) return size;
    const rate = isShare ? size : size / 100;
    // What was given away whole leaves no sales to tell its price.
    return rate < 1 ? (net * rate) / (1 - rate) : 0;
  };
};

const unitOf = ({ choice: { sales }, counted }: CountedSource, column: ColumnCells): DiscountUnit => {
  if (sales.kind === "product" && sales.discount?.column === column.column) return sales.discount.unit;
  const read = amountReader(column.cells, column.header);
  const sizes = counted.flatMap(({ line }) => {
    const reading = read(column.at(line));
    return reading.kind === "amount" ? [Math.abs(reading.value)] : [];
  });
  if (sizes.every((size) => size <= 1)) return "share";
  if (meaningOf(column.header).concepts.includes("rate")) return "percent";
  return sizes.every((size) => size <= 100) && new Set(sizes).size <= MOST_RATES ? "percent" : "money";
};
