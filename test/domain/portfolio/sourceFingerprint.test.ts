import fc from "fast-check";
import { inCurrency } from "../../../src/domain/portfolio/amount";
import type { SourceLines } from "../../../src/domain/portfolio/portfolio";
import {
  isSameSource,
  linesOf,
  sourceFingerprint,
  type SourceFingerprint,
  totalOf,
} from "../../../src/domain/portfolio/sourceFingerprint";
import { finished } from "../../../src/domain/steps";
import { LINES, source } from "./source";

type Row = readonly [client: string, sales: number | string];

const COLUMNS = [0, 1];
const of = (rows: readonly Row[]): SourceLines => source(["Client", "CA"], rows);
const printOf = (lines: SourceLines): SourceFingerprint =>
  finished(
    sourceFingerprint(
      lines,
      { ...LINES, clientId: null, clientName: [0], sales: { kind: "column", column: 1 }, date: null },
      COLUMNS,
    ),
  );

const someRows = fc.array(
  fc.tuple(fc.constantFrom("Ann", "Bob", "Zoé"), fc.oneof(fc.integer({ min: -99, max: 999 }), fc.constant("x"))),
  { minLength: 1, maxLength: 12 },
);

test("a source is the same in any order of its lines, and whatever its sheet is called", () => {
  fc.assert(
    fc.property(someRows, fc.integer(), (rows, turn) => {
      const lines = of(rows);
      const by = Math.abs(turn) % rows.length;
      const turned = of([...rows.slice(by), ...rows.slice(0, by)]);
      const renamed = { ...turned, parts: turned.parts.map((part) => ({ ...part, sheetName: "Elsewhere" })) };
      expect(isSameSource(printOf(lines), printOf(renamed))).toBe(true);
    }),
  );
});

test("a source with any cell changed, a line more or a line less is another one", () => {
  fc.assert(
    fc.property(someRows, fc.nat(), (rows, index) => {
      const at = index % rows.length;
      const before = printOf(of(rows));
      const changed = rows.map(([client, sales], row): Row => (row === at ? [`${client}!`, sales] : [client, sales]));
      expect(isSameSource(before, printOf(of(changed)))).toBe(false);
      expect(isSameSource(before, printOf(of([...rows, ["Ann", 1]])))).toBe(false);
      if (rows.length > 1) expect(isSameSource(before, printOf(of(rows.slice(1))))).toBe(false);
    }),
  );
});

test("a number and the same digits as text are not the same", () => {
  expect(isSameSource(printOf(of([["Ann", 12]])), printOf(of([["Ann", "12"]])))).toBe(false);
});

test("lines and totals are told sheet by sheet", () => {
  const lines = of([
    ["Ann", 10],
    ["Bob", 20.5],
    ["Ann", 30],
  ]);
  const [whole] = lines.parts;
  if (!whole) throw new Error("no part");
  const parts = [1, 2].map((lineCount, index) => ({ ...whole, sheetName: `S${String(index)}`, lineCount }));
  const print = printOf({ ...lines, parts });
  expect(print.map(({ sheetName, lines: count, total }) => [sheetName, count, inCurrency(total)])).toEqual([
    ["S0", 1, 10],
    ["S1", 2, 50.5],
  ]);
  expect([linesOf(print), inCurrency(totalOf(print))]).toEqual([3, 60.5]);
});
