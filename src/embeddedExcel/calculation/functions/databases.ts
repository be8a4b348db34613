import type { CellError, CellValue } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import { readMatrix, readSingle } from "../evaluation/reading";
import { readCriterion } from "../values/criterion";
import { toNumber } from "../values/coercion";
import { NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import type { Matrix } from "../values/matrix";
import { isError, type Operand } from "../values/operand";
import { declareOnOperands } from "./declaration";
import type { FunctionFamily } from "./definition";
import * as statistics from "./statistics";

const sameHeader = (a: CellValue, b: CellValue): boolean =>
  a !== null && b !== null && String(a).toLowerCase() === String(b).toLowerCase();

/** Rows of a list (below its headers) that meet all conditions of at least one row of criteria. */
function matchingRows(list: Matrix, criteria: Matrix, context: CellContext): number[] {
  const { dates } = context.session;
  const alternatives = criteria
    .rows()
    .slice(1)
    .map((row) =>
      row.flatMap((condition, index) => {
        const column = list.rowValues(0).findIndex((header) => sameHeader(header, criteria.at(0, index)));
        if (condition === null || column < 0) return [];
        // In criteria ranges a text alone means texts that begin with it.
        const begins = typeof condition === "string" && !/^[<>=]/.test(condition) ? `${condition}*` : condition;
        return [{ column, criterion: readCriterion(begins, dates) }];
      }),
    );
  return Array.from({ length: list.height - 1 }, (_, index) => index + 1).filter((row) =>
    alternatives.some((conditions) =>
      conditions.every(({ column, criterion }) => criterion.matches(list.at(row, column))),
    ),
  );
}

function columnOf(field: Operand, list: Matrix, context: CellContext): number | null | CellError {
  if (field === undefined) return null;
  const value = readSingle(field, context);
  if (isError(value)) return value;
  if (typeof value === "string") {
    const column = list.rowValues(0).findIndex((header) => sameHeader(header, value));
    return column < 0 ? VALUE_ERROR : column;
  }
  const number = toNumber(value, context.session.dates);
  if (isError(number)) return number;
  return number < 1 || number > list.width ? VALUE_ERROR : Math.trunc(number) - 1;
}

/** A function of the field's values in the matching rows; without a field, of one value a row. */
const ofField = (summary: (values: readonly CellValue[]) => CellValue) =>
  declareOnOperands(3, 3, (context, [listGiven, field, criteriaGiven]) => {
    if (isError(listGiven)) return listGiven;
    const list = readMatrix(listGiven, context);
    const column = columnOf(field, list, context);
    if (isError(column)) return column;
    const rows = matchingRows(list, readMatrix(criteriaGiven, context), context);
    return summary(rows.map((row) => (column === null ? 1 : list.at(row, column))));
  });

const ofNumbers = (statistic: statistics.Statistic) =>
  ofField((values) => values.find(isError) ?? statistic(values.filter((value) => typeof value === "number")));

export const DATABASES: FunctionFamily = {
  DSUM: ofNumbers(statistics.sum),
  DPRODUCT: ofNumbers(statistics.product),
  DAVERAGE: ofNumbers(statistics.average),
  DMAX: ofNumbers((numbers) => statistics.range(numbers).maximum),
  DMIN: ofNumbers((numbers) => statistics.range(numbers).minimum),
  DSTDEV: ofNumbers(statistics.sampleDeviation),
  DSTDEVP: ofNumbers(statistics.populationDeviation),
  DVAR: ofNumbers(statistics.sampleVariance),
  DVARP: ofNumbers(statistics.populationVariance),
  DCOUNT: ofField((values) => values.filter((value) => typeof value === "number").length),
  DCOUNTA: ofField((values) => values.filter((value) => value !== null).length),
  DGET: ofField((values) => {
    const [only = VALUE_ERROR] = values;
    return values.length > 1 ? NUMBER_ERROR : only;
  }),
};
