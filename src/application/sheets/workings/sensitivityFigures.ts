import { SENSITIVITY_STEP_SHARE } from "../../../domain/pareto/sensitivity";
import { NAMES, RANKINGS } from "../definedNames";
import { betweenPairs, crossingPosition, strictPosition, tieEnd } from "../positionFormulas";
import type { AbcFigure } from "./abcFigures";
import { computed, type FigureDefinitions } from "./figure";

export type SensitivityFigure =
  "lastALower" | "lastBLower" | "lastAHigher" | "lastBHigher" | "movedLower" | "movedHigher" | "movedEither";

type CellOf = (figure: SensitivityFigure | AbcFigure) => string;

/** Where a class would end with a moved limit; under the rules without limits, where it ends anyway. */
const movedEnd = (limit: string, unmoved: "lastA" | "lastB", cellOf: CellOf): string =>
  `CHOOSE(${cellOf("ruleNumber")},${[crossingPosition, strictPosition]
    .map((position) => tieEnd(position(limit, RANKINGS.sales), RANKINGS.sales))
    .join(",")},${cellOf(unmoved)},${cellOf(unmoved)})`;

const lower = (limit: string): string => `${limit}-${SENSITIVITY_STEP_SHARE}`;
const higher = (limit: string): string => `MIN(${limit}+${SENSITIVITY_STEP_SHARE},1)`;

/** How many clients stand in another class with both limits five points lower or higher (method.md, Sensitivity). */
export const SENSITIVITY_FIGURES: FigureDefinitions<SensitivityFigure, AbcFigure> = {
  lastALower: computed("count", (cellOf: CellOf) => movedEnd(lower(NAMES.limitA), "lastA", cellOf)),
  lastBLower: computed(
    "count",
    (cellOf: CellOf) => `MAX(${cellOf("lastALower")},${movedEnd(lower(NAMES.limitB), "lastB", cellOf)})`,
  ),
  lastAHigher: computed("count", (cellOf: CellOf) => movedEnd(higher(NAMES.limitA), "lastA", cellOf)),
  lastBHigher: computed(
    "count",
    (cellOf: CellOf) => `MAX(${cellOf("lastAHigher")},${movedEnd(higher(NAMES.limitB), "lastB", cellOf)})`,
  ),
  movedLower: computed("count", (cellOf: CellOf) =>
    betweenPairs(cellOf("lastALower"), cellOf("lastA"), cellOf("lastBLower"), cellOf("lastB")),
  ),
  movedHigher: computed("count", (cellOf: CellOf) =>
    betweenPairs(cellOf("lastA"), cellOf("lastAHigher"), cellOf("lastB"), cellOf("lastBHigher")),
  ),
  // The ends move one way only: who changes in either run stands between the lowest and the highest end.
  movedEither: computed("count", (cellOf: CellOf) =>
    betweenPairs(cellOf("lastALower"), cellOf("lastAHigher"), cellOf("lastBLower"), cellOf("lastBHigher")),
  ),
};
