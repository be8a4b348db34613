import { isEmptyCell } from "../cells";
import { currencyNamed } from "../currency";
import type { Fault } from "./fault";
import type { LineClientReader } from "./lineClient";
import { lineCurrencies } from "./lineCurrency";
import { notInvoicedReader } from "./notInvoiced";
import type { ColumnChoice, SourceLines } from "./portfolio";

export interface SetAside {
  /** Why the line stays out whatever its amount: a quote, a draft or a cancelled document, another currency. */
  faultAt(line: number): Fault | null;
  /** True where a line names no currency and is taken for the kept one. */
  isCurrencyBlank(line: number): boolean;
}

export const setAsideReader = (lines: SourceLines, choice: ColumnChoice, client: LineClientReader): SetAside => {
  const notInvoiced = notInvoicedReader(lines, choice);
  const isOfClient = (line: number): boolean => client.columns.some((column) => !isEmptyCell(column.at(line)));
  const currencies = choice.currency === null ? null : lineCurrencies(lines, choice.currency.column, isOfClient);
  const kept = currencyNamed(choice.currency?.kept ?? "");
  return {
    faultAt: (line) => {
      const notSold = notInvoiced(line);
      if (notSold !== null) return { reason: "notInvoiced", cells: [notSold] };
      return currencies === null || currencies.at(line) === kept
        ? null
        : { reason: "otherCurrency", cells: [currencies.column.positionOf(line)] };
    },
    isCurrencyBlank: (line) => kept !== "" && currencies !== null && currencies.isBlank(line),
  };
};
