import {
  type AnalysedPeriod,
  isEarlierAlike,
  latestFirst,
  periodKey,
  periodOfKey,
} from "../../../src/domain/history/analysedPeriod";

const year: AnalysedPeriod = { kind: "year", year: 2024, month: 1 };
const fiscalYear: AnalysedPeriod = { kind: "year", year: 2024, month: 7 };
const months: AnalysedPeriod = { kind: "twelveMonths", year: 2025, month: 3 };
const everything: AnalysedPeriod = { kind: "everything", year: 2025, month: 12 };

test("a period is known again by its key", () => {
  for (const period of [year, fiscalYear, months, everything]) expect(periodOfKey(periodKey(period))).toEqual(period);
  for (const text of ["", "year", "year-2024", "year-2024-13", "decade-2024-1", "year-2024-1 "])
    expect(periodOfKey(text)).toBeNull();
});

test("periods are in the order in which they end", () => {
  expect([year, everything, months, fiscalYear].sort(latestFirst)).toEqual([everything, fiscalYear, months, year]);
});

test("only an earlier period of the same kind is one to compare with", () => {
  expect(isEarlierAlike({ ...year, year: 2023 }, year)).toBe(true);
  expect(isEarlierAlike(year, year)).toBe(false);
  expect(isEarlierAlike(year, months)).toBe(false);
});
