import { type Amount, NO_AMOUNT } from "../portfolio/amount";
import { type FiscalYear, type HistoryPeriod, type SalesHistory, salesOfYear } from "../portfolio/history";
import type { YearPair } from "./years";

/** What became of a client from one year to the next; "active" means that net sales are above zero. */
export const MOVEMENT_STATUSES = [
  /** Active now and never before. */
  "new",
  /** Active now, not the year before, but earlier. */
  "reactivated",
  /** Active now and not the year before, and the file does not reach further back. */
  "newOrReactivated",
  /** Active the year before, not now. */
  "lost",
  /** Active in both, with more, less or exactly as much. */
  "growth",
  "decline",
  "equal",
  /** Active in neither. */
  "none",
] as const;
export type MovementStatus = (typeof MOVEMENT_STATUSES)[number];

export interface ClientMovement {
  /** Number of the client in the portfolio. */
  readonly client: number;
  readonly status: MovementStatus;
  /** Net sales of the compared periods; nothing where there is no line. */
  readonly before: Amount;
  readonly now: Amount;
  /** The last period with sales above zero before the compared ones of now; null where there is none. */
  readonly lastSeen: HistoryPeriod | null;
}

/** How every client of the history moved between two years (method.md, Movements). */
export const clientMovements = (
  history: SalesHistory,
  years: readonly FiscalYear[],
  pair: YearPair,
): readonly ClientMovement[] => {
  const previous = years.filter(({ year }) => year < pair.now.year);
  const reachesBack = previous.some(({ year }) => year < pair.before.year);
  const firstNow = pair.now.periods[0] ?? 0;
  return [...history.sales].map(([client, sales]) => {
    const before = salesOfYear(history, client, pair.before) ?? NO_AMOUNT;
    const now = salesOfYear(history, client, pair.now) ?? NO_AMOUNT;
    const wasActive = (): boolean => previous.some((year) => (salesOfYear(history, client, year) ?? NO_AMOUNT) > 0);
    const status = statusOf(before, now, wasActive, reachesBack);
    return { client, status, before, now, lastSeen: lastSeen(history, sales, firstNow) };
  });
};

const statusOf = (before: Amount, now: Amount, wasActive: () => boolean, reachesBack: boolean): MovementStatus => {
  if (before > 0 && now > 0) return now > before ? "growth" : now < before ? "decline" : "equal";
  if (before > 0) return "lost";
  if (now <= 0) return "none";
  if (wasActive()) return "reactivated";
  return reachesBack ? "new" : "newOrReactivated";
};

const lastSeen = (
  { periods }: SalesHistory,
  sales: readonly (Amount | null)[],
  before: number,
): HistoryPeriod | null => {
  for (let period = before - 1; period >= 0; period--) if ((sales[period] ?? 0) > 0) return periods[period] ?? null;
  return null;
};
