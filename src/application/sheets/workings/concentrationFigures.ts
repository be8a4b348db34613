import { asFormula } from "../../../text/sentence";
import type { Formula } from "../../sheetPlan";
import { NAMES } from "../definedNames";
import { computed, fixed, type FigureDefinitions } from "./figure";

export type ConcentrationFigure =
  | "largestShare"
  | "fiveLargestShare"
  | "tenLargestShare"
  | "firstFifthShare"
  | "gini"
  | "hhi"
  | "equivalentClients"
  | "lorenzTitle";

const shareOfLargest = (clients: string): string => `INDEX(${NAMES.cumulativeShare},MIN(${clients},${NAMES.clients}))`;

/** How far the sales rest on few clients (method.md, Concentration). */
export const CONCENTRATION_FIGURES: FigureDefinitions<ConcentrationFigure> = {
  largestShare: fixed("share", shareOfLargest("1")),
  fiveLargestShare: fixed("share", shareOfLargest("5")),
  tenLargestShare: fixed("share", shareOfLargest("10")),
  firstFifthShare: fixed("share", shareOfLargest(`ROUNDUP(${NAMES.clients}*20/100,0)`)),
  // The index counts clients from the smallest on, the ranking from the largest.
  gini: fixed(
    "index",
    `(2*SUMPRODUCT(${NAMES.sortedSales},${NAMES.clients}+1-${NAMES.position})/${NAMES.base}-${NAMES.clients}-1)/${NAMES.clients}`,
  ),
  hhi: fixed("index", `SUMSQ(${NAMES.sortedSales})/${NAMES.base}^2`),
  equivalentClients: computed("index", (cellOf) => `1/${cellOf("hhi")}`),
  lorenzTitle: {
    unit: "sentence",
    cell: ({ texts, language, currency }, cellOf) => ({
      formula: asFormula(texts.chart.lorenzTitle<Formula>({ formula: cellOf("firstFifthShare") }), language, currency),
    }),
  },
};
