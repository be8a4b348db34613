import { addAmounts } from "../portfolio/amount";
import { type AnalysedPeriod, isEarlierAlike, isSamePeriod, latestFirst, periodKey } from "./analysedPeriod";
import type { ClassChange, ClientHistory, ClientResult } from "./clientHistory";

/** A client of the present analysis. */
export interface PresentClient extends Omit<ClientResult, "period" | "analysedOn"> {
  readonly key: string;
  readonly name: string;
}

/** The present analysis, as far as histories are concerned. */
export interface PresentAnalysis {
  readonly period: AnalysedPeriod;
  readonly analysedOn: number;
  readonly clients: readonly PresentClient[];
  /** The client that one of an earlier analysis is now; null where the data have it no more. */
  readonly clientNow: (earlier: Pick<ClientHistory, "key" | "name">) => Pick<PresentClient, "key" | "name"> | null;
}

export interface FoundChange {
  readonly client: ClientHistory;
  readonly change: ClassChange;
}

export interface RenewedHistory {
  /** The period of the present analysis. */
  readonly period: AnalysedPeriod;
  /** The periods that are kept, the latest first. */
  readonly periods: readonly AnalysedPeriod[];
  /** The period the present one was compared with; null where there was none to compare with. */
  readonly against: AnalysedPeriod | null;
  /** The clients of the present analysis in its order, then those of earlier ones, the largest of the latest first. */
  readonly clients: readonly ClientHistory[];
  /** What changed now, in the order of the clients. */
  readonly changes: readonly FoundChange[];
  /** The same or, where this analysis found everything as the last one left it, what that one found. */
  readonly lastChanges: readonly FoundChange[];
}

/** Analysed periods that are kept. */
export const KEPT_PERIODS = 10;
/** Changes that are kept of one client. */
const KEPT_CHANGES = 20;

/**
 * The histories with the present analysis in them (method.md, Class history). A period that was analysed before is replaced
 * and compared with what it was; a new one is compared with the latest earlier one of its kind. An analysis that finds
 * every client in the class where the last one of the period left it tells the same changes again.
 */
export function renewHistory(earlier: readonly ClientHistory[], now: PresentAnalysis): RenewedHistory {
  const { period, analysedOn, clients, clientNow } = now;
  const known = gathered(earlier, clientNow);
  const isRepeated = isRepetition(known, now);
  const told = isRepeated ? lastTold(known, period) : null;
  const against = isRepeated ? (told?.against ?? earlierAlike(known, period)) : comparedWith(known, period);
  const periods = keptPeriods(known, period);
  const isKept = new Set(periods.map(periodKey));
  const present = new Map(clients.map((client) => [client.key, client]));
  const nobody = (key: string, name: string): ClientHistory => ({ key, name, results: [], changes: [] });
  const rest = [...known.values()].filter(({ key }) => !present.has(key));
  const renewal = ({ key, name }: Pick<ClientHistory, "key" | "name">) => {
    const before = known.get(key) ?? nobody(key, name);
    const client = present.get(key);
    const result: ClientResult | null = client
      ? { period, analysedOn, abcClass: client.abcClass, sales: client.sales, quadrant: client.quadrant }
      : null;
    const compared = against === null ? null : resultOf(before, against);
    const change: ClassChange | null = isRepeated
      ? (before.changes.find((one) => told !== null && isFoundTogether(one, told)) ?? null)
      : against === null || compared?.abcClass === result?.abcClass
        ? null
        : {
            foundOn: analysedOn,
            period,
            against,
            from: compared?.abcClass ?? null,
            to: result?.abcClass ?? null,
            salesBefore: compared?.sales ?? null,
            salesNow: result?.sales ?? null,
          };
    const others = before.results.filter(
      (one) => !isSamePeriod(one.period, period) && isKept.has(periodKey(one.period)),
    );
    const history: ClientHistory = {
      key,
      name,
      results: [...(result ? [result] : []), ...others].sort((a, b) => latestFirst(a.period, b.period)),
      changes: isRepeated ? before.changes : withChange(before.changes, change).slice(0, KEPT_CHANGES),
    };
    return { history, change };
  };
  const renewed = [
    ...clients.map(renewal),
    ...rest.map(renewal).sort((a, b) => largestOfLatestFirst(a.history, b.history)),
  ];
  const lastChanges = renewed.flatMap(({ history, change }): FoundChange[] =>
    change === null ? [] : [{ client: history, change }],
  );
  return {
    period,
    periods,
    against,
    clients: renewed
      .map(({ history }) => history)
      .filter(({ results, changes }) => results.length + changes.length > 0),
    changes: isRepeated ? [] : lastChanges,
    lastChanges,
  };
}

export const resultOf = ({ results }: Pick<ClientHistory, "results">, period: AnalysedPeriod): ClientResult | null =>
  results.find((result) => isSamePeriod(result.period, period)) ?? null;

/** Earlier clients by the key of the client they are now; those that are one now have one history. */
function gathered(
  earlier: readonly ClientHistory[],
  clientNow: PresentAnalysis["clientNow"],
): ReadonlyMap<string, ClientHistory> {
  const byKey = new Map<string, ClientHistory>();
  for (const history of earlier) {
    const { key, name } = clientNow(history) ?? history;
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? { ...history, key, name } : together(known, history));
  }
  return byKey;
}

/** Sales of one period add up; class and quadrant are those of the larger one. */
function together(known: ClientHistory, other: ClientHistory): ClientHistory {
  const results = known.results.map((result) => {
    const same = resultOf(other, result.period);
    if (same === null) return result;
    const larger = same.sales > result.sales ? same : result;
    return { ...larger, sales: addAmounts(result.sales, same.sales) };
  });
  const added = other.results.filter(({ period }) => resultOf(known, period) === null);
  return {
    ...known,
    results: [...results, ...added].sort((a, b) => latestFirst(a.period, b.period)),
    changes: [...known.changes, ...other.changes].sort((a, b) => b.foundOn - a.foundOn),
  };
}

const analysedPeriods = (histories: Iterable<ClientHistory>): readonly AnalysedPeriod[] => {
  const periods = new Map<string, AnalysedPeriod>();
  for (const { results } of histories) for (const { period } of results) periods.set(periodKey(period), period);
  return [...periods.values()].sort(latestFirst);
};

/** Whether the period was analysed before, with the same clients in the same classes. */
function isRepetition(known: ReadonlyMap<string, ClientHistory>, { period, clients }: PresentAnalysis): boolean {
  const before = [...known.values()].filter((history) => resultOf(history, period) !== null);
  return (
    before.length > 0 &&
    before.length === clients.length &&
    clients.every(({ key, abcClass }) => {
      const history = known.get(key);
      return history !== undefined && resultOf(history, period)?.abcClass === abcClass;
    })
  );
}

/** One of the changes that were found last about a period; null where none was. */
const lastTold = (known: ReadonlyMap<string, ClientHistory>, period: AnalysedPeriod): ClassChange | null =>
  [...known.values()]
    .flatMap(({ changes }) => changes.filter((change) => isSamePeriod(change.period, period)))
    .reduce<ClassChange | null>((last, one) => (last === null || one.foundOn > last.foundOn ? one : last), null);

const isFoundTogether = (one: ClassChange, other: ClassChange): boolean =>
  one.foundOn === other.foundOn && isSamePeriod(one.period, other.period) && isSamePeriod(one.against, other.against);

const earlierAlike = (known: ReadonlyMap<string, ClientHistory>, period: AnalysedPeriod): AnalysedPeriod | null =>
  analysedPeriods(known.values()).find((other) => isEarlierAlike(other, period)) ?? null;

function comparedWith(known: ReadonlyMap<string, ClientHistory>, period: AnalysedPeriod): AnalysedPeriod | null {
  return analysedPeriods(known.values()).find((other) => isSamePeriod(other, period)) ?? earlierAlike(known, period);
}

/** The latest ones; the one that is analysed now is kept however old it is. */
function keptPeriods(known: ReadonlyMap<string, ClientHistory>, period: AnalysedPeriod): readonly AnalysedPeriod[] {
  const others = analysedPeriods(known.values()).filter((other) => !isSamePeriod(other, period));
  return [period, ...others.slice(0, KEPT_PERIODS - 1)].sort(latestFirst);
}

/** A second change of one day and period continues the first: together they may come to nothing. */
function withChange(changes: readonly ClassChange[], change: ClassChange | null): readonly ClassChange[] {
  if (change === null) return changes;
  const isContinued = ({ foundOn, period }: ClassChange): boolean =>
    foundOn === change.foundOn && isSamePeriod(period, change.period);
  const first = changes.find(isContinued);
  const others = changes.filter((other) => !isContinued(other));
  if (first === undefined) return [change, ...others];
  const { against, from, salesBefore } = first;
  return from === change.to ? others : [{ ...change, against, from, salesBefore }, ...others];
}

const largestOfLatestFirst = (a: ClientHistory, b: ClientHistory): number => {
  const [first, second] = [a.results[0], b.results[0]];
  if (first === undefined || second === undefined) return (first ? 0 : 1) - (second ? 0 : 1);
  return latestFirst(first.period, second.period) || second.sales - first.sales;
};
