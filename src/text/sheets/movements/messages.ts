import type { Sentence } from "../../sentence";

/** Everything written on the Movements sheet; years come as the sheet names them, "2025" or "2024-2025". */
export interface MovementsTexts {
  readonly title: string;
  source(facts: MovementsSource): string;
  /** Said in place of everything else where there are no two years. */
  readonly nothing: string;
  readonly howTo: string;
  readonly definitions: string;
  /** A year of which some months count: "2026 (janv.–juin)". */
  partialYear(year: string, months: string): string;
  /** "janv.–juin" */
  monthRange(first: string, last: string): string;

  readonly finding: {
    readonly between: (before: string, now: string) => string;
    won<N>(clients: N, sales: N): Sentence<N>;
    readonly nobodyWon: string;
    readonly nobodyLost: string;
    keptMore<N>(sales: N): Sentence<N>;
    keptLess<N>(sales: N): Sentence<N>;
  };

  readonly years: {
    readonly title: string;
    readonly sections: Readonly<Record<YearSection, string>>;
    readonly lines: Readonly<Record<YearLine, string>>;
    /** What stands where there is nothing to compare or no half-life. */
    readonly none: string;
    readonly partialNote: string;
  };

  readonly migration: {
    title(before: string, now: string): string;
    readonly clients: string;
    sales(now: string): string;
    readonly absent: string;
    readonly total: string;
    readonly legend: string;
  };

  readonly list: {
    title(before: string, now: string): string;
    readonly columns: Readonly<Record<MovementColumnName, string>>;
  };

  readonly chart: {
    title<N>(year: string, won: N, lost: N): Sentence<N>;
    keptMore<N>(sales: N): Sentence<N>;
    keptLess<N>(sales: N): Sentence<N>;
    readonly data: string;
    readonly year: string;
    readonly series: Readonly<Record<"won" | "growth" | "decline" | "lost", string>>;
    readonly yearAxis: string;
    readonly salesAxis: string;
  };
}

export type YearSection = "clients" | "sales" | "churn";

export type YearLine =
  | "activeBefore"
  | "newClients"
  | "reactivatedClients"
  | "newOrReactivatedClients"
  | "lostClients"
  | "activeClients"
  | "growing"
  | "declining"
  | "unchanged"
  | "salesBefore"
  | "newSales"
  | "reactivatedSales"
  | "newOrReactivatedSales"
  | "lostSales"
  | "growth"
  | "decline"
  | "activeSales"
  | "churnByCount"
  | "churnByValue"
  | "halfLife";

export type MovementColumnName =
  | "client"
  | "code"
  | "status"
  | "salesBefore"
  | "salesNow"
  | "difference"
  | "change"
  | "classBefore"
  | "classNow"
  | "lastSeen"
  | "firstYear"
  | "rankBefore"
  | "rankNow"
  | "number"
  | "key";

export interface MovementsSource {
  readonly sheet: string;
  readonly before: string;
  readonly now: string;
  /** The months both years are cut down to; null where they are compared whole. */
  readonly months: string | null;
  readonly analysedOn: string;
}
