import type { ComparableLine } from "./lineKeys";

/** Share of the smaller table's lines that must stand in the other one to be the same data. */
export const SAME = 0.9;
const FEWEST_LINES = 5;
const FEWEST_CLIENTS = 3;

/** The key by which both tables name clients: the code where both have one, otherwise the name. */
function sharedKey(a: readonly ComparableLine[], b: readonly ComparableLine[]): "id" | "name" | null {
  const haveAll = (of: "id" | "name"): boolean => [a, b].every((lines) => lines.some((line) => line[of] !== ""));
  return haveAll("id") ? "id" : haveAll("name") ? "name" : null;
}

/** How often each line stands in a table, by the texts that make lines equal; counted once for each way to write them. */
const COUNTS = new WeakMap<readonly ComparableLine[], Map<string, ReadonlyMap<string, number>>>();

function countsOf(
  lines: readonly ComparableLine[],
  way: string,
  textOf: (line: ComparableLine) => string,
): ReadonlyMap<string, number> {
  const ways = COUNTS.get(lines) ?? new Map<string, ReadonlyMap<string, number>>();
  COUNTS.set(lines, ways);
  const remembered = ways.get(way);
  if (remembered !== undefined) return remembered;
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(textOf(line), (counts.get(textOf(line)) ?? 0) + 1);
  ways.set(way, counts);
  return counts;
}

/** Share of the smaller table's lines that stand in the larger one as well, each counted once. */
export function shareInCommon(a: readonly ComparableLine[], b: readonly ComparableLine[]): number {
  const by = sharedKey(a, b);
  const hasDates = [a, b].every((lines) => lines.some(({ date }) => date !== null));
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  if (by === null || small.length < FEWEST_LINES) return 0;
  const textOf = (line: ComparableLine): string =>
    [line[by], hasDates ? String(line.date) : "", String(line.cents)].join("|");
  const way = `${by} ${String(hasDates)}`;
  const [ofSmall, ofLarge] = [countsOf(small, way, textOf), countsOf(large, way, textOf)];
  let common = 0;
  for (const [text, count] of ofSmall) common += Math.min(count, ofLarge.get(text) ?? 0);
  return common / small.length;
}

/** True where the second table holds the totals by client of the first one's lines. */
export function areTotalsOf(lines: readonly ComparableLine[], totals: readonly ComparableLine[]): boolean {
  const by = sharedKey(lines, totals);
  if (by === null || totals.length < FEWEST_CLIENTS || totals.length >= lines.length) return false;
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(line[by], (sums.get(line[by]) ?? 0) + line.cents);
  const agreeing = totals.filter((line) => Math.abs((sums.get(line[by]) ?? NaN) - line.cents) <= 1).length;
  return agreeing >= totals.length * SAME;
}
