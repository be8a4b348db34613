import type { Indicator, IndicatorDefinition } from "../../../domain/followUp/indicator";
import type { ReviewDecision } from "../../../domain/followUp/review";
import type { Sentence } from "../../sentence";

/** Everything written on the Dashboard sheet. */
export interface DashboardTexts {
  readonly title: string;
  readonly howTo: string;
  /** How many of the indicators are where. */
  status<N>(facts: { readonly indicators: N; readonly met: N; readonly close: N; readonly missed: N }): Sentence<N>;
  /** After it, where there are any. */
  withoutTarget<N>(indicators: N): Sentence<N>;
  toType<N>(indicators: N): Sentence<N>;
  /** Where there are more or fewer of them than can be followed. */
  tooMany<N>(indicators: N): Sentence<N>;
  tooFew<N>(indicators: N): Sentence<N>;
  readonly indicatorsTitle: string;
  readonly columns: Readonly<Record<IndicatorColumnName, string>>;
  readonly indicators: Readonly<Record<Indicator, string>>;
  /** Of an indicator of the user's own there is neither. */
  readonly natures: Readonly<Record<IndicatorDefinition["nature"] | "own", string>>;
  readonly units: Readonly<Record<"amount" | "count" | "share", string>>;
  readonly alerts: Readonly<Record<AlertName, string>>;
  /** What the user picks where an indicator of their own should go down. */
  readonly better: Readonly<Record<IndicatorDefinition["better"], string>>;
  /** Shown where the user may type. */
  readonly messages: Readonly<
    Record<
      "indicator" | "target" | "typedActual" | "owner" | "better" | "picked" | "decision" | "monthlyTarget",
      string
    >
  >;
  readonly monthly: {
    readonly title: string;
    readonly pick: string;
    /** The name of the picked indicator. */
    chartTitle<N>(indicator: N): Sentence<N>;
    readonly none: string;
    readonly values: string;
    readonly mean: string;
    readonly monthAxis: string;
    readonly valueAxis: string;
  };
  readonly agenda: {
    readonly title: string;
    counts<N>(facts: { readonly overdue: N; readonly thisWeek: N }): Sentence<N>;
    readonly none: string;
    readonly due: string;
    readonly target: string;
    readonly action: string;
    readonly owner: string;
    readonly state: string;
    readonly states: Readonly<Record<"overdue" | "thisWeek", string>>;
    more<N>(actions: N): Sentence<N>;
    /** The half hour, step by step. */
    readonly steps: readonly [string, string, string, string];
  };
  readonly forecast: {
    readonly title: string;
    readonly horizon: string;
    readonly month: string;
    readonly value: string;
    readonly low: string;
    readonly high: string;
    readonly cumulative: string;
    inMonths(months: number): string;
    basis(months: number): string;
    tooShort(months: number, needed: number): string;
    readonly notComputed: string;
  };
  readonly salespeople: {
    readonly title: string;
    readonly columns: Readonly<Record<SalespersonColumnName, string>>;
    readonly without: string;
    readonly everybody: string;
    readonly noColumn: string;
    /** Of clients with several salespeople, and what the costs rest on. */
    readonly sharedClients: string;
    readonly costBasis: string;
    /** The sum over the list against the sales analysed. */
    total<N>(facts: { readonly sum: N }): Sentence<N>;
    differs<N>(facts: { readonly sum: N; readonly sales: N }): Sentence<N>;
  };
  readonly review: {
    readonly title: string;
    readonly howTo: string;
    readonly columns: Readonly<Record<MonthlyReviewColumnName, string>>;
  };
  readonly quarters: {
    readonly title: string;
    readonly howTo: string;
    readonly columns: Readonly<Record<QuarterlyReviewColumnName, string>>;
    readonly decisions: Readonly<Record<ReviewDecision, string>>;
    name(quarter: number, year: string): string;
  };
}

export type AlertName = "met" | "close" | "missed" | "noTarget" | "noActual";

export type IndicatorColumnName =
  | "indicator"
  | "unit"
  | "nature"
  | "target"
  | "typedActual"
  | "actual"
  | "gap"
  | "gapShare"
  | "alert"
  | "trend"
  | "owner"
  | "note"
  | "better"
  | "place"
  | "computed"
  | "sense";

export type SalespersonColumnName =
  "salesperson" | "sales" | "share" | "clients" | "classAClients" | "margin" | "netContribution" | "number";

export type MonthlyReviewColumnName =
  "month" | "yearBefore" | "target" | "actual" | "gap" | "gapShare" | "comment" | "key";

export type QuarterlyReviewColumnName = "quarter" | "decision" | "subject" | "note";
