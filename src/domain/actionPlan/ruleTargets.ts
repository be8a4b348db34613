import type { Cuts } from "../matrix/quadrant";
import type { Abc } from "../pareto/abc";
import { sumOf } from "../portfolio/amount";
import type { Client } from "../portfolio/portfolio";
import { type DecisionRule, seedRules } from "../rules/decisionRule";
import type { RulesOutcome } from "../rules/evaluateRules";
import type { PlanTarget } from "./target";

/** Clients a rule hits are what its target is about: a rule that hits nobody, or is not active, is none. */
export const ruleTargets = (
  { rules }: RulesOutcome,
  cuts: Cuts,
  { rows, base }: Pick<Abc<Client>, "rows" | "base">,
): readonly PlanTarget[] => {
  const seeds = seedRules(cuts).map(ruleText);
  const salesOf = new Map(rows.map(({ item, sales }) => [item.number, sales]));
  return rules
    .filter(({ rule, clients }) => rule.isActive && clients.length > 0 && !isAboutSingleClients(rule))
    .map(({ rule, clients, yearlyEffect }) => ({
      play: "applyRule",
      rule: "seed" in rule.decision ? rule.decision.seed : rule.decision.text,
      decision: rule.decision,
      clients: clients.length,
      shareOfSales: base > 0 ? sumOf(clients.flatMap((client) => salesOf.get(client) ?? [])) / base : 0,
      // The amounts of the rules to start with are examples until the user changes them.
      yearlyEffect: yearlyEffect > 0 && !seeds.includes(ruleText(rule)) ? yearlyEffect : null,
      stake: yearlyEffect,
    }));
};

/** What a rule says, as one text. */
const ruleText = ({ conditions, decision, effect }: DecisionRule): string =>
  JSON.stringify([
    conditions.map(({ indicator, operator, threshold }) => [indicator, operator, threshold]),
    "seed" in decision ? decision.seed : decision.text,
    effect,
  ]);

/** Complex clients worth repricing, and hard ones that are not worth chasing, are targets of their own. */
const isAboutSingleClients = ({ decision }: DecisionRule): boolean =>
  "seed" in decision && (decision.seed === "reprice" || decision.seed === "stopChasing");
