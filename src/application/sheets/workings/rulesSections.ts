import { RULE_HITS_SHOWN } from "../../../limits";
import { COUNTED_DRIVERS } from "../../../domain/costToServe/drivers";
import { RULE_DOMAINS, RULE_EFFECTS, RULE_OPERATORS, type RuleOperator } from "../../../domain/rules/decisionRule";
import { RULE_INDICATORS } from "../../../domain/rules/indicators";
import type { RuleColumnName } from "../../../text/sheets/rules/messages";
import { area, type PlanCell } from "../../sheetPlan";
import { costToServeHeader } from "../costToServe/costToServeColumns";
import { indicatorCells } from "../costToServe/ruleIndicators";
import { COST_TO_SERVE_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { cellName, rangeReference, tableColumn } from "../references";
import { isShare } from "../rules/ruleColumns";
import { ruleHeader } from "../rules/ruleHeaders";
import { indicatorWord } from "../rules/ruleWords";
import { RULES_NAMES, RULES_TABLE } from "../rulesNames";
import { choices } from "./choices";
import { figureReference } from "./figures";
import { columnOf, sectionArea, WORKINGS_FIRST_ROW } from "./layout";
import type { SectionColumn, WorkingsSection } from "./section";

const words = (header: string, width: number): SectionColumn => ({
  header,
  width,
  format: { horizontal: "Left", indent: 1 },
});

/** The columns a rule may look at; shares are read as percentages. */
export const indicatorsSection = (facts: SheetFacts): WorkingsSection => {
  const { workings } = facts.texts;
  const column = (offset: number) => sectionArea("indicators", offset, RULE_INDICATORS.length);
  return {
    title: workings.indicators,
    columns: [words(workings.indicator, 34), { header: workings.unit, width: 8 }],
    cells: RULE_INDICATORS.map((indicator) => [indicatorWord(facts, indicator), isShare(indicator) ? 100 : 1]),
    names: [
      { name: RULES_NAMES.indicators, area: column(0) },
      { name: RULES_NAMES.indicatorUnits, area: column(1) },
    ],
  };
};

/** Which sides of the threshold each way to compare counts: below it, at it, above it. */
const SIDES: Readonly<Record<RuleOperator, string>> = {
  ">": "001",
  ">=": "011",
  "<": "100",
  "<=": "110",
  "=": "010",
  "<>": "101",
};

export const operatorsSection = ({ texts }: SheetFacts): WorkingsSection => {
  const column = (offset: number) => sectionArea("operators", offset, RULE_OPERATORS.length);
  return {
    title: texts.workings.operators,
    columns: [words(texts.workings.operator, 10), words(texts.workings.sides, 16)],
    cells: RULE_OPERATORS.map((operator) => [operator, SIDES[operator]]),
    names: [
      { name: RULES_NAMES.operators, area: column(0) },
      { name: RULES_NAMES.operatorSides, area: column(1) },
    ],
  };
};

export const ruleDomainsSection = ({ texts: { rules } }: SheetFacts): WorkingsSection =>
  choices(
    rules.columns.domain,
    RULES_NAMES.domains,
    "ruleDomains",
    RULE_DOMAINS.map((domain) => rules.domains[domain]),
  );

export const ruleEffectsSection = ({ texts: { rules } }: SheetFacts): WorkingsSection =>
  choices(
    rules.columns.effect,
    RULES_NAMES.effects,
    "ruleEffects",
    RULE_EFFECTS.map((effect) => rules.effects[effect]),
  );

export const occurrencesSection = (facts: SheetFacts): WorkingsSection =>
  choices(
    facts.texts.workings.occurrences,
    RULES_NAMES.occurrences,
    "occurrences",
    COUNTED_DRIVERS.map((driver) => indicatorWord(facts, driver)),
  );

/**
 * Where the clients of the picked rule stand in the Cost to serve list. AGGREGATE passes over the clients that are not
 * hit, for whom the division fails.
 */
export const ruleHitsSection = (facts: SheetFacts): WorkingsSection => {
  const { workings } = facts.texts;
  const picked = figureReference(facts, "pickedRule");
  const ofRule = (column: RuleColumnName): string =>
    `INDEX(${tableColumn(RULES_TABLE, ruleHeader(facts, column))},${picked})`;
  const figures = (column: RuleColumnName): string => `INDEX(${indicatorCells(facts)},0,MAX(1,${ofRule(column)}))`;
  const number = tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, "number"));
  const meets = (column: RuleColumnName, limit: RuleColumnName, mask: RuleColumnName): string =>
    `ISNUMBER(${figures(column)})*(MID(${ofRule(mask)},SIGN(${figures(column)}-${ofRule(limit)})+2,1)="1")`;
  const isHit = `(ISNUMBER(${number})*${meets("column", "limit", "mask")}*${meets("secondColumn", "secondLimit", "secondMask")})`;
  const position = `ROW(${number})-ROW(${RULES_NAMES.indicatorHeaders})`;
  const rank = (index: number): string => cellName(WORKINGS_FIRST_ROW + index, columnOf("ruleHits"));
  return {
    title: workings.ruleHits,
    columns: [
      { header: workings.position, width: 8 },
      { header: workings.rowInList, width: 10 },
    ],
    cells: Array.from({ length: RULE_HITS_SHOWN }, (_, index): PlanCell[] => [
      index + 1,
      {
        formula: `IF(${rank(index)}>${figureReference(facts, "pickedClients")},"",AGGREGATE(15,6,(${position})/${isHit},${rank(index)}))`,
      },
    ]),
    names: [],
  };
};

/** A cell of the section above: the row of the n-th client hit. */
export const hitCell = (facts: SheetFacts, index: number): string =>
  rangeReference(facts.sheetNames.workings, area(WORKINGS_FIRST_ROW + index, columnOf("ruleHits") + 1));
