import fc from "fast-check";
import type { AnalysedPeriod } from "../../../src/domain/history/analysedPeriod";
import { classMove } from "../../../src/domain/history/classMove";
import type { ClientHistory } from "../../../src/domain/history/clientHistory";
import {
  KEPT_PERIODS,
  type PresentAnalysis,
  renewHistory,
  type RenewedHistory,
} from "../../../src/domain/history/renewHistory";
import type { AbcClass } from "../../../src/domain/pareto/abc";
import { amountOf, inCurrency } from "../../../src/domain/portfolio/amount";

const fiscalYear = (year: number): AnalysedPeriod => ({ kind: "year", year, month: 1 });

type Classes = Readonly<Record<string, readonly [AbcClass, number]>>;

/** An analysis of a year in which clients, named by their keys, have a class and sales. */
const analysis = (year: number, classes: Classes, analysedOn = year * 400): PresentAnalysis => ({
  period: fiscalYear(year),
  analysedOn,
  clients: Object.entries(classes).map(([key, [abcClass, sales]]) => ({
    key,
    name: key,
    abcClass,
    sales: amountOf(sales),
    quadrant: null,
  })),
  clientNow: () => null,
});

/** What is kept after one analysis after the other. */
const after = (...analyses: readonly PresentAnalysis[]): RenewedHistory =>
  analyses.reduce<RenewedHistory>((renewed, one) => renewHistory(renewed.clients, one), {
    period: fiscalYear(0),
    periods: [],
    against: null,
    clients: [],
    changes: [],
    lastChanges: [],
  });

const changesOf = ({ changes }: RenewedHistory) =>
  changes.map(({ client, change }) => [client.key, change.from, change.to, classMove(change)]);

const resultsOf = ({ clients }: RenewedHistory, key: string) =>
  clients
    .find((client) => client.key === key)
    ?.results.map(({ period, abcClass, sales }) => [period.year, abcClass, inCurrency(sales)]);

test("the first analysis is kept and has nothing to be compared with", () => {
  const first = after(analysis(2024, { ann: ["A", 900], bob: ["C", 10] }));
  expect(first.against).toBeNull();
  expect(changesOf(first)).toEqual([]);
  expect(resultsOf(first, "ann")).toEqual([[2024, "A", 900]]);
});

test("a new year is compared with the one before, client by client, and put in front of it", () => {
  const second = after(
    analysis(2024, { ann: ["A", 900], bob: ["C", 10], cleo: ["B", 90] }),
    analysis(2025, { bob: ["B", 80], ann: ["B", 70], dora: ["A", 500] }),
  );
  expect(second.periods.map(({ year }) => year)).toEqual([2025, 2024]);
  expect(changesOf(second)).toEqual([
    ["bob", "C", "B", "up"],
    ["ann", "A", "B", "down"],
    ["dora", null, "A", "appeared"],
    ["cleo", "B", null, "gone"],
  ]);
  expect(resultsOf(second, "ann")).toEqual([
    [2025, "B", 70],
    [2024, "A", 900],
  ]);
  expect(second.clients.map(({ key }) => key)).toEqual(["bob", "ann", "dora", "cleo"]);
});

test("the same year analysed again replaces what it was, and is compared with that", () => {
  const again = after(
    analysis(2024, { ann: ["A", 900], bob: ["B", 90] }),
    analysis(2025, { ann: ["A", 1], bob: ["C", 2] }, 1),
    analysis(2025, { ann: ["A", 3], bob: ["B", 4] }, 2),
  );
  expect(again.periods.map(({ year }) => year)).toEqual([2025, 2024]);
  expect(changesOf(again)).toEqual([["bob", "C", "B", "up"]]);
  expect(resultsOf(again, "bob")).toEqual([
    [2025, "B", 4],
    [2024, "B", 90],
  ]);
});

test("an older year analysed later takes its place and is compared with what was before it", () => {
  const back = after(
    analysis(2023, { ann: ["A", 1] }),
    analysis(2025, { ann: ["B", 1] }),
    analysis(2024, { ann: ["C", 1] }),
  );
  expect(back.against).toEqual(fiscalYear(2023));
  expect(back.periods.map(({ year }) => year)).toEqual([2025, 2024, 2023]);
});

test("periods of another kind are kept apart and never compared", () => {
  const twelveMonths = { ...analysis(2025, { ann: ["C", 5] }), period: { kind: "twelveMonths", year: 2025, month: 6 } };
  const mixed = after(analysis(2024, { ann: ["A", 1] }), twelveMonths as PresentAnalysis);
  expect(mixed.against).toBeNull();
  expect(mixed.periods.map(({ kind }) => kind)).toEqual(["twelveMonths", "year"]);
});

test("two changes of one day are one, and none where the class is what it was", () => {
  const first = analysis(2024, { ann: ["A", 1], bob: ["A", 1] });
  const wrong = analysis(2024, { ann: ["C", 1], bob: ["C", 1] }, 5);
  const right = analysis(2024, { ann: ["A", 1], bob: ["B", 1] }, 5);
  const kept = after(first, wrong, right);
  const changes = (key: string) =>
    kept.clients.find((client) => client.key === key)?.changes.map(({ from, to }) => [from, to]);
  expect(changes("ann")).toEqual([]);
  expect(changes("bob")).toEqual([["A", "B"]]);
});

test("clients that are one now have one history: their sales of a year add up, the class is the larger one's", () => {
  const merged = renewHistory(after(analysis(2024, { old: ["A", 900], neu: ["C", 10], ann: ["B", 50] })).clients, {
    ...analysis(2025, { neu: ["A", 950], ann: ["B", 50] }),
    clientNow: ({ key }) => (key === "old" ? { key: "neu", name: "Neu" } : null),
  });
  expect(resultsOf(merged, "neu")).toEqual([
    [2025, "A", 950],
    [2024, "A", 910],
  ]);
  expect(changesOf(merged)).toEqual([]);
  expect(merged.clients.map(({ key }) => key)).toEqual(["neu", "ann"]);
});

test("no more than ten periods are kept; a client known from none of them goes with its last one", () => {
  const years = Array.from({ length: 13 }, (_, index) => 2013 + index);
  const kept = after(
    ...years.map((year) => analysis(year, { ann: ["A", year], ...(year === 2013 ? { bob: ["C", 1] as const } : {}) })),
  );
  expect(kept.periods.map(({ year }) => year)).toEqual(years.slice(-KEPT_PERIODS).reverse());
  expect(resultsOf(kept, "ann")).toHaveLength(KEPT_PERIODS);
  expect(resultsOf(kept, "bob")).toEqual([]);
});

const someClasses: fc.Arbitrary<Classes> = fc.dictionary(
  fc.constantFrom("ann", "bob", "cleo", "dora"),
  fc.tuple(fc.constantFrom<AbcClass>("A", "B", "C", "N/C"), fc.integer({ min: -50, max: 5000 })),
);
const someAnalyses = fc.array(fc.tuple(fc.integer({ min: 2010, max: 2030 }), someClasses), { maxLength: 14 });

test("analysing the same once more changes nothing, finds no change and tells the last ones again", () => {
  fc.assert(
    fc.property(someAnalyses, fc.integer({ min: 2010, max: 2030 }), someClasses, (before, year, classes) => {
      const earlier = before.map(([past, some], index) => analysis(past, some, index));
      const last = analysis(year, classes, 100);
      const once = after(...earlier, last);
      // An analysis of nobody leaves no trace to be compared with.
      fc.pre(Object.keys(classes).length > 0);
      const twice = renewHistory(once.clients, last);
      expect(twice.changes).toEqual([]);
      expect(twice.clients).toEqual(once.clients);
      expect(renewHistory(twice.clients, last).lastChanges).toEqual(twice.lastChanges);
      expect(twice.periods).toEqual(once.periods);
    }),
  );
});

test("every kept period holds every client of its last analysis, with its class and sales then", () => {
  fc.assert(
    fc.property(someAnalyses, (all) => {
      const kept = after(...all.map(([year, classes], index) => analysis(year, classes, index)));
      const lastOf = new Map(all);
      for (const { year } of kept.periods) {
        const found = kept.clients.flatMap(({ key, results }: ClientHistory) =>
          results.filter(({ period }) => period.year === year).map((one) => [key, one.abcClass, inCurrency(one.sales)]),
        );
        const wanted = Object.entries(lastOf.get(year) ?? {}).map(([key, [abcClass, sales]]) => [key, abcClass, sales]);
        expect(found.sort()).toEqual(wanted.sort());
      }
    }),
  );
});
