import fc from "fast-check";
import { FUNCTIONS_EN } from "../../src/text/functions/en";
import { errorOf, HostError, registered } from "./host";

const call = registered();
const table = (...args: unknown[]): unknown[][] => call("PARETO.TABLE", ...args) as unknown[][];
const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

test("lines of the same client are added up, whatever the case and spaces of its name", () => {
  expect(table(column("Dupont", "Martin", " DUPONT ", "Roy"), column(30, 45, 20, 5))).toEqual([
    [1, "Dupont", 50, 0.5, 0.5, expect.closeTo(1 / 3, 12), "A"],
    [2, "Martin", 45, 0.45, 0.95, expect.closeTo(2 / 3, 12), "A"],
    [3, "Roy", 5, 0.05, 1, 1, "C"],
  ]);
});

test("clients at or below zero come last, without rank and shares", () => {
  expect(table(column("X", "Y", "Z"), column(10, -4, 0))).toEqual([
    [1, "X", 10, 1, 1, 1, "A"],
    ["", "Z", 0, "", "", "", "N/C"],
    ["", "Y", -4, "", "", "", "N/C"],
  ]);
});

test("limits and rule are those of PARETO.CLASS", () => {
  const classes = (...args: unknown[]) =>
    table(column("P1", "P2", "P3"), column(50, 33, 17), ...args).map((row) => row[6]);
  expect(classes(0.5, 0.83)).toEqual(["A", "B", "C"]);
  expect(classes(0.7, 0.9)).toEqual(["A", "A", "B"]);
  expect(classes(0.7, 0.9, "strict")).toEqual(["A", "B", "C"]);
});

test("text among the amounts is passed over; an amount without a client stays in the table", () => {
  expect(table(column("X", "", "Y"), column(10, 5, "n/a")).map((row) => row[1])).toEqual(["X", ""]);
});

test("what looks like a formula in a name stays the text it is", () => {
  expect(table(column("=1+1"), column(3))[0]?.[1]).toBe("=1+1");
});

test("faults are told", () => {
  const { errors } = FUNCTIONS_EN;
  expect(errorOf(() => table(column("X"), column(1, 2))).message).toBe(errors.clientsDiffer);
  expect(errorOf(() => table(column("X"), column("x"))).message).toBe(errors.noValues);
  expect(errorOf(() => table(column("X"), column(1), 0.9, 0.5)).code).toBe("#NUM!");
  expect(errorOf(() => table(column("X"), column({ code: "#DIV/0!" }))).code).toBe("#DIV/0!");
});

test("sales add up to those of the lines, and each class is the one PARETO.CLASS gives", () => {
  const line = fc.tuple(fc.constantFrom("A", "B", "C", "D", "E"), fc.integer({ min: -50, max: 500 }));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
      const rows = table(column(...lines.map(([name]) => name)), column(...lines.map(([, sales]) => sales)));
      const sales = column(...rows.map((row) => row[2]));
      expect(sales.flat().reduce<number>((sum, one) => sum + Number(one), 0)).toBe(
        lines.reduce((sum, [, one]) => sum + one, 0),
      );
      const classes =
        rows.length === 1 ? call("PARETO.CLASS", sales[0]?.[0], sales) : call("PARETO.CLASS", sales, sales);
      expect(rows.map((row) => [row[6]])).toEqual(classes);
    }),
  );
});

test("errors are Excel's own objects", () => {
  expect(errorOf(() => table(column("X"), column(1, 2)))).toBeInstanceOf(HostError);
});
