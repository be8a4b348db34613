import fc from "fast-check";
import { civilDate, dateReader, serialOf, type CivilDate } from "../../src/domain/dates";
import type { CellContent } from "../../src/domain/cells";

const iso = ({ year, month, day }: CivilDate): string =>
  `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
const readColumn = (cells: readonly CellContent[], uses1904Dates = false): string[] =>
  cells
    .map(dateReader(cells, uses1904Dates))
    .map((reading) => (reading.kind === "date" ? iso(civilDate(reading.serial)) : reading.kind));

test("serial numbers are the days a spreadsheet shows", () => {
  expect(iso(civilDate(1))).toBe("1900-01-01");
  expect(iso(civilDate(59))).toBe("1900-02-28");
  expect(iso(civilDate(61))).toBe("1900-03-01");
  expect(iso(civilDate(45292.75))).toBe("2024-01-01");
  expect(serialOf({ year: 2024, month: 1, day: 1 })).toBe(45292);
  expect(serialOf({ year: 2023, month: 2, day: 29 })).toBeNull();
});

test("serials of a 1904 workbook are four years later", () => {
  expect(readColumn([43830, 43831.5], true)).toEqual(["2024-01-01", "2024-01-02"]);
});

test.each([
  ["2024-03-05", "2024-03-05"],
  ["2024-03-05T10:20:30Z", "2024-03-05"],
  ["2024-03-05 10:20:30", "2024-03-05"],
  ["2024/03/05", "2024-03-05"],
  ["25/03/2024", "2024-03-25"],
  ["25.3.24", "2024-03-25"],
  ["25-03-2024 10:20", "2024-03-25"],
  ["3/25/2024 9:05 AM", "2024-03-25"],
  ["5 janvier 2024", "2024-01-05"],
  ["lundi 5 février 2024", "2024-02-05"],
  ["mardi 5 mars 2024", "2024-03-05"],
  ["1er août 2024", "2024-08-01"],
  ["janv-24", "2024-01-01"],
  ["déc. 2023", "2023-12-01"],
  ["January 5, 2024", "2024-01-05"],
  ["5-Jan-2024", "2024-01-05"],
  ["5. März 2024", "2024-03-05"],
  ["5 de enero de 2024", "2024-01-05"],
  ["5 maggio 2024", "2024-05-05"],
  ["5 mrt 2024", "2024-03-05"],
  ["5 de outubro de 2024", "2024-10-05"],
  ["03/2024", "2024-03-01"],
  ["2024-03", "2024-03-01"],
  ["20240305", "2024-03-05"],
])("the text %j is %s", (text, day) => {
  expect(readColumn([text])).toEqual([day]);
});

test("numbers that are years, months or days without separators are read as such", () => {
  expect(readColumn([2022, 2023])).toEqual(["2022-01-01", "2023-01-01"]);
  expect(readColumn([202212, 202301])).toEqual(["2022-12-01", "2023-01-01"]);
  expect(readColumn([20221231, 20230101])).toEqual(["2022-12-31", "2023-01-01"]);
});

test("one day above 12 decides for the whole column", () => {
  expect(readColumn(["01/02/2024", "25/02/2024"])).toEqual(["2024-02-01", "2024-02-25"]);
  expect(readColumn(["01/02/2024", "02/25/2024"])).toEqual(["2024-01-02", "2024-02-25"]);
});

test("without any day above 12 the order in which the dates run decides, else the day comes first", () => {
  expect(readColumn(["01/02/2024", "01/05/2024", "02/01/2024", "03/01/2024"])).toEqual([
    "2024-01-02",
    "2024-01-05",
    "2024-02-01",
    "2024-03-01",
  ]);
  expect(readColumn(["05/03/2024"])).toEqual(["2024-03-05"]);
});

test("what could be two days in a column that contradicts itself is unreadable", () => {
  expect(readColumn(["25/02/2024", "02/25/2024", "03/04/2024", "5/5/2024"])).toEqual([
    "2024-02-25",
    "2024-02-25",
    "unreadable",
    "2024-05-05",
  ]);
});

test.each(["", " "])("%j is empty", (text) => {
  expect(readColumn([text])).toEqual(["empty"]);
});

test.each(["soon", "31/02/2024", "12/2024/05", "Marge 2024", "1E3", -5, true])("%j is unreadable", (cell) => {
  expect(readColumn([cell])).toEqual(["unreadable"]);
});

const serials = fc.integer({ min: 61, max: 73000 }).filter((serial) => civilDate(serial).year >= 1950);

test("every day keeps its serial number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(serialOf(civilDate(serial))).toBe(serial);
    }),
  );
});

const twoDigits = (value: number): string => String(value).padStart(2, "0");
const notations: Record<string, (date: CivilDate) => string> = {
  french: ({ year, month, day }) => `${twoDigits(day)}/${twoDigits(month)}/${String(year)}`,
  american: ({ year, month, day }) => `${String(month)}/${String(day)}/${String(year)}`,
  german: ({ year, month, day }) => `${String(day)}.${String(month)}.${String(year)}`,
  iso,
};
for (const locale of ["fr-FR", "en-GB", "de-DE", "es-ES", "it-IT", "nl-NL", "pt-PT"]) {
  for (const month of ["short", "long"] as const) {
    const format = new Intl.DateTimeFormat(locale, { day: "numeric", month, year: "numeric", timeZone: "UTC" });
    notations[`${locale} ${month}`] = ({ year, month: monthNumber, day }) =>
      format.format(new Date(Date.UTC(year, monthNumber - 1, day)));
  }
}

test.each(Object.keys(notations))("columns of dates in %s notation read back", (name) => {
  const write = notations[name];
  if (write === undefined) throw new Error(name);
  fc.assert(
    fc.property(fc.array(serials, { maxLength: 20 }), (days) => {
      // One day above 12 in the column settles the order.
      const dates = [...days, 45322].map(civilDate);
      expect(readColumn(dates.map(write))).toEqual(dates.map(iso));
    }),
  );
});
