import type { CellError, CellValue } from "../../workbook/cellValue";
import type { Sheet } from "../../workbook/sheet";
import type { CellContext } from "../evaluation/context";
import { readMatrix, readSingle } from "../evaluation/reading";
import { Area, AreaUnion } from "../values/area";
import { toNumber } from "../values/coercion";
import { VALUE_ERROR } from "../values/errors";
import { isError, type Operand } from "../values/operand";
import { declareOnOperands, withArrays } from "./declaration";
import type { FunctionFamily } from "./definition";
import { ascending } from "./numbersOf";
import * as statistics from "./statistics";
import type { Statistic } from "./statistics";

/** What SUBTOTAL and AGGREGATE leave out. */
interface Exclusions {
  readonly hiddenRows: "none" | "filtered" | "all";
  readonly errors: boolean;
  readonly nestedTotals: boolean;
}

const NESTED_TOTAL = /^[\s(+-]*(?:SUBTOTAL|AGGREGATE)\s*\(/i;

/** Statistics by their number in SUBTOTAL and AGGREGATE; 2 and 3 count. */
const STATISTICS: Readonly<Record<number, Statistic>> = {
  1: statistics.average,
  4: (numbers) => statistics.range(numbers).maximum,
  5: (numbers) => statistics.range(numbers).minimum,
  6: statistics.product,
  7: statistics.sampleDeviation,
  8: statistics.populationDeviation,
  9: statistics.sum,
  10: statistics.sampleVariance,
  11: statistics.populationVariance,
  12: statistics.median,
  13: (numbers) => mostFrequent(numbers),
};

/** Statistics of AGGREGATE that take a rank or a share. */
const RANKED: Readonly<Record<number, (numbers: readonly number[], k: number) => number | CellError>> = {
  14: statistics.largest,
  15: statistics.smallest,
  16: statistics.percentileInclusive,
  17: (numbers, quarter) => statistics.percentileInclusive(numbers, Math.trunc(quarter) / 4),
  18: statistics.percentileExclusive,
  19: (numbers, quarter) => statistics.percentileExclusive(numbers, Math.trunc(quarter) / 4),
};

function mostFrequent(numbers: readonly number[]): number | CellError {
  let best: number | CellError = statistics.largest([], 1);
  let most = 1;
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const [value, count] of counts) {
    if (count > most) {
      most = count;
      best = value;
    }
  }
  return best;
}

function valuesOf(operands: readonly Operand[], exclusions: Exclusions, context: CellContext): CellValue[] {
  const found: CellValue[] = [];
  const take = (value: CellValue): void => {
    if (!(exclusions.errors && isError(value))) found.push(value);
  };
  for (const operand of operands) {
    if (operand instanceof AreaUnion) found.push(...valuesOf(operand.areas, exclusions, context));
    else if (operand instanceof Area) visitCells(operand, exclusions, context, take);
    else readMatrix(operand, context).cells.forEach(take);
  }
  return found;
}

function visitCells(area: Area, exclusions: Exclusions, context: CellContext, take: (value: CellValue) => void): void {
  const { cells, width } = readMatrix(area, context);
  const { sheet, top, left } = area;
  const nested = new Set<number>();
  if (exclusions.nestedTotals) {
    for (const { row, column, formula } of sheet.grid.formulasIn(area)) {
      if (NESTED_TOTAL.test(formula.text)) nested.add((row - top) * width + column - left);
    }
  }
  cells.forEach((value, position) => {
    if (isLeftOut(sheet, top + Math.floor(position / width), exclusions)) return;
    if (!nested.has(position)) take(value);
  });
}

/** A row hidden inside a filtered area is taken for one the filter hides. */
function isLeftOut(sheet: Sheet, row: number, { hiddenRows }: Exclusions): boolean {
  if (hiddenRows === "none" || !sheet.isRowHidden(row)) return false;
  const filters = [sheet.filterArea, ...sheet.tables.filter((t) => t.showFilterButton).map((t) => t.area)];
  return hiddenRows === "all" || filters.some((filter) => filter && row > filter.top && row <= filter.bottom);
}

function summary(code: number, values: readonly CellValue[]): Operand {
  if (code === 2) return values.filter((value) => typeof value === "number").length;
  if (code === 3) return values.filter((value) => value !== null).length;
  const numbers = numbersAmong(values);
  const statistic = STATISTICS[code];
  return isError(numbers) ? numbers : statistic ? statistic(numbers) : VALUE_ERROR;
}

function numbersAmong(values: readonly CellValue[]): number[] | CellError {
  const numbers: number[] = [];
  for (const value of values) {
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

function codeOf(operand: Operand, context: CellContext): number | CellError {
  const code = toNumber(readSingle(operand, context), context.session.dates);
  return isError(code) ? code : Math.trunc(code);
}

function aggregate(context: CellContext, [codeGiven, optionsGiven, ...operands]: readonly Operand[]): Operand {
  const code = codeOf(codeGiven, context);
  const options = codeOf(optionsGiven, context);
  if (isError(code)) return code;
  if (isError(options)) return options;
  if (options < 0 || options > 7) return VALUE_ERROR;
  const exclusions: Exclusions = {
    nestedTotals: options <= 3,
    hiddenRows: options % 2 === 1 ? "all" : "none",
    errors: options === 2 || options === 3 || options >= 6,
  };
  const ranked = RANKED[code];
  if (!ranked) return summary(code, valuesOf(operands, exclusions, context));
  const [list, k] = operands;
  if (k === undefined) return VALUE_ERROR;
  const numbers = rankedNumbers(list, exclusions, context);
  const rank = toNumber(readSingle(k, context), context.session.dates);
  if (isError(numbers)) return numbers;
  return isError(rank) ? rank : ranked(numbers, rank);
}

const rankedLists = new WeakMap<object, readonly number[]>();

/** A range used by many formulas is filtered and sorted once. */
function rankedNumbers(list: Operand, exclusions: Exclusions, context: CellContext): readonly number[] | CellError {
  const source = list instanceof Area ? readMatrix(list, context) : undefined;
  const isShared =
    source !== undefined && exclusions.errors && exclusions.hiddenRows === "none" && !exclusions.nestedTotals;
  const known = isShared ? rankedLists.get(source) : undefined;
  if (known) return known;
  const numbers = numbersAmong(valuesOf([list], exclusions, context));
  if (isShared && !isError(numbers)) {
    rankedLists.set(source, numbers);
    ascending(numbers);
  }
  return numbers;
}

export const SUBTOTALS: FunctionFamily = {
  SUBTOTAL: declareOnOperands(2, 255, (context, [codeGiven, ...operands]) => {
    const code = codeOf(codeGiven, context);
    if (isError(code)) return code;
    const error = operands.find(isError);
    if (error) return error;
    const hiddenRows = code > 100 ? ("all" as const) : ("filtered" as const);
    const exclusions = { nestedTotals: true, hiddenRows, errors: false };
    const statistic = code > 100 ? code - 100 : code;
    return statistic > 11 ? VALUE_ERROR : summary(statistic, valuesOf(operands, exclusions, context));
  }),
  AGGREGATE: withArrays(declareOnOperands(3, 255, aggregate)),
};
