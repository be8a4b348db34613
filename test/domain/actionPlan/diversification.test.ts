import { diversification } from "../../../src/domain/actionPlan/diversification";
import { DEFAULT_FINDING_THRESHOLDS } from "../../../src/domain/findings/thresholds";
import { amountOf } from "../../../src/domain/portfolio/amount";

const aims = (largestClientShare: number, fiveLargestShare: number): unknown[] =>
  diversification(
    [{ code: "fragile", largestClientShare, fiveLargestShare, shareOfClientsInA: 0.08 }],
    DEFAULT_FINDING_THRESHOLDS,
    { base: amountOf(1000) },
  ).map((target) =>
    target.play === "diversify" ? [target.measure, Number(target.aimedShareOfSales.toFixed(6)), target.stake] : null,
  );

test("the five largest are to weigh five points less, but no less than their threshold asks", () => {
  expect(aims(0.1, 0.58)).toEqual([["fiveLargest", 0.53, amountOf(580)]]);
  expect(aims(0.1, 0.52)).toEqual([["fiveLargest", 0.5, amountOf(520)]]);
});

test("the largest client alone is the measure where the five are not too large", () => {
  expect(aims(0.22, 0.45)).toEqual([["largest", 0.17, amountOf(220)]]);
  expect(aims(0.17, 0.45)).toEqual([["largest", 0.15, amountOf(170)]]);
});

test("where only class A is small, the five largest are to weigh five points less", () => {
  expect(aims(0.1, 0.4)).toEqual([["fiveLargest", 0.35, amountOf(400)]]);
});

test("a portfolio that is not fragile has no such target", () => {
  expect(diversification([], DEFAULT_FINDING_THRESHOLDS, { base: amountOf(1000) })).toEqual([]);
});
