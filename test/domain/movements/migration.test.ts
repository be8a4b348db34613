import fc from "fast-check";
import {
  type Migration,
  migration,
  MIGRATION_STATES,
  type MigrationCell,
} from "../../../src/domain/movements/migration";
import { yearPairs } from "../../../src/domain/movements/years";
import { ABC_RULES, DEFAULT_ABC_OPTIONS } from "../../../src/domain/pareto/abc";
import { amountOf, sumOf } from "../../../src/domain/portfolio/amount";
import { fiscalYears } from "../../../src/domain/portfolio/history";
import { someHistory, yearly } from "./histories";

const cellsOf = ({ cells }: Migration): MigrationCell[] =>
  MIGRATION_STATES.flatMap((before) => MIGRATION_STATES.map((now) => cells[before][now]));

test("each year has classes of its own; a year without a line is absent, one of returns not classified", () => {
  const history = yearly(2022, [
    [90, 10],
    [8, 85],
    [2, null],
    [null, 5],
    [null, -3],
  ]);
  const [moved] = yearPairs(history, fiscalYears(history, 1)).map((pair) =>
    migration(history, pair, DEFAULT_ABC_OPTIONS),
  );
  if (moved === undefined) throw new Error("no pair of years");
  const { cells, before, now } = moved;
  expect([before.lastA, before.lastB]).toEqual([1, 2]);
  expect([now.lastA, now.lastB]).toEqual([1, 2]);
  expect(cells.A.B).toEqual({ clients: 1, salesBefore: amountOf(90), salesNow: amountOf(10) });
  expect(cells.B.A).toEqual({ clients: 1, salesBefore: amountOf(8), salesNow: amountOf(85) });
  expect(cells.C.absent).toEqual({ clients: 1, salesBefore: amountOf(2), salesNow: amountOf(0) });
  expect(cells.absent.C).toEqual({ clients: 1, salesBefore: amountOf(0), salesNow: amountOf(5) });
  expect(cells.absent["N/C"]).toEqual({ clients: 1, salesBefore: amountOf(0), salesNow: amountOf(-3) });
});

test("rows and columns add up to the classes of either year, whatever the history", () => {
  fc.assert(
    fc.property(someHistory, fc.constantFrom(...ABC_RULES), ({ history, years }, rule) => {
      for (const pair of yearPairs(history, years)) {
        const moved = migration(history, pair, { ...DEFAULT_ABC_OPTIONS, rule });
        for (const state of MIGRATION_STATES) {
          const row = MIGRATION_STATES.map((now) => moved.cells[state][now]);
          const column = MIGRATION_STATES.map((before) => moved.cells[before][state]);
          const count = (cells: MigrationCell[]): number => cells.reduce((sum, { clients }) => sum + clients, 0);
          const absentBefore = history.sales.size - moved.before.rows.length;
          const absentNow = history.sales.size - moved.now.rows.length;
          expect(count(row)).toBe(state === "absent" ? absentBefore : moved.before.totals[state].clients);
          expect(count(column)).toBe(state === "absent" ? absentNow : moved.now.totals[state].clients);
          expect(sumOf(row.map(({ salesBefore }) => salesBefore))).toBe(
            state === "absent" ? 0 : moved.before.totals[state].sales,
          );
          expect(sumOf(column.map(({ salesNow }) => salesNow))).toBe(
            state === "absent" ? 0 : moved.now.totals[state].sales,
          );
        }
        expect(cellsOf(moved).reduce((sum, { clients }) => sum + clients, 0)).toBe(history.sales.size);
      }
    }),
  );
});
