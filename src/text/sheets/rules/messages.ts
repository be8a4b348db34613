import type { RuleDomain, RuleEffect, SeedDecision } from "../../../domain/rules/decisionRule";
import type { Sentence } from "../../sentence";

/** Everything written on the Rules sheet. */
export interface RulesTexts {
  readonly title: string;
  readonly howTo: string;
  /** Effects add up; amounts are examples. */
  readonly caution: string;
  finding<N>(facts: { readonly rules: N; readonly clients: N; readonly yearlyEffect: N }): Sentence<N>;
  readonly columns: Readonly<Record<RuleColumnName, string>>;
  readonly domains: Readonly<Record<RuleDomain, string>>;
  readonly effects: Readonly<Record<RuleEffect["kind"], string>>;
  readonly decisions: Readonly<Record<SeedDecision, string>>;
  /** Shown where the user may type. */
  readonly messages: Readonly<
    Record<"active" | "indicator" | "operator" | "threshold" | "domain" | "effect" | "amount" | "occurrences", string>
  >;
  /** Between the condition and the decision, and between two conditions. */
  readonly then: string;
  readonly and: string;
  readonly whatIf: {
    readonly title: string;
    readonly today: string;
    readonly withRules: string;
    readonly change: string;
    readonly netContribution: string;
    readonly peak: string;
    readonly lossMakers: string;
    readonly losses: string;
    readonly yearlyEffect: string;
    readonly howEffectsCount: string;
    readonly effectMeanings: Readonly<Record<RuleEffect["kind"], string>>;
    /** Where the data have no margin. */
    readonly noMargin: string;
    /** While contributions rest on unit costs nobody confirmed. */
    readonly exampleCosts: string;
    /** Above the number of clients up to which effects are formulas client by client. */
    readonly fixedEffects: string;
  };
  /** How many clients make a loss, today and with the rules. */
  chartTitle<N>(today: N, withRules: N): Sentence<N>;
  readonly hits: {
    readonly title: string;
    readonly pick: string;
    readonly pickMessage: string;
    readonly client: string;
    readonly sales: string;
    readonly indicator: string;
    readonly netContribution: string;
    readonly none: string;
    more<N>(clients: N): Sentence<N>;
  };
}

export type RuleColumnName =
  | "active"
  | "indicator"
  | "operator"
  | "threshold"
  | "secondIndicator"
  | "secondOperator"
  | "secondThreshold"
  | "decision"
  | "domain"
  | "effect"
  | "amount"
  | "occurrences"
  | "clients"
  | "yearlyEffect"
  | "wording"
  | "column"
  | "mask"
  | "limit"
  | "secondUsed"
  | "secondColumn"
  | "secondMask"
  | "secondLimit"
  | "counts"
  | "digit"
  | "fee"
  | "share"
  | "fillsUp";
