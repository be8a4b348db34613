import type { RoleColumns } from "../detection/roles";
import { numberReader } from "../margin/lineMargins";
import { type Amount, amountOf } from "../portfolio/amount";
import { type CountedSource, roleColumn } from "../portfolio/countedLine";

/** Columns that potentials are read from: to be read with the source. */
export const potentialColumns = (roles: RoleColumns): readonly number[] => roles.potential?.slice(0, 1) ?? [];

/**
 * What each client would buy if we were its only supplier, by client number: the last number of each client, for lists
 * of lines repeat it. Nothing at or below zero is a potential; empty without such a column.
 */
export const readPotentials = (source: CountedSource): ReadonlyMap<number, Amount> => {
  const potentials = new Map<number, Amount>();
  const column = roleColumn(source.roles, "potential");
  if (column === null) return potentials;
  const potentialAt = numberReader(source, column);
  for (const { line, client } of source.counted) {
    const potential = potentialAt(line);
    if (potential !== null && potential > 0) potentials.set(client, amountOf(potential));
  }
  return potentials;
};
