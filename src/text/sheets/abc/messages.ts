import type { AbcClass, AbcRule } from "../../../domain/pareto/abc";
import type { MovementStatus } from "../../../domain/movements/clientMovement";
import type { Formats } from "../../formats";
import type { Sentence } from "../../sentence";

/** Everything written on the ABC sheet. */
export interface AbcTexts {
  readonly title: string;
  /** "Source: Factures, columns …; 2025; analysed on 22/11/2026" */
  source(facts: SourceFacts): string;
  /** "12 431 lignes", or clients where a row is a client. */
  lineCount(lines: number, formats: Formats, orientation: "lines" | "clients" | "years" | "pivot"): string;
  howTo(settingsSheet: string): string;
  /** What the chosen rule does, one sentence a rule; `a` and `b` are the limits. */
  rule<N>(rule: AbcRule, a: N, b: N): Sentence<N>;
  readonly columns: Readonly<Record<AbcColumnName, string>>;
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

  readonly trends: Readonly<Record<"up" | "down" | "stable" | "new", string>>;
  readonly statuses: Readonly<Record<MovementStatus, string>>;
  /** A client without a line in the year before. */
  readonly absent: string;
  readonly nearLimit: string;
  readonly notPositive: string;
  /** Why a client is in its class under the rule; `a` and `b` are the limits. */
  reason<N>(rule: AbcRule, abcClass: Exclude<AbcClass, "N/C">, a: N, b: N): Sentence<N>;
  readonly robustness: {
    readonly title: string;
    readonly clients: string;
    readonly otherRule: string;
    readonly ties: string;
    readonly lower: string;
    readonly higher: string;
    readonly either: string;
  };
  readonly concentration: {
    readonly title: string;
    readonly value: string;
    readonly reading: string;
    readonly largest: string;
    readonly fiveLargest: string;
    readonly tenLargest: string;
    readonly firstFifth: string;
    readonly gini: string;
    readonly giniReading: string;
    readonly hhi: string;
    readonly hhiReading: string;
    readonly equivalent: string;
    readonly equivalentReading: string;
  };
}

export type AbcColumnName =
  | "rank"
  | "client"
  | "code"
  | "sales"
  | "share"
  | "cumulativeShare"
  | "shareOfClients"
  | "abcClass"
  | "previousClass"
  | "trend"
  | "distance"
  | "why"
  | "status"
  | "regularity"
  | "previousSales"
  | "change"
  | "slope"
  | "variation"
  | "margin"
  | "marginRate"
  | "marginClass"
  | "otherRuleClass"
  | "nearLimit"
  | "lines"
  | "previousRank"
  | "marginRank"
  | "number"
  | "key";

export interface SourceFacts {
  readonly sheet: string;
  readonly lines: string;
  readonly period: string;
  readonly analysedOn: string;
}
