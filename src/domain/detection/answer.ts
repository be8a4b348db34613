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
    };

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
  | { readonly code: "nativeTable"; readonly name: string };

/** Something the user must know before trusting the answer; worded in `text`. */
export type Doubt =
  | { readonly code: "twoSalesColumns"; readonly columns: readonly number[] }
  | { readonly code: "twoClientColumns"; readonly columns: readonly number[] }
  | { readonly code: "weakHeader"; readonly role: Role; readonly column: number }
  /** The only amount includes tax (or is before discounts), by its header. */
  | { readonly code: "grossSales"; readonly column: number }
  /** The price may be one unit's or the whole line's: sales with and without the quantity differ. */
  | { readonly code: "priceOrAmount"; readonly quantity: number; readonly unitPrice: number }
  | { readonly code: "otherTables"; readonly sheets: readonly string[] }
  | {
      readonly code: "mayBeOrders" | "mayBeTargets" | "mayBePurchases" | "mayBeCosts" | "mayNotBeSales";
      readonly evidence: string;
    };

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
