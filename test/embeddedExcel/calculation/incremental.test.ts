import fc from "fast-check";
import { cellAddress } from "../../../src/embeddedExcel/workbook/address";
import { Spreadsheet, type Content } from "./spreadsheet";

/** Columns A–C hold constants, D–H formulas that read columns to the left or rows above: no circles, no volatile functions. */
const ROWS = 12;
const CONSTANT_COLUMNS = 3;
const COLUMNS = 8;

const constant: fc.Arbitrary<Content> = fc.oneof(
  fc.integer({ min: -5, max: 9 }),
  fc.constantFrom("a", "b", "A", "12", "", "#N/A", true, null),
);

const cellAt = (row: number, column: number) => cellAddress(row, column);

/** Formulas for a cell, reading only cells to its left. */
function formula(row: number, column: number): fc.Arbitrary<Content> {
  const left = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(column - 1) });
  const reference = left.map((cell) => cellAt(cell.row, cell.column));
  const fixed = left.map((cell) => `$${cellAt(cell.row, cell.column).replace(/\d+/, "$$$&")}`);
  const range = fc.tuple(left, left).map(([a, b]) => `${cellAt(a.row, a.column)}:${cellAt(b.row, b.column)}`);
  const lineOf = (index: number) => `${cellAt(0, index)}:${cellAt(ROWS - 1, index)}`;
  const line = fc.nat(column - 1).map(lineOf);
  const wholeColumn = fc.nat(column - 1).map((index) => {
    const name = cellAt(0, index).replace(/\d+/, "");
    return `${name}:${name}`;
  });
  const above = row > 0 ? cellAt(row - 1, column) : cellAt(row, column - 1);
  return fc.oneof(
    fc.tuple(reference, fixed).map(([a, b]) => `=${a}+${b}`),
    range.map((area) => `=SUM(${area})`),
    fc.tuple(line, line, reference).map(([sum, test, key]) => `=SUMIFS(${sum},${test},${key})`),
    fc.tuple(wholeColumn, reference).map(([area, key]) => `=COUNTIF(${area},${key})`),
    fc.tuple(reference, line).map(([key, area]) => `=IFERROR(MATCH(${key},${area},0),-1)`),
    fc.tuple(reference, reference, reference).map(([test, a, b]) => `=IF(ISNUMBER(${test}),${a},${b})`),
    fc.tuple(line, reference).map(([area, position]) => `=IFERROR(INDEX(${area},${position}),"none")`),
    fc.tuple(reference, line).map(([key, area]) => `=IFERROR(RANK(${key},${area}),0)`),
    fc.constant(`=IFERROR(${above}+1,0)`),
    fc.constant("=Total*2"),
    fc.constant("=OFFSET($A$1,1,1)"),
  );
}

const content = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) }).chain(({ row, column }) =>
  fc.record({
    address: fc.constant(cellAt(row, column)),
    content:
      column < CONSTANT_COLUMNS
        ? constant
        : fc.oneof({ weight: 4, arbitrary: formula(row, column) }, { weight: 1, arbitrary: constant }),
  }),
);

/** What the name Total means from an edit on; mostly what it meant before. */
const meaning = fc.option(fc.constantFrom("SUM(Sheet1!$A$1:$C$12)", "Sheet1!$B$2", "Sheet1!$B$3", "7"), { freq: 1 });

const sheetArea = `${cellAt(0, 0)}:${cellAt(ROWS - 1, COLUMNS - 1)}`;

test("recalculating what an edit touches gives what calculating everything gives", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(content, { minLength: 1, maxLength: 12 }), meaning), { minLength: 1, maxLength: 12 }),
      (edits) => {
        const book = new Spreadsheet();
        book.addName("Total", "SUM(Sheet1!$A$1:$C$12)");
        const [total] = book.book.names;
        for (const [edit, formula] of edits) {
          if (total && formula !== null) {
            total.formula = formula;
            book.calculator.structureChanged();
          }
          book.enter(Object.fromEntries(edit.map((cell) => [cell.address, cell.content])));
        }
        const incremental = book.values(sheetArea);
        const changed = book.calculator.calculateEverything();
        expect(book.values(sheetArea)).toEqual(incremental);
        expect(changed).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test("a spilled range has its full size, also below the last used row", () => {
  const book = new Spreadsheet();
  book.enter({ A1: "a", F1: '=IFERROR(INDEX(A1:A12,B1),"none")' });
  expect(book.values("F1:F13").flat()).toEqual(["a", ...Array.from({ length: 11 }, () => 0), null]);
});

test("spills keep up with edits as well", () => {
  const edit = fc.record({
    address: fc.constantFrom("A1", "A2", "B3", "C2"),
    value: fc.constantFrom(null, 1, 2, 3, 4),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 15 }), (edits) => {
      const cells = {
        A1: 2,
        A2: 1,
        B1: "=SEQUENCE(A1)",
        C1: "=SUM(B1:B9)",
        D1: "=SORT(B1#,,-1)",
        E1: "=COUNT(D:D)+A2",
      };
      const book = new Spreadsheet(cells);
      for (const { address, value } of edits) book.enter({ [address]: address === "A1" ? (value ?? 1) : value });
      const incremental = book.values("A1:E9");
      book.calculator.calculateEverything();
      expect(book.values("A1:E9")).toEqual(incremental);
    }),
    { numRuns: 150 },
  );
});

test("a circle through a volatile formula stays 0, and what depends on it follows", () => {
  const book = new Spreadsheet({ A1: "=B1+1+0*NOW()", B1: "=A1", C1: "=A1+5", D1: 1 });
  expect(book.values("A1:C1")).toEqual([[0, 0, 5]]);
  book.enter({ D1: 2 });
  expect(book.values("A1:C1")).toEqual([[0, 0, 5]]);
});
