import type { ExactSum } from "./amount";
import { columnCells } from "./columnCells";
import type { Fault } from "./fault";
import { periodTest } from "./periods";
import type { ColumnChoice, LeftOutReason, Period, PortfolioOptions, SourceLines } from "./portfolio";
import { salesColumns } from "./lineAmount";
import type { ReadLine } from "./readLines";
import { datePeriods, timelineOf } from "./timeline";

/** A line's amount, divided by a period. */
export interface SplitAmount {
  /** What lies inside; null where nothing does. */
  readonly inside: ExactSum | null;
  readonly outside: { readonly amount: ExactSum; readonly fault: Fault } | null;
}

/** Says what of each line lies inside the period (method.md, Periods): all or nothing, unless columns are periods. */
export const periodSplitter = (
  lines: SourceLines,
  choice: ColumnChoice,
  period: Period,
  options: PortfolioOptions,
): ((read: ReadLine) => SplitAmount) => {
  if (period.kind === "everything") return ({ amount }) => ({ inside: amount, outside: null });
  const isInside = periodTest(period, lines, choice, options);
  const timeline = timelineOf(lines, choice);
  if (timeline.kind === "columns") return columnSplitter(lines, choice, timeline.periods.map(isInside));

  const dates = choice.date === null ? null : columnCells(lines, choice.date);
  const allOutside = ({ line, amount }: ReadLine, reason: LeftOutReason): SplitAmount => ({
    inside: null,
    outside: { amount, fault: { reason, cells: dates === null ? [] : [dates.positionOf(line)] } },
  });
  const periodOf = datePeriods(timeline.kind === "dates" ? timeline : { step: "month" });
  return (read) => {
    switch (read.date.kind) {
      case "empty":
        return allOutside(read, "noDate");
      case "unreadable":
        return allOutside(read, "unreadableDate");
      case "date":
        return isInside(periodOf(read.date.serial))
          ? { inside: read.amount, outside: null }
          : allOutside(read, "outsidePeriod");
    }
  };
};

const columnSplitter = (lines: SourceLines, choice: ColumnChoice, areInside: readonly boolean[]) => {
  const columns = salesColumns(choice.sales).map((column) => columnCells(lines, column));
  return ({ line, parts }: ReadLine): SplitAmount => {
    let inside: ExactSum | null = null;
    let amount = 0n;
    const outside = columns.filter((_, index) => {
      const part = parts?.[index] ?? null;
      if (part === null) return false;
      if (areInside[index] === true) inside = (inside ?? 0n) + part;
      else amount += part;
      return areInside[index] !== true;
    });
    if (outside.length === 0) return { inside, outside: null };
    const cells = outside.map((column) => column.positionOf(line));
    return { inside, outside: { amount, fault: { reason: "outsidePeriod", cells } } };
  };
};
