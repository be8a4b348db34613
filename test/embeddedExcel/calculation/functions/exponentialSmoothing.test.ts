import { Spreadsheet } from "../spreadsheet";

/** Monthly values with a trend of 2 and a season that adds up to nothing. */
const SEASON = [5, 3, 8, -2, -4, 6, 0, -12, 4, 3, -6, -5];
const valueAt = (month: number): number => 100 + 2 * month + (SEASON[(month - 1) % 12] ?? 0);

const sheetOf = (value: (month: number) => number, months = 36): Spreadsheet => {
  const cells = Array.from({ length: months }, (_, index) => [
    [`A${index + 1}`, index + 1],
    [`B${index + 1}`, value(index + 1)],
  ]).flat();
  return new Spreadsheet(Object.fromEntries(cells));
};

const resultOf = (sheet: Spreadsheet, formula: string): number => {
  sheet.enter({ D1: formula });
  return Number(sheet.value("D1"));
};

test("a trend with a season that never changes goes on as it did, without any doubt", () => {
  const sheet = sheetOf(valueAt);
  for (const month of [37, 42, 48, 60]) {
    expect(resultOf(sheet, `=FORECAST.ETS(${month},B1:B36,A1:A36,12)`)).toBeCloseTo(valueAt(month), 6);
  }
  expect(resultOf(sheet, "=FORECAST.ETS.CONFINT(40,B1:B36,A1:A36,0.95,12)")).toBeCloseTo(0, 6);
});

test("noise leaves the forecast near, in an interval that grows with the months and with the confidence", () => {
  const noise = (month: number): number => ((month * 7919) % 11) - 5;
  const sheet = sheetOf((month) => valueAt(month) + noise(month));
  expect(Math.abs(resultOf(sheet, "=FORECAST.ETS(39,B1:B36,A1:A36,12)") - valueAt(39))).toBeLessThan(12);
  const half = (month: number, confidence: number): number =>
    resultOf(sheet, `=FORECAST.ETS.CONFINT(${month},B1:B36,A1:A36,${confidence},12)`);
  expect(half(37, 0.95)).toBeGreaterThan(0);
  expect(half(48, 0.95)).toBeGreaterThanOrEqual(half(37, 0.95));
  expect(half(37, 0.99)).toBeGreaterThan(half(37, 0.8));
});

test("a timeline may stand in any order, and without season 0 is given", () => {
  const sheet = new Spreadsheet({ A1: 3, B1: 30, A2: 1, B2: 10, A3: 2, B3: 20, A4: 4, B4: 40 });
  expect(resultOf(sheet, "=FORECAST.ETS(6,B1:B4,A1:A4,0)")).toBeCloseTo(60, 6);
});

test("what cannot be forecast says so", () => {
  const sheet = sheetOf(valueAt, 20);
  sheet.enter({
    D1: "=FORECAST.ETS(21,B1:B20,A1:A20,12)",
    D2: "=FORECAST.ETS(21,B1:B19,A1:A20,2)",
    D3: "=FORECAST.ETS(3,B1:B20,A1:A20,2)",
    D4: "=FORECAST.ETS.CONFINT(21,B1:B20,A1:A20,1,2)",
    D5: "=FORECAST.ETS(21,B1:B20,A1:A20,1.5)",
  });
  expect(["D1", "D2", "D3", "D4", "D5"].map((cell) => sheet.value(cell))).toEqual([
    "#NUM!",
    "#N/A",
    "#NUM!",
    "#NUM!",
    "#NUM!",
  ]);
});
