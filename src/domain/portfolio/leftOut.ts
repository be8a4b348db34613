import { type ExactSum, rounded } from "./amount";
import type { LeftOut, LeftOutReason } from "./portfolio";
import type { Fault } from "./fault";

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
    { count: number; partly: number; sales: ExactSum; cells: LeftOut["cells"][number][] }
  >();

  /** A line that stays out altogether. */
  add(fault: Fault, sales: ExactSum): void {
    this.entry(fault, sales).count++;
  }

  /** What stays out of a line that counts with its other amounts. */
  addPart(fault: Fault, sales: ExactSum): void {
    this.entry(fault, sales).partly++;
  }

  private entry({ reason, cells }: Fault, sales: ExactSum): { count: number; partly: number } {
    let known = this.byReason.get(reason);
    if (known === undefined) {
      known = { count: 0, partly: 0, sales: 0n, cells: [] };
      this.byReason.set(reason, known);
    }
    known.sales += sales;
    known.cells.push(...cells);
    return known;
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
