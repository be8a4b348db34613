import { DRIVERS } from "../domain/costToServe/drivers";
import type { TypedDrivers, TypedQuantities } from "../domain/costToServe/typedDrivers";
import type { Client } from "../domain/portfolio/portfolio";
import { type TypedRow, typedValue } from "./memory/inputList";

/** What was typed in the driver columns of the Cost to serve list; texts there say nothing that can be counted. */
export function typedDrivers(rows: readonly TypedRow[], clients: readonly Client[]): TypedDrivers {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return {
    drivers: new Set(DRIVERS.filter((_, index) => rows.some(({ cells }) => (cells[index] ?? null) !== null))),
    byClient: new Map(
      clients.flatMap(({ number, key }): [number, TypedQuantities][] => {
        const row = byKey.get(key);
        return row === undefined ? [] : [[number, quantitiesIn(row)]];
      }),
    ),
  };
}

const quantitiesIn = ({ cells }: TypedRow): TypedQuantities =>
  Object.fromEntries(
    DRIVERS.flatMap((driver, index) => {
      const quantity = typedValue(cells[index] ?? null);
      return typeof quantity === "number" ? [[driver, quantity]] : [];
    }),
  );
