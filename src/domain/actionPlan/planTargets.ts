import type { ClientContribution } from "../costToServe/contributions";
import type { Finding } from "../findings/finding";
import type { FindingThresholds } from "../findings/thresholds";
import type { Matrix, MatrixPlace } from "../matrix/matrix";
import type { Quadrant } from "../matrix/quadrant";
import { movementLists } from "../movements/movementLists";
import type { Trend } from "../movements/trend";
import type { YearMovements } from "../movements/yearMovements";
import type { Abc } from "../pareto/abc";
import { type Amount, amountOf, inCurrency, NO_AMOUNT } from "../portfolio/amount";
import type { Client } from "../portfolio/portfolio";
import type { RulesOutcome } from "../rules/evaluateRules";
import { diversification } from "./diversification";
import { ruleTargets } from "./ruleTargets";
import type { PlanTarget, TargetClient } from "./target";

/** What targets are drawn from: one analysis. */
export interface PlanSources {
  readonly abc: Abc<Client>;
  readonly matrix: Matrix;
  readonly contributions: readonly ClientContribution[];
  readonly findings: readonly Finding[];
  readonly thresholds: FindingThresholds;
  /** By client number; null where the source has no years. */
  readonly trends: ReadonlyMap<number, Trend> | null;
  /** Null where no two whole years can be compared. */
  readonly movements: YearMovements | null;
  readonly rules: RulesOutcome;
  /** Also of clients that have no line in the analysed period; undefined for one nobody knows. */
  readonly clientOf: (number: number) => TargetClient | undefined;
  /** Length of the period analysed. */
  readonly years: number;
}

/** What repricing a strategic client aims at: two points of its sales. */
const SHARE_TO_RECOVER = 0.02;
/** Winning back a lost client aims at half of what it used to bring. */
const SHARE_TO_WIN_BACK = 0.5;

/**
 * All targets an analysis gives reason for, in no order; `chooseTargets` picks the few (method.md, Action plan). Clients
 * without sales are targets only where they were lost.
 */
export const planTargets = (sources: PlanSources): readonly PlanTarget[] => [
  ...gold(sources),
  ...toxic(sources),
  ...strategic(sources),
  ...lost(sources),
  ...won(sources),
  ...ruleTargets(sources.rules, sources.matrix.settings.cuts, sources.abc),
  ...diversification(sources.findings, sources.thresholds, sources.abc),
  ...efficient(sources.findings, sources.abc),
];

interface PlacedClient {
  readonly client: TargetClient;
  readonly place: MatrixPlace;
  readonly sales: Amount;
}

const placedIn = ({ abc, matrix }: PlanSources, quadrant: Quadrant): readonly PlacedClient[] => {
  const clients = new Map(abc.rows.map(({ item }) => [item.number, item]));
  return matrix.places.flatMap((place) => {
    const client = clients.get(place.client);
    return place.quadrant === quadrant && client !== undefined
      ? [{ client: asTarget(client), place, sales: client.sales }]
      : [];
  });
};

const asTarget = ({ number, key, name }: Client): TargetClient => ({ number, key, name });

/** Gold clients whose sales fall are to be protected, the others to be developed. */
const gold = (sources: PlanSources): readonly PlanTarget[] =>
  placedIn(sources, "gold").map(({ client, sales }): PlanTarget => {
    const trend = sources.trends?.get(client.number);
    return trend?.kind === "down"
      ? { play: "protectGold", client, sales, slopeShare: trend.slopeShare, stake: sales }
      : { play: "growGold", client, sales, shareOfSales: sales / sources.abc.base, stake: sales };
  });

/** Null where it rests on a unit cost nobody confirmed, or on no known margin. */
const confirmedContribution = ({ contributions }: PlanSources): ((client: number) => Amount | null) => {
  const rows = new Map(contributions.map((row) => [row.client, row]));
  return (client) => {
    const row = rows.get(client);
    return row === undefined || row.exampleCost !== 0 ? null : row.netContribution;
  };
};

const toxic = (sources: PlanSources): readonly PlanTarget[] => {
  const netContribution = confirmedContribution(sources);
  return placedIn(sources, "toxic").map(({ client, place, sales }) => ({
    play: "correctToxic",
    client,
    sales,
    complexity: place.scores.complexity,
    complexityCut: sources.matrix.settings.cuts.complexity,
    netContribution: netContribution(client.number),
    stake: sales,
  }));
};

const strategic = (sources: PlanSources): readonly PlanTarget[] => {
  const netContribution = confirmedContribution(sources);
  return placedIn(sources, "strategic").map(({ client, place, sales }) => ({
    play: "repriceStrategic",
    client,
    sales,
    complexity: place.scores.complexity,
    netContribution: netContribution(client.number),
    shareToRecover: SHARE_TO_RECOVER,
    yearlyAmountToRecover: amountOf((inCurrency(sales) * SHARE_TO_RECOVER) / sources.years),
    stake: sales,
  }));
};

const lost = ({ movements, clientOf }: PlanSources): readonly PlanTarget[] =>
  (movements === null ? [] : movementLists(movements.clients).lost).flatMap(
    ({ client: number, before, lastSeen }): readonly PlanTarget[] => {
      const client = clientOf(number);
      if (client === undefined) return [];
      const salesToWin = amountOf(inCurrency(before) * SHARE_TO_WIN_BACK);
      return [{ play: "winBack", client, salesBefore: before, salesToWin, lastSeen, stake: before }];
    },
  );

/** New clients, by what they bring in the year they came; those that came back are known already. */
const won = ({ movements, clientOf, abc }: PlanSources): readonly PlanTarget[] => {
  const salesOf = new Map(abc.rows.map(({ item }) => [item.number, item.sales]));
  return (movements === null ? [] : movementLists(movements.clients).new).flatMap(
    ({ client: number }): readonly PlanTarget[] => {
      const [client, sales] = [clientOf(number), salesOf.get(number) ?? NO_AMOUNT];
      return client === undefined || sales <= 0 ? [] : [{ play: "confirmNew", client, sales, stake: sales }];
    },
  );
};

/** Efficient clients whose many orders, or lines, make little sales: served in a simpler way. */
const efficient = (findings: readonly Finding[], { base }: Abc<Client>): readonly PlanTarget[] =>
  findings.flatMap((finding): readonly PlanTarget[] => {
    if (finding.code !== "noiseInEfficient") return [];
    const { clients, counted, count, shareOfCount, shareOfSales } = finding;
    const stake = amountOf(inCurrency(base) * shareOfSales);
    return [{ play: "automateEfficient", clients, counted, count, shareOfCount, shareOfSales, stake }];
  });
