import type { ClientContribution } from "../costToServe/contributions";
import { type Amount, addAmounts, amountOf, inCurrency, NO_AMOUNT, sumOf } from "../portfolio/amount";
import type { DecisionRule, RuleCondition, RuleOperator } from "./decisionRule";
import type { RuleClient, RuleIndicator } from "./indicators";

/** What one rule does. */
export interface RuleOutcome {
  readonly rule: DecisionRule;
  /** Numbers of the clients hit, also by a rule that is not active. */
  readonly clients: readonly number[];
  /** Over the period analysed, and for a year of it. */
  readonly effect: Amount;
  readonly yearlyEffect: Amount;
  /** Indicators of the rule that no client has: it can hit nobody. */
  readonly unknown: readonly RuleIndicator[];
}

export interface RulesOutcome {
  readonly rules: readonly RuleOutcome[];
  /** Sums over the active rules, a client hit by several counting in each. */
  readonly effect: Amount;
  readonly yearlyEffect: Amount;
  /** Effect of the active rules over the period by client number; clients none of them hits are absent. */
  readonly byClient: ReadonlyMap<number, Amount>;
}

const COMPARISONS: Readonly<Record<RuleOperator, (value: number, threshold: number) => boolean>> = {
  ">": (value, threshold) => value > threshold,
  ">=": (value, threshold) => value >= threshold,
  "<": (value, threshold) => value < threshold,
  "<=": (value, threshold) => value <= threshold,
  "=": (value, threshold) => value === threshold,
  "<>": (value, threshold) => value !== threshold,
};

/**
 * Who is hit by each rule and what that brings (method.md, Decision rules). A client whose indicator is not known is not
 * hit.
 * @param years length of the period analysed
 * @example a surcharge of 40 on rush > 0, for clients with 3, 0 and 2 rush orders: two clients, 200
 */
export const evaluateRules = (
  rules: readonly DecisionRule[],
  clients: readonly RuleClient[],
  years: number,
): RulesOutcome => {
  const byClient = new Map<number, Amount>();
  const outcomes = rules.map((rule): RuleOutcome => {
    const hit = clients.filter((client) => rule.conditions.every((condition) => meets(client, condition)));
    const effects = hit.map((client) => amountOf(effectOn(client, rule)));
    if (rule.isActive) {
      for (const [index, { client }] of hit.entries())
        byClient.set(client, addAmounts(byClient.get(client) ?? NO_AMOUNT, effects[index] ?? NO_AMOUNT));
    }
    const effect = sumOf(effects);
    return {
      rule,
      clients: hit.map(({ client }) => client),
      effect,
      yearlyEffect: amountOf(inCurrency(effect) / years),
      unknown: rule.conditions
        .map(({ indicator }) => indicator)
        .filter((indicator) => clients.every(({ indicators }) => indicators[indicator] === null)),
    };
  });
  const active = outcomes.filter(({ rule }) => rule.isActive);
  return {
    rules: outcomes,
    effect: sumOf(active.map(({ effect }) => effect)),
    yearlyEffect: sumOf(active.map(({ yearlyEffect }) => yearlyEffect)),
    byClient,
  };
};

/** The clients as they would be with the effects added, for the whale curve of what the rules would change. */
export const contributionsWith = (
  contributions: readonly ClientContribution[],
  effects: ReadonlyMap<number, Amount>,
): readonly Pick<ClientContribution, "client" | "netContribution">[] =>
  contributions.map(({ client, netContribution }) => ({
    client,
    netContribution: netContribution === null ? null : addAmounts(netContribution, effects.get(client) ?? NO_AMOUNT),
  }));

const meets = ({ indicators }: RuleClient, { indicator, operator, threshold }: RuleCondition): boolean => {
  const value = indicators[indicator];
  return value !== null && COMPARISONS[operator](value, threshold);
};

/** In the currency, over the period. */
const effectOn = ({ indicators }: RuleClient, { effect, conditions: [first] }: DecisionRule): number => {
  switch (effect.kind) {
    case "fee":
      return effect.amount * (indicators[effect.occurrences] ?? 0);
    case "points":
      return effect.shareOfSales * Math.max(0, indicators.sales ?? 0);
    case "shortfall": {
      const lack = first.threshold - (indicators[first.indicator] ?? first.threshold);
      return Math.max(0, lack) * (indicators.orders ?? 0);
    }
    case "none":
      return 0;
  }
};
