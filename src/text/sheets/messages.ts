import type { GeneratedSheetKind } from "../../domain/generatedSheets";
import type { AbcClass, AbcRule } from "../../domain/pareto/abc";
import type { Formats } from "../formats";
import type { Sentence } from "../sentence";

/** Everything written on the generated sheets, in one language. */
export interface SheetTexts {
  readonly sheetNames: Readonly<Record<GeneratedSheetKind, string>>;

  readonly abc: {
    readonly title: string;
    /** "Source: Factures, columns …; 2025; analysed on 22/11/2026" */
    source(facts: SourceFacts): string;
    /** "12 431 lignes", or clients where a row is a client. */
    lineCount(lines: number, formats: Formats, orientation: "lines" | "clients" | "years" | "pivot"): string;
    howTo(settingsSheet: string): string;
    /** What the chosen rule does, one sentence a rule; `a` and `b` are the limits. */
    rule<N>(rule: AbcRule, a: N, b: N): Sentence<N>;
    readonly columns: {
      readonly rank: string;
      readonly client: string;
      readonly code: string;
      readonly sales: string;
      readonly share: string;
      readonly cumulativeShare: string;
      readonly shareOfClients: string;
      readonly abcClass: string;
      readonly lines: string;
      readonly number: string;
    };
    readonly summary: {
      readonly title: string;
      readonly abcClass: string;
      readonly clients: string;
      readonly shareOfClients: string;
      readonly sales: string;
      readonly shareOfSales: string;
      readonly total: string;
      readonly meaning: string;
      readonly meanings: Readonly<Record<AbcClass, string>>;
    };
  };

  readonly chart: {
    title<N>(clients: N, shareOfSales: N): Sentence<N>;
    readonly categoryAxis: string;
    readonly salesAxis: string;
    readonly shareAxis: string;
    readonly salesOfClass: Readonly<Record<"A" | "B" | "C", string>>;
    readonly cumulativeShare: string;
    readonly limitA: string;
    readonly limitB: string;
  };

  readonly settings: {
    readonly title: string;
    readonly howTo: string;
    readonly value: string;
    readonly meaning: string;
    readonly setting: string;
    readonly range: string;
    readonly abcSection: string;
    readonly diagnosisSection: string;
    readonly sourceSection: string;
    readonly limitA: SettingText;
    readonly limitB: SettingText;
    readonly rule: SettingText;
    readonly largestClient: SettingText;
    readonly fiveLargest: SettingText;
    readonly smallClassA: SettingText;
    readonly dispersedClients: SettingText;
    readonly dispersedSales: SettingText;
    readonly even: SettingText;
    readonly ties: string;
    readonly sheet: string;
    readonly rows: string;
    readonly clientColumn: string;
    readonly codeColumn: string;
    readonly salesColumn: string;
    readonly dateColumn: string;
    readonly period: string;
    readonly analysedOn: string;
    readonly none: string;
    readonly fixedUntilRefresh: string;
  };

  readonly checks: {
    readonly title: string;
    readonly howTo: string;
    readonly controlSection: string;
    readonly check: string;
    readonly amount: string;
    readonly lines: string;
    readonly status: string;
    readonly ok: string;
    readonly differs: string;
    readonly readFromSource: string;
    readonly sourceNow: string;
    readonly sourceNowNote: string;
    readonly sourceNowMissing: string;
    readonly leftOutTotal: string;
    clientsTotal(abcSheet: string): string;
    readonly clientsNote: string;
    readonly rounding: string;
    readonly roundingNote: string;
    readonly difference: string;
    readonly limitsInOrder: string;
    readonly leftOutSection: string;
    readonly reason: string;
    readonly cells: string;
    readonly goTo: string;
    readonly nothingLeftOut: string;
    more(count: string): string;
    readonly portfolioSection: string;
    readonly notClassified: string;
    readonly movedByTies: string;
    readonly otherRule: string;
    readonly repeatedNames: string;
    readonly count: string;
  };

  readonly workings: {
    readonly title: string;
    readonly howTo: string;
    readonly figures: string;
    readonly base: string;
    readonly clients: string;
    readonly ruleNumber: string;
    readonly lastA: string;
    readonly lastB: string;
    readonly positionACrossing: string;
    readonly positionAStrict: string;
    readonly positionACount: string;
    readonly positionBCrossing: string;
    readonly positionBStrict: string;
    readonly positionBCount: string;
    readonly lastAOtherRule: string;
    readonly lastBOtherRule: string;
    readonly movedByTies: string;
    readonly movedByOtherRule: string;
    readonly clientsInA: string;
    readonly salesOfA: string;
    readonly clientsInC: string;
    readonly salesOfC: string;
    readonly shareOfSalesA: string;
    readonly shareOfClientsA: string;
    readonly shareOfSalesC: string;
    readonly shareOfClientsC: string;
    readonly largestShare: string;
    readonly fiveLargestShare: string;
    readonly firstFifthShare: string;
    readonly chartTitle: string;
    readonly sorted: string;
    readonly position: string;
    readonly sales: string;
    readonly shareBefore: string;
    readonly cumulativeShare: string;
    readonly lastOfTie: string;
    readonly rulesHeader: string;
    readonly chart: string;
    readonly label: string;
  };
}

export interface SettingText {
  readonly label: string;
  readonly meaning: string;
  /** What may be typed, also shown when something else is. */
  readonly range: string;
}

export interface SourceFacts {
  readonly sheet: string;
  readonly lines: string;
  readonly period: string;
  readonly analysedOn: string;
}
