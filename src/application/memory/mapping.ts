import type { HiddenRows } from "../../domain/portfolio/portfolio";
import type { ChoiceOf } from "./choiceOf";

/** A column by what stays when columns move: its header text and which of the columns with that header it is, from 1. */
export interface RememberedColumn {
  readonly header: string;
  readonly occurrence: number;
  /** Sheet it is looked up on; absent for the table's own columns. */
  readonly sheet?: string;
}

/** The default is proposed anew every time: the last complete year moves on. */
export type RememberedPeriod = "default" | "everything" | "lastTwelveMonths" | { readonly year: number };

/** What an analysis rested on, as it is kept in the workbook for the next one. */
export interface Mapping {
  readonly version: 1;
  readonly sheet: string;
  /** Columns of the table: where a header is empty, a column is known by its place among as many columns only. */
  readonly columnCount: number;
  /** Null where the table did not go on elsewhere: nobody was asked. */
  readonly isTogether: boolean | null;
  /** Null where it was too long to be kept. */
  readonly choice: ChoiceOf<RememberedColumn> | null;
  /** True where the sales were those detection proposed: a new year's column then counts without being named here. */
  readonly salesAreDetected: boolean;
  readonly period: RememberedPeriod;
  readonly hiddenRows: HiddenRows;
  /** Codes of the doubts the user saw before going on; null where they were not settled. */
  readonly settledDoubts: readonly string[] | null;
}
