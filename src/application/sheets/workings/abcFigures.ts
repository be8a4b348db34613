import { ABC_RULES } from "../../../domain/pareto/abc";
import { COUNT_RULE_PERCENT } from "../../../domain/pareto/lastRanks";
import { asFormula } from "../../../text/sentence";
import type { Formula } from "../../sheetPlan";
import { ABC_TABLE, NAMES, RANKINGS } from "../definedNames";
import type { SheetFacts } from "../facts";
import { betweenPairs, countPosition, crossingPosition, strictPosition, tieEnd } from "../positionFormulas";
import { tableColumn, textLiteral } from "../references";
import { computedPosition } from "./computedPosition";
import { computed, fixed, type FigureDefinition, type FigureDefinitions } from "./figure";

export type AbcFigure =
  | "base"
  | "clients"
  | "ruleNumber"
  | "positionACrossing"
  | "positionAStrict"
  | "positionACount"
  | "positionAComputed"
  | "positionBCrossing"
  | "positionBStrict"
  | "positionBCount"
  | "positionBComputed"
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
  | "reasonA"
  | "reasonB"
  | "reasonC"
  | "chartTitle";

type CellOf = (figure: AbcFigure) => string;
type Definition = FigureDefinition<AbcFigure>;

/** In the order of the CHOOSE by the rule's number: that of `ABC_RULES`. */
const POSITIONS_A: readonly AbcFigure[] = [
  "positionACrossing",
  "positionAStrict",
  "positionACount",
  "positionAComputed",
];
const POSITIONS_B: readonly AbcFigure[] = [
  "positionBCrossing",
  "positionBStrict",
  "positionBCount",
  "positionBComputed",
];

const byRule = (positions: readonly AbcFigure[], cellOf: CellOf): string =>
  `CHOOSE(${cellOf("ruleNumber")},${positions.map(cellOf).join(",")})`;

/** Crossing and strict are each other's alternative; the other rules have none. */
const byOtherRule = (positions: readonly AbcFigure[], cellOf: CellOf): string => {
  const [crossing, strict, count, computedLimits] = positions.map(cellOf);
  return `CHOOSE(${cellOf("ruleNumber")},${strict},${crossing},${count},${computedLimits})`;
};

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

/** Why a client is in a class, by the chosen rule. */
const reason =
  (abcClass: "A" | "B" | "C"): Definition["cell"] =>
  ({ texts, language, currency }, cellOf) => {
    const wordings = ABC_RULES.map((rule) =>
      asFormula(
        texts.abc.reason<Formula>(rule, abcClass, { formula: NAMES.limitA }, { formula: NAMES.limitB }),
        language,
        currency,
      ),
    );
    return { formula: `CHOOSE(${cellOf("ruleNumber")},${wordings.join(",")})` };
  };

const chartTitle = (facts: SheetFacts, cellOf: CellOf): Formula => ({
  formula: asFormula(
    facts.texts.chart.title<Formula>({ formula: cellOf("clientsInA") }, { formula: cellOf("shareOfSalesA") }),
    facts.language,
    facts.currency,
  ),
});

const { sales } = RANKINGS;

/** What the classes rest on: where each rule ends A and B, what would move, and what the findings compare. */
export const ABC_FIGURES: FigureDefinitions<AbcFigure> = {
  base: fixed("amount", `SUM(${NAMES.sortedSales})`),
  clients: fixed("count", `COUNT(${NAMES.sortedSales})`),
  // MATCH fails where the rule's cell was emptied: the first rule then applies.
  ruleNumber: fixed("number", `IFERROR(MATCH(${NAMES.rule},${NAMES.rules},0),1)`),
  positionACrossing: fixed("count", crossingPosition(NAMES.limitA, sales)),
  positionAStrict: fixed("count", strictPosition(NAMES.limitA, sales)),
  positionACount: fixed("count", countPosition(COUNT_RULE_PERCENT.a, sales)),
  positionAComputed: {
    unit: "count",
    cell: ({ abc }, cellOf) => computedPosition(abc, "lastA") ?? { formula: cellOf("positionACrossing") },
  },
  positionBCrossing: fixed("count", crossingPosition(NAMES.limitB, sales)),
  positionBStrict: fixed("count", strictPosition(NAMES.limitB, sales)),
  positionBCount: fixed("count", countPosition(COUNT_RULE_PERCENT.b, sales)),
  positionBComputed: {
    unit: "count",
    cell: ({ abc }, cellOf) => computedPosition(abc, "lastB") ?? { formula: cellOf("positionBCrossing") },
  },
  lastA: computed("count", (cellOf) => tieEnd(byRule(POSITIONS_A, cellOf), sales)),
  lastB: computed("count", (cellOf) => `MAX(${cellOf("lastA")},${tieEnd(byRule(POSITIONS_B, cellOf), sales)})`),
  lastAOtherRule: computed("count", (cellOf) => tieEnd(byOtherRule(POSITIONS_A, cellOf), sales)),
  lastBOtherRule: computed(
    "count",
    (cellOf) => `MAX(${cellOf("lastAOtherRule")},${tieEnd(byOtherRule(POSITIONS_B, cellOf), sales)})`,
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
  reasonA: { unit: "sentence", cell: reason("A") },
  reasonB: { unit: "sentence", cell: reason("B") },
  reasonC: { unit: "sentence", cell: reason("C") },
  chartTitle: { unit: "sentence", cell: chartTitle },
};
