import type { CellContent, CellPosition } from "../cells";
import type { SalesExpression } from "../detection/answer";
import { addAmounts, type Amount, negate } from "./amount";

/** The lines of the chosen table: the columns the analysis needs, row by row. */
export interface SourceLines {
  /** 0-based row on the sheet of every line, ascending. */
  readonly rows: readonly number[];
  /** Cells by 0-based column on the sheet; as long as `rows`. */
  readonly columns: ReadonlyMap<number, readonly CellContent[]>;
  /** Header text by column. */
  readonly headers: ReadonlyMap<number, string>;
  readonly uses1904Dates: boolean;
}

/** Which columns make the portfolio, as detected or as the user corrected it. */
export interface ColumnChoice {
  readonly orientation: "lines" | "clients" | "years" | "pivot";
  readonly clientId: number | null;
  /** One column, or several that make a name together (first name, last name). */
  readonly clientName: readonly number[];
  readonly sales: SalesExpression;
  readonly date: number | null;
}

/** Years as the user's fiscal calendar has them: 2024, or "2024-2025" where the year does not start in January. */
export interface Period {
  readonly kind: "everything" | "year";
  /** Year the period starts in; absent for everything. */
  readonly year?: number;
}

/** One client and what it bought. `number` is unique in the portfolio and is what formulas join on. */
export interface Client {
  readonly number: number;
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly sales: Amount;
  readonly lines: number;
}

export type LeftOutReason =
  | "noClient"
  | "unreadableAmount"
  | "errorCell"
  | "noAmount"
  | "totalRow"
  | "repeatedHeader"
  | "noDate"
  | "unreadableDate"
  | "outsidePeriod";

/** Lines that did not enter the portfolio, with where they stand: nothing is dropped silently. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** Sum of those lines' amounts where they are readable. */
  readonly sales: Amount;
  /** Every cell concerned, in order. */
  readonly cells: readonly CellPosition[];
}

export interface Portfolio {
  readonly period: Period;
  readonly clients: readonly Client[];
  /** Lines that made the clients. */
  readonly linesRead: number;
  readonly leftOut: readonly LeftOut[];
  /**
   * Read = clients + left out + rounding. Rounding is what the clients' sales lose or gain when each is rounded to a
   * ten-thousandth: nothing, unless lines have more decimals than that.
   */
  readonly control: {
    readonly read: Amount;
    readonly clients: Amount;
    readonly leftOut: Amount;
    readonly rounding: Amount;
  };
  /** Rows of one client table that share their name (method.md: reported, never merged unasked). */
  readonly repeatedNames: readonly { readonly name: string; readonly clients: readonly number[] }[];
  /** First and last date among the lines of the portfolio as serial numbers, where there are dates. */
  readonly dates: { readonly first: number; readonly last: number } | null;
}

/** What the counted lines add up to, rounded once: the clients' sales before each of them is rounded. */
export const netSales = ({ control }: Portfolio): Amount => addAmounts(control.read, negate(control.leftOut));
