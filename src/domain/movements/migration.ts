import type { Abc, AbcClass, AbcOptions } from "../pareto/abc";
import { classify } from "../pareto/classify";
import { addAmounts, type Amount, NO_AMOUNT } from "../portfolio/amount";
import { type SalesHistory, salesOfYear } from "../portfolio/history";
import type { ComparedYear, YearPair } from "./years";

export const MIGRATION_STATES = ["A", "B", "C", "N/C", "absent"] as const;
/** Class of a client in a year; absent where it has no line. */
export type MigrationState = (typeof MIGRATION_STATES)[number];

export interface MigrationCell {
  readonly clients: number;
  readonly salesBefore: Amount;
  readonly salesNow: Amount;
}

/** Where the clients of each class went (method.md, Migration). */
export interface Migration {
  /** Classes of either year by its own limits' ranks; the items are client numbers. */
  readonly before: Abc<number>;
  readonly now: Abc<number>;
  /** By state before, then by state now. Every client of the history is in one cell. */
  readonly cells: Readonly<Record<MigrationState, Readonly<Record<MigrationState, MigrationCell>>>>;
}

export const migration = (history: SalesHistory, pair: YearPair, options: AbcOptions): Migration => {
  const before = yearOf(history, pair.before, options);
  const now = yearOf(history, pair.now, options);
  const cells = emptyCells();
  for (const client of history.sales.keys()) {
    const row = cells[before.stateOf(client)];
    const state = now.stateOf(client);
    const { clients, salesBefore, salesNow } = row[state];
    row[state] = {
      clients: clients + 1,
      salesBefore: addAmounts(salesBefore, before.salesOf(client)),
      salesNow: addAmounts(salesNow, now.salesOf(client)),
    };
  }
  return { before: before.abc, now: now.abc, cells };
};

interface ClassifiedYear {
  readonly abc: Abc<number>;
  readonly stateOf: (client: number) => MigrationState;
  readonly salesOf: (client: number) => Amount;
}

const yearOf = (history: SalesHistory, year: ComparedYear, options: AbcOptions): ClassifiedYear => {
  const sales = new Map<number, Amount>();
  for (const client of history.sales.keys()) {
    const ofYear = salesOfYear(history, client, year);
    if (ofYear !== null) sales.set(client, ofYear);
  }
  const salesOf = (client: number): Amount => sales.get(client) ?? NO_AMOUNT;
  const abc = classify([...sales.keys()], salesOf, options);
  const classes = new Map<number, AbcClass>(abc.rows.map(({ item, abcClass }) => [item, abcClass]));
  return { abc, stateOf: (client) => classes.get(client) ?? "absent", salesOf };
};

type Cells = Record<MigrationState, Record<MigrationState, MigrationCell>>;

const emptyCells = (): Cells => {
  const cell: MigrationCell = { clients: 0, salesBefore: NO_AMOUNT, salesNow: NO_AMOUNT };
  const row = (): Cells[MigrationState] => ({ A: cell, B: cell, C: cell, "N/C": cell, absent: cell });
  return { A: row(), B: row(), C: row(), "N/C": row(), absent: row() };
};
