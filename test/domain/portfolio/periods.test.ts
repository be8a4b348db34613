import { fiscalYearOf } from "../../../src/domain/portfolio/fiscalCalendar";
import { JANUARY, periodsIn } from "../../../src/domain/portfolio/periods";
import { NO_DECISIONS, type Period } from "../../../src/domain/portfolio/portfolio";
import { HEADERS, LINES, on, source, YEARS } from "./source";

const periods = (
  months: readonly (readonly [number, number])[],
  fiscalYearStartMonth = JANUARY,
): (number | Period["kind"])[] => {
  const rows = months.map(([year, month]) => ["C1", "Dupont", 10, on(year, month)]);
  return periodsIn(source(HEADERS, rows), LINES, { fiscalYearStartMonth }).map(({ year, kind }) => year ?? kind);
};

test("the last complete year comes first, then the other years from the latest on, the last months, everything", () => {
  expect(
    periods([
      [2023, 5],
      [2024, 1],
      [2024, 12],
      [2025, 1],
      [2025, 6],
    ]),
  ).toEqual([2024, 2025, 2023, "lastTwelveMonths", "everything"]);
});

test("a year between two others is complete even without lines in its first and last month", () => {
  expect(
    periods([
      [2022, 3],
      [2023, 5],
      [2024, 4],
    ]),
  ).toEqual([2023, 2024, 2022, "lastTwelveMonths", "everything"]);
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

test("the last twelve months are offered only where there are more than twelve", () => {
  expect(
    periods([
      [2024, 2],
      [2025, 1],
    ]),
  ).toEqual(["everything", 2025, 2024]);
  expect(
    periods([
      [2024, 1],
      [2025, 1],
    ]),
  ).toEqual(["everything", 2025, 2024, "lastTwelveMonths"]);
});

test("a year without any line is not offered, even between two others", () => {
  expect(
    periods([
      [2021, 1],
      [2021, 12],
      [2023, 3],
    ]),
  ).toEqual([2021, 2023, "lastTwelveMonths", "everything"]);
});

test("years that only an excluded client or hidden rows have are not offered", () => {
  const lines = source(HEADERS, [
    ["C1", "Dupont", 10, on(2023, 1)],
    ["C1", "Dupont", 10, on(2023, 12)],
    ["C2", "Divers", 10, on(2024, 12)],
    ["C1", "Dupont", 10, on(2022, 12)],
  ]);
  const hidden = { ...lines, hidden: [false, false, false, true] };
  const decisions = { ...NO_DECISIONS, excluded: ["Divers"] };
  expect(periodsIn(hidden, LINES, { decisions, hiddenRows: "leftOut" })).toEqual([
    { kind: "year", year: 2023 },
    { kind: "everything" },
  ]);
});

test("columns of years are years to choose, the last one first", () => {
  const table = source(["Client", "CA 2023", "CA 2024", "CA 2025"], [["Dupont", 1, 2, 3]]);
  expect(periodsIn(table, YEARS)).toEqual([
    { kind: "year", year: 2025 },
    { kind: "year", year: 2024 },
    { kind: "year", year: 2023 },
    { kind: "everything" },
  ]);
});

test("a fiscal year is named by the calendar year it starts in", () => {
  expect(fiscalYearOf({ year: 2025, month: 6 }, 7)).toBe(2024);
  expect(fiscalYearOf({ year: 2025, month: 7 }, 7)).toBe(2025);
  expect(fiscalYearOf({ year: 2025, month: 12 }, 1)).toBe(2025);
  expect(fiscalYearOf({ year: 2025, month: null }, 7)).toBe(2025);
});
