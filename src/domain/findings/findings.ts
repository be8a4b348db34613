import type { NearDuplicate } from "../duplicates/nearDuplicates";
import type { Abc } from "../pareto/abc";
import { changesUnder } from "../pareto/changesUnder";
import { concentrationRatio, equivalentNumber, hhi, shareOfFirst } from "../pareto/concentration";
import { SHARE_TOLERANCE } from "../pareto/shareTolerance";
import { sumOf } from "../portfolio/amount";
import type { Client, Portfolio } from "../portfolio/portfolio";
import type { Finding } from "./finding";
import { groupFindings } from "./groupFindings";
import { movementFindings, type MovementSource } from "./movementFindings";
import type { PortfolioFinding } from "./portfolioFindings";
import { rankedFindings } from "./ranking";
import { DEFAULT_FINDING_THRESHOLDS, type FindingThresholds } from "./thresholds";

const FIRST_FIFTH = 0.2;

/** `value` ≥ `threshold`, forgiving the last bits of a computed share. */
const reaches = (value: number, threshold: number): boolean => value >= threshold - SHARE_TOLERANCE;

/** What findings are drawn from beside the classes; what is not known is left out. */
export interface FindingSources extends Pick<Portfolio, "repeatedNames"> {
  readonly movement?: MovementSource | null;
  readonly duplicates?: readonly NearDuplicate[];
  /** About value, complexity and cost. */
  readonly groups?: readonly PortfolioFinding[];
}

/**
 * What is worth saying about a portfolio, the most important first (method.md, Findings): what class A makes; what is at
 * risk; how sales are spread; what to check in the data; what depends on a choice of method.
 */
export const findings = (
  abc: Abc<Client>,
  { repeatedNames, movement = null, duplicates = [], groups = [] }: FindingSources,
  thresholds: FindingThresholds = DEFAULT_FINDING_THRESHOLDS,
): readonly Finding[] => {
  const risk = fragile(abc, thresholds);
  const names = new Map(abc.rows.map(({ item }) => [item.number, item.name]));
  return rankedFindings([
    ...classA(abc),
    ...risk,
    ...(movement === null ? [] : movementFindings(abc, movement)),
    ...groupFindings(groups, (client) => names.get(client) ?? String(client)),
    ...dispersed(abc, thresholds),
    ...even(abc, thresholds),
    ...(risk.length > 0 ? [] : concentration(abc)),
    ...notClassified(abc),
    ...repeated(repeatedNames),
    ...suspected(duplicates, repeatedNames),
    ...tooFewForComputed(abc),
    ...(abc.movedByTies > 0 ? [{ code: "movedByTies", clients: abc.movedByTies } as const] : []),
    ...otherRule(abc),
  ]);
};

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

const FEWEST_FOR_TEN_LARGEST = 11;

/** Of ten clients or fewer, the ten largest make everything. */
const concentration = (abc: Abc<Client>): readonly Finding[] => {
  if (abc.ranked < FEWEST_FOR_TEN_LARGEST) return [];
  const sales = positiveSales(abc);
  return [
    {
      code: "concentration",
      largestClientShare: concentrationRatio(sales, 1) ?? 0,
      fiveLargestShare: concentrationRatio(sales, 5) ?? 0,
      tenLargestShare: concentrationRatio(sales, 10) ?? 0,
      hhiPoints: (hhi(sales) ?? 0) * HHI_POINTS,
      equivalentClients: equivalentNumber(sales) ?? 0,
    },
  ];
};

const HHI_POINTS = 10_000;

const repeated = (repeatedNames: Portfolio["repeatedNames"]): readonly Finding[] =>
  repeatedNames.length === 0 ? [] : [{ code: "repeatedNames", names: repeatedNames.length }];

/** Rows that stayed apart under one name are told as such. */
const suspected = (
  duplicates: readonly NearDuplicate[],
  repeatedNames: Portfolio["repeatedNames"],
): readonly Finding[] => {
  const told = (pair: NearDuplicate): boolean =>
    repeatedNames.length > 0 && (pair.difference === "sameName" || pair.difference === "letterCase");
  const pairs = duplicates.filter((pair) => !told(pair));
  const sales = sumOf(pairs.map(({ other }) => other.sales).filter((sold) => sold > 0));
  return pairs.length === 0 ? [] : [{ code: "duplicates", pairs: pairs.length, sales }];
};

const tooFewForComputed = (abc: Abc<Client>): readonly Finding[] =>
  abc.ranked > 0 && abc.options.rule !== abc.appliedRule ? [{ code: "tooFewForComputed", clients: abc.ranked }] : [];

/** Crossing and strict are each other's alternative; the rules count and computed have none. */
const otherRule = (abc: Abc<Client>): readonly Finding[] => {
  const rule = abc.appliedRule;
  if (rule === "count" || rule === "computed") return [];
  const clients = changesUnder(abc, rule === "crossing" ? "strict" : "crossing").length;
  return clients === 0 ? [] : [{ code: "otherRule", clients }];
};
