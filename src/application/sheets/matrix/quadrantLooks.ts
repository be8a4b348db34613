import { QUADRANT_LETTERS, type Quadrant, QUADRANTS } from "../../../domain/matrix/quadrant";
import type { Area, PlanConditionalFormat } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { COLORS } from "../style";

interface Look {
  readonly fill: string;
  readonly color: string;
}

const LOOKS: Readonly<Record<Quadrant, Look>> = {
  gold: { fill: COLORS.gold, color: COLORS.goldInk },
  strategic: { fill: COLORS.strategic, color: COLORS.strategicInk },
  efficient: { fill: COLORS.efficient, color: COLORS.efficientInk },
  toxic: { fill: COLORS.toxic, color: COLORS.toxicInk },
};

export const quadrantLook = (quadrant: Quadrant): Look => LOOKS[quadrant];

/** The rest of a row, in the quadrant's colour made pale; the efficient, who need no look, stay as they are. */
const ROW_FILLS: Readonly<Partial<Record<Quadrant, string>>> = {
  gold: COLORS.paleGold,
  strategic: COLORS.paleStrategic,
  toxic: COLORS.bad,
};

/** Colours the letters and the names of the quadrants in a list, and paler the rows they stand in. */
export const quadrantFormats = (
  facts: SheetFacts,
  letters: Area,
  names: Area,
  rows: readonly Area[],
): readonly PlanConditionalFormat[] => [
  ...QUADRANTS.flatMap((quadrant) => {
    const fill = ROW_FILLS[quadrant];
    const [equals, comparedColumn] = [QUADRANT_LETTERS[quadrant], letters.column];
    return fill === undefined ? [] : rows.map((cells) => ({ area: cells, equals, comparedColumn, fill }));
  }),
  ...QUADRANTS.flatMap((quadrant) => [
    { area: letters, equals: QUADRANT_LETTERS[quadrant], ...LOOKS[quadrant], bold: true },
    { area: names, equals: facts.terms.quadrants[quadrant], ...LOOKS[quadrant] },
  ]),
  { area: letters, equals: "N/C", fill: COLORS.notClassified, color: COLORS.notClassifiedInk },
];
