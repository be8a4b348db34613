import { area, type Area, type Formula, type PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { cellName, rangeReference } from "../references";
import { ABC_FIGURES, type AbcFigure } from "./abcFigures";
import { CONCENTRATION_FIGURES, type ConcentrationFigure } from "./concentrationFigures";
import { COST_FIGURES, type CostFigure } from "./costFigures";
import type { FigureDefinition } from "./figure";
import { FOLLOW_UP_FIGURES, type FollowUpFigure } from "./followUpFigures";
import { MATRIX_FIGURES, type MatrixFigure } from "./matrixFigures";
import { MOVEMENT_FIGURES, type MovementFigure } from "./movementFigures";
import { OTHER_RANKING_FIGURES, type OtherRankingFigure } from "./otherRankingFigures";
import { PLAN_FIGURES, type PlanFigure } from "./planFigures";
import { RULES_FIGURES, type RulesFigure } from "./rulesFigures";
import { SENSITIVITY_FIGURES, type SensitivityFigure } from "./sensitivityFigures";
import { columnOf, WORKINGS_FIRST_ROW } from "./layout";

export type Figure =
  | AbcFigure
  | ConcentrationFigure
  | SensitivityFigure
  | OtherRankingFigure
  | MovementFigure
  | CostFigure
  | MatrixFigure
  | RulesFigure
  | PlanFigure
  | FollowUpFigure;

const FIGURES: Readonly<Record<Figure, FigureDefinition<Figure>>> = {
  ...ABC_FIGURES,
  ...CONCENTRATION_FIGURES,
  ...SENSITIVITY_FIGURES,
  ...OTHER_RANKING_FIGURES,
  ...MOVEMENT_FIGURES,
  ...COST_FIGURES,
  ...MATRIX_FIGURES,
  ...RULES_FIGURES,
  ...PLAN_FIGURES,
  ...FOLLOW_UP_FIGURES,
};

/** In the order of their rows. */
// Object.keys forgets the type of the keys of the constant above.
export const FIGURE_NAMES = Object.keys(FIGURES) as readonly Figure[];

export const figureArea = (figure: Figure): Area =>
  area(WORKINGS_FIRST_ROW + FIGURE_NAMES.indexOf(figure), columnOf("figures") + 1);

export const figureUnit = (figure: Figure): FigureDefinition<Figure>["unit"] => FIGURES[figure].unit;

/** A figure's cell as formulas on the Workings sheet itself name it. */
const cellOf = (figure: Figure): string => cellName(figureArea(figure).row, figureArea(figure).column);

export const figureCell = (facts: SheetFacts, figure: Figure): PlanCell => FIGURES[figure].cell(facts, cellOf);

/** Reference to a figure from any sheet. */
export const figureReference = (facts: SheetFacts, figure: Figure): string =>
  rangeReference(facts.sheetNames.workings, figureArea(figure));

/** The same as a fragment of a sentence. */
export const figureFormula = (facts: SheetFacts, figure: Figure): Formula => ({
  formula: figureReference(facts, figure),
});
