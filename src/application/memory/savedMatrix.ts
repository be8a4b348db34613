import type { CellContent } from "../../domain/cells";
import { DEFAULT_MATRIX_SETTINGS, type MatrixSettings } from "../../domain/matrix/matrix";
import { COMPLEXITY_WEIGHT_NAMES, CUT_NAMES, VALUE_WEIGHT_NAMES } from "../sheets/economicsNames";

/** The cells about the matrix on the Settings sheet. */
export const SAVED_MATRIX_CELLS: readonly string[] = [
  ...Object.values(CUT_NAMES),
  ...Object.values(VALUE_WEIGHT_NAMES),
  ...Object.values(COMPLEXITY_WEIGHT_NAMES),
];

const HIGHEST_SCORE = 100;

/** What the cells say; the default for those that are missing or unusable. */
export function savedMatrix(cell: (name: string) => CellContent | null): MatrixSettings {
  const number = (name: string, usual: number, highest: number): number => {
    const value = cell(name);
    return typeof value === "number" && value >= 0 && value <= highest ? value : usual;
  };
  const weights = <Part extends string>(
    names: Readonly<Record<Part, string>>,
    usual: Readonly<Record<Part, number>>,
  ): Readonly<Record<Part, number>> => {
    // Object.entries forgets the type of the keys.
    const parts = Object.entries(names) as [Part, string][];
    const entries = parts.map(([part, name]) => [part, number(name, usual[part], Infinity)]);
    return Object.fromEntries(entries) as Readonly<Record<Part, number>>;
  };
  const { cuts, valueWeights, complexityWeights } = DEFAULT_MATRIX_SETTINGS;
  return {
    cuts: {
      value: number(CUT_NAMES.value, cuts.value, HIGHEST_SCORE),
      complexity: number(CUT_NAMES.complexity, cuts.complexity, HIGHEST_SCORE),
    },
    valueWeights: weights(VALUE_WEIGHT_NAMES, valueWeights),
    complexityWeights: weights(COMPLEXITY_WEIGHT_NAMES, complexityWeights),
  };
}
