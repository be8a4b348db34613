import type { Abc } from "../pareto/abc";
import { changesUnder } from "../pareto/changesUnder";
import { concentrationRatio, shareOfFirst } from "../pareto/concentration";
import { SHARE_TOLERANCE } from "../pareto/shareTolerance";
import type { Client, Portfolio } from "../portfolio/portfolio";
import type { Finding } from "./finding";
import { DEFAULT_FINDING_THRESHOLDS, type FindingThresholds } from "./thresholds";

const FIRST_FIFTH = 0.2;

/** `value` ≥ `threshold`, forgiving the last bits of a computed share. */
const reaches = (value: number, threshold: number): boolean => value >= threshold - SHARE_TOLERANCE;

/**
 * What is worth saying about a portfolio, the most important first (method.md, Findings): what class A makes, whether
 * the sales hang on few clients, are scattered over many or spread evenly, then what stands outside the classes or
 * depends on a choice.
 */
export const findings = (
  abc: Abc<Client>,
  { repeatedNames }: Pick<Portfolio, "repeatedNames">,
  thresholds: FindingThresholds = DEFAULT_FINDING_THRESHOLDS,
): readonly Finding[] => [
  ...classA(abc),
  ...fragile(abc, thresholds),
  ...dispersed(abc, thresholds),
  ...even(abc, thresholds),
  ...notClassified(abc),
  ...(repeatedNames.length > 0 ? [{ code: "repeatedNames", names: repeatedNames.length } as const] : []),
  ...(abc.movedByTies > 0 ? [{ code: "movedByTies", clients: abc.movedByTies } as const] : []),
  ...otherRule(abc),
];

const positiveSales = (abc: Abc<Client>): readonly number[] => abc.rows.slice(0, abc.ranked).map(({ sales }) => sales);

const classA = (abc: Abc<Client>): readonly Finding[] => {
  const { clients, shareOfClients, shareOfSales } = abc.totals.A;
  if (clients > 0) return [{ code: "classA", clients, shareOfClients, shareOfSales }];
  const largestClientShare = concentrationRatio(positiveSales(abc), 1);
  return largestClientShare === null ? [] : [{ code: "emptyClassA", largestClientShare }];
};

/** An empty class A says nothing of fragility. */
const fragile = (abc: Abc<Client>, thresholds: FindingThresholds): readonly Finding[] => {
  const sales = positiveSales(abc);
  const largestClientShare = concentrationRatio(sales, 1) ?? 0;
  const fiveLargestShare = concentrationRatio(sales, 5) ?? 0;
  const { clients, shareOfClients } = abc.totals.A;
  const isFragile =
    reaches(largestClientShare, thresholds.fragileLargestClient) ||
    reaches(fiveLargestShare, thresholds.fragileFiveLargest) ||
    (clients > 0 && reaches(thresholds.fragileClientsInA, shareOfClients));
  return isFragile
    ? [{ code: "fragile", largestClientShare, fiveLargestShare, shareOfClientsInA: shareOfClients }]
    : [];
};

const dispersed = ({ totals: { C } }: Abc<Client>, thresholds: FindingThresholds): readonly Finding[] =>
  C.clients > 0 &&
  reaches(C.shareOfClients, thresholds.dispersedClientsInC) &&
  reaches(thresholds.dispersedSalesOfC, C.shareOfSales)
    ? [
        {
          code: "dispersed",
          clientsInC: C.clients,
          shareOfClients: C.shareOfClients,
          shareOfSales: C.shareOfSales,
        },
      ]
    : [];

const even = (abc: Abc<Client>, thresholds: FindingThresholds): readonly Finding[] => {
  const shareOfFirstFifth = shareOfFirst(positiveSales(abc), FIRST_FIFTH);
  return shareOfFirstFifth === null || reaches(shareOfFirstFifth, thresholds.evenFirstFifth)
    ? []
    : [{ code: "even", shareOfFirstFifth }];
};

const notClassified = ({ totals }: Abc<Client>): readonly Finding[] => {
  const { clients, sales } = totals["N/C"];
  return clients === 0 ? [] : [{ code: "notClassified", clients, sales }];
};

/** Crossing and strict are each other's alternative; the rule by count has none. */
const otherRule = (abc: Abc<Client>): readonly Finding[] => {
  if (abc.options.rule === "count") return [];
  const clients = changesUnder(abc, abc.options.rule === "crossing" ? "strict" : "crossing").length;
  return clients === 0 ? [] : [{ code: "otherRule", clients }];
};
