import type { DecisionRule, RuleCondition, RuleEffect } from "../domain/rules/decisionRule";
import type { CellContent } from "../domain/cells";
import { type TypedRow, typedValue } from "./memory/inputList";
import { RULE_INPUTS, type RuleInput } from "./sheets/rules/ruleColumns";
import {
  decisionMeant,
  domainMeant,
  effectMeant,
  indicatorMeant,
  isActiveMeant,
  occurrencesMeant,
  operatorMeant,
} from "./sheets/rules/ruleWords";

/** The rules in the list, without those that are not filled in far enough; null where nothing is in it. */
export const typedRules = (rows: readonly TypedRow[]): readonly DecisionRule[] | null =>
  rows.length === 0 ? null : rows.map(ruleIn).filter((rule) => rule !== null);

function ruleIn({ cells }: TypedRow): DecisionRule | null {
  const value = (input: RuleInput): CellContent => typedValue(cells[RULE_INPUTS.indexOf(input)] ?? null);
  const first = condition(value("indicator"), value("operator"), value("threshold"));
  const second = condition(value("secondIndicator"), value("secondOperator"), value("secondThreshold"));
  const hasSecond = value("secondIndicator") !== "";
  if (first === null || (hasSecond && second === null)) return null;
  const decision = decisionMeant(value("decision"));
  return {
    conditions: second === null ? [first] : [first, second],
    decision: decision === null ? { text: String(value("decision")) } : { seed: decision },
    domain: domainMeant(value("domain")) ?? "sales",
    effect: effectIn(value),
    isActive: isActiveMeant(value("active")) !== false,
  };
}

function condition(indicator: CellContent, operator: CellContent, threshold: CellContent): RuleCondition | null {
  const [column, comparison] = [indicatorMeant(indicator), operatorMeant(operator)];
  if (column === null || comparison === null || typeof threshold !== "number") return null;
  return { indicator: column, operator: comparison, threshold };
}

function effectIn(value: (input: RuleInput) => CellContent): RuleEffect {
  const amount = value("amount");
  const inCurrency = typeof amount === "number" ? amount : 0;
  switch (effectMeant(value("effect"))) {
    case "fee": {
      const occurrences = occurrencesMeant(value("occurrences"));
      return occurrences === null ? { kind: "none" } : { kind: "fee", amount: inCurrency, occurrences };
    }
    case "points":
      return { kind: "points", shareOfSales: inCurrency / 100 };
    case "shortfall":
      return { kind: "shortfall" };
    case "none":
    case null:
      return { kind: "none" };
  }
}
