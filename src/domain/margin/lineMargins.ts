import { amountReader } from "../money";
import { exactly, type ExactSum, inCurrency, rounded } from "../portfolio/amount";
import { columnCells } from "../portfolio/columnCells";
import type { CountedLine, CountedSource } from "../portfolio/countedLine";
import { lineAmountReader } from "../portfolio/lineAmount";
import { marginAtRate, type MarginSource } from "./margin";
import { rateReader } from "./rateColumn";

/** The margin of a line; null where its cost is unknown. */
export type LineMargin = (line: CountedLine) => ExactSum | null;

/** A cell's number; null where it holds none. */
export const numberReader = ({ lines }: CountedSource, column: number): ((line: number) => number | null) => {
  const cells = columnCells(lines, column);
  const read = amountReader(cells.cells, cells.header);
  return (line) => {
    const reading = read(cells.at(line));
    return reading.kind === "amount" ? reading.value : null;
  };
};

/** Cost of a line as a size without sign; null where the cell is blank, zero or no number. */
export const costReader = (
  source: CountedSource,
  { column, quantity }: { readonly column: number; readonly quantity: number | null },
): ((line: number) => number | null) => {
  const cost = numberReader(source, column);
  const units = quantity === null ? () => 1 : numberReader(source, quantity);
  return (line) => {
    const size = Math.abs((cost(line) ?? 0) * (units(line) ?? 0));
    return size === 0 ? null : size;
  };
};

/** Reads the margin of every line from the source that was found (method.md, Margin). */
export const lineMarginReader = (source: CountedSource, from: MarginSource): LineMargin => {
  switch (from.kind) {
    case "cost":
      return fromCost(costReader(source, from));
    case "margin":
      return fromMargin(source, from.column);
    case "rate": {
      const rate = rateReader(columnCells(source.lines, from.column));
      return atRate(rate, from.meaning.base);
    }
    case "assumedRate":
      return atRate(() => from.rateOfSales, "sales");
  }
};

/**
 * Cost takes the sign of its line's sales, for some exports write the cost of a return as a positive number. A negative
 * line without a cost gives nothing back but money: its whole amount is lost margin.
 */
const fromCost =
  (cost: (line: number) => number | null): LineMargin =>
  ({ line, sales }) => {
    const size = cost(line);
    if (size === null) return sales > 0n ? null : sales;
    return sales < 0n ? sales + exactly(size) : sales - exactly(size);
  };

/** A credit note written as a positive amount has its margin written as positively. */
const fromMargin = (source: CountedSource, column: number): LineMargin => {
  const margin = numberReader(source, column);
  const written = lineAmountReader(source.lines, source.choice.sales);
  return ({ line, sales }) => {
    const size = margin(line);
    if (size === null) return null;
    const isTurned = written(line).amount * sales < 0n;
    return exactly(isTurned ? -size : size);
  };
};

const atRate =
  (rate: (line: number) => number | null, base: "sales" | "cost"): LineMargin =>
  ({ line, sales }) => {
    const share = rate(line);
    const margin = share === null ? null : marginAtRate(inCurrency(rounded(sales)), share, base);
    return margin === null ? null : exactly(margin);
  };
