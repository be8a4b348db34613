import fc from "fast-check";
import { DEFAULT_ABC_OPTIONS } from "../../src/domain/pareto/abc";
import { classify } from "../../src/domain/pareto/classify";
import { amountOf } from "../../src/domain/portfolio/amount";
import type { FunctionId } from "../../src/text/functions/functionsText";
import { FUNCTIONS_EN } from "../../src/text/functions/en";
import { errorOf, HostError, registered } from "./host";
import boundaries from "../truth/abcBoundary.json";

const call = registered();
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);
const classOf = (...args: unknown[]): unknown => call("PARETO.CLASS", ...args);

const PARETO: readonly FunctionId[] = ["PARETO.CLASS", "PARETO.RANK", "PARETO.SHARE", "PARETO.CUMULATIVE"];

describe("PARETO.CLASS", () => {
  test.each(boundaries.map((vector) => [vector.name, vector] as const))("%s", (_name, { values, a, b, ...vector }) => {
    const sales = values.map(([, amount]) => amount);
    for (const rule of ["crossing", "strict"] as const) {
      const expected = new Map<string, string>(Object.entries(vector.expected_ties_together[rule]));
      expect(classOf(column(sales), column(sales), a, b, rule)).toEqual(
        column(values.map(([client]) => expected.get(String(client)))),
      );
    }
  });

  test("uses 80 %, 95 % and crossing where nothing else is asked for, also by an empty cell", () => {
    const sales = column([60, 25, 10, 5]);
    expect(classOf(sales, sales)).toEqual(column(["A", "A", "B", "C"]));
    expect(classOf(sales, sales, "", "", "")).toEqual(column(["A", "A", "B", "C"]));
    expect(classOf(sales, sales, 0.5)).toEqual(column(["A", "B", "B", "C"]));
  });

  test("takes the rules' words in any case, in English and French", () => {
    const sales = column([60, 25, 10, 5]);
    for (const rule of ["crossing", "CROSSING", " Franchissement "])
      expect(classOf(sales, sales, null, null, rule)).toEqual(column(["A", "A", "B", "C"]));
    for (const rule of ["strict", "Stricte"])
      expect(classOf(sales, sales, null, null, rule)).toEqual(column(["A", "B", "B", "C"]));
    for (const rule of ["count", "nombre", "Nombre de clients", "Number of clients"])
      expect(classOf(sales, sales, null, null, rule)).toEqual(column(["B", "B", "C", "C"]));
    const published = column([25, 22, 17, 15, 6, 5, 3, 3, 2, 2, 1]);
    for (const rule of ["computed", "Calculée", "CALCULEE", "Limites calculées", "Computed limits"])
      expect(classOf(published, published, null, null, rule)).toEqual(column([..."AAABBCCCCCC"]));
    for (const rule of ["loose", 1, true])
      expect(errorOf(() => classOf(60, sales, null, null, rule))).toMatchObject({
        code: "#VALUE!",
        message: FUNCTIONS_EN.errors.unknownRule,
      });
  });

  test("falls back to crossing, with the limits given, where computed has fewer than ten values", () => {
    const sales = column([60, 25, 10, 5]);
    for (const [a, classes] of [
      [0.8, "AABC"],
      [0.5, "ABBC"],
    ] as const)
      expect(classOf(sales, sales, a, 0.95, "computed")).toEqual(column([...classes]));
  });

  test("limits out of order are #NUM!, a limit that is text #VALUE!", () => {
    const sales = column([60, 40]);
    for (const [a, b] of [
      [0.95, 0.8],
      [0.8, 0.8],
      [0, 0.5],
      [0.8, 1],
      [80, 95],
      [0.96, null],
    ])
      expect(errorOf(() => classOf(60, sales, a, b))).toMatchObject({ code: "#NUM!" });
    expect(errorOf(() => classOf(60, sales, "most"))).toMatchObject({ code: "#VALUE!" });
  });

  test("agrees with the classes of the product for whatever values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 100 }), { minLength: 2, maxLength: 40 }), (sales) => {
        const byValue = new Map(
          classify(sales, amountOf, DEFAULT_ABC_OPTIONS).rows.map((row) => [row.item, row.abcClass]),
        );
        expect(classOf(column(sales), column(sales))).toEqual(column(sales.map((value) => byValue.get(value))));
      }),
    );
  });
});

test("PARETO.RANK shares the better rank among equals: 1, 2, 2, 4", () => {
  const sales = column([20, 50, 20, 10]);
  expect(call("PARETO.RANK", sales, sales)).toEqual(column([2, 1, 2, 4]));
});

test("PARETO.SHARE is of the positive values only", () => {
  const sales = column([100, 60, 0, -40]);
  expect(call("PARETO.SHARE", sales, sales)).toEqual(column([0.625, 0.375, "N/C", "N/C"]));
});

test("PARETO.CUMULATIVE includes all equal values", () => {
  const sales = column([50, 20, 20, 10]);
  expect(call("PARETO.CUMULATIVE", sales, sales)).toEqual(column([0.5, 0.9, 0.9, 1]));
});

test("values a hundred-thousandth apart through floating point are equal", () => {
  const sales = column([0.1 + 0.2, 0.3]);
  expect(call("PARETO.RANK", sales, sales)).toEqual(column([1, 1]));
});

describe.each(PARETO.map((id) => [id]))("%s", (id) => {
  test("gives one result for a value, and for a range results of its shape", () => {
    const single = call(id, 30, [[50, 30, 20]]);
    expect(call(id, [[30]], [[50, 30, 20]])).toEqual(single);
    const range = call(
      id,
      [
        [50, 30],
        [20, 30],
      ],
      [[50, 30, 20]],
    );
    expect(range).toEqual([
      [expect.anything(), (single as unknown[][])[0]?.[0]],
      [expect.anything(), (single as unknown[][])[0]?.[0]],
    ]);
  });

  test("passes over text, logical values and empty cells among the values, as SUM does", () => {
    const messy = [
      ["Sales", 50],
      ["", 30],
      [null, 20],
      [true, "99"],
    ];
    expect(call(id, 30, messy)).toEqual(call(id, 30, [[50, 30, 20]]));
  });

  test("leaves cells without a number empty in a range, so that results stay beside their values", () => {
    const sales = column(["Sales", 50, "", 50, null]);
    const results = call(id, sales, sales) as unknown[][];
    expect(results.map(([cell]) => cell === "")).toEqual([true, false, true, false, true]);
  });

  test("gives N/C at or below zero", () => {
    expect(call(id, -5, [[10, -5, 0]])).toEqual([["N/C"]]);
    expect(call(id, [[0], [-5]], [[10, -5, 0]])).toEqual([["N/C"], ["N/C"]]);
  });

  test("is #N/A for a value that is not among the values, an empty value or no values", () => {
    const sentence = FUNCTIONS_EN.errors;
    expect(errorOf(() => call(id, 7, [[5, 6]]))).toMatchObject({ code: "#N/A", message: sentence.absentValue });
    expect(errorOf(() => call(id, -7, [[5, 6]]))).toMatchObject({ code: "#N/A", message: sentence.absentValue });
    expect(errorOf(() => call(id, "", [[5, 6]]))).toMatchObject({ code: "#N/A", message: sentence.noValue });
    expect(errorOf(() => call(id, 5, [["", null]]))).toMatchObject({ code: "#N/A", message: sentence.noValues });
  });

  test("keeps the fault of one value of a range in its own cell", () => {
    const results = call(id, [[5], [7], [new HostError("#DIV/0!")]], [[5, 6]]) as unknown[][];
    expect(results[0]?.[0]).not.toBeInstanceOf(HostError);
    expect(results[1]?.[0]).toMatchObject({ code: "#N/A" });
    expect(results[2]?.[0]).toMatchObject({ code: "#DIV/0!" });
  });

  test("hands on an error among the values, and says so where Excel takes that error from no function", () => {
    expect(errorOf(() => call(id, 5, [[5, new HostError("#DIV/0!")]]))).toMatchObject({ code: "#DIV/0!" });
    expect(errorOf(() => call(id, 5, [[5, new HostError("#N/A")]]))).toMatchObject({ code: "#N/A" });
    expect(errorOf(() => call(id, 5, [[5, new HostError("#REF!")]]))).toMatchObject({
      code: "#VALUE!",
      message: FUNCTIONS_EN.errors.errorInInput,
    });
  });

  test("remembering the last values never answers for other ones", () => {
    expect(call(id, 10, [[10, 5]])).toEqual(call(id, 10, [[10, 5]]));
    const withOneMore = call(id, 10, [[10, 5, 20]]);
    call(id, 1, [[1]]);
    expect(call(id, 10, [[10, 5, 20]])).toEqual(withOneMore);
  });

  test("spills down to the last filled row of a whole column", () => {
    const wholeColumn = Array.from({ length: 1_048_576 }, (_, row) => [row < 5000 ? row + 1 : ""]);
    const results = call(id, wholeColumn, wholeColumn) as unknown[][];
    expect(results.length).toBe(5000);
  });
});
