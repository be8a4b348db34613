import { FRICTIONS } from "../../../domain/matrix/friction";
import { QUADRANT_LETTERS, QUADRANTS } from "../../../domain/matrix/quadrant";
import { COMPLEXITY_WEIGHT_NAMES, VALUE_WEIGHT_NAMES } from "../economicsNames";
import type { SheetFacts } from "../facts";
import { COMPLEXITY_INDICATORS } from "../matrix/columnNames";
import { MATRIX_NAMES } from "../matrixNames";
import { sectionArea } from "./layout";
import type { SectionColumn, WorkingsSection } from "./section";

/** A weight that was emptied counts for nothing. */
const weight = (name: string) => ({ formula: `MAX(0,N(${name}))` });

/** The weights of value in a row, as the score columns of the Matrix list stand. */
export const valueWeightsSection = ({ texts, terms }: SheetFacts): WorkingsSection => ({
  title: texts.workings.valueWeights,
  columns: (["margin", "stability", "potential"] as const).map((part) => ({
    header: terms.indicators[part],
    width: 12,
  })),
  cells: [[VALUE_WEIGHT_NAMES.main, VALUE_WEIGHT_NAMES.stability, VALUE_WEIGHT_NAMES.potential].map(weight)],
  names: [{ name: MATRIX_NAMES.valueWeights, area: sectionArea("valueWeights", 0, 1, 3) }],
});

/** The weights of complexity, likewise. */
export const complexityWeightsSection = ({ texts, terms }: SheetFacts): WorkingsSection => ({
  title: texts.workings.complexityWeights,
  columns: COMPLEXITY_INDICATORS.map((part) => ({ header: terms.indicators[part], width: 12 })),
  cells: [COMPLEXITY_INDICATORS.map((part) => weight(COMPLEXITY_WEIGHT_NAMES[part]))],
  names: [
    {
      name: MATRIX_NAMES.complexityWeights,
      area: sectionArea("complexityWeights", 0, 1, COMPLEXITY_INDICATORS.length),
    },
  ],
});

const words = (header: string, width: number): SectionColumn => ({
  header,
  width,
  format: { horizontal: "Left", indent: 1 },
});

/** Names of the parts of both scores; the last one stands for the first where no margin is known. */
export const matrixPartsSection = ({ texts, terms }: SheetFacts): WorkingsSection => {
  const parts = (["margin", "stability", "potential", ...COMPLEXITY_INDICATORS, "sales"] as const).map((part) => [
    terms.indicators[part],
  ]);
  return {
    title: texts.workings.matrixParts,
    columns: [words(texts.workings.matrixPart, 26)],
    cells: parts,
    names: [{ name: MATRIX_NAMES.parts, area: sectionArea("matrixParts", 0, parts.length) }],
  };
};

/** Letters, names and typical decisions of the quadrants. */
export const quadrantsSection = ({ texts, terms }: SheetFacts): WorkingsSection => {
  const column = (offset: number) => sectionArea("quadrants", offset, QUADRANTS.length);
  const { columns } = texts.matrix;
  return {
    title: texts.workings.quadrants,
    columns: [words(columns.quadrant, 10), words(columns.quadrantName, 24), words(columns.decision, 58)],
    cells: QUADRANTS.map((quadrant) => [
      QUADRANT_LETTERS[quadrant],
      terms.quadrants[quadrant],
      texts.matrix.decisions[quadrant],
    ]),
    names: [
      { name: MATRIX_NAMES.quadrantLetters, area: column(0) },
      { name: MATRIX_NAMES.quadrantNames, area: column(1) },
      { name: MATRIX_NAMES.quadrantDecisions, area: column(2) },
    ],
  };
};

/** The notes a user may pick. */
export const frictionsSection = ({ texts, terms }: SheetFacts): WorkingsSection => ({
  title: texts.workings.frictions,
  columns: [words(texts.matrix.columns.friction, 14)],
  cells: FRICTIONS.map((friction) => [terms.frictions[friction]]),
  names: [{ name: MATRIX_NAMES.frictions, area: sectionArea("frictions", 0, FRICTIONS.length) }],
});
