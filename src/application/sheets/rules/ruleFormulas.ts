import { asFormula, share } from "../../../text/sentence";
import type { RuleColumnName } from "../../../text/sheets/rules/messages";
import type { Formula } from "../../sheetPlan";
import { costToServeHeader } from "../costToServe/costToServeColumns";
import { indicatorCells } from "../costToServe/ruleIndicators";
import { COST_TO_SERVE_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { headerSpan, tableColumn, textLiteral, thisRow } from "../references";
import { ruleHeader } from "./ruleHeaders";
import { RULES_NAMES, RULES_TABLE } from "../rulesNames";

/** Nothing counts on any side of the threshold: the condition is not filled in. */
const NO_SIDE = "000";
/** A second condition that is left out always holds. */
const ALL_SIDES = "111";
/** Rules that can count: a number holds as many binary digits exactly. */
const ACTIVE_RULES = 50;
/** A criterion that only numbers meet: COUNTIFS would else count texts and blanks as "not equal". */
const ANY_NUMBER = '"<1E+300"';

type Formulas = Readonly<Partial<Record<RuleColumnName, string>>>;

/**
 * The live columns of the rules. A rule names the columns it looks at by their headers, so that rules typed by hand
 * work like the others.
 */
export function ruleFormulas(facts: SheetFacts): Formulas {
  const { texts, terms, economics } = facts;
  const { effects, and, then } = texts.rules;
  const cell = (column: RuleColumnName): string => thisRow(ruleHeader(facts, column));
  // MATCH fails where no column of that name is there: the rule is not filled in yet.
  const place = (header: string): string => `IFERROR(MATCH(${header},${RULES_NAMES.indicatorHeaders},0),0)`;
  const side = (operator: string): string =>
    `INDEX(${RULES_NAMES.operatorSides},MATCH(${operator},${RULES_NAMES.operators},0))`;
  const sidesOf = (operator: RuleColumnName, threshold: RuleColumnName): string =>
    `IF(AND(ISNUMBER(${cell(threshold)}),ISNUMBER(MATCH(${cell(operator)},${RULES_NAMES.operators},0))),${side(cell(operator))},"${NO_SIDE}")`;
  const [hasSecond, isShown] = [`${cell("secondIndicator")}<>""`, isComplete(cell)];
  const hit = hitCriteria(facts, cell);
  /** Which rule of the list it is, from 1. */
  const position = `ROW()-ROW(${headerSpan(RULES_TABLE, ruleHeader(facts, "counts"), ruleHeader(facts, "counts"))})`;
  const numbersIn = (column: RuleColumnName): string => `COUNT(${conditionCells(facts, cell, column)})`;
  const isKnown = `${numbersIn("column")}*${numbersIn("secondColumn")}>0`;
  const sumOf = (values: string, further = ""): string => `SUMIFS(${values},${hit}${further})`;
  const charged = place(cell("occurrences"));
  const sales = tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, "sales"));
  const effect = [
    `IF(${cell("fee")}=0,0,IF(${charged}=0,0,${cell("fee")}*${sumOf(`INDEX(${indicatorCells(facts)},0,MAX(1,${charged}))`)}))`,
    `IF(${cell("share")}=0,0,${cell("share")}*${sumOf(sales, `,${sales},">0"`)})`,
    `IF(${cell("fillsUp")}=0,0,${shortfall(facts, cell)})`,
  ].join("+");
  return {
    clients: `IF(${isShown},IF(${isKnown},COUNTIFS(${hit}),"–"),"")`,
    yearlyEffect: `IF(OR(NOT(ISNUMBER(${cell("clients")})),${cell("fee")}+${cell("share")}+${cell("fillsUp")}=0),"",ROUND((${effect})/${economics.years},4))`,
    wording:
      `IF(${cell("indicator")}="","",${worded(facts, cell, ["indicator", "operator", "threshold"])}` +
      `&IF(${hasSecond},${textLiteral(and)}&${worded(facts, cell, ["secondIndicator", "secondOperator", "secondThreshold"])},"")` +
      `&${textLiteral(then)}&${cell("decision")})`,
    column: place(cell("indicator")),
    mask: sidesOf("operator", "threshold"),
    limit: `N(${cell("threshold")})`,
    secondUsed: `IF(${hasSecond},${cell("secondIndicator")},${cell("indicator")}&"")`,
    secondColumn: place(cell("secondUsed")),
    secondMask: `IF(${hasSecond},${sidesOf("secondOperator", "secondThreshold")},"${ALL_SIDES}")`,
    secondLimit: `N(${cell("secondThreshold")})`,
    counts: `IF(AND(${isShown},${cell("active")}<>${textLiteral(terms.yesNo.no)},${position}<=${ACTIVE_RULES}),1,0)`,
    digit: `IF(${cell("counts")}=1,2^(${position}-1),0)`,
    fee: `IF(${cell("effect")}=${textLiteral(effects.fee)},N(${cell("amount")}),0)`,
    share: `IF(${cell("effect")}=${textLiteral(effects.points)},N(${cell("amount")})/100,0)`,
    fillsUp: `IF(${cell("effect")}=${textLiteral(effects.shortfall)},1,0)`,
  };
}

type CellOf = (column: RuleColumnName) => string;

/** Both conditions name a column and say how it stands to a threshold. */
const isComplete = (cell: CellOf): string =>
  `AND(${cell("column")}*${cell("secondColumn")}>0,${cell("mask")}<>"${NO_SIDE}",${cell("secondMask")}<>"${NO_SIDE}")`;

/** The column a condition looks at; some column where it is not filled in, for formulas to be whole. */
const conditionCells = (facts: SheetFacts, cell: CellOf, place: RuleColumnName): string =>
  `INDEX(${indicatorCells(facts)},0,MAX(1,${cell(place)}))`;

/** Criteria that clients in the data meet who meet both conditions; they need columns, even of a rule not filled in. */
function hitCriteria(facts: SheetFacts, cell: CellOf): string {
  const [first, second] = [conditionCells(facts, cell, "column"), conditionCells(facts, cell, "secondColumn")];
  const number = tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, "number"));
  return [
    `${number},">0"`,
    `${first},${cell("operator")}&${cell("threshold")}`,
    `${first},${ANY_NUMBER}`,
    `${second},IF(${cell("secondMask")}="${ALL_SIDES}",${ANY_NUMBER},${cell("secondOperator")}&${cell("secondThreshold")})`,
    `${second},${ANY_NUMBER}`,
  ].join(",");
}

/** What the clients hit lack to the threshold, on each of their orders. */
function shortfall(facts: SheetFacts, cell: CellOf): string {
  const [first, second] = [conditionCells(facts, cell, "column"), conditionCells(facts, cell, "secondColumn")];
  const [limit, secondLimit, mask] = [cell("limit"), cell("secondLimit"), cell("secondMask")];
  const number = tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, "number"));
  const orders = tableColumn(COST_TO_SERVE_TABLE, costToServeHeader(facts, "orders"));
  const isHit =
    `ISNUMBER(${number})*ISNUMBER(${first})*(${first}<${limit})*ISNUMBER(${second})*` +
    `((${second}<${secondLimit})*MID(${mask},1,1)+(${second}=${secondLimit})*MID(${mask},2,1)+(${second}>${secondLimit})*MID(${mask},3,1))`;
  return `LEFT(${cell("mask")},1)*(${limit}*SUMPRODUCT(${isHit},${orders})-SUMPRODUCT(${isHit},${first},${orders}))`;
}

/** "Rush orders > 0": shares as percentages. */
function worded(
  facts: SheetFacts,
  cell: CellOf,
  [indicator, operator, threshold]: readonly [RuleColumnName, RuleColumnName, RuleColumnName],
): string {
  const place = `MATCH(${cell(indicator)},${RULES_NAMES.indicators},0)`;
  const isShare = `IF(ISNUMBER(${place}),INDEX(${RULES_NAMES.indicatorUnits},${place}),1)=100`;
  const percentage = asFormula([share<Formula>({ formula: `N(${cell(threshold)})` })], facts.language, facts.currency);
  return `${cell(indicator)}&" "&${cell(operator)}&" "&IF(${isShare},${percentage},${cell(threshold)})`;
}
