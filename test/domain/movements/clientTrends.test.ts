import fc from "fast-check";
import { clientTrends } from "../../../src/domain/movements/clientTrends";
import type { Trend } from "../../../src/domain/movements/trend";
import { analysedYears } from "../../../src/domain/movements/years";
import type { Period } from "../../../src/domain/portfolio/portfolio";
import { fiscalYears, type SalesHistory } from "../../../src/domain/portfolio/history";
import { JANUARY_2022, monthly, someHistory, year, yearly } from "./histories";

const trends = (history: SalesHistory, period: Period = { kind: "everything" }): (Trend | undefined)[] => {
  const years = analysedYears(fiscalYears(history, 1), period);
  return years === null ? [] : [...clientTrends(history, years).values()];
};

test("is up or down from 5 % of the mean a year on", () => {
  const kinds = trends(
    yearly(2022, [
      [95, 100, 105],
      [96, 100, 104],
      [105, 100, 95],
      [50, 50, 50],
    ]),
  );
  expect(kinds.map((trend) => trend?.kind)).toEqual(["up", "stable", "down", "stable"]);
});

test("a client whose first sale is in the last year is new, unless the history starts there", () => {
  expect(
    trends(
      yearly(2022, [
        [null, null, 50],
        [-3, 0, 50],
        [5, null, 50],
      ]),
    ).map((trend) => trend?.kind),
  ).toEqual(["new", "new", "up"]);
  expect(trends(yearly(2024, [[50]]))).toEqual([{ kind: "none" }]);
});

test("no mean above zero, no trend", () => {
  expect(
    trends(
      yearly(2022, [
        [5, -10, 5],
        [5, 5, 5],
      ]),
    )[0],
  ).toEqual({ kind: "none" });
});

test("the current year enters from three months on, after the course of the year before", () => {
  // 120 a year, of which 30 by the end of March; then 40 by the end of March.
  const even = Array<number>(12).fill(10);
  const threeMonths = trends(monthly(JANUARY_2022, [[...even, ...even, 20, 10, 10]]));
  expect(threeMonths[0]).toMatchObject({ annualised: { sales: 1_600_000, basis: "seasonal" } });
  const twoMonths = trends(monthly(JANUARY_2022, [[...even, ...even, 20, 10]]));
  expect(twoMonths[0]).toMatchObject({ kind: "stable", slopeShare: 0, annualised: null });
});

test("a client without sales in the same months is annualised month for month", () => {
  const autumn = [...Array<null>(9).fill(null), 60, null, 0];
  const [client] = trends(
    monthly(JANUARY_2022, [
      [...autumn, ...autumn, 10, null, 5],
      [...year(1), ...year(1), 1, 1, 1],
    ]),
  );
  expect(client).toMatchObject({ annualised: { sales: 600_000, basis: "linear" } });
});

test("where the analysed year is under way, it is the current one", () => {
  const even = Array<number>(12).fill(10);
  const history = monthly(JANUARY_2022, [[...even, ...even, 20, 20, 20]]);
  expect(trends(history, { kind: "year", year: 2024 })).toEqual(trends(history, { kind: "year", year: 2023 }));
});

test("selling k times as much changes no trend", () => {
  fc.assert(
    fc.property(someHistory, fc.constantFrom(2, 4, 8), ({ history, years }, factor) => {
      const analysed = analysedYears(years, { kind: "everything" });
      if (analysed === null) return;
      const scaled: SalesHistory = {
        ...history,
        sales: new Map(
          // The factor is whole: what it makes of an amount is an amount.
          [...history.sales].map(([client, sales]) => [
            client,
            sales.map((sold) => (sold === null ? null : ((sold * factor) as typeof sold))),
          ]),
        ),
      };
      const kinds = (of: SalesHistory): string[] => [...clientTrends(of, analysed).values()].map(({ kind }) => kind);
      expect(kinds(scaled)).toEqual(kinds(history));
    }),
  );
});
