import { asFormula } from "../../../text/sentence";
import type { Formula } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { costToServeHeader, type CostToServeColumn } from "../costToServe/costToServeColumns";
import { COST_TO_SERVE_TABLE } from "../definedNames";
import { tableColumn, textLiteral } from "../references";
import { ruleHeader } from "../rules/ruleHeaders";
import { RULES_NAMES, RULES_TABLE } from "../rulesNames";
import type { RuleColumnName } from "../../../text/sheets/rules/messages";
import type { CostFigure } from "./costFigures";
import type { FigureDefinition, FigureDefinitions } from "./figure";

export type RulesFigure =
  | "activeRules"
  | "clientsHit"
  | "rulesEffect"
  | "contributionWithRules"
  | "peakWithRules"
  | "lossMakersWithRules"
  | "lossesWithRules"
  | "pickedRule"
  | "pickedClients"
  | "rulesWhaleTitle";

type Unit = FigureDefinition<RulesFigure>["unit"];

const rules = (facts: SheetFacts, column: RuleColumnName): string =>
  tableColumn(RULES_TABLE, ruleHeader(facts, column));

const costs = (facts: SheetFacts, column: CostToServeColumn): string =>
  tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, column));

const ofRules = (unit: Unit, formula: (facts: SheetFacts) => string): FigureDefinition<RulesFigure> => ({
  unit,
  cell: (facts) => ({ formula: formula(facts) }),
});

/** What the active rules come to, and which rule's clients are listed. */
export const RULES_FIGURES: FigureDefinitions<RulesFigure, CostFigure> = {
  activeRules: ofRules("count", (facts) => `SUM(${rules(facts, "counts")})`),
  clientsHit: ofRules("count", (facts) => `COUNTIF(${costs(facts, "activeRules")},">0")`),
  rulesEffect: ofRules("amount", (facts) => `SUMIFS(${rules(facts, "yearlyEffect")},${rules(facts, "counts")},1)`),
  contributionWithRules: ofRules("amount", (facts) => `SUM(${costs(facts, "contributionWithRules")})`),
  peakWithRules: ofRules("amount", (facts) => `SUMIF(${costs(facts, "contributionWithRules")},">0")`),
  lossMakersWithRules: ofRules("count", (facts) => `COUNTIF(${costs(facts, "contributionWithRules")},"<0")`),
  lossesWithRules: ofRules("amount", (facts) => `SUMIF(${costs(facts, "contributionWithRules")},"<0")`),
  // MATCH fails where the rule was changed since it was picked: the first one is listed then.
  pickedRule: ofRules("number", (facts) => `IFERROR(MATCH(${RULES_NAMES.picked},${rules(facts, "wording")},0),1)`),
  pickedClients: {
    unit: "count",
    cell: (facts, cellOf) => ({ formula: `N(INDEX(${rules(facts, "clients")},${cellOf("pickedRule")}))` }),
  },
  rulesWhaleTitle: {
    unit: "sentence",
    cell: ({ texts, language, currency }, cellOf) => {
      const { chartTitle } = texts.rules;
      const curves = chartTitle<Formula>({ formula: cellOf("lossMakers") }, { formula: cellOf("lossMakersWithRules") });
      const { noCurve } = texts.costToServe.finding;
      return {
        formula: `IF(${cellOf("clientsWithContribution")}=0,${textLiteral(noCurve)},${asFormula(curves, language, currency)})`,
      };
    },
  },
};
