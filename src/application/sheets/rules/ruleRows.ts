import { type DecisionRule, seedRules } from "../../../domain/rules/decisionRule";
import type { RuleIndicator } from "../../../domain/rules/indicators";
import { type TypedCell, typedValue } from "../../memory/inputList";
import type { PlanCell } from "../../sheetPlan";
import { CUT_NAMES } from "../economicsNames";
import type { SheetFacts } from "../facts";
import { RULE_INPUTS, type RuleInput } from "./ruleColumns";
import {
  decisionMeant,
  domainMeant,
  effectMeant,
  indicatorMeant,
  indicatorWord,
  isActiveMeant,
  occurrencesMeant,
} from "./ruleWords";

/** The user's cells of one rule. */
export type RuleRow = Readonly<Record<RuleInput, PlanCell>>;

const rowOf = (cellOf: (input: RuleInput, index: number) => PlanCell): RuleRow =>
  // The entries are all the inputs.
  Object.fromEntries(RULE_INPUTS.map((input, index) => [input, cellOf(input, index)])) as RuleRow;

/** The rules as the user left them, in today's language; those to start with where there are none. */
export function ruleRows(facts: SheetFacts): readonly RuleRow[] {
  const typed = facts.typed.rows.rules;
  if (typed.length === 0) return seedRules(facts.options.matrix.cuts).map((rule) => seedRow(facts, rule));
  return typed.map(({ cells }) => rowOf((input, index) => translated(facts, input, cells[index] ?? null)));
}

/** The key of a rule as it was read; null for one of those to start with. */
export const ruleKey = (facts: SheetFacts, index: number): string | null => facts.typed.rows.rules[index]?.key ?? null;

/** Lists typed by the user are translated by what they mean; anything else stays as it is. */
function translated(facts: SheetFacts, input: RuleInput, cell: TypedCell): PlanCell {
  if (typeof cell !== "string") return cell;
  const { texts, terms } = facts;
  const value = typedValue(cell);
  const word = <Meaning>(meaning: Meaning | null, wordFor: (meaning: Meaning) => string): string =>
    meaning === null ? cell : wordFor(meaning);
  switch (input) {
    case "active":
      return word(isActiveMeant(value), (isActive) => (isActive ? terms.yesNo.yes : terms.yesNo.no));
    case "indicator":
    case "secondIndicator":
      return word(indicatorMeant(value), (indicator) => indicatorWord(facts, indicator));
    case "occurrences":
      return word(occurrencesMeant(value), (driver) => indicatorWord(facts, driver));
    case "decision":
      return word(decisionMeant(value), (decision) => texts.rules.decisions[decision]);
    case "domain":
      return word(domainMeant(value), (domain) => texts.rules.domains[domain]);
    case "effect":
      return word(effectMeant(value), (effect) => texts.rules.effects[effect]);
    case "operator":
    case "threshold":
    case "secondOperator":
    case "secondThreshold":
    case "amount":
      return cell;
  }
}

function seedRow(facts: SheetFacts, { conditions, decision, domain, effect, isActive }: DecisionRule): RuleRow {
  const { texts, terms } = facts;
  const [first, second] = conditions;
  const cells: RuleRow = {
    active: isActive ? terms.yesNo.yes : terms.yesNo.no,
    indicator: indicatorWord(facts, first.indicator),
    operator: first.operator,
    threshold: seedThreshold(first.indicator, first.threshold),
    secondIndicator: second === undefined ? null : indicatorWord(facts, second.indicator),
    secondOperator: second?.operator ?? null,
    secondThreshold: second === undefined ? null : seedThreshold(second.indicator, second.threshold),
    decision: "seed" in decision ? texts.rules.decisions[decision.seed] : decision.text,
    domain: texts.rules.domains[domain],
    effect: texts.rules.effects[effect.kind],
    amount: effect.kind === "fee" ? effect.amount : effect.kind === "points" ? 100 * effect.shareOfSales : null,
    occurrences: effect.kind === "fee" ? indicatorWord(facts, effect.occurrences) : null,
  };
  return cells;
}

/** Scores start from the cuts, wherever these are moved. */
const seedThreshold = (indicator: RuleIndicator, threshold: number): PlanCell => {
  if (indicator === "complexityScore") return { formula: CUT_NAMES.complexity };
  return indicator === "valueScore" ? { formula: CUT_NAMES.value } : threshold;
};
