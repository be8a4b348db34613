import { chartPositions } from "../application/sheets/workings/chartPositions";
import type { Abc } from "../domain/pareto/abc";
import { addAmounts, type Amount, NO_AMOUNT } from "../domain/portfolio/amount";

/** A point of the curve: both shares 0–1. */
export interface CurvePoint {
  readonly shareOfClients: number;
  readonly cumulativeShare: number;
}

/** The part of the curve that a class makes, from the last client before it to its own last one. */
export interface CurvePart {
  readonly abcClass: "A" | "B" | "C";
  readonly points: readonly CurvePoint[];
}

const ORIGIN: CurvePoint = { shareOfClients: 0, cumulativeShare: 0 };

/** The cumulative curve cut where the classes end; classes without clients have no part. */
export const paretoShape = ({ rows, ranked, base, lastA, lastB }: Abc<unknown>): readonly CurvePart[] => {
  if (ranked === 0) return [];
  const cumulated = cumulatedSales(rows.slice(0, ranked).map(({ sales }) => sales));
  const pointAt = (position: number): CurvePoint =>
    position === 0
      ? ORIGIN
      : { shareOfClients: position / ranked, cumulativeShare: (cumulated[position - 1] ?? 0) / base };
  const ends = { A: [0, lastA], B: [lastA, lastB], C: [lastB, ranked] } as const;
  const shown = chartPositions(ranked);
  return (["A", "B", "C"] as const).flatMap((abcClass) => {
    const [from, to] = ends[abcClass];
    if (to <= from) return [];
    const between = shown.filter((position) => position > from && position < to);
    return [{ abcClass, points: [from, ...between, to].map(pointAt) }];
  });
};

const cumulatedSales = (sales: readonly Amount[]): readonly Amount[] => {
  let sum = NO_AMOUNT;
  return sales.map((amount) => (sum = addAmounts(sum, amount)));
};
