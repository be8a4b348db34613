import { addAmounts, type Amount, negate } from "../portfolio/amount";
import type { Abc, AbcRow } from "./abc";

/**
 * What a client lacks to equal the last client of the next class, the base T held (method.md, Distance). Null for A,
 * for N/C, and where nobody is in the next class.
 * @example sales 60 (A), 25 (A), 10 (B), 5 (C): 15 for the client of 10, 5 for the client of 5
 */
export const distanceToNextClass = <T>(
  { rows, lastA, lastB }: Abc<T>,
  { abcClass, sales }: AbcRow<T>,
): Amount | null => {
  if (abcClass === "A" || abcClass === "N/C") return null;
  const lastOfNext = abcClass === "B" ? rows[lastA - 1] : lastB > lastA ? rows[lastB - 1] : undefined;
  return lastOfNext === undefined ? null : addAmounts(lastOfNext.sales, negate(sales));
};
