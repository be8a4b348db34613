import { fiscalCalendar, periodsIn } from "../../../src/domain/portfolio/periods";
import type { Period } from "../../../src/domain/portfolio/portfolio";
import { HEADERS, LINES, on, source } from "./source";

const periods = (months: readonly (readonly [number, number])[], startMonth?: number): (number | "everything")[] => {
  const rows = months.map(([year, month]) => ["C1", "Dupont", 10, on(year, month)]);
  return periodsIn(source(HEADERS, rows), LINES, startMonth).map(({ year }: Period) => year ?? "everything");
};

test("the last complete year comes first, then the other years from the latest on, then everything", () => {
  expect(
    periods([
      [2023, 5],
      [2024, 1],
      [2024, 12],
      [2025, 1],
      [2025, 6],
    ]),
  ).toEqual([2024, 2025, 2023, "everything"]);
});

test("a year between two others is complete even without lines in its first and last month", () => {
  expect(
    periods([
      [2022, 3],
      [2023, 5],
      [2024, 4],
    ]),
  ).toEqual([2023, 2024, 2022, "everything"]);
});

test("everything comes first where no year is complete", () => {
  expect(
    periods([
      [2023, 5],
      [2024, 4],
    ]),
  ).toEqual(["everything", 2024, 2023]);
});

test("a fiscal year has its own first and last month", () => {
  expect(
    periods(
      [
        [2024, 7],
        [2025, 6],
      ],
      7,
    ),
  ).toEqual([2024, "everything"]);
  expect(
    periods([
      [2024, 7],
      [2025, 6],
    ]),
  ).toEqual(["everything", 2025, 2024]);
});

test("without dates there is everything and nothing else", () => {
  expect(periodsIn(source(HEADERS, [["C1", "Dupont", 10, ""]]), { ...LINES, date: null })).toEqual([
    { kind: "everything" },
  ]);
  expect(periodsIn(source(HEADERS, [["C1", "Dupont", 10, ""]]), LINES)).toEqual([{ kind: "everything" }]);
});

test("lines that count nowhere make no year", () => {
  const lines = source(HEADERS, [
    ["C1", "Dupont", 10, on(2024, 1)],
    ["", "", 10, on(2030, 1)],
    ["C1", "Dupont", "?!", on(2029, 1)],
  ]);
  expect(periodsIn(lines, LINES).map(({ year }) => year)).toEqual([undefined, 2024]);
});

test("a fiscal year is named by the calendar year it starts in", () => {
  const july = fiscalCalendar(7);
  expect(july(on(2025, 6, 30))).toEqual({ year: 2024, month: 11 });
  expect(july(on(2025, 7, 1) + 0.75)).toEqual({ year: 2025, month: 0 });
  expect(fiscalCalendar(1)(on(2025, 12, 31))).toEqual({ year: 2025, month: 11 });
});
