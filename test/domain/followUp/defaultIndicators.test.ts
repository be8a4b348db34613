import fc from "fast-check";
import { defaultIndicators, proposedTarget } from "../../../src/domain/followUp/defaultIndicators";
import {
  FEWEST_INDICATORS,
  INDICATOR_NAMES,
  indicatorDefinition,
  type IndicatorNeed,
  MOST_INDICATORS,
} from "../../../src/domain/followUp/indicator";

const NEEDS: readonly IndicatorNeed[] = ["margin", "movements", "orders", "visits"];

test("a first dashboard has five to seven indicators the data can give, results and activities, none twice", () => {
  fc.assert(
    fc.property(fc.subarray([...NEEDS]), (given) => {
      const chosen = defaultIndicators(new Set(given));
      expect(chosen.length).toBeGreaterThanOrEqual(FEWEST_INDICATORS);
      expect(chosen.length).toBeLessThanOrEqual(MOST_INDICATORS);
      expect(new Set(chosen).size).toBe(chosen.length);
      const natures = chosen.map((indicator) => indicatorDefinition(indicator).nature);
      expect(new Set(natures)).toEqual(new Set(["result", "activity"]));
      for (const indicator of chosen) {
        const missing = indicatorDefinition(indicator).needs.filter(
          (need) => need !== "typing" && !given.includes(need),
        );
        expect(missing).toEqual([]);
      }
    }),
  );
});

test("with everything known it follows sales, contribution, clients won and lost, toxic clients, overdue actions and visits", () => {
  expect(defaultIndicators(new Set(NEEDS))).toEqual([
    "sales",
    "netContribution",
    "newClients",
    "lostClients",
    "toxicShareOfSales",
    "overdueActions",
    "visits",
  ]);
});

test("targets are proposed where a plain rule gives one, and for nothing else", () => {
  const grounds = { lostClients: 7, fragileFiveLargest: 0.5 };
  const proposed = INDICATOR_NAMES.flatMap((indicator) => {
    const target = proposedTarget(indicator, grounds);
    return target === null ? [] : [[indicator, target]];
  });
  expect(proposed).toEqual([
    ["newClients", 7],
    ["fiveLargestShareOfSales", 0.5],
    ["overdueActions", 0],
  ]);
  expect(proposedTarget("newClients", { ...grounds, lostClients: null })).toBeNull();
});
