/** The four kinds of clients (method.md, Matrix). Shown with letter and word, never to be taken for Pareto classes. */
export const QUADRANTS = ["gold", "strategic", "efficient", "toxic"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

export const QUADRANT_LETTERS = { gold: "A", strategic: "B", efficient: "C", toxic: "D" } as const satisfies Readonly<
  Record<Quadrant, string>
>;

export const AXES = ["value", "complexity"] as const;
export type Axis = (typeof AXES)[number];

/** Scores (0–100) from which on value and complexity are high. */
export type Cuts = Readonly<Record<Axis, number>>;

export const DEFAULT_CUTS: Cuts = { value: 60, complexity: 60 };

export const isHigh = (score: number, cut: number): boolean => score >= cut;

/** @example value 72 and complexity 40 with cuts of 60: gold */
export const quadrantOf = (scores: Readonly<Record<Axis, number>>, cuts: Cuts): Quadrant => {
  const isComplex = isHigh(scores.complexity, cuts.complexity);
  if (isHigh(scores.value, cuts.value)) return isComplex ? "strategic" : "gold";
  return isComplex ? "toxic" : "efficient";
};
