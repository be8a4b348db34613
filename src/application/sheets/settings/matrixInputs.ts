import { INTENSITIES } from "../../../domain/matrix/intensities";
import type { ComplexityIndicator } from "../../../domain/matrix/matrix";
import { AXES } from "../../../domain/matrix/quadrant";
import type { PlanValidation } from "../../sheetPlan";
import { COMPLEXITY_WEIGHT_NAMES, CUT_NAMES, VALUE_WEIGHT_NAMES } from "../economicsNames";
import type { SheetFacts } from "../facts";
import type { InputSection, SettingInput } from "./inputs";

const VALUE_PARTS = ["main", "stability", "potential"] as const;
const COMPLEXITY_PARTS: readonly ComplexityIndicator[] = [...INTENSITIES, "friction"];

export const MATRIX_INPUT_COUNT = AXES.length + VALUE_PARTS.length + COMPLEXITY_PARTS.length;

const SCORE: PlanValidation["rule"] = { kind: "decimal", minimum: "0", maximum: "100" };
const WEIGHT: PlanValidation["rule"] = { kind: "decimal", minimum: "0", maximum: "1000000" };

/** From where on scores are high, and what weighs how much in them. */
export const matrixSection = ({ texts, terms, options }: SheetFacts): InputSection => {
  const { matrix } = texts.settings;
  const { cuts, valueWeights, complexityWeights } = options.matrix;
  const weight = (name: string, text: ReturnType<typeof matrix.complexityWeight>, value: number): SettingInput => ({
    name,
    text: { ...text, range: matrix.weightRange },
    value,
    rule: WEIGHT,
    numberFormat: "General",
  });
  return {
    title: matrix.section,
    inputs: [
      ...AXES.map((axis): SettingInput => ({
        name: CUT_NAMES[axis],
        text: { ...matrix.cuts[axis], range: matrix.cutRange },
        value: cuts[axis],
        rule: SCORE,
        numberFormat: "General",
      })),
      ...VALUE_PARTS.map((part) => weight(VALUE_WEIGHT_NAMES[part], matrix.valueWeights[part], valueWeights[part])),
      ...COMPLEXITY_PARTS.map((part) =>
        weight(COMPLEXITY_WEIGHT_NAMES[part], matrix.complexityWeight(terms.indicators[part]), complexityWeights[part]),
      ),
    ],
  };
};
