import { periodKey, periodOfKey } from "../../domain/history/analysedPeriod";
import type { ClassChange, ClientHistory, ClientResult } from "../../domain/history/clientHistory";
import { QUADRANTS } from "../../domain/matrix/quadrant";
import type { AbcClass } from "../../domain/pareto/abc";
import { type Amount, amountOf, inCurrency } from "../../domain/portfolio/amount";

/** A client's history as the text of one cell of its row: rows may be sorted, moved or deleted without losing others. */
export const historyText = ({ results, changes }: Pick<ClientHistory, "results" | "changes">): string =>
  JSON.stringify({
    results: results.map(({ period, analysedOn, abcClass, sales, quadrant }) => [
      periodKey(period),
      analysedOn,
      abcClass,
      inCurrency(sales),
      quadrant,
    ]),
    changes: changes.map(({ foundOn, period, against, from, to, salesBefore, salesNow }) => [
      foundOn,
      periodKey(period),
      periodKey(against),
      from,
      to,
      salesBefore === null ? null : inCurrency(salesBefore),
      salesNow === null ? null : inCurrency(salesNow),
    ]),
  });

/** Nothing of a text that was changed beyond recognition. */
export function historyIn(text: string): Pick<ClientHistory, "results" | "changes"> {
  const kept = parsed(text);
  return {
    results: rowsOf(kept, "results").flatMap((row) => resultIn(row) ?? []),
    changes: rowsOf(kept, "changes").flatMap((row) => changeIn(row) ?? []),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function rowsOf(kept: unknown, part: "results" | "changes"): readonly (readonly unknown[])[] {
  if (typeof kept !== "object" || kept === null || !(part in kept)) return [];
  // A user may have edited the text: what is in it is checked cell by cell.
  const rows = (kept as Record<string, unknown>)[part];
  return Array.isArray(rows) ? rows.filter((row) => Array.isArray(row)) : [];
}

function resultIn([key, analysedOn, abcClass, sales, quadrant]: readonly unknown[]): ClientResult | null {
  const period = typeof key === "string" ? periodOfKey(key) : null;
  const known = classIn(abcClass);
  if (period === null || known === null || typeof analysedOn !== "number" || typeof sales !== "number") return null;
  return {
    period,
    analysedOn,
    abcClass: known,
    sales: amountOf(sales),
    quadrant: QUADRANTS.find((one) => one === quadrant) ?? null,
  };
}

function changeIn([foundOn, now, before, from, to, salesBefore, salesNow]: readonly unknown[]): ClassChange | null {
  const period = typeof now === "string" ? periodOfKey(now) : null;
  const against = typeof before === "string" ? periodOfKey(before) : null;
  if (period === null || against === null || typeof foundOn !== "number") return null;
  return {
    foundOn,
    period,
    against,
    from: classIn(from),
    to: classIn(to),
    salesBefore: amountIn(salesBefore),
    salesNow: amountIn(salesNow),
  };
}

const CLASSES: readonly AbcClass[] = ["A", "B", "C", "N/C"];
const classIn = (value: unknown): AbcClass | null => CLASSES.find((one) => one === value) ?? null;
const amountIn = (value: unknown): Amount | null => (typeof value === "number" ? amountOf(value) : null);
