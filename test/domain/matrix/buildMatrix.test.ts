import { buildMatrix } from "../../../src/domain/matrix/buildMatrix";
import {
  DEFAULT_MATRIX_SETTINGS,
  type Matrix,
  type MatrixClient,
  type MatrixSettings,
} from "../../../src/domain/matrix/matrix";
import { QUADRANT_LETTERS, quadrantOf } from "../../../src/domain/matrix/quadrant";
import { amountOf } from "../../../src/domain/portfolio/amount";

const known = (number: number, sales: number, facts: Partial<MatrixClient> = {}): MatrixClient => ({
  number,
  sales: amountOf(sales),
  margin: null,
  stability: null,
  potential: null,
  intensities: {},
  friction: null,
  ...facts,
});

const settings = (changes: Partial<MatrixSettings>): MatrixSettings => ({ ...DEFAULT_MATRIX_SETTINGS, ...changes });

const letters = ({ places }: Matrix): string => places.map(({ quadrant }) => QUADRANT_LETTERS[quadrant]).join("");

test("a score on the cut is high", () => {
  const cuts = { value: 60, complexity: 60 };
  expect(quadrantOf({ value: 60, complexity: 59.9 }, cuts)).toBe("gold");
  expect(quadrantOf({ value: 60, complexity: 60 }, cuts)).toBe("strategic");
  expect(quadrantOf({ value: 59.9, complexity: 0 }, cuts)).toBe("efficient");
  expect(quadrantOf({ value: 0, complexity: 100 }, cuts)).toBe("toxic");
});

test("four clients of four kinds", () => {
  const matrix = buildMatrix([
    known(1, 900, { intensities: { orders: 1 } }),
    known(2, 800, { intensities: { orders: 4 } }),
    known(3, 100, { intensities: { orders: 2 } }),
    known(4, 200, { intensities: { orders: 5 } }),
  ]);
  expect(matrix.places.map(({ scores }) => [scores.value, scores.complexity])).toEqual([
    [87.5, 12.5],
    [62.5, 62.5],
    [12.5, 37.5],
    [37.5, 87.5],
  ]);
  expect(letters(matrix)).toBe("ABCD");
});

describe("value", () => {
  test("is margin, stability and potential weighed 60, 20, 20", () => {
    const matrix = buildMatrix([
      known(1, 900, { margin: amountOf(90), stability: 12, potential: amountOf(900) }),
      known(2, 100, { margin: amountOf(10), stability: 36, potential: amountOf(5000) }),
    ]);
    // Rank scores of two: 75 and 25.
    expect(matrix.places.map(({ scores }) => scores.value)).toEqual([
      0.6 * 75 + 0.2 * 25 + 0.2 * 25,
      0.6 * 25 + 0.2 * 75 + 0.2 * 75,
    ]);
    expect(matrix.basis).toMatchObject({ main: "margin", clientsBySales: 0, clientsWithPotential: 2 });
  });

  test("rescales where parts are missing, for that client only", () => {
    const matrix = buildMatrix([
      known(1, 900, { stability: 12 }),
      known(2, 100, { stability: 36, potential: amountOf(5000) }),
    ]);
    const [first, second] = matrix.places;
    expect(first?.value.parts.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
    expect(first?.scores.value).toBe(0.75 * 75 + 0.25 * 25);
    // The only potential stands in the middle of itself.
    expect(second?.scores.value).toBe(0.6 * 25 + 0.2 * 75 + 0.2 * 50);
  });

  test("takes the sales of a client without a known margin, where others have one", () => {
    const matrix = buildMatrix([
      known(1, 900, { margin: amountOf(10) }),
      known(2, 500),
      known(3, 100, { margin: amountOf(80) }),
    ]);
    expect(matrix.places.map(({ value }) => value.parts.map(({ indicator }) => indicator))).toEqual([
      ["margin"],
      ["sales"],
      ["margin"],
    ]);
    expect(matrix.places.map(({ scores }) => scores.value)).toEqual([25, 50, 75]);
    expect(matrix.basis).toMatchObject({ main: "margin", clientsBySales: 1 });
  });

  test("weighs parts the same whose weights are all zero", () => {
    const matrix = buildMatrix(
      [known(1, 900, { stability: 1 }), known(2, 100, { stability: 2 })],
      settings({ valueWeights: { main: 0, stability: 0, potential: 20 } }),
    );
    expect(matrix.places.map(({ scores }) => scores.value)).toEqual([50, 50]);
  });
});

describe("complexity", () => {
  test("takes friction as it is beside ranked intensities", () => {
    const matrix = buildMatrix([
      known(1, 100, { intensities: { orders: 1, rush: 0 }, friction: "hard" }),
      known(2, 100, { intensities: { orders: 2, rush: 0 }, friction: "easy" }),
      known(3, 100, { intensities: { orders: 3, rush: 0 } }),
    ]);
    const scores = matrix.places.map((place) => place.complexity.score);
    expect(scores[0]).toBeCloseTo((100 / 6 + 50 + 100) / 3, 8);
    expect(scores[1]).toBeCloseTo((50 + 50 + 0) / 3, 8);
    expect(scores[2]).toBeCloseTo((500 / 6 + 50) / 2, 8);
    expect(matrix.basis.complexityIndicators).toEqual(["orders", "rush", "friction"]);
  });

  test("rests on friction alone where nothing else is known; a client without a note counts as simple", () => {
    const matrix = buildMatrix([
      known(1, 900, { friction: "hard" }),
      known(2, 100, { friction: "hard" }),
      known(3, 500),
      known(4, 50, { friction: "moderate" }),
    ]);
    expect(letters(matrix)).toBe("BDAC");
    expect(matrix.places[2]?.complexity).toEqual({ score: null, parts: [] });
    expect(matrix.basis).toMatchObject({
      complexityIndicators: ["friction"],
      clientsWithFriction: 3,
      clientsWithoutComplexity: 1,
    });
  });

  test("follows the weights", () => {
    const clients = [
      known(1, 100, { intensities: { orders: 1, rush: 9 } }),
      known(2, 100, { intensities: { orders: 2, rush: 1 } }),
    ];
    const weights = { ...DEFAULT_MATRIX_SETTINGS.complexityWeights, orders: 3 };
    expect(buildMatrix(clients).places.map(({ scores }) => scores.complexity)).toEqual([50, 50]);
    expect(
      buildMatrix(clients, settings({ complexityWeights: weights })).places.map(({ scores }) => scores.complexity),
    ).toEqual([(3 * 25 + 75) / 4, (3 * 75 + 25) / 4]);
  });
});

describe("what decides", () => {
  test("is the part with the largest weight × distance, on the axis nearer its cut", () => {
    const matrix = buildMatrix([
      known(1, 900, { stability: 36, intensities: { orders: 1, rush: 2 } }),
      known(2, 100, { stability: 12, intensities: { orders: 2, rush: 2 } }),
    ]);
    // Value 75 and complexity (25 + 50) / 2 = 37.5: 15 above the one cut, 22.5 below the other.
    expect(matrix.places[0]).toMatchObject({ deciding: { axis: "value", indicator: "sales" }, distance: 15 });
    // Value 25, complexity (75 + 50) / 2 = 62.5: orders pull by 0.5 × 15, rush by 0.5 × 10.
    expect(matrix.places[1]).toMatchObject({ deciding: { axis: "complexity", indicator: "orders" }, distance: 2.5 });
  });

  test("is never a complexity that nobody knows", () => {
    const [place] = buildMatrix([known(1, 100)], settings({ cuts: { value: 60, complexity: 5 } })).places;
    expect(place).toMatchObject({ deciding: { axis: "value", indicator: "sales" }, distance: -10 });
  });
});

test("clients at or below zero have no place and no part in any rank", () => {
  const some = [known(1, 900, { intensities: { orders: 1 } }), known(2, 100, { intensities: { orders: 2 } })];
  const withOthers = buildMatrix([...some, known(3, 0, { friction: "hard" }), known(4, -50, { margin: amountOf(9) })]);
  expect(withOthers.places).toEqual(buildMatrix(some).places);
  expect(withOthers.notClassified).toEqual([3, 4]);
});

test("one client, or all equal, stand in the middle: efficient", () => {
  expect(letters(buildMatrix([known(1, 100, { intensities: { orders: 1 } })]))).toBe("C");
  const equal = [1, 2, 3].map((number) => known(number, 100, { intensities: { orders: 1 } }));
  expect(letters(buildMatrix(equal))).toBe("CCC");
  expect(buildMatrix([]).places).toEqual([]);
});
