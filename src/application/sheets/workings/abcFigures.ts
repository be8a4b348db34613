import type { AbcRule } from "../../../domain/pareto/abc";
import { COUNT_RULE_PERCENT } from "../../../domain/pareto/lastRanks";
import { asFormula } from "../../../text/sentence";
import type { Formula } from "../../sheetPlan";
import { ABC_TABLE, NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { betweenPairs, countPosition, crossingPosition, strictPosition, tieEnd } from "../positionFormulas";
import { tableColumn, textLiteral } from "../references";
import type { FigureDefinition, FigureDefinitions } from "./figure";

/** In the order of the CHOOSE that picks among them. */
export const RULES: readonly AbcRule[] = ["crossing", "strict", "count"];

export type AbcFigure =
  | "base"
  | "clients"
  | "ruleNumber"
  | "positionACrossing"
  | "positionAStrict"
  | "positionACount"
  | "positionBCrossing"
  | "positionBStrict"
  | "positionBCount"
  | "lastA"
  | "lastB"
  | "lastAOtherRule"
  | "lastBOtherRule"
  | "movedByTies"
  | "movedByOtherRule"
  | "clientsInA"
  | "salesOfA"
  | "shareOfClientsA"
  | "shareOfSalesA"
  | "clientsInC"
  | "salesOfC"
  | "shareOfClientsC"
  | "shareOfSalesC"
  | "largestShare"
  | "fiveLargestShare"
  | "firstFifthShare"
  | "chartTitle";

type CellOf = (figure: AbcFigure) => string;
type Definition = FigureDefinition<AbcFigure>;

const POSITIONS_A: readonly AbcFigure[] = ["positionACrossing", "positionAStrict", "positionACount"];
const POSITIONS_B: readonly AbcFigure[] = ["positionBCrossing", "positionBStrict", "positionBCount"];

const byRule = (positions: readonly AbcFigure[], cellOf: CellOf): string =>
  `CHOOSE(${cellOf("ruleNumber")},${positions.map(cellOf).join(",")})`;

/** Crossing and strict are each other's alternative; the rule by count has none. */
const byOtherRule = (positions: readonly AbcFigure[], cellOf: CellOf): string => {
  const [crossing, strict, count] = positions.map(cellOf);
  return `CHOOSE(${cellOf("ruleNumber")},${strict},${crossing},${count})`;
};

const fixed = (unit: Definition["unit"], formula: string): Definition => ({ unit, cell: () => ({ formula }) });

const computed = (unit: Definition["unit"], formula: (cellOf: CellOf) => string): Definition => ({
  unit,
  cell: (_, cellOf) => ({ formula: formula(cellOf) }),
});

const inTable = ({ texts }: SheetFacts, column: "abcClass" | "sales"): string =>
  tableColumn(ABC_TABLE, texts.abc.columns[column]);

const clientsIn = (abcClass: string): Definition => ({
  unit: "count",
  cell: (facts) => ({ formula: `COUNTIFS(${inTable(facts, "abcClass")},${textLiteral(abcClass)})` }),
});

const salesOf = (abcClass: string): Definition => ({
  unit: "amount",
  cell: (facts) => ({
    formula: `SUMIFS(${inTable(facts, "sales")},${inTable(facts, "abcClass")},${textLiteral(abcClass)})`,
  }),
});

const chartTitle = (facts: SheetFacts, cellOf: CellOf): Formula => ({
  formula: asFormula(
    facts.texts.chart.title<Formula>({ formula: cellOf("clientsInA") }, { formula: cellOf("shareOfSalesA") }),
    facts.language,
    facts.currency,
  ),
});

/** What the classes rest on: where each rule ends A and B, what would move, and what the findings compare. */
export const ABC_FIGURES: FigureDefinitions<AbcFigure> = {
  base: fixed("amount", `SUM(${NAMES.sortedSales})`),
  clients: fixed("count", `COUNT(${NAMES.sortedSales})`),
  // MATCH fails where the rule's cell was emptied: the first rule then applies.
  ruleNumber: fixed("number", `IFERROR(MATCH(${NAMES.rule},${NAMES.rules},0),1)`),
  positionACrossing: fixed("count", crossingPosition(NAMES.limitA)),
  positionAStrict: fixed("count", strictPosition(NAMES.limitA)),
  positionACount: fixed("count", countPosition(COUNT_RULE_PERCENT.a)),
  positionBCrossing: fixed("count", crossingPosition(NAMES.limitB)),
  positionBStrict: fixed("count", strictPosition(NAMES.limitB)),
  positionBCount: fixed("count", countPosition(COUNT_RULE_PERCENT.b)),
  lastA: computed("count", (cellOf) => tieEnd(byRule(POSITIONS_A, cellOf))),
  lastB: computed("count", (cellOf) => `MAX(${cellOf("lastA")},${tieEnd(byRule(POSITIONS_B, cellOf))})`),
  lastAOtherRule: computed("count", (cellOf) => tieEnd(byOtherRule(POSITIONS_A, cellOf))),
  lastBOtherRule: computed(
    "count",
    (cellOf) => `MAX(${cellOf("lastAOtherRule")},${tieEnd(byOtherRule(POSITIONS_B, cellOf))})`,
  ),
  movedByTies: computed("count", (cellOf) =>
    betweenPairs(byRule(POSITIONS_A, cellOf), cellOf("lastA"), byRule(POSITIONS_B, cellOf), cellOf("lastB")),
  ),
  movedByOtherRule: computed("count", (cellOf) =>
    betweenPairs(cellOf("lastA"), cellOf("lastAOtherRule"), cellOf("lastB"), cellOf("lastBOtherRule")),
  ),
  clientsInA: clientsIn("A"),
  salesOfA: salesOf("A"),
  shareOfClientsA: computed("share", (cellOf) => `${cellOf("clientsInA")}/${NAMES.clients}`),
  shareOfSalesA: computed("share", (cellOf) => `${cellOf("salesOfA")}/${NAMES.base}`),
  clientsInC: clientsIn("C"),
  salesOfC: salesOf("C"),
  shareOfClientsC: computed("share", (cellOf) => `${cellOf("clientsInC")}/${NAMES.clients}`),
  shareOfSalesC: computed("share", (cellOf) => `${cellOf("salesOfC")}/${NAMES.base}`),
  largestShare: fixed("share", `INDEX(${NAMES.sortedSales},1)/${NAMES.base}`),
  fiveLargestShare: fixed("share", `INDEX(${NAMES.cumulativeShare},MIN(5,${NAMES.clients}))`),
  firstFifthShare: fixed("share", `INDEX(${NAMES.cumulativeShare},ROUNDUP(${NAMES.clients}*20/100,0))`),
  chartTitle: { unit: "sentence", cell: chartTitle },
};
