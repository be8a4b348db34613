import { COUNTED_DRIVERS, type CountedDriver } from "../../../domain/costToServe/drivers";
import {
  RULE_DOMAINS,
  RULE_EFFECTS,
  RULE_OPERATORS,
  type RuleDomain,
  type RuleEffect,
  type RuleOperator,
  SEED_DECISIONS,
  type SeedDecision,
} from "../../../domain/rules/decisionRule";
import { RULE_INDICATORS, type RuleIndicator } from "../../../domain/rules/indicators";
import type { CellContent } from "../../../domain/cells";
import { sheetTexts } from "../../../text/sheets/sheetTexts";
import { termsIn } from "../../../text/terms/translations";
import { costToServeHeader, isDriver } from "../costToServe/costToServeColumns";
import type { SheetFacts } from "../facts";
import { wordMeant } from "../wordMeant";
import { indicatorColumn } from "./ruleColumns";

/** What the cells of a rule mean, in whichever language they were written. */

/** A column of a driver has one header where the data fill it, and another where the user does. */
export const indicatorMeant = (cell: CellContent): RuleIndicator | null =>
  wordMeant(cell, RULE_INDICATORS, (indicator, language) => {
    const column = indicatorColumn(indicator);
    const { costToServe } = sheetTexts(language);
    if (!isDriver(column)) return [costToServe.columns[column]];
    const name = termsIn(language).drivers[column];
    return [name, costToServe.inputColumn(name)];
  });

/** A column of what is counted. */
export function occurrencesMeant(cell: CellContent): CountedDriver | null {
  const indicator = indicatorMeant(cell);
  return COUNTED_DRIVERS.find((driver) => driver === indicator) ?? null;
}

export const operatorMeant = (cell: CellContent): RuleOperator | null =>
  RULE_OPERATORS.find((operator) => operator === cell) ?? null;

export const domainMeant = (cell: CellContent): RuleDomain | null =>
  wordMeant(cell, RULE_DOMAINS, (domain, language) => [sheetTexts(language).rules.domains[domain]]);

export const effectMeant = (cell: CellContent): RuleEffect["kind"] | null =>
  wordMeant(cell, RULE_EFFECTS, (effect, language) => [sheetTexts(language).rules.effects[effect]]);

export const decisionMeant = (cell: CellContent): SeedDecision | null =>
  wordMeant(cell, SEED_DECISIONS, (decision, language) => [sheetTexts(language).rules.decisions[decision]]);

/** A rule is active unless it says no. */
export const isActiveMeant = (cell: CellContent): boolean | null =>
  wordMeant(cell, [true, false], (isActive, language) => {
    const { yes, no } = termsIn(language).yesNo;
    return [isActive ? yes : no];
  });

/** The header of the column that holds an indicator now. */
export const indicatorWord = (facts: SheetFacts, indicator: RuleIndicator): string =>
  costToServeHeader(facts, indicatorColumn(indicator));
