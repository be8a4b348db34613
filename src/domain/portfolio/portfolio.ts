import type { CellContent, SourceCell } from "../cells";
import type { SalesExpression } from "../detection/answer";
import { addAmounts, type Amount, negate } from "./amount";

/** Consecutive lines that stand on one sheet. */
export interface SourcePart {
  readonly sheetName: string;
  readonly lineCount: number;
  /** What to add to a column's number to get its column on this sheet. */
  readonly columnShift: number;
  /** Where columns stand on this sheet instead, if they do not stand in the same order there. */
  readonly columns?: ReadonlyMap<number, number>;
}

/** The lines of the chosen table, on one sheet or cut over several: the columns the analysis needs, row by row. */
export interface SourceLines {
  /** Where the lines stand, in their order. */
  readonly parts: readonly SourcePart[];
  /** 0-based row of every line on the sheet of its part, ascending within a part. */
  readonly rows: readonly number[];
  /** Cells by column, numbered as on the table's first sheet; as long as `rows`. */
  readonly columns: ReadonlyMap<number, readonly CellContent[]>;
  /** Header text by column. */
  readonly headers: ReadonlyMap<number, string>;
  /** Columns that were looked up in another table, and the column whose cell they were looked up by. */
  readonly keyColumns: ReadonlyMap<number, number>;
  /** For every line whether its row is hidden, by a filter or by hand; null where none is. */
  readonly hidden: readonly boolean[] | null;
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
  /** Kind of document: positive credit notes count negative, quotes and drafts are left out. */
  readonly documentType: number | null;
  /** State of the document: what is quoted, drafted or cancelled is left out. */
  readonly status: number | null;
  /** Amounts in another currency than the kept one are left out; null where there is one currency only. */
  readonly currency: { readonly column: number; readonly kept: string } | null;
  readonly grouping: Grouping;
}

/** The choices of a table that has one kind of documents, one currency and a row's own client. */
export const PLAIN_LINES = {
  documentType: null,
  status: null,
  currency: null,
  grouping: { kind: "none" },
} as const satisfies Partial<ColumnChoice>;

/** What makes several clients one: nothing, the group a column names, or the same first word of their names. */
export type Grouping =
  { readonly kind: "none" } | { readonly kind: "column"; readonly column: number } | { readonly kind: "firstWord" };

/** What the user decided about single clients, named by code, by name or by key (method.md, Decisions). */
export interface ClientDecisions {
  /** Not part of the portfolio: companies of the own group, cash sales … */
  readonly excluded: readonly string[];
  /** Another spelling of a client: its lines count for `into`. */
  readonly merged: readonly { readonly client: string; readonly into: string }[];
}

export type HiddenRows = "counted" | "leftOut";

export const NO_DECISIONS: ClientDecisions = { excluded: [], merged: [] };

export interface PortfolioOptions {
  /** 1 for January, the default, … 12. */
  readonly fiscalYearStartMonth?: number;
  readonly decisions?: ClientDecisions;
  /** Whether lines on hidden rows count like the others, the default, or are left out. */
  readonly hiddenRows?: HiddenRows;
}

/** Years as the user's fiscal calendar has them: 2024, or "2024-2025" where the year does not start in January. */
export interface Period {
  readonly kind: "everything" | "year" | "lastTwelveMonths";
  /** Year the period starts in; absent but for a year. */
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
  /** The clients of the source that count for this one, as they first appear; empty where it stands for itself alone. */
  readonly members: readonly Pick<Client, "code" | "name">[];
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
  | "outsidePeriod"
  /** Quotes, drafts, cancelled documents. */
  | "notInvoiced"
  | "otherCurrency"
  | "excludedClient"
  | "hiddenRow";

/** Lines that did not enter the portfolio, with where they stand: nothing is dropped silently. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** Lines that stayed out altogether. */
  readonly count: number;
  /** Further lines that stayed out in part, with their columns of other periods. */
  readonly partly: number;
  /** Sum of the amounts that stayed out, where they are readable. */
  readonly sales: Amount;
  /** Every cell concerned, in order. */
  readonly cells: readonly SourceCell[];
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
    /**
     * What the source's amounts as they stand exceed `read` by: twice the credit notes that are written as positive
     * amounts and were read as negative ones.
     */
    readonly reversed: Amount;
  };
  /** Credit notes that are written as positive amounts, in any period. */
  readonly reversedLines: number;
  /** Lines that made the clients although their currency is blank: taken for the kept one (method.md, Currencies). */
  readonly linesWithoutCurrency: number;
  /** Rows of one client table that share their name (method.md: reported, never merged unasked). */
  readonly repeatedNames: readonly { readonly name: string; readonly clients: readonly number[] }[];
  /** First and last date among the lines of the portfolio as serial numbers, where there are dates. */
  readonly dates: { readonly first: number; readonly last: number } | null;
}

/** What the counted lines add up to, rounded once: the clients' sales before each of them is rounded. */
export const netSales = ({ control }: Portfolio): Amount => addAmounts(control.read, negate(control.leftOut));
