import type { RoleColumns, Role } from "./roles";

/** How one line's sales are computed from its cells; columns are 0-based on the sheet. */
export type SalesExpression =
  | { readonly kind: "column"; readonly column: number }
  /** Several columns added: years, months, product groups. */
  | { readonly kind: "sum"; readonly columns: readonly number[] }
  /** quantity × unit price, less the discount where there is one. */
  | {
      readonly kind: "product";
      readonly quantity: number;
      readonly unitPrice: number;
      /** A share (0–1) or a percentage (0–100) taken off the price. */
      readonly discount?: { readonly column: number; readonly unit: "share" | "percent" };
    }
  /** Credit − debit, of sales accounts. */
  | { readonly kind: "difference"; readonly credit: number; readonly debit: number };

export type Orientation = "lines" | "clients" | "years" | "pivot";

/** Why a role was given to a column; codes with facts, worded in `text`. Every fact can be recomputed from the source. */
export type Reason =
  | { readonly code: "header"; readonly role: Role; readonly column: number; readonly header: string }
  | {
      readonly code: "distinctValues";
      readonly role: Role;
      readonly column: number;
      readonly distinct: number;
      readonly lines: number;
      readonly sampled: boolean;
    }
  /** On this share (0–1) of the lines of orders with several lines, the order has one and the same client. */
  | { readonly code: "oneClientAnOrder"; readonly column: number; readonly order: number; readonly share: number }
  /** This share (0–1) of the names shows a company's legal form. */
  | { readonly code: "companyNames"; readonly column: number; readonly share: number }
  | { readonly code: "numericShare"; readonly role: Role; readonly column: number; readonly share: number }
  | { readonly code: "dateShare"; readonly role: Role; readonly column: number; readonly share: number }
  | {
      readonly code: "productMatches";
      readonly quantity: number;
      readonly unitPrice: number;
      readonly sales: number;
      readonly share: number;
    }
  | { readonly code: "noAmountColumn"; readonly quantity: number; readonly unitPrice: number }
  | { readonly code: "netOfGross"; readonly net: number; readonly gross: number; readonly ratio: number }
  | { readonly code: "sumsToTotalRow"; readonly column: number; readonly row: number }
  | {
      readonly code: "periodColumns";
      readonly columns: readonly number[];
      readonly first: string;
      readonly last: string;
    }
  | { readonly code: "nativeTable"; readonly name: string }
  /** A title or the sheet's name says that clients are listed. */
  | { readonly code: "listOfClients"; readonly evidence: string }
  /** This share (0–1) of the lines extracted has its key in the other table, or in the part of it that was extracted. */
  | {
      readonly code: "joined";
      readonly column: number;
      readonly keyColumn: number;
      readonly share: number;
      readonly sampled: boolean;
    }
  /** All extracted lines that have a client stand on these accounts of sales. */
  | {
      readonly code: "salesAccounts";
      readonly column: number;
      readonly accounts: readonly string[];
      readonly lines: number;
    };

/** Something the user must know before trusting the answer; worded in `text`. */
export type Doubt =
  | { readonly code: "twoSalesColumns"; readonly columns: readonly number[] }
  | { readonly code: "twoClientColumns"; readonly columns: readonly number[] }
  | { readonly code: "weakHeader"; readonly role: Role; readonly column: number }
  /** The only amount includes tax (or is before discounts), by its header. */
  | { readonly code: "grossSales"; readonly column: number }
  /** The price may be one unit's or the whole line's: sales with and without the quantity differ. */
  | { readonly code: "priceOrAmount"; readonly quantity: number; readonly unitPrice: number }
  /** Lines of this kind of document reduce sales, but their amounts are positive. Counted among the extracted lines. */
  | { readonly code: "positiveCreditNotes"; readonly column: number; readonly value: string; readonly lines: number }
  /** Lines that are quoted, drafted or cancelled, by these values of the column. Counted among the extracted lines. */
  | {
      readonly code: "notInvoiced";
      readonly column: number;
      readonly values: readonly string[];
      readonly lines: number;
    }
  /** Amounts in several currencies, which must not be added; with a currency column only one of them is analysed. */
  | { readonly code: "severalCurrencies"; readonly column: number; readonly currencies: readonly string[] }
  /** The same table goes on there: their lines belong together. */
  | { readonly code: "continuedOn"; readonly sheets: readonly string[] }
  /** A share (0–1) of the smaller table's lines stands in both: they must not be added. */
  | { readonly code: "sameDataElsewhere"; readonly sheets: readonly string[]; readonly share: number }
  | { readonly code: "otherTables"; readonly sheets: readonly string[] }
  /** The table stands on a sheet that is hidden. */
  | { readonly code: "hiddenSheet"; readonly sheet: string }
  /**
   * The other sheet does not have the keys of all lines: this share (0–1) of the extracted ones is found there, or in
   * the part of it that was extracted.
   */
  | {
      readonly code: "keysWithoutMatch";
      readonly keyColumn: number;
      readonly sheet: string;
      readonly share: number;
      readonly sampled: boolean;
    }
  /** On this share (0–1) of the extracted lines that have an amount no client is named. */
  | { readonly code: "linesWithoutClient"; readonly column: number; readonly share: number }
  /** A text above the table says that its amounts are in thousands or millions; they are read as they stand. */
  | { readonly code: "scaledAmounts"; readonly evidence: string; readonly scale: number }
  /** Prices of a list, which may differ from the prices invoiced. */
  | { readonly code: "listPrices"; readonly column: number; readonly sheet: string }
  /** What clients owe, tax included: invoices on one side, payments and credit notes on the other. */
  | { readonly code: "receivables"; readonly invoiced: number; readonly settled: number }
  /** Entries of accounts that are not all of sales, so that neither side adds up to sales. */
  | { readonly code: "mixedAccounts"; readonly column: number; readonly accounts: readonly string[] }
  | {
      readonly code: "mayBeOrders" | "mayBeTargets" | "mayBePurchases" | "mayBeCosts" | "mayNotBeSales";
      readonly evidence: string;
    };

/** A table on another sheet with the same headers, that holds further lines. */
export interface TablePart {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Rows and columns are 0-based on that sheet. */
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly firstColumn: number;
  /**
   * Where each column of the table, from its first one on, stands on that sheet; null where it is missing there. Absent
   * where the columns are the same in the same order.
   */
  readonly columns?: readonly (number | null)[];
}

/** A column that is not in the table but in another one that has the same codes: a client's name, an order's client. */
export interface JoinedColumn {
  /** Its number among the table's columns; joined columns are numbered on after the last. */
  readonly column: number;
  readonly header: string;
  /** Column of the table, or an earlier joined one, whose values are looked up. */
  readonly keyColumn: number;
  readonly sheetId: string;
  readonly sheetName: string;
  /** 0-based rows and columns on that sheet: where the keys stand and where the values. */
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly lookupColumn: number;
  readonly valueColumn: number;
}

export interface DetectedTable {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Rows are 0-based on the sheet. */
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  /** First and last column of the table. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Header text of every column from `firstColumn` on; "" where there is none. */
  readonly headers: readonly string[];
  readonly orientation: Orientation;
  readonly roles: RoleColumns;
  /** Null where no amount was found. */
  readonly sales: SalesExpression | null;
  /** "€", "$", "CHF" … as the amounts' formats, headers or texts show it; null where nothing does. */
  readonly currency: string | null;
  /** How sure the answer is, 0–1; see `method.md`. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
  /** Columns found in other tables; `roles` may name them. Absent where there are none. */
  readonly joined?: readonly JoinedColumn[];
  /** Other ways to compute the sales that the user may have meant; absent where there are none. */
  readonly otherSales?: readonly SalesExpression[];
  /** Where the table goes on, in the order of the sheets; absent where it stands on one sheet. */
  readonly continuedOn?: readonly TablePart[];
  /** Sheets that hold the same lines or their totals by client: never to be added; absent where there are none. */
  readonly copies?: readonly string[];
}

/**
 * What a workbook turned out to be. `table` is the best candidate, `others` what the user may choose instead.
 * - found: client and sales are clear; the pane offers to analyse
 * - needs-confirmation: a full answer, with a doubt the user must settle first
 * - needs-client: sales without a client column; the user may name one
 * - needs-sales: clients without an amount
 * - not-sales: nothing here looks like sales to clients
 */
export type DetectionOutcome = "found" | "needs-confirmation" | "needs-client" | "needs-sales" | "not-sales";

export interface Detection {
  readonly outcome: DetectionOutcome;
  readonly table: DetectedTable | null;
  readonly others: readonly DetectedTable[];
}
