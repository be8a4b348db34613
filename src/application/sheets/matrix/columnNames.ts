import { INTENSITIES, type Intensity } from "../../../domain/matrix/intensities";
import type { ComplexityIndicator } from "../../../domain/matrix/matrix";
import type { MatrixColumnName } from "../../../text/sheets/matrix/messages";
import type { SheetFacts } from "../facts";

/** Parts of complexity in the order of their score columns and weights: intensities are ranked, friction is not. */
export const COMPLEXITY_INDICATORS: readonly ComplexityIndicator[] = [...INTENSITIES, "friction"];

type ComplexityScore = `${ComplexityIndicator}Score`;
export type ValueScore = "mainScore" | "stabilityScore" | "potentialScore";
type IntensityColumn = `${Intensity}Intensity`;
export type MatrixColumn = MatrixColumnName | ValueScore | ComplexityScore | IntensityColumn;

export const VALUE_SCORES: readonly ValueScore[] = ["mainScore", "stabilityScore", "potentialScore"];
export const scoreColumn = (indicator: ComplexityIndicator): ComplexityScore => `${indicator}Score`;
export const intensityColumn = (intensity: Intensity): IntensityColumn => `${intensity}Intensity`;

/**
 * The columns to read first; then what the user fills in, the parts of the scores, and what formulas need. What is typed
 * stands next to the key: they are written together, so that no typed cell is ever beside another client's key.
 */
export const MATRIX_COLUMNS: readonly MatrixColumn[] = [
  "client",
  "abcClass",
  "sales",
  "margin",
  "value",
  "complexity",
  "quadrant",
  "quadrantName",
  "deciding",
  "distance",
  "decision",
  "friction",
  "potential",
  "key",
  "number",
  ...VALUE_SCORES,
  ...COMPLEXITY_INDICATORS.map(scoreColumn),
  "stability",
  ...INTENSITIES.map(intensityColumn),
  "cost",
  "netContribution",
  "rank",
  "rankedPotential",
  "decidingPart",
  "costRow",
];

/** The parts of value and those of complexity: formulas take each with its weights. */
export const SCORE_COLUMNS = [VALUE_SCORES, COMPLEXITY_INDICATORS.map(scoreColumn)].map((scores) => {
  const first = MATRIX_COLUMNS.indexOf(scores[0] ?? "mainScore");
  return { first, last: first + scores.length - 1 };
});

export const PRINTED_COLUMNS = MATRIX_COLUMNS.indexOf("distance") + 1;

/** Header of every column. */
export function matrixHeaders({
  texts,
  terms,
}: Pick<SheetFacts, "texts" | "terms">): Readonly<Record<MatrixColumn, string>> {
  const { matrix } = texts;
  const { indicators } = terms;
  return {
    ...matrix.columns,
    stabilityScore: matrix.score(indicators.stability),
    potentialScore: matrix.score(indicators.potential),
    ordersScore: matrix.score(indicators.orders),
    smallOrderShareScore: matrix.score(indicators.smallOrderShare),
    rushScore: matrix.score(indicators.rush),
    returnsScore: matrix.score(indicators.returns),
    claimsScore: matrix.score(indicators.claims),
    supportHoursScore: matrix.score(indicators.supportHours),
    visitsScore: matrix.score(indicators.visits),
    freightScore: matrix.score(indicators.freight),
    rebatesScore: matrix.score(indicators.rebates),
    discountRateScore: matrix.score(indicators.discountRate),
    frictionScore: matrix.score(indicators.friction),
    ordersIntensity: matrix.intensities.orders,
    smallOrderShareIntensity: matrix.intensities.smallOrderShare,
    rushIntensity: matrix.intensities.rush,
    returnsIntensity: matrix.intensities.returns,
    claimsIntensity: matrix.intensities.claims,
    supportHoursIntensity: matrix.intensities.supportHours,
    visitsIntensity: matrix.intensities.visits,
    freightIntensity: matrix.intensities.freight,
    rebatesIntensity: matrix.intensities.rebates,
    discountRateIntensity: matrix.intensities.discountRate,
  };
}
