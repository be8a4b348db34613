import type { ClientContribution } from "../costToServe/contributions";
import { type Amount, addAmounts, NO_AMOUNT } from "../portfolio/amount";
import type { Matrix } from "./matrix";
import { type Quadrant, QUADRANTS } from "./quadrant";

export interface QuadrantTotals {
  readonly clients: number;
  readonly sales: Amount;
  /** Null where no margin of these clients is known. */
  readonly margin: Amount | null;
  readonly cost: Amount;
  readonly netContribution: Amount | null;
}

export type QuadrantSummary = Readonly<Record<Quadrant | "notClassified", QuadrantTotals>>;

const NOTHING: QuadrantTotals = {
  clients: 0,
  sales: NO_AMOUNT,
  margin: null,
  cost: NO_AMOUNT,
  netContribution: null,
};

/** Sums by quadrant, and of the clients that have none. */
export const quadrantTotals = (matrix: Matrix, contributions: readonly ClientContribution[]): QuadrantSummary => {
  const quadrants = new Map(matrix.places.map(({ client, quadrant }) => [client, quadrant]));
  const totals = new Map<Quadrant | "notClassified", QuadrantTotals>();
  for (const row of contributions) {
    const group = quadrants.get(row.client) ?? "notClassified";
    totals.set(group, added(totals.get(group) ?? NOTHING, row));
  }
  const entries = [...QUADRANTS, "notClassified" as const].map((group) => [group, totals.get(group) ?? NOTHING]);
  // The entries are all the groups.
  return Object.fromEntries(entries) as QuadrantSummary;
};

const added = (sum: QuadrantTotals, row: ClientContribution): QuadrantTotals => ({
  clients: sum.clients + 1,
  sales: addAmounts(sum.sales, row.sales),
  margin: addKnown(sum.margin, row.margin),
  cost: addAmounts(sum.cost, row.cost),
  netContribution: addKnown(sum.netContribution, row.netContribution),
});

const addKnown = (sum: Amount | null, part: Amount | null): Amount | null =>
  part === null ? sum : addAmounts(sum ?? NO_AMOUNT, part);
