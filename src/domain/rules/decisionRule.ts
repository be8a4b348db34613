import { type CountedDriver } from "../costToServe/drivers";
import { FRICTION_SCORES } from "../matrix/friction";
import type { Cuts } from "../matrix/quadrant";
import type { RuleIndicator } from "./indicators";

export const RULE_OPERATORS = [">", ">=", "<", "<=", "=", "<>"] as const;
export type RuleOperator = (typeof RULE_OPERATORS)[number];

export interface RuleCondition {
  readonly indicator: RuleIndicator;
  readonly operator: RuleOperator;
  /** In the indicator's unit. */
  readonly threshold: number;
}

export const RULE_EFFECTS = ["fee", "points", "shortfall", "none"] as const;

/** What deciding so brings over the period analysed. */
export type RuleEffect =
  /** An amount in the currency for each occurrence of a driver. */
  | { readonly kind: "fee"; readonly amount: number; readonly occurrences: CountedDriver }
  /** A share of sales (0.02 for two points). */
  | { readonly kind: "points"; readonly shareOfSales: number }
  /** What the first condition's indicator lacks to its threshold, on each order. */
  | { readonly kind: "shortfall" }
  | { readonly kind: "none" };

/** What the action belongs to. */
export const RULE_DOMAINS = ["prices", "terms", "process", "sales"] as const;
export type RuleDomain = (typeof RULE_DOMAINS)[number];

/** Decisions the product proposes; worded in `text`. */
export const SEED_DECISIONS = [
  "surcharge",
  "channelOrMinimumOrder",
  "commitmentFirst",
  "reprice",
  "stopChasing",
] as const;
export type SeedDecision = (typeof SEED_DECISIONS)[number];

/** If a client meets the condition, or both conditions, then the decision applies. */
export interface DecisionRule {
  readonly conditions: readonly [RuleCondition] | readonly [RuleCondition, RuleCondition];
  readonly decision: { readonly seed: SeedDecision } | { readonly text: string };
  readonly domain: RuleDomain;
  readonly effect: RuleEffect;
  readonly isActive: boolean;
}

/** Fees and limits the seed rules start with, in the currency: examples, to be set by the user. */
const RUSH_SURCHARGE = 40;
const LEAST_MARGIN_PER_ORDER = 30;
/** From this share of rush orders on they are a habit, not an exception. */
const RUSH_HABIT = 0.25;
const REPRICED_SHARE_OF_SALES = 0.02;

/** The rules to start with (method.md, Decision rules). */
export const seedRules = (cuts: Cuts): readonly DecisionRule[] => [
  {
    conditions: [{ indicator: "rush", operator: ">", threshold: 0 }],
    decision: { seed: "surcharge" },
    domain: "prices",
    effect: { kind: "fee", amount: RUSH_SURCHARGE, occurrences: "rush" },
    isActive: true,
  },
  {
    conditions: [{ indicator: "marginPerOrder", operator: "<", threshold: LEAST_MARGIN_PER_ORDER }],
    decision: { seed: "channelOrMinimumOrder" },
    domain: "process",
    effect: { kind: "shortfall" },
    isActive: true,
  },
  {
    conditions: [{ indicator: "rushShare", operator: ">=", threshold: RUSH_HABIT }],
    decision: { seed: "commitmentFirst" },
    domain: "terms",
    effect: { kind: "none" },
    isActive: true,
  },
  {
    conditions: [{ indicator: "complexityScore", operator: ">=", threshold: cuts.complexity }],
    decision: { seed: "reprice" },
    domain: "prices",
    effect: { kind: "points", shareOfSales: REPRICED_SHARE_OF_SALES },
    isActive: true,
  },
  {
    conditions: [
      { indicator: "friction", operator: "=", threshold: FRICTION_SCORES.hard },
      { indicator: "valueScore", operator: "<", threshold: cuts.value },
    ],
    decision: { seed: "stopChasing" },
    domain: "sales",
    effect: { kind: "none" },
    isActive: true,
  },
];
