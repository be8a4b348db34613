import { comparisonOf } from "../movements/comparison";
import { movementsChartTitle } from "../movements/sentences";
import type { FigureDefinitions } from "./figure";

export type MovementFigure = "movementsTitle";

/** Where no two years are compared, the chart of an earlier analysis says so. */
export const MOVEMENT_FIGURES: FigureDefinitions<MovementFigure> = {
  movementsTitle: {
    unit: "sentence",
    cell: (facts) => {
      const comparison = comparisonOf(facts);
      return comparison === null ? facts.texts.movements.nothing : movementsChartTitle(facts, comparison);
    },
  },
};
