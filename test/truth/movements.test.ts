import { trendOf } from "../../src/domain/movements/trend";
import { variationCoefficient, xyzClass } from "../../src/domain/movements/variation";
import { halfLifeYears } from "../../src/domain/movements/yearMovements";
import churns from "./churn.json";
import trends from "./trend.json";
import variations from "./xyz.json";

test.each(churns)("at a churn of $annualChurn half of the clients are lost after $halfLifeYears years", (vector) => {
  const years = halfLifeYears(vector.annualChurn) ?? NaN;
  expect(years).toBeCloseTo(vector.halfLifeYears, 10);
  expect(0.5 ** (4 / years)).toBeCloseTo(vector.remainingAfterFourYears, 10);
});

test.each(trends)("sales of $complete, then $soFar after $months months: $trend", (vector) => {
  const trend = trendOf({
    complete: vector.complete,
    current: { soFar: vector.soFar, months: vector.months, sameMonths: vector.sameMonths ?? 0 },
    startsLate: vector.complete.slice(0, -1).every((sales) => sales <= 0),
  });
  expect(trend.kind).toBe(vector.trend);
  if (trend.kind === "new" || trend.kind === "none") return;
  expect(trend.slopeShare).toBeCloseTo(vector.slopeShare ?? NaN, 12);
  const seasonal = vector.annualisedSeasonal ?? null;
  expect(trend.annualised?.basis).toBe(seasonal === null ? "linear" : "seasonal");
  expect(trend.annualised?.sales).toBeCloseTo(seasonal ?? vector.annualisedLinear ?? NaN, 10);
});

test.each(variations)("coefficient of variation of $values", ({ values, variationCoefficient: expected }) => {
  const coefficient = variationCoefficient(values);
  if (expected === null) expect(coefficient).toBeNull();
  else expect(coefficient).toBeCloseTo(expected, 12);
  expect(xyzClass(coefficient)).toBe(expected === null ? null : expected < 0.5 ? "X" : expected < 1 ? "Y" : "Z");
});
