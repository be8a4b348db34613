import type { PlanName } from "../../sheetPlan";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { FIGURE_NAMES, figureArea, figureCell } from "./figures";
import type { WorkingsSection } from "./section";

/** Figures that other formulas name. Those of the other rankings are named even where there is none and they are empty. */
const NAMED_FIGURES = [
  ...(["base", "clients", "lastA", "lastB"] as const),
  ...(["previousBase", "previousClients", "previousLastA", "previousLastB"] as const),
  ...(["marginBase", "marginClients", "marginLastA", "marginLastB"] as const),
  ...(["comparedBase", "comparedClients", "comparedLastA", "comparedLastB"] as const),
] as const;

/** Most sentences take two lines of it. */
const SENTENCE_WIDTH = 60;

/** All figures, one a row, with what they mean. */
export const figuresSection = (facts: SheetFacts, valueWidth: number): WorkingsSection => {
  const { workings } = facts.texts;
  return {
    title: workings.figures,
    columns: [
      { header: null, width: 50 },
      { header: null, width: Math.max(SENTENCE_WIDTH, valueWidth) },
    ],
    cells: FIGURE_NAMES.map((figure) => [workings[figure], figureCell(facts, figure)]),
    names: NAMED_FIGURES.map((figure): PlanName => ({ name: NAMES[figure], area: figureArea(figure) })),
  };
};
