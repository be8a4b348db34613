import { isEmptyCell } from "../cells";
import { type Amount, type ExactSum, rounded } from "./amount";
import { lineClientReader } from "./lineClient";
import { lineCurrencies } from "./lineCurrency";
import type { ColumnChoice, SourceLines } from "./portfolio";
import { readLines } from "./readLines";

/** A currency that stands in the currency column. */
export interface CurrencyTotal {
  /** As its first line writes it; "" where blank cells are a currency of their own (method.md, Currencies). */
  readonly currency: string;
  readonly lines: number;
  readonly sales: Amount;
}

/**
 * The currencies of a column, the largest first, with the lines that can count but for their currency. The choice need
 * not keep any of them yet.
 */
export const currencyTotals = (
  lines: SourceLines,
  choice: ColumnChoice,
  currencyColumn: number,
): readonly CurrencyTotal[] => {
  const client = lineClientReader(lines, choice);
  const isOfClient = (line: number): boolean => client.columns.some((column) => !isEmptyCell(column.at(line)));
  const currencies = lineCurrencies(lines, currencyColumn, isOfClient);
  const found = new Map<string, { written: string; lines: number; sales: ExactSum }>();
  for (const { line, amount, fault } of readLines(lines, choice)) {
    if (fault !== null && fault.reason !== "otherCurrency") continue;
    const currency = currencies.at(line);
    let known = found.get(currency);
    if (known === undefined) found.set(currency, (known = { written: "", lines: 0, sales: 0n }));
    known.lines++;
    known.sales += amount;
    if (known.written === "") known.written = currencies.written(line);
  }
  return [...found.values()]
    .map(({ written, lines: count, sales }) => ({ currency: written, lines: count, sales: rounded(sales) }))
    .sort((x, y) => y.sales - x.sales || y.lines - x.lines);
};
