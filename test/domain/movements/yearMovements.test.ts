import fc from "fast-check";
import { movementLists } from "../../../src/domain/movements/movementLists";
import { activeInYear, movementsByYear, type YearMovements } from "../../../src/domain/movements/yearMovements";
import { addAmounts, amountOf, inCurrency, NO_AMOUNT, sumOf } from "../../../src/domain/portfolio/amount";
import { fiscalYears, type SalesHistory, salesOfYear } from "../../../src/domain/portfolio/history";
import { JANUARY_2022, monthly, someHistory, year, yearly } from "./histories";

const movements = (history: SalesHistory): readonly YearMovements[] =>
  movementsByYear(history, fiscalYears(history, 1));

const statuses = (one: YearMovements | undefined): string[] => one?.clients.map(({ status }) => status) ?? [];

describe("a client", () => {
  test("is new, reactivated, lost or kept by its net sales of the year and the years before", () => {
    const history = yearly(2021, [
      [null, null, 50],
      [20, null, 30],
      [null, 40, null],
      [null, 40, 41],
      [null, 40, 39],
      [null, 40, 40],
      [10, null, null],
      [null, 40, -5],
      [null, -2, 30],
    ]);
    const [, last] = movements(history);
    expect(statuses(last)).toEqual(["new", "reactivated", "lost", "growth", "decline", "equal", "none", "lost", "new"]);
  });

  test("is new or reactivated, nobody can tell, where the file holds no earlier year", () => {
    const [first] = movements(
      yearly(2021, [
        [null, 50],
        [10, 10],
      ]),
    );
    expect(statuses(first)).toEqual(["newOrReactivated", "equal"]);
  });

  test("of a year under way is compared over the same months; what it bought later in the year before is not new", () => {
    const history = monthly(JANUARY_2022, [
      [...year(12), 5, null, null],
      [...Array<null>(6).fill(null), 9, null, null, null, null, null, 4, null, null],
      [null, null, null, null, null, 8, null, null, null, null, null, null, null, null, null],
      [...Array<null>(12).fill(null), null, 3, 1],
    ]);
    const [soFar] = movements(history);
    expect(soFar?.pair.months).toEqual([1, 2, 3]);
    expect(soFar?.clients.map(({ status, before, now }) => [status, inCurrency(before), inCurrency(now)])).toEqual([
      ["decline", 12, 5],
      ["reactivated", 0, 4],
      ["none", 0, 0],
      ["newOrReactivated", 0, 4],
    ]);
  });

  test("was last seen in the last period with sales before now", () => {
    const history = monthly(JANUARY_2022, [
      [null, 7, 3, -1, ...Array<null>(8).fill(null), ...year(null)],
      [...year(5), ...year(6)],
    ]);
    const [pair] = movements(history);
    expect(pair?.clients[0]).toMatchObject({ status: "lost", lastSeen: { year: 2022, month: 3 } });
  });
});

describe("a pair of years", () => {
  const history = yearly(2022, [
    [60, null],
    [30, 45],
    [10, 5],
    [null, 20],
  ]);

  test("has churn by count and by value, and a half-life", () => {
    const [pair] = movements(history);
    expect(pair?.activeBefore).toEqual({ clients: 3, sales: amountOf(100) });
    expect(pair?.activeNow).toEqual({ clients: 3, sales: amountOf(70) });
    expect(pair?.churnByCount).toBeCloseTo(1 / 3, 12);
    expect(pair?.churnByValue).toBeCloseTo(0.6, 12);
    expect(pair?.halfLifeYears).toBeCloseTo(Math.log(0.5) / Math.log(2 / 3), 12);
  });

  test("has no half-life where nobody or everybody was lost, and no churn where nobody was there", () => {
    expect(movements(yearly(2022, [[1, 1]]))[0]).toMatchObject({ churnByCount: 0, halfLifeYears: null });
    expect(movements(yearly(2022, [[1, null]]))[0]).toMatchObject({ churnByCount: 1, halfLifeYears: null });
    expect(movements(yearly(2022, [[null, 1]]))[0]).toMatchObject({ churnByCount: null, churnByValue: null });
  });

  test("lists who came, went and changed, the most at stake first", () => {
    const lists = movementLists(
      movements(
        yearly(2022, [
          [5, null],
          [60, null],
          [30, 45],
          [10, 30],
          [9, 1],
          [null, 20],
          [null, 22],
        ]),
      )[0]?.clients ?? [],
    );
    const clients = (list: keyof typeof lists): number[] => lists[list].map(({ client }) => client);
    expect(clients("lost")).toEqual([2, 1]);
    expect(clients("new")).toEqual([7, 6]);
    expect(clients("growth")).toEqual([4, 3]);
    expect(clients("decline")).toEqual([5]);
    expect(clients("reactivated")).toEqual([]);
  });
});

test("counts and sales tie out, whatever the history", () => {
  fc.assert(
    fc.property(someHistory, ({ history, years }) => {
      for (const { pair, totals, activeBefore, activeNow, clients } of movementsByYear(history, years)) {
        const netSales = (in_: "before" | "now"): number[] =>
          [...history.sales.keys()].map((client) => salesOfYear(history, client, pair[in_]) ?? NO_AMOUNT);
        const positive = (sales: number[]): number[] => sales.filter((sold) => sold > 0);
        const sum = (sales: number[]): number => sales.reduce((total, sold) => total + sold, 0);
        const { new: fresh, reactivated, newOrReactivated, lost, growth, decline, equal, none } = totals;
        const kept = growth.clients + decline.clients + equal.clients;

        expect(kept + fresh.clients + reactivated.clients + newOrReactivated.clients).toBe(activeNow.clients);
        expect(kept + lost.clients).toBe(activeBefore.clients);
        expect(activeNow.clients).toBe(positive(netSales("now")).length);
        expect(activeNow.sales).toBe(sum(positive(netSales("now"))));
        expect(activeBefore.clients).toBe(positive(netSales("before")).length);
        expect(activeBefore.sales).toBe(sum(positive(netSales("before"))));
        expect(clients.length).toBe(history.sales.size);
        const all = [fresh, reactivated, newOrReactivated, lost, growth, decline, equal, none];
        expect(sumOf(all.map(({ now }) => now))).toBe(sum(netSales("now")));
        expect(sumOf(all.map(({ before }) => before))).toBe(sum(netSales("before")));
        expect(addAmounts(equal.before, NO_AMOUNT)).toBe(equal.now);
      }
    }),
  );
});

test("who is active in a year is the same with and without a year to compare it with", () => {
  fc.assert(
    fc.property(someHistory, ({ history, years }) => {
      for (const { pair, activeBefore, activeNow } of movementsByYear(history, years)) {
        if (pair.months !== null) continue;
        const wholeYear = (year: number) => years.filter((one) => one.year === year);
        expect(wholeYear(pair.before.year).map((one) => activeInYear(history, one))).toEqual([activeBefore]);
        expect(wholeYear(pair.now.year).map((one) => activeInYear(history, one))).toEqual([activeNow]);
      }
    }),
  );
});
