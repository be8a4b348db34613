import { type Amount, type ExactSum, rounded } from "./amount";
import { attributeLines } from "./attributedLines";
import type { SalesHistory } from "./history";
import { periodAt, positionOf } from "./historyPeriods";
import type { ColumnChoice, PortfolioOptions, SourceLines } from "./portfolio";
import type { ReadLine } from "./readLines";
import { datePeriods, type Timeline, timelineOf } from "./timeline";

/**
 * What every client bought over time (method.md, History): the clients and numbers of the portfolio of everything, under
 * the same decisions. Null where the lines do not stand in time; lines without a readable date are in no period.
 */
export const salesHistory = (
  lines: SourceLines,
  choice: ColumnChoice,
  options: PortfolioOptions = {},
): SalesHistory | null => {
  const timeline = timelineOf(lines, choice);
  if (timeline.kind === "none") return null;
  const placed = placedAmounts(timeline);
  const sums = new Map<number, Map<number, ExactSum>>();
  let first = Infinity;
  let last = -Infinity;
  for (const line of attributeLines(lines, choice, options)) {
    if (line.fault !== null) continue;
    let ofClient = sums.get(line.client.number);
    if (ofClient === undefined) sums.set(line.client.number, (ofClient = new Map<number, ExactSum>()));
    for (const [position, amount] of placed(line.read)) {
      ofClient.set(position, (ofClient.get(position) ?? 0n) + amount);
      first = Math.min(first, position);
      last = Math.max(last, position);
    }
  }
  if (last < first) return null;
  const positions = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const amountsOf = (ofClient: ReadonlyMap<number, ExactSum>): (Amount | null)[] =>
    positions.map((position) => {
      const sum = ofClient.get(position);
      return sum === undefined ? null : rounded(sum);
    });
  return {
    step: timeline.step,
    periods: positions.map((position) => periodAt(timeline.step, position)),
    sales: new Map([...sums].filter(([, { size }]) => size > 0).map(([client, sum]) => [client, amountsOf(sum)])),
  };
};

/** Where in time the amounts of a line lie. */
const placedAmounts = (
  timeline: Exclude<Timeline, { kind: "none" }>,
): ((read: ReadLine) => readonly (readonly [number, ExactSum])[]) => {
  if (timeline.kind === "columns") {
    const positions = timeline.periods.map(positionOf);
    return ({ parts }) =>
      positions.flatMap((position, index) => {
        const part = parts?.[index] ?? null;
        return part === null ? [] : [[position, part] as const];
      });
  }
  const periodOf = datePeriods(timeline);
  return ({ date, amount }) => (date.kind === "date" ? [[positionOf(periodOf(date.serial)), amount]] : []);
};
