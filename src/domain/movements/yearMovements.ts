import { addAmounts, type Amount, NO_AMOUNT, sumOf } from "../portfolio/amount";
import { type FiscalYear, type SalesHistory, salesOfYear } from "../portfolio/history";
import { type ClientMovement, clientMovements, type MovementStatus } from "./clientMovement";
import { type YearPair, yearPairs } from "./years";

/** Net sales are those of the compared periods. */
export interface MovementTotals {
  readonly clients: number;
  readonly before: Amount;
  readonly now: Amount;
}

/** Clients with sales above zero, and what those make. */
export interface ActiveClients {
  readonly clients: number;
  readonly sales: Amount;
}

/** From one year to the next (method.md, Movements). */
export interface YearMovements {
  readonly pair: YearPair;
  /** Every client of the history, in its order. */
  readonly clients: readonly ClientMovement[];
  readonly totals: Readonly<Record<MovementStatus, MovementTotals>>;
  /** Lost and kept. */
  readonly activeBefore: ActiveClients;
  /** New, reactivated and kept. */
  readonly activeNow: ActiveClients;
  /** Share (0–1) of the clients, and of the sales, of the year before that were lost; null where nobody was active. */
  readonly churnByCount: number | null;
  readonly churnByValue: number | null;
  /** Years until half of the clients are lost at this rate; null where nobody or everybody was lost. */
  readonly halfLifeYears: number | null;
}

/** Movements of every pair of consecutive years in the history, ascending. */
export const movementsByYear = (history: SalesHistory, years: readonly FiscalYear[]): readonly YearMovements[] =>
  yearPairs(history, years).map((pair) => summarised(pair, clientMovements(history, years, pair)));

const summarised = (pair: YearPair, clients: readonly ClientMovement[]): YearMovements => {
  const totals = totalsByStatus(clients);
  const kept = (["growth", "decline", "equal"] as const).map((status) => totals[status]);
  const activeBefore = active([totals.lost, ...kept], ({ before }) => before);
  const activeNow = active([totals.new, totals.reactivated, totals.newOrReactivated, ...kept], ({ now }) => now);
  const hadClients = activeBefore.clients > 0;
  const churnByCount = hadClients ? totals.lost.clients / activeBefore.clients : null;
  return {
    pair,
    clients,
    totals,
    activeBefore,
    activeNow,
    churnByCount,
    churnByValue: hadClients ? totals.lost.before / activeBefore.sales : null,
    halfLifeYears: churnByCount === null ? null : halfLifeYears(churnByCount),
  };
};

/** Who was active in a year, whether or not there is one to compare it with. */
export const activeInYear = (history: SalesHistory, year: FiscalYear): ActiveClients => {
  const positive = [...history.sales.keys()]
    .map((client) => salesOfYear(history, client, year) ?? NO_AMOUNT)
    .filter((sales) => sales > 0);
  return { clients: positive.length, sales: sumOf(positive) };
};

const totalsByStatus = (clients: readonly ClientMovement[]): YearMovements["totals"] => {
  const nothing: MovementTotals = { clients: 0, before: NO_AMOUNT, now: NO_AMOUNT };
  const totals: Record<MovementStatus, MovementTotals> = {
    new: nothing,
    reactivated: nothing,
    newOrReactivated: nothing,
    lost: nothing,
    growth: nothing,
    decline: nothing,
    equal: nothing,
    none: nothing,
  };
  for (const { status, before, now } of clients) {
    const soFar = totals[status];
    totals[status] = {
      clients: soFar.clients + 1,
      before: addAmounts(soFar.before, before),
      now: addAmounts(soFar.now, now),
    };
  }
  return totals;
};

const active = (parts: readonly MovementTotals[], salesOf: (part: MovementTotals) => Amount): ActiveClients => ({
  clients: parts.reduce((count, { clients }) => count + clients, 0),
  sales: sumOf(parts.map(salesOf)),
});

/**
 * Years until half of today's clients are lost if every year loses the same share of those left: ln 0.5 / ln(1 − churn).
 * @example 15 % a year: 4.27 years
 */
export const halfLifeYears = (churn: number): number | null =>
  churn <= 0 || churn >= 1 ? null : Math.log(0.5) / Math.log1p(-churn);
