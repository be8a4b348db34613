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
