import type { GeneratedSheetKind } from "../../domain/generatedSheets";
import type { Formats } from "../formats";

/** A quantity already written out, with the number that decides its plural. */
type Counted = (quantity: number, formats: Formats) => string;

/** Everything the pane says on its own account, in one language. */
export interface PaneMessages {
  readonly productName: string;
  readonly privacy: string;
  readonly language: string;
  readonly lookAgain: string;
  readonly tryAgain: string;

  readonly looking: string;
  readonly nothingFound: string;
  readonly failed: string;
  readonly cancelled: string;

  readonly start: {
    readonly title: string;
    readonly total: string;
    readonly reading: string;
    /** Where the lines are; rows as people count them, from 1. */
    place(facts: { sheet: string; headerRows: string; firstRow: number; lastRow: number }): string;
    readonly noHeader: string;
    headerRows(rows: readonly string[]): string;
    readonly clients: Counted;
    readonly lines: Counted;
    between(first: string, last: string): string;
    readonly reasons: string;
    readonly doubts: string;
    readonly leftOut: Counted;
    /** Cells beyond those that are listed. */
    readonly moreCells: Counted;
    readonly analyse: string;
    readonly confirm: string;
  };

  readonly columns: {
    readonly title: string;
    readonly table: string;
    tableName(sheet: string, firstRow: number, lastRow: number): string;
    readonly clientName: string;
    readonly clientCode: string;
    readonly sales: string;
    readonly date: string;
    readonly none: string;
    readonly choose: string;
    readonly productOfColumns: string;
    readonly sumOfColumns: string;
    readonly quantity: string;
    readonly unitPrice: string;
    readonly discount: string;
    readonly discountUnit: string;
    readonly discountUnits: Readonly<Record<"share" | "percent", string>>;
    readonly addedColumns: string;
    readonly oneRow: string;
    readonly oneRowIsALine: string;
    readonly oneRowIsAClient: string;
  };

  readonly options: {
    readonly title: string;
    readonly period: string;
    readonly rule: string;
    readonly limitA: string;
    readonly limitB: string;
    readonly ties: string;
    /** The rule and the limits in force, in a few words. */
    summary(rule: string, limitA: string, limitB: string): string;
  };

  readonly progress: {
    readonly title: string;
    readonly steps: Readonly<Record<"reading" | "classifying" | "writing" | "finishing", string>>;
    readonly cancel: string;
    readonly cancelling: string;
  };

  readonly results: {
    readonly title: string;
    readonly sourceChanged: string;
    readonly classes: string;
    readonly columns: {
      readonly abcClass: string;
      readonly clients: string;
      readonly sales: string;
      readonly shareOfSales: string;
    };
    readonly total: string;
    readonly shareOfClientsBar: string;
    readonly shareOfSalesBar: string;
    readonly control: string;
    readonly read: string;
    readonly leftOut: Counted;
    readonly analysed: string;
    readonly sheets: string;
    readonly sheetContents: Readonly<Record<GeneratedSheetKind, string>>;
    readonly analyseAgain: string;
  };
}
