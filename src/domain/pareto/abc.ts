import type { Amount } from "../portfolio/amount";
import type { ComputedLimits } from "./computedLimits";

export type AbcClass = "A" | "B" | "C" | "N/C";
export const ABC_RULES = ["crossing", "strict", "count", "computed"] as const;
export type AbcRule = (typeof ABC_RULES)[number];
export type TieRule = "together" | "rowByRow";

/** Cumulative shares where A and B end, 0 < a < b < 1; the rules count and computed do without. */
export interface AbcLimits {
  readonly a: number;
  readonly b: number;
}

export interface AbcOptions {
  readonly rule: AbcRule;
  readonly limits: AbcLimits;
  readonly ties: TieRule;
}

export const DEFAULT_ABC_OPTIONS: AbcOptions = { rule: "crossing", limits: { a: 0.8, b: 0.95 }, ties: "together" };

/** One client's place. `T` generalises what is ranked: a client, a value with a label. */
export interface AbcRow<T> {
  readonly item: T;
  readonly sales: Amount;
  /** 1, 2, 2, 4 with ties together; 1, 2, 3, 4 row by row. 0 for N/C. */
  readonly rank: number;
  /** Position in descending order, 1 …; ties in the order they came. N/C come last. */
  readonly position: number;
  /** Shares of T, the sum of the positive sales; 0 for N/C. */
  readonly share: number;
  readonly cumulativeShare: number;
  readonly abcClass: AbcClass;
}

/** Shares are of the ranked clients and of their sales; N/C have none. */
export interface AbcClassTotals {
  readonly clients: number;
  readonly sales: Amount;
  readonly shareOfClients: number;
  readonly shareOfSales: number;
}

export interface Abc<T> {
  readonly options: AbcOptions;
  /** The rule that gave the classes: crossing where too few clients were there for computed, else the chosen one. */
  readonly appliedRule: AbcRule;
  /** Null unless the rule computed was applied. */
  readonly computed: ComputedLimits | null;
  /** In descending order of sales; N/C at the end. */
  readonly rows: readonly AbcRow<T>[];
  /** Sum of the positive sales: the base of every share. */
  readonly base: Amount;
  /** Clients with sales > 0. */
  readonly ranked: number;
  /**
   * Positions where A and B end, ties included, as the sheet's two cells hold them: A up to `lastA` (0 where nobody
   * is A), else B up to `lastB` (equal to `lastA` where nobody is B), else C.
   */
  readonly lastA: number;
  readonly lastB: number;
  readonly totals: Readonly<Record<AbcClass, AbcClassTotals>>;
  /** Clients that a tie moved to another class than row by row would have given. */
  readonly movedByTies: number;
}
