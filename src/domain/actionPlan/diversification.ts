import type { Finding } from "../findings/finding";
import type { FindingThresholds } from "../findings/thresholds";
import type { Abc } from "../pareto/abc";
import { amountOf, inCurrency } from "../portfolio/amount";
import type { Client } from "../portfolio/portfolio";
import type { PlanTarget } from "./target";

/** What a plan can hope to change: five points. */
const SHARE_TO_SHED = 0.05;

/**
 * A portfolio that rests on few clients: their share of sales is to fall by five points, or to its threshold where that is
 * nearer. The thresholds are those that made the finding.
 * @example five clients make 58 %, the threshold is 50 %: 53 % is the aim; from 52 % it is 50 %
 */
export const diversification = (
  findings: readonly Finding[],
  { fragileLargestClient, fragileFiveLargest }: FindingThresholds,
  { base }: Pick<Abc<Client>, "base">,
): readonly PlanTarget[] =>
  findings.flatMap((finding): readonly PlanTarget[] => {
    if (finding.code !== "fragile") return [];
    const { largestClientShare, fiveLargestShare } = finding;
    const target = (measure: "largest" | "fiveLargest", shareOfSales: number, threshold: number): PlanTarget => ({
      play: "diversify",
      measure,
      shareOfSales,
      aimedShareOfSales: Math.max(threshold, shareOfSales - SHARE_TO_SHED),
      stake: amountOf(inCurrency(base) * shareOfSales),
    });
    const isOnlyTheLargest = fiveLargestShare <= fragileFiveLargest && largestClientShare > fragileLargestClient;
    if (isOnlyTheLargest) return [target("largest", largestClientShare, fragileLargestClient)];
    // Where only class A is small, no threshold of theirs is passed.
    return [target("fiveLargest", fiveLargestShare, fiveLargestShare > fragileFiveLargest ? fragileFiveLargest : 0)];
  });
