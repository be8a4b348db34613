import type { ClassMove } from "../../domain/history/classMove";
import type { GeneratedSheetKind } from "../../domain/generatedSheets";
import type { Formats } from "../formats";
import type { HintMessages } from "./hints/messages";
import type { ShellMessages } from "../shell/messages";

/** A quantity already written out, with the number that decides its plural. */
type Counted = (quantity: number, formats: Formats) => string;

/** So many clients, and the names of the largest; `names` ends with "…" where there are more. */
type NamedClients = (clients: number, names: string, formats: Formats) => string;

/** Everything the pane says on its own account, in one language. */
export interface PaneMessages extends ShellMessages {
  readonly lookAgain: string;

  readonly nothingFound: string;
  readonly failed: string;
  readonly cancelled: string;

  /** Sales to try the product with, where the workbook has none. */
  readonly sample: {
    readonly title: string;
    readonly offer: string;
    readonly what: string;
  };

  readonly start: {
    readonly title: string;
    readonly total: string;
    readonly reading: string;
    /** Where the lines are; rows as people count them, from 1. */
    place(facts: { sheet: string; headerRows: string; firstRow: number; lastRow: number }): string;
    /** The further sheets the lines stand on. */
    together(sheets: readonly string[], formats: Formats): string;
    readonly noHeader: string;
    headerRows(rows: readonly string[]): string;
    readonly clients: Counted;
    readonly lines: Counted;
    between(first: string, last: string): string;
    readonly reasons: string;
    readonly doubts: string;
    readonly leftOut: Counted;
    /** Credit notes with positive amounts, which were read as negative ones. */
    readonly reversed: Counted;
    /** Lines taken for the chosen currency although they name none. */
    readonly withoutCurrency: Counted;
    /** Cells beyond those that are listed. */
    readonly moreCells: Counted;
    readonly analyse: string;
    readonly confirm: string;
    readonly changeColumns: string;
    /** Where the columns come from when an earlier analysis settled them. */
    readonly remembered: string;
    /** The columns of the last analysis could not be taken. */
    missingHeaders(headers: string): string;
    /** Lines for which a column of another sheet has nothing. */
    unmatched(lines: number, header: string, sheet: string, formats: Formats): string;
    /** Codes that the other sheet gives several values for. */
    ambiguous(codes: number, header: string, sheet: string, formats: Formats): string;
  };

  /** What an analysis would change of the one the workbook carries. */
  readonly refresh: {
    readonly title: string;
    /** The button, instead of "Analyse". */
    readonly refresh: string;
    last(facts: { date: string; period: string }): string;
    readonly same: string;
    readonly changed: string;
    readonly otherColumns: string;
    readonly period: string;
    readonly lines: string;
    readonly total: string;
    /** "12 → 15" */
    fromTo(before: string, now: string): string;
    readonly moves: Readonly<Record<ClassMove, NamedClients>>;
    readonly noMove: string;
    /** Leads to the names that the sentences leave away. */
    readonly everyClient: string;
    readonly archived: NamedClients;
    /** The source was changed while this was on show. */
    readonly outdated: string;
  };

  readonly columns: {
    readonly title: string;
    readonly back: string;
    readonly table: string;
    tableName(sheet: string, firstRow: number, lastRow: number): string;
    readonly clientName: string;
    readonly clientCode: string;
    readonly sales: string;
    readonly date: string;
    readonly documentType: string;
    readonly status: string;
    readonly currency: string;
    readonly group: string;
    readonly none: string;
    readonly choose: string;
    /** Above the columns that look right for a role, and above all the others. */
    readonly likely: string;
    readonly otherColumns: string;
    /** Above the ways to put sales together from several columns. */
    readonly computed: string;
    readonly noGroup: string;
    readonly sameFirstWord: string;
    readonly sameFirstWordExample: string;
    /** A role whose column is still to be chosen. */
    readonly missing: string;
    readonly productOfColumns: string;
    readonly sumOfColumns: string;
    readonly differenceOfColumns: string;
    /** Several columns added, in a few words. */
    sumOf(columns: readonly string[]): string;
    withDiscount(product: string, discount: string): string;
    readonly credit: string;
    readonly debit: string;
    readonly quantity: string;
    readonly unitPrice: string;
    readonly discount: string;
    readonly discountUnit: string;
    readonly discountUnits: Readonly<Record<"share" | "percent", string>>;
    readonly addedColumns: string;
    readonly oneRow: string;
    readonly oneRowIsALine: string;
    readonly oneRowIsAClient: string;
    /** The roles few tables have. */
    readonly documents: string;
    /** What the choice changes, with signs, against what was found at first. */
    againstFound(differences: string): string;
    readonly sameAsFound: string;
  };

  /** What only the user knows; asked where the table gives reason to. */
  readonly questions: {
    readonly title: string;
    readonly sales: string;
    readonly parts: string;
    allSheets(sheets: string): string;
    oneSheet(sheet: string): string;
    readonly hidden: Counted;
    readonly hiddenCounted: string;
    readonly hiddenLeftOut: string;
    readonly currency: string;
    readonly exclusions: string;
  };

  readonly exclusions: {
    readonly none: string;
    readonly some: Counted;
    readonly search: string;
    readonly hint: string;
    readonly noMatch: string;
    /** Clients beyond those that are listed. */
    readonly more: Counted;
    readonly takeBack: string;
    /** The same button as a screen reader tells it. */
    takeBackClient(client: string): string;
  };

  readonly options: {
    readonly title: string;
    readonly period: string;
    readonly fiscalYearStart: string;
    readonly rule: string;
    readonly limitA: string;
    readonly limitB: string;
    readonly ties: string;
    /** The rule and the limits in force, in a few words; no limits where the rule has none. */
    summary(rule: string, limits: readonly [string, string] | null): string;
  };

  /** Which sheets are made. */
  readonly sheetChoice: { readonly title: string; readonly hint: string };

  /** The method, carried from one workbook to another. */
  readonly template: {
    readonly title: string;
    readonly own: string;
    readonly copy: string;
    readonly copied: string;
    /** Where the text could only be selected. */
    readonly selected: string;
    readonly paste: string;
    readonly file: string;
    readonly take: string;
    readonly taken: string;
  };

  readonly hints: HintMessages;

  readonly progress: {
    readonly title: string;
    readonly steps: Readonly<Record<"reading" | "classifying" | "writing" | "finishing", string>>;
    readonly cancel: string;
    readonly cancelling: string;
  };

  readonly results: {
    readonly title: string;
    readonly sourceChanged: string;
    /** Findings beyond the main ones. */
    readonly moreFindings: Counted;
    /** Leads to the sheet that tells more of a finding. */
    seeSheet(sheet: string): string;
    readonly classes: string;
    /** The Pareto curve. */
    readonly curve: {
      readonly caption: string;
      /** At the end of the axis: "100 % of the clients". */
      ofClients(share: string): string;
      /** What it shows, to those who do not see it. */
      alternative(shareOfClients: string, shareOfSales: string): string;
    };
    readonly matrix: {
      readonly title: string;
      readonly caption: string;
      /** Names of the axes; both grow along them. */
      readonly value: string;
      readonly complexity: string;
      readonly quadrant: string;
      /** "12 in A Gold" */
      inQuadrant(clients: number, quadrant: string, formats: Formats): string;
      alternative(counts: string): string;
    };
    readonly columns: {
      readonly abcClass: string;
      readonly clients: string;
      readonly sales: string;
      readonly shareOfSales: string;
    };
    readonly total: string;
    readonly control: string;
    readonly read: string;
    readonly leftOut: Counted;
    readonly analysed: string;
    readonly sheets: string;
    readonly sheetContents: Readonly<Record<GeneratedSheetKind, string>>;
    readonly analyseAgain: string;
    /** The pane opens by itself with this workbook. */
    readonly opensWithWorkbook: string;
    readonly opensWithWorkbookHint: string;
  };
}
