import type { CellError, CellValue } from "../../workbook/cellValue";
import { commonSize, elementAt } from "../evaluation/broadcast";
import type { CellContext } from "../evaluation/context";
import { selectPositions, type Condition } from "../evaluation/selection";
import { readForScalar, readMatrix } from "../evaluation/reading";
import { Area } from "../values/area";
import { readCriterion } from "../values/criterion";
import { DIVISION_BY_ZERO, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isError, type Operand } from "../values/operand";
import { declareOnOperands } from "./declaration";
import type { EagerFunction, FunctionFamily } from "./definition";

/** Rows and columns of an operand as written, also where the sheet is empty beyond what was read. */
function sizeOf(operand: Operand, context: CellContext): { height: number; width: number } {
  return operand instanceof Area ? operand : readMatrix(operand, context);
}

/** Reads pairs of range and criterion; criteria given as arrays make the result an array. */
function forEachCriteria(
  pairs: readonly Operand[],
  context: CellContext,
  calculate: (conditions: readonly Condition[]) => CellValue,
): Operand {
  const sizes: { height: number; width: number }[] = [];
  const ranges: Matrix[] = [];
  const criteria: (CellValue | Matrix)[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = pairs[index];
    if (isError(range)) return range;
    sizes.push(sizeOf(range, context));
    ranges.push(readMatrix(range, context));
    criteria.push(readForScalar(pairs[index + 1], context));
  }
  const [size] = sizes;
  if (sizes.some(({ height, width }) => height !== size?.height || width !== size.width)) return VALUE_ERROR;
  const { dates } = context.session;
  const one = (pick: (criterion: CellValue | Matrix) => CellValue): CellValue =>
    calculate(
      ranges.map((range, index) => ({ range, criterion: readCriterion(pick(criteria[index] ?? null), dates) })),
    );
  const common = commonSize(criteria);
  if (!common) return one((criterion) => elementAt(criterion, 0, 0));
  return Matrix.generate(common.height, common.width, (row, column) =>
    one((criterion) => elementAt(criterion, row, column)),
  );
}

type Summary = (numbers: readonly number[]) => CellValue;

/** Numbers of the summed range at the selected places; the first error among them instead. */
function numbersAt(values: Matrix, selected: ArrayLike<number>, width: number): number[] | CellError {
  const numbers: number[] = [];
  for (let index = 0; index < selected.length; index++) {
    const position = selected[index] ?? 0;
    const row = Math.floor(position / width);
    const column = position - row * width;
    const value = row < values.height && column < values.width ? values.at(row, column) : null;
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

function summarise(summed: Operand, pairs: readonly Operand[], context: CellContext, summary: Summary): Operand {
  const values = readMatrix(summed, context);
  return forEachCriteria(pairs, context, (conditions) => {
    const numbers = numbersAt(values, selectPositions(conditions), conditions[0]?.range.width ?? 1);
    return isError(numbers) ? numbers : summary(numbers);
  });
}

/** SUMIFS and its like: summed range first, all ranges of one size. */
const overConditions = (summary: Summary): EagerFunction =>
  declareOnOperands(3, 255, (context, [summed, ...pairs]) => {
    if (isError(summed)) return summed;
    const size = sizeOf(summed, context);
    const conditionSize = sizeOf(pairs[0], context);
    const fits = pairs.length % 2 === 0 && size.height === conditionSize.height && size.width === conditionSize.width;
    return fits ? summarise(summed, pairs, context, summary) : VALUE_ERROR;
  });

/** SUMIF and its like: the summed range takes its size from the tested one. */
const overCondition = (summary: Summary): EagerFunction =>
  declareOnOperands(2, 3, (context, [tested, criterion, given]) => {
    const summed = given instanceof Area ? sizedAs(given, sizeOf(tested, context)) : (given ?? tested);
    return summarise(summed, [tested, criterion], context, summary);
  });

const sizedAs = (area: Area, size: { height: number; width: number }): Area =>
  new Area(area.sheet, area.top, area.left, area.top + size.height - 1, area.left + size.width - 1);

/** Cells of the ranges beyond what was read are blank; they count where blanks meet all conditions. */
function count(pairs: readonly Operand[], context: CellContext): Operand {
  if (pairs.length % 2 !== 0) return VALUE_ERROR;
  return forEachCriteria(pairs, context, (conditions) => {
    const written = sizeOf(pairs[0], context);
    const height = Math.max(...conditions.map(({ range }) => range.height));
    const width = Math.max(...conditions.map(({ range }) => range.width));
    const unread = written.height * written.width - height * width;
    const blanksCount = unread > 0 && conditions.every(({ criterion }) => criterion.matches(null));
    return selectPositions(conditions).length + (blanksCount ? unread : 0);
  });
}

const total: Summary = (numbers) => {
  let result = 0;
  for (const number of numbers) result += number;
  return result;
};
const mean: Summary = (numbers) =>
  numbers.length === 0 ? DIVISION_BY_ZERO : numbers.reduce((a, b) => a + b, 0) / numbers.length;
const maximum: Summary = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const minimum: Summary = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

export const CONDITIONAL_AGGREGATION: FunctionFamily = {
  SUMIF: overCondition(total),
  SUMIFS: overConditions(total),
  AVERAGEIF: overCondition(mean),
  AVERAGEIFS: overConditions(mean),
  MAXIFS: overConditions(maximum),
  MINIFS: overConditions(minimum),
  COUNTIF: declareOnOperands(2, 2, (context, pairs) => count(pairs, context)),
  COUNTIFS: declareOnOperands(2, 254, (context, pairs) => count(pairs, context)),
};
