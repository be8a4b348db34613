import { CHART_POINTS } from "../../../limits";

/** Positions (from 1) a chart shows: all of them, or as many as can be seen, evenly spread, first and last included. */
export function chartPositions(ranked: number): number[] {
  const points = Math.min(ranked, CHART_POINTS);
  if (points === ranked) return Array.from({ length: ranked }, (_, index) => index + 1);
  return Array.from({ length: points }, (_, index) => 1 + Math.round((index * (ranked - 1)) / (points - 1)));
}
