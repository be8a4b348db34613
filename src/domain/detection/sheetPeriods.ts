import type { JudgedTable } from "./judgedTable";
import { comparableLines } from "./lineKeys";
import { periodOfHeader } from "./periodHeaders";

const periodOf = ({ table }: JudgedTable) => periodOfHeader(table.sheetName);

/** Sheets named after different months or years hold different sales, even where every amount is the same. */
export function areOfDifferentPeriods(a: JudgedTable, b: JudgedTable): boolean {
  const [first, second] = [periodOf(a), periodOf(b)];
  return (
    first !== null &&
    second !== null &&
    (first.year !== second.year || first.month !== second.month || first.quarter !== second.quarter)
  );
}

/** True where the sheets are named after different periods of one length: "Ventes janvier", "Ventes février". */
export function areOneCalendar(tables: readonly JudgedTable[]): boolean {
  const periods = tables.map(periodOf);
  const kinds = periods.map((period) =>
    period === null
      ? null
      : [period.rest, period.month !== null, period.quarter !== null, period.year !== null].join("|"),
  );
  const different = new Set(periods.map((period) => [period?.year, period?.quarter, period?.month].join("|")));
  return kinds[0] !== null && kinds.every((kind) => kind === kinds[0]) && different.size === tables.length;
}

const LONGEST_GAP_DAYS = 31;

/**
 * True where every table was seen whole, has dates, and each begins after another one ended, without a gap that is
 * longer than a month and than both of them.
 */
export function areConsecutive(tables: readonly JudgedTable[]): boolean {
  const ranges = tables.flatMap((judged) => {
    const dates = comparableLines(judged).map(({ date }) => date);
    const known = dates.filter((date) => date !== null);
    if (!judged.candidate.isComplete || known.length === 0 || known.length < dates.length) return [];
    return [{ first: Math.min(...known), last: Math.max(...known) }];
  });
  if (ranges.length < tables.length) return false;
  ranges.sort((a, b) => a.first - b.first);
  return ranges.every(({ first, last }, index) => {
    const before = ranges[index - 1];
    if (before === undefined) return true;
    const longest = Math.max(last - first, before.last - before.first, LONGEST_GAP_DAYS);
    return first > before.last && first - before.last <= longest;
  });
}
