import { rankIn } from "../evaluation/matrixIndex";
import { NOT_AVAILABLE, NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { declare, declareVariadic } from "./declaration";
import type { FunctionFamily } from "./definition";
import { ascending } from "./numbersOf";
import { integer, number, numbers, optional, logical } from "./parameters";
import { largest, percentileExclusive, percentileInclusive, smallest } from "./statistics";

/** Place of a number, 1 the largest (or the smallest); equal numbers share the first place, or their average. */
const rank = (isAverage: boolean) =>
  declare([number, numbers, optional(logical, false)], (value, list, isAscending) => {
    const order = ascending(list);
    const below = rankIn(order, value, false);
    const notAbove = rankIn(order, value, true);
    const equal = notAbove - below;
    if (equal === 0) return NOT_AVAILABLE;
    const first = isAscending ? below + 1 : order.length - notAbove + 1;
    return isAverage ? first + (equal - 1) / 2 : first;
  });

const percentile = (calculate: typeof percentileInclusive) =>
  declare([numbers, number], (list, share) => calculate(list, share));

const quartile = (calculate: typeof percentileInclusive) =>
  declare([numbers, integer], (list, quarter) => calculate(list, quarter / 4));

/** Share of the list below a value, interpolated, cut to some significant digits. */
const percentRank = (isExclusive: boolean) =>
  declare([numbers, number, optional(integer, 3)], (list, value, digits) => {
    const order = ascending(list);
    const { length } = order;
    const smallestNumber = order[0];
    const largestNumber = order[length - 1];
    if (smallestNumber === undefined || largestNumber === undefined || digits < 1) return NUMBER_ERROR;
    if (value < smallestNumber || value > largestNumber) return NOT_AVAILABLE;
    const below = rankIn(order, value, false);
    const lower = order[below] === value ? value : (order[below - 1] ?? value);
    const upper = order[below] ?? value;
    const base = order[below] === value ? below : rankIn(order, lower, false);
    const position = upper === lower ? base : below - 1 + (value - lower) / (upper - lower);
    const share = isExclusive ? (position + 1) / (length + 1) : length === 1 ? 1 : position / (length - 1);
    const factor = 10 ** digits;
    return Math.floor(Number((share * factor).toPrecision(14))) / factor;
  });

/** Most frequent numbers, in the order of the list. */
function modes(lists: readonly (readonly number[])[]): number[] {
  const counts = new Map<number, number>();
  for (const list of lists) for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return most < 2 ? [] : [...counts].filter(([, count]) => count === most).map(([value]) => value);
}

const mode = declareVariadic([], numbers, (lists) => modes(lists)[0] ?? NOT_AVAILABLE);

export const RANKING: FunctionFamily = {
  RANK: rank(false),
  "RANK.EQ": rank(false),
  "RANK.AVG": rank(true),
  LARGE: declare([numbers, number], largest),
  SMALL: declare([numbers, number], smallest),
  PERCENTILE: percentile(percentileInclusive),
  "PERCENTILE.INC": percentile(percentileInclusive),
  "PERCENTILE.EXC": percentile(percentileExclusive),
  QUARTILE: quartile(percentileInclusive),
  "QUARTILE.INC": quartile(percentileInclusive),
  "QUARTILE.EXC": quartile(percentileExclusive),
  PERCENTRANK: percentRank(false),
  "PERCENTRANK.INC": percentRank(false),
  "PERCENTRANK.EXC": percentRank(true),
  MODE: mode,
  "MODE.SNGL": mode,
  "MODE.MULT": declareVariadic([], numbers, (lists) => {
    const found = modes(lists);
    return found.length > 0 ? Matrix.column(found) : NOT_AVAILABLE;
  }),
  TRIMMEAN: declare([numbers, number], (list, share) => {
    if (share < 0 || share >= 1 || list.length === 0) return NUMBER_ERROR;
    const order = ascending(list);
    const cut = Math.floor((order.length * share) / 2 + 1e-9);
    const kept = order.subarray(cut, order.length - cut);
    return kept.reduce((total, value) => total + value, 0) / kept.length;
  }),
  FREQUENCY: declare([numbers, numbers], (list, limits) => {
    const order = ascending(list);
    const steps = ascending(limits);
    const counts = limits.map((limit) => {
      const place = rankIn(steps, limit, false);
      const previous = steps[place - 1];
      return rankIn(order, limit, true) - (previous === undefined ? 0 : rankIn(order, previous, true));
    });
    const last = steps[steps.length - 1];
    const above = last === undefined ? order.length : order.length - rankIn(order, last, true);
    const seen = new Set<number>();
    const once = limits.map((limit, index) => (seen.has(limit) ? 0 : (seen.add(limit), counts[index] ?? VALUE_ERROR)));
    return Matrix.column([...once, above]);
  }),
};
