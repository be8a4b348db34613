import { normaliseName } from "../names";
import type { Doubt, TablePart } from "./answer";
import type { JudgedTable } from "./judgedTable";
import { comparableLines, type ComparableLine } from "./lineKeys";
import { periodOfHeader } from "./periodHeaders";

/** What other sheets hold of the same sales: more of them, or the same ones again. */
export interface Companions {
  readonly continuedOn: readonly TablePart[];
  /** Sheets with the same lines, or with their totals by client. */
  readonly copies: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** Share of the smaller table's lines that must stand in the other one to be the same data. */
const SAME = 0.9;
const FEWEST_LINES = 5;
const FEWEST_CLIENTS = 3;

const headersOf = ({ table }: JudgedTable): string => table.headers.map(normaliseName).join("|");

const isUsable = ({ outcome, table }: JudgedTable): boolean => outcome !== "not-sales" && table.sales !== null;

/** The key by which both tables name clients: the code where both have one, otherwise the name. */
function sharedKey(
  a: readonly ComparableLine[],
  b: readonly ComparableLine[],
): ((line: ComparableLine) => string) | null {
  const haveAll = (of: "id" | "name"): boolean => [a, b].every((lines) => lines.some((line) => line[of] !== ""));
  if (haveAll("id")) return ({ id }) => id;
  return haveAll("name") ? ({ name }) => name : null;
}

/** Share of the smaller table's lines that stand in the larger one as well, each counted once. */
function shareInCommon(a: readonly ComparableLine[], b: readonly ComparableLine[]): number {
  const key = sharedKey(a, b);
  const hasDates = [a, b].every((lines) => lines.some(({ date }) => date !== null));
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  if (key === null || small.length < FEWEST_LINES) return 0;
  const textOf = (line: ComparableLine): string =>
    [key(line), hasDates ? String(line.date) : "", String(line.cents)].join("|");
  const left = new Map<string, number>();
  for (const line of large) left.set(textOf(line), (left.get(textOf(line)) ?? 0) + 1);
  let common = 0;
  for (const line of small) {
    const text = textOf(line);
    const count = left.get(text) ?? 0;
    if (count > 0) common += 1;
    left.set(text, count - 1);
  }
  return common / small.length;
}

/** True where the second table holds the totals by client of the first one's lines. */
function areTotalsOf(lines: readonly ComparableLine[], totals: readonly ComparableLine[]): boolean {
  const key = sharedKey(lines, totals);
  if (key === null || totals.length < FEWEST_CLIENTS || totals.length >= lines.length) return false;
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(key(line), (sums.get(key(line)) ?? 0) + line.cents);
  const agreeing = totals.filter((line) => Math.abs((sums.get(key(line)) ?? NaN) - line.cents) <= 1).length;
  return agreeing >= totals.length * SAME;
}

/** Sheets named after different months or years hold different sales, even where every amount is the same. */
function areOfDifferentPeriods(a: JudgedTable, b: JudgedTable): boolean {
  const [first, second] = [a, b].map(({ table }) => periodOfHeader(table.sheetName));
  return (
    first !== null &&
    second !== null &&
    (first?.year !== second?.year || first?.month !== second?.month || first?.quarter !== second?.quarter)
  );
}

const partOf = ({ table }: JudgedTable): TablePart => ({
  sheetId: table.sheetId,
  sheetName: table.sheetName,
  headerRows: table.headerRows,
  firstDataRow: table.firstDataRow,
  lastDataRow: table.lastDataRow,
  firstColumn: table.firstColumn,
});

/** The table that holds all the lines where the chosen one holds some of them, or only their totals by client. */
export function widestOf(best: JudgedTable, all: readonly JudgedTable[]): JudgedTable {
  const own = comparableLines(best);
  const holdsBest = all.filter((other) => {
    if (other === best || other.outcome !== best.outcome || other.table.sales === null) return false;
    const lines = comparableLines(other);
    if (lines.length <= own.length) return false;
    return headersOf(other) === headersOf(best)
      ? !areOfDifferentPeriods(best, other) && shareInCommon(own, lines) >= SAME
      : areTotalsOf(lines, own);
  });
  return holdsBest.sort((a, b) => b.candidate.lines.length - a.candidate.lines.length)[0] ?? best;
}

/** Finds on other sheets what belongs to a table, and what repeats it and must never be added to it. */
export function companionsOf(best: JudgedTable, all: readonly JudgedTable[]): Companions {
  const own = comparableLines(best);
  const continuedOn: TablePart[] = [];
  const copies: string[] = [];
  const doubts: Doubt[] = [];
  const others = all.filter((other) => other !== best && other.table.sheetId !== best.table.sheetId && isUsable(other));
  for (const other of others) {
    const lines = comparableLines(other);
    const isAlike = best.table.headers.length > 1 && headersOf(other) === headersOf(best);
    const share = isAlike && areOfDifferentPeriods(best, other) ? 0 : shareInCommon(own, lines);
    if (share >= SAME) {
      copies.push(other.table.sheetName);
      // The same lines but for a few: the user must say which table is right.
      if (lines.length !== own.length || share < 1)
        doubts.push({ code: "sameDataElsewhere", sheets: [other.table.sheetName], share });
    } else if (best.candidate.isComplete && other.candidate.isComplete && areTotalsOf(own, lines)) {
      copies.push(other.table.sheetName);
    } else if (isAlike) continuedOn.push(partOf(other));
  }
  if (continuedOn.length > 0)
    doubts.push({ code: "continuedOn", sheets: continuedOn.map(({ sheetName }) => sheetName) });
  return { continuedOn, copies, doubts };
}
