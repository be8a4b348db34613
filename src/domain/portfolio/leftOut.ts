import { type ExactSum, rounded } from "./amount";
import type { LeftOut, LeftOutReason } from "./portfolio";
import type { Fault } from "./readLines";

/** In the order they are told. */
const REASONS: readonly LeftOutReason[] = [
  "noClient",
  "unreadableAmount",
  "errorCell",
  "noAmount",
  "totalRow",
  "repeatedHeader",
  "noDate",
  "unreadableDate",
  "outsidePeriod",
  "notInvoiced",
  "otherCurrency",
  "excludedClient",
  "hiddenRow",
];

/** Gathers the lines that stay out of a portfolio, by reason. */
export class LeftOutLines {
  private readonly byReason = new Map<
    LeftOutReason,
    { count: number; sales: ExactSum; cells: LeftOut["cells"][number][] }
  >();

  add({ reason, cells }: Fault, sales: ExactSum): void {
    const known = this.byReason.get(reason) ?? { count: 0, sales: 0n, cells: [] };
    known.count++;
    known.sales += sales;
    known.cells.push(...cells);
    this.byReason.set(reason, known);
  }

  /** Unrounded, over all reasons. */
  get total(): ExactSum {
    return [...this.byReason.values()].reduce((total, { sales }) => total + sales, 0n);
  }

  list(): readonly LeftOut[] {
    return REASONS.flatMap((reason) => {
      const found = this.byReason.get(reason);
      return found === undefined ? [] : [{ reason, ...found, sales: rounded(found.sales) }];
    });
  }
}
