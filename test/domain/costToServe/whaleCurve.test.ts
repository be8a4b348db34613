import fc from "fast-check";
import { type WhaleCurve, whaleCurve } from "../../../src/domain/costToServe/whaleCurve";
import { amountOf, inCurrency } from "../../../src/domain/portfolio/amount";
import truth from "../../truth/whaleCurve.json";

const curveOf = (profits: readonly (number | null)[]): WhaleCurve => {
  const curve = whaleCurve(
    profits.map((profit, index) => ({
      client: index + 1,
      netContribution: profit === null ? null : amountOf(profit),
    })),
  );
  if (curve === null) throw new Error("There is no curve");
  return curve;
};

test.each(truth.map((vector) => [vector.profits, vector] as const))("the curve of %p", (profits, expected) => {
  const { points, total, peak, peakOverTotal, lossMakers } = curveOf([...profits].reverse());
  expect(points).toHaveLength(expected.n);
  expect(inCurrency(total)).toBe(expected.total_profit);
  expect(inCurrency(peak.cumulative)).toBe(expected.peak_profit);
  expect(peak.position).toBe(expected.peak_rank);
  expect(peak.shareOfClients).toBeCloseTo(expected.peak_client_share, 12);
  expect(peakOverTotal).toBeCloseTo(expected.peak_over_total, 12);
  expect(lossMakers.clients).toBe(expected.n_unprofitable);
  expect(inCurrency(lossMakers.sum)).toBe(expected.sum_losses);
  expect(lossMakers.sum / total).toBeCloseTo(expected.loss_over_total, 12);
  expect(points.filter(({ netContribution }) => netContribution === 0)).toHaveLength(expected.n_zero_profit);
  const cumulativeAt = (share: number): number => points[Math.ceil(share * points.length) - 1]?.cumulative ?? NaN;
  expect(cumulativeAt(0.2) / total).toBeCloseTo(expected.cum_share_at_20pct_clients_ceil, 12);
  expect(cumulativeAt(0.5) / total).toBeCloseTo(expected.cum_share_at_50pct_clients_ceil, 12);
});

test("no ratio is given where the total is not above zero, and no peak where nobody gains", () => {
  expect(curveOf([10, -10]).peakOverTotal).toBeNull();
  expect(curveOf([10, -30]).peakOverTotal).toBeNull();
  expect(curveOf([-1, -2])).toMatchObject({ peak: { position: 0, cumulative: 0, shareOfClients: 0 } });
});

test("clients without a known margin are not on the curve", () => {
  expect(curveOf([5, null, 3]).points.map(({ client }) => client)).toEqual([1, 3]);
  expect(whaleCurve([{ client: 1, netContribution: null }])).toBeNull();
});

test("the curve is concave, peaks where it says and ends at the total", () => {
  const cents = fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100);
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 60 }), (profits) => {
      const { points, total, peak, lossMakers } = curveOf(profits);
      const steps = points.map(({ cumulative }, index) => cumulative - (points[index - 1]?.cumulative ?? 0));
      steps.slice(1).forEach((step, index) => {
        expect(step).toBeLessThanOrEqual(steps[index] ?? NaN);
      });
      expect(points.at(-1)?.cumulative).toBe(total);
      expect(total).toBe(profits.reduce((sum, profit) => sum + amountOf(profit), 0));
      expect(peak.cumulative).toBe(Math.max(0, ...points.map(({ cumulative }) => cumulative)));
      expect(peak.cumulative + lossMakers.sum).toBe(total);
    }),
  );
});
