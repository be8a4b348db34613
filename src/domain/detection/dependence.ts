/**
 * How far one column decides another: the share of lines (0–1) whose key goes with the commonest value of that key.
 * 1 where each key always has the same value; only keys that occur more than once are counted, and null is returned
 * where hardly any does.
 */
export function dependence(keys: readonly string[], values: readonly string[]): number | null {
  const counts = new Map<string, Map<string, number>>();
  for (const [line, key] of keys.entries()) {
    const value = values[line] ?? "";
    if (key === "" || value === "") continue;
    const ofKey = counts.get(key) ?? new Map<string, number>();
    ofKey.set(value, (ofKey.get(value) ?? 0) + 1);
    counts.set(key, ofKey);
  }
  let lines = 0;
  let agreeing = 0;
  for (const ofKey of counts.values()) {
    let total = 0;
    for (const count of ofKey.values()) total += count;
    if (total < 2) continue;
    lines += total;
    agreeing += Math.max(...ofKey.values());
  }
  return lines < 4 ? null : agreeing / lines;
}

interface Keyed {
  readonly keys: readonly string[];
  readonly distinct: number;
  readonly filled: number;
}

/** One column decides another on at least this share of lines, but for names and codes that changed. */
const DECIDES = 0.95;
/** Names are shared and change more often than codes. */
const DECIDES_BACK = 0.9;

/** True where each value of a column goes with one value of the other; unproven where no value recurs. */
export const decides = (a: Keyed, b: Keyed): boolean => (dependence(a.keys, b.keys) ?? 0) >= DECIDES;

/** Code and name of the same thing: as many values, each deciding the other, or both different on every line. */
export function isTwinOf(a: Keyed, b: Keyed): boolean {
  const [few, many] = [a.distinct, b.distinct].sort((x, y) => x - y);
  if (few === undefined || many === undefined || few < many * DECIDES_BACK) return false;
  if (a.distinct === a.filled && b.distinct === b.filled) return true;
  return (dependence(a.keys, b.keys) ?? 1) >= DECIDES_BACK && (dependence(b.keys, a.keys) ?? 1) >= DECIDES_BACK;
}
