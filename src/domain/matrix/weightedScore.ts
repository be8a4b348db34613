/** A part of a score and how much it weighs among the parts that are known. */
export interface WeightedPart<Indicator extends string> {
  readonly indicator: Indicator;
  /** 0–100. */
  readonly score: number;
  /** Share (0–1) in the whole score; the shares of a client's known parts make 1. */
  readonly weight: number;
}

export interface WeightedScore<Indicator extends string> {
  /** 0–100, rounded to nine decimals, so that a mean of 60 is 60 and meets a cut there; null where no part is known. */
  readonly score: number | null;
  readonly parts: readonly WeightedPart<Indicator>[];
}

const PRECISION = 1e9;

/** A score without the binary dust of weighted means. */
export const roundedScore = (score: number): number => Math.round(score * PRECISION) / PRECISION;

/**
 * Weighted mean of the known parts: missing ones drop out and the other weights rescale. Parts without any weight among
 * them weigh the same.
 * @param weights zero or more each
 * @example weights 60, 20, 20 with the last part missing: the others weigh 0.75 and 0.25
 */
export const weightedScore = <Indicator extends string>(
  parts: readonly { readonly indicator: Indicator; readonly score: number | null }[],
  weights: Readonly<Record<Indicator, number>>,
): WeightedScore<Indicator> => {
  const known = parts.flatMap(({ indicator, score }) => (score === null ? [] : [{ indicator, score }]));
  const total = known.reduce((sum, { indicator }) => sum + weights[indicator], 0);
  const weighted = known.map(({ indicator, score }) => ({
    indicator,
    score,
    weight: total > 0 ? weights[indicator] / total : 1 / known.length,
  }));
  if (weighted.length === 0) return { score: null, parts: [] };
  const mean = weighted.reduce((sum, { score, weight }) => sum + score * weight, 0);
  return { score: roundedScore(mean), parts: weighted };
};
