import { type Friction, frictionIn } from "../domain/matrix/friction";
import { type Amount, amountOf } from "../domain/portfolio/amount";
import type { Client } from "../domain/portfolio/portfolio";
import { type TypedRow, typedValue } from "./memory/inputList";
import { MATRIX_INPUTS } from "./sheets/matrix/matrixInputs";

/** What was typed in one column of the Matrix list, by client number; null where nothing was. */
function typedIn<Value>(
  input: (typeof MATRIX_INPUTS)[number],
  rows: readonly TypedRow[],
  clients: readonly Client[],
  read: (cell: ReturnType<typeof typedValue>) => Value | null,
): ReadonlyMap<number, Value> | null {
  const index = MATRIX_INPUTS.indexOf(input);
  const filled = rows.filter(({ cells }) => (cells[index] ?? null) !== null);
  if (filled.length === 0) return null;
  const byKey = new Map(filled.map(({ key, cells }) => [key, read(typedValue(cells[index] ?? null))]));
  return new Map(
    clients.flatMap(({ number, key }): [number, Value][] => {
      const value = byKey.get(key) ?? null;
      return value === null ? [] : [[number, value]];
    }),
  );
}

/** Notes of friction; words that mean none of the notes say nothing. */
export const typedFrictions = (
  rows: readonly TypedRow[],
  clients: readonly Client[],
): ReadonlyMap<number, Friction> | null => typedIn("friction", rows, clients, frictionIn);

/** Nothing at or below zero is a potential. */
export const typedPotentials = (
  rows: readonly TypedRow[],
  clients: readonly Client[],
): ReadonlyMap<number, Amount> | null =>
  typedIn("potential", rows, clients, (cell) => (typeof cell === "number" && cell > 0 ? amountOf(cell) : null));
