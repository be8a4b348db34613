import { formatAddress, quoteSheetName } from "../../workbook/address";
import type { CellValue } from "../../workbook/cellValue";
import { mapEach } from "../evaluation/broadcast";
import { readForScalar, readSingle } from "../evaluation/reading";
import { Area } from "../values/area";
import { toNumber } from "../values/coercion";
import { NOT_AVAILABLE, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isError, isReference } from "../values/operand";
import { declare, declareIn, declareLazy, declareOnOperands } from "./declaration";
import type { FunctionFamily } from "./definition";
import { anyValue, area, operand, optional, text } from "./parameters";

/** Whether each value is of a kind; errors are looked at like any other value. */
const test = (holds: (value: CellValue) => boolean) => declare([anyValue], holds);

/** ISODD and ISEVEN take no logical values. */
const parity = (remainder: number) =>
  declareIn([anyValue], ({ session }, given) => {
    if (typeof given === "boolean") return VALUE_ERROR;
    const converted = toNumber(given, session.dates);
    return isError(converted) ? converted : Math.trunc(Math.abs(converted)) % 2 === remainder;
  });

const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CONNECT!": 10,
  "#BLOCKED!": 11,
  "#UNKNOWN!": 12,
  "#FIELD!": 13,
  "#CALC!": 14,
};

function typeNumber(value: CellValue | Matrix): number {
  if (value instanceof Matrix) return 64;
  if (typeof value === "string") return 2;
  if (typeof value === "boolean") return 4;
  return isError(value) ? 16 : 1;
}

export const INFORMATION: FunctionFamily = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === "number"),
  ISTEXT: test((value) => typeof value === "string"),
  ISNONTEXT: test((value) => typeof value !== "string"),
  ISLOGICAL: test((value) => typeof value === "boolean"),
  ISERROR: test(isError),
  ISERR: test((value) => isError(value) && value !== NOT_AVAILABLE),
  ISNA: test((value) => value === NOT_AVAILABLE),
  ISODD: parity(1),
  ISEVEN: parity(0),
  ISREF: declareOnOperands(1, 1, (_, [given]) => isReference(given), "reference"),
  ISFORMULA: declare([area], ({ sheet, top, left }) => sheet.grid.formula(top, left) !== undefined),
  ISOMITTED: declareLazy(1, 1, 1, (context, [argument]) =>
    argument?.kind === "name" ? context.session.evaluate(argument, context) === undefined : false,
  ),
  FORMULATEXT: declare([area], ({ sheet, top, left }) => {
    const formula = sheet.grid.formula(top, left);
    return formula ? `=${formula.text}` : NOT_AVAILABLE;
  }),
  NA: declare([], () => NOT_AVAILABLE),
  N: declareOnOperands(1, 1, (context, [given]) => {
    const value = readForScalar(given, context);
    const first = value instanceof Matrix ? value.at(0, 0) : value;
    if (typeof first === "boolean") return first ? 1 : 0;
    return typeof first === "number" || isError(first) ? first : 0;
  }),
  TYPE: declareOnOperands(1, 1, (context, [given]) => typeNumber(readForScalar(given, context))),
  "ERROR.TYPE": declare([anyValue], (value) =>
    isError(value) ? (ERROR_NUMBERS[value.code] ?? NOT_AVAILABLE) : NOT_AVAILABLE,
  ),
  SHEET: declareIn([optional(operand, undefined)], (context, given) => {
    const { sheets } = context.session.book;
    if (given === undefined) return sheets.indexOf(context.sheet) + 1;
    if (given instanceof Area) return sheets.indexOf(given.sheet) + 1;
    const named = context.session.book.sheetNamed(String(readSingle(given, context)));
    return named ? sheets.indexOf(named) + 1 : NOT_AVAILABLE;
  }),
  SHEETS: declareIn([], ({ session }) => session.book.sheets.length),
  HYPERLINK: declareOnOperands(1, 2, (context, [target, shown]) =>
    mapEach(readForScalar(shown === undefined ? target : shown, context), (value) => value),
  ),
  CELL: declareIn([text, optional(area, null)], (context, topic, given) => {
    const cell = given ?? new Area(context.sheet, context.row, context.column);
    switch (topic.toLowerCase()) {
      case "row":
        return cell.top + 1;
      case "col":
        return cell.left + 1;
      case "address":
        return addressOf(cell, context.sheet === cell.sheet);
      case "contents":
        return context.session.ranges.value(cell.sheet, cell.top, cell.left);
      case "type": {
        const value = context.session.ranges.value(cell.sheet, cell.top, cell.left);
        return value === null ? "b" : typeof value === "string" ? "l" : "v";
      }
      case "filename":
        return `[${context.session.book.fileName}]${cell.sheet.name}`;
      case "width":
        return Math.round(cell.sheet.columns.get(cell.left)?.width ?? cell.sheet.defaultColumnWidth);
      default:
        return VALUE_ERROR;
    }
  }),
};

function addressOf(cell: Area, isOwnSheet: boolean): string {
  const single = { top: cell.top, left: cell.left, bottom: cell.top, right: cell.left };
  const address = formatAddress(single, true);
  return isOwnSheet ? address : `${quoteSheetName(cell.sheet.name)}!${address}`;
}
