import { FRICTION_SCORES } from "./friction";
import { INTENSITIES } from "./intensities";
import {
  type ComplexityIndicator,
  DEFAULT_MATRIX_SETTINGS,
  type Matrix,
  type MatrixBasis,
  type MatrixClient,
  type MatrixPlace,
  type MatrixSettings,
  type ValueIndicator,
} from "./matrix";
import { type Axis, quadrantOf } from "./quadrant";
import { rankScores } from "./rankScore";
import { roundedScore, type WeightedPart, weightedScore, type WeightedScore } from "./weightedScore";

/** Of a client nobody knows to be complex. */
const SIMPLE = 0;

/**
 * Places every client with sales above zero by value and complexity (method.md, Matrix). Ranks are among these clients.
 * @example the only client ranks in the middle of itself: 50 and, without anything against it, 0: efficient
 */
export const buildMatrix = (
  clients: readonly MatrixClient[],
  settings: MatrixSettings = DEFAULT_MATRIX_SETTINGS,
): Matrix => {
  const placed = clients.filter(({ sales }) => sales > 0);
  const values = valueScores(placed, settings);
  const complexities = complexityScores(placed, settings);
  return {
    settings,
    places: placed.map(({ number }, index) => {
      const [value, complexity] = [values[index], complexities[index]];
      if (value === undefined || complexity === undefined) throw new Error("Every client has its scores");
      return placeOf(number, value, complexity, settings);
    }),
    notClassified: clients.filter(({ sales }) => sales <= 0).map(({ number }) => number),
    basis: basisOf(placed),
  };
};

const valueScores = (
  clients: readonly MatrixClient[],
  { valueWeights: { main, stability, potential } }: MatrixSettings,
): readonly WeightedScore<ValueIndicator>[] => {
  const margins = rankScores(clients.map((client) => client.margin));
  const sales = rankScores(clients.map((client) => client.sales));
  const stabilities = rankScores(clients.map((client) => client.stability));
  const potentials = rankScores(clients.map((client) => client.potential));
  const weights = { margin: main, sales: main, stability, potential };
  return clients.map((_, index) => {
    const margin = margins[index] ?? null;
    return weightedScore<ValueIndicator>(
      [
        margin === null ? { indicator: "sales", score: sales[index] ?? null } : { indicator: "margin", score: margin },
        { indicator: "stability", score: stabilities[index] ?? null },
        { indicator: "potential", score: potentials[index] ?? null },
      ],
      weights,
    );
  });
};

const complexityScores = (
  clients: readonly MatrixClient[],
  { complexityWeights }: MatrixSettings,
): readonly WeightedScore<ComplexityIndicator>[] => {
  const ranked = INTENSITIES.map((indicator) => ({
    indicator,
    scores: rankScores(clients.map(({ intensities }) => intensities[indicator] ?? null)),
  }));
  return clients.map(({ friction }, index) =>
    weightedScore<ComplexityIndicator>(
      [
        ...ranked.map(({ indicator, scores }) => ({ indicator, score: scores[index] ?? null })),
        { indicator: "friction", score: friction === null ? null : FRICTION_SCORES[friction] },
      ],
      complexityWeights,
    ),
  );
};

const placeOf = (
  client: number,
  value: WeightedScore<ValueIndicator>,
  complexity: WeightedScore<ComplexityIndicator>,
  { cuts }: MatrixSettings,
): MatrixPlace => {
  // Sales are always known, so that there is always a value.
  const scores = { value: value.score ?? 0, complexity: complexity.score ?? SIMPLE };
  const distances = { value: scores.value - cuts.value, complexity: scores.complexity - cuts.complexity };
  const knowsComplexity = complexity.score !== null;
  const axis: Axis =
    knowsComplexity && Math.abs(distances.complexity) < Math.abs(distances.value) ? "complexity" : "value";
  const indicator = axis === "value" ? decisive(value.parts, cuts.value) : decisive(complexity.parts, cuts.complexity);
  return {
    client,
    value,
    complexity,
    scores,
    quadrant: quadrantOf(scores, cuts),
    deciding: { axis, indicator },
    distance: roundedScore(distances[axis]),
  };
};

/** The first of equals; rounded like the scores, so that equals are not told apart by the last bit. */
const decisive = <Indicator extends string>(parts: readonly WeightedPart<Indicator>[], cut: number): Indicator | null =>
  parts.reduce<{ readonly indicator: Indicator | null; readonly pull: number }>(
    (best, { indicator, score, weight }) => {
      const pull = roundedScore(weight * Math.abs(score - cut));
      return best.indicator === null || pull > best.pull ? { indicator, pull } : best;
    },
    { indicator: null, pull: 0 },
  ).indicator;

const basisOf = (clients: readonly MatrixClient[]): MatrixBasis => {
  const count = (holds: (client: MatrixClient) => boolean): number => clients.filter(holds).length;
  const withMargin = count(({ margin }) => margin !== null);
  const clientsWithFriction = count(({ friction }) => friction !== null);
  const known = INTENSITIES.filter((intensity) =>
    clients.some(({ intensities }) => intensities[intensity] !== undefined),
  );
  return {
    clients: clients.length,
    main: withMargin > 0 ? "margin" : "sales",
    clientsBySales: withMargin > 0 ? clients.length - withMargin : 0,
    clientsWithStability: count(({ stability }) => stability !== null),
    clientsWithPotential: count(({ potential }) => potential !== null),
    complexityIndicators: clientsWithFriction > 0 ? [...known, "friction"] : known,
    clientsWithFriction,
    clientsWithoutComplexity: count(
      ({ intensities, friction }) => friction === null && INTENSITIES.every((one) => intensities[one] === undefined),
    ),
  };
};
