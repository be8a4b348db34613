import fc from "fast-check";
import { type Argument, type ArgumentCell, rowsOf } from "../../src/functions/argument";
import { rememberedByContent } from "../../src/functions/rememberedByContent";
import { registered } from "./host";

const call = registered();

/** Few cells that differ in kind more than in looks, so that contents recur and nearly recur. */
const cell = fc.constantFrom<ArgumentCell>(1, 2, "1", "", null, true);
const range = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 }))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

/** Tells everything about its arguments. */
const described = (...ranges: Argument[]): string => JSON.stringify(ranges.map(rowsOf));

test("what is remembered is what would be found anew, whatever was asked before", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(range, range), { maxLength: 30 }), (asked) => {
      const remembering = rememberedByContent(described);
      for (const [first, second] of asked) expect(remembering(first, second)).toBe(described(first, second));
    }),
  );
});

test("a range that was changed in place is another content", () => {
  fc.assert(
    fc.property(range, fc.array(fc.tuple(fc.nat(1), fc.nat(1), cell)), (rows, changes) => {
      const remembering = rememberedByContent(described);
      remembering(rows);
      for (const [row, column, value] of changes) {
        const cells = rows[row];
        if (cells && column < cells.length) cells[column] = value;
        expect(remembering(rows)).toBe(described(rows));
      }
    }),
  );
});

test("a content is worked out once, in new arrays too, and the last four contents are kept", () => {
  const found: string[] = [];
  const remembering = rememberedByContent((values: Argument) => found.push(described(values)));
  const ask = (...contents: readonly number[]): void => {
    for (const content of contents) remembering([[content], [10]]);
  };
  ask(1, 1, 2, 1, 2, 3, 4, 1);
  expect(found).toHaveLength(4);
  ask(5, 1, 4);
  expect(found).toHaveLength(5);
  ask(2);
  expect(found).toHaveLength(6);
});

test("an error is not remembered", () => {
  let attempts = 0;
  const failing = rememberedByContent((values: Argument): string => {
    if (++attempts === 1) throw new Error("first");
    return described(values);
  });
  expect(() => failing([[1]])).toThrow("first");
  expect(failing([[1]])).toBe("[[[1]]]");
  expect(attempts).toBe(2);
});

test("huge ranges are not kept beside each other", () => {
  const found: number[] = [];
  const counting = rememberedByContent((values: Argument) => found.push(rowsOf(values).length));
  const huge = (value: number): number[][] => Array.from({ length: 1_048_576 }, () => [value]);
  const [first, second] = [huge(1), huge(2)];
  for (const values of [first, first, second, second, first]) counting(values);
  expect(found).toHaveLength(3);
});

test.each([
  ["PARETO.CLASS", [50]],
  ["PARETO.RANK", [50]],
  ["PARETO.SHARE", [50]],
  ["PARETO.CUMULATIVE", [50]],
  ["PARETO.TABLE", [[["x"], ["y"], ["z"], ["x"]]]],
  ["PARETO.GINI", []],
  ["PARETO.HHI", []],
  ["COST.COMPLEXITY", [50]],
] as const)("%s sees that an amount of the same array changed", (id, given) => {
  const values = [[50], [30], [15], [5]];
  const before = call(id, ...given, values);
  values[1] = [1000];
  const after = call(id, ...given, values);
  expect(after).not.toEqual(before);
  values[1] = [30];
  expect(call(id, ...given, values)).toEqual(before);
});
