import { fiscalYears } from "../../../src/domain/portfolio/history";
import { analysedYears, yearPairs } from "../../../src/domain/movements/years";
import { JANUARY_2022, monthly, year, yearly } from "./histories";

const threeYearsAndHalf = monthly(JANUARY_2022, [[...year(1), ...year(1), ...year(1), 1, 1, 1, 1, 1, 1]]);
const calendar = fiscalYears(threeYearsAndHalf, 1);

describe("the analysed years", () => {
  test("N is the last complete year unless one is chosen, N+1 the one the history ends in", () => {
    const years = analysedYears(calendar, { kind: "everything" });
    expect(years?.analysed.year).toBe(2024);
    expect(years?.before?.year).toBe(2023);
    expect(years?.earlier.map((earlier) => earlier.year)).toEqual([2022]);
    expect(years?.current?.year).toBe(2025);
  });

  test("a complete year after the chosen one is no current year", () => {
    const years = analysedYears(calendar, { kind: "year", year: 2023 });
    expect(years).toMatchObject({ analysed: { year: 2023 }, before: { year: 2022 }, earlier: [], current: null });
  });

  test("there are none where no year is complete and none was chosen", () => {
    const half = fiscalYears(monthly(JANUARY_2022, [[1, 1, 1]]), 1);
    expect(analysedYears(half, { kind: "everything" })).toBeNull();
    expect(analysedYears(half, { kind: "year", year: 2022 })?.analysed.isComplete).toBe(false);
    expect(analysedYears(half, { kind: "year", year: 2030 })).toBeNull();
  });
});

describe("pairs of years", () => {
  test("complete years are compared whole, a part of a year with the same months", () => {
    const pairs = yearPairs(threeYearsAndHalf, calendar);
    expect(pairs.map(({ before, now, months }) => [before.year, now.year, months])).toEqual([
      [2022, 2023, null],
      [2023, 2024, null],
      [2024, 2025, [1, 2, 3, 4, 5, 6]],
    ]);
    expect(pairs[2]?.before.periods).toEqual([24, 25, 26, 27, 28, 29]);
    expect(pairs[2]?.now.periods).toEqual([36, 37, 38, 39, 40, 41]);
  });

  test("a fiscal year is cut down to its months in their fiscal order", () => {
    const history = monthly({ year: 2023, month: 3 }, [Array<number>(24).fill(1)]);
    const pairs = yearPairs(history, fiscalYears(history, 7));
    expect(pairs.map(({ before, now, months }) => [before.year, now.year, months])).toEqual([
      [2022, 2023, [3, 4, 5, 6]],
      [2023, 2024, [7, 8, 9, 10, 11, 12, 1, 2]],
    ]);
  });

  test("two parts of years without a common month are not compared", () => {
    const history = monthly({ year: 2023, month: 10 }, [[1, 1, 1, 1]]);
    expect(yearPairs(history, fiscalYears(history, 1))).toEqual([]);
  });

  test("columns of years are whole years", () => {
    const history = yearly(2020, [[1, 2, 3]]);
    expect(yearPairs(history, fiscalYears(history, 1)).map(({ months }) => months)).toEqual([null, null]);
  });
});
