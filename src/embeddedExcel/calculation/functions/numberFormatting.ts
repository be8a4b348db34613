import { format, isDateFormat } from "numfmt";
import type { CellError, CellValue } from "../../workbook/cellValue";
import { NotCalculable } from "../evaluation/context";
import type { DateSystem } from "../values/dateSystem";
import { toNumber, toText } from "../values/coercion";
import { NUMBER_ERROR, VALUE_ERROR } from "../values/errors";
import { ENGLISH_MARKS, type NumberMarks } from "../values/numberMarks";
import { isError } from "../values/operand";
import { parseNumber } from "../values/parseNumber";
import { declare, declareIn } from "./declaration";
import type { FunctionFamily } from "./definition";
import { integer, logical, number, optional, text, value } from "./parameters";
import { round } from "./rounding";

/** One unit in the sixteenth digit: what 1.005 lacks in binary to be rounded up as it is in decimal. */
const ROUNDING_AID = 1 + 2 ** -51;

function formatted(given: CellValue, pattern: string, dates: DateSystem): string | CellError {
  if (typeof given === "boolean") return given ? "TRUE" : "FALSE";
  const read = typeof given === "string" ? (parseNumber(given, dates) ?? given) : (given ?? 0);
  if (pattern === "" || isError(read)) return isError(read) ? read : "";
  try {
    if (typeof read === "string") return format(pattern, read, { throws: true });
    return format(pattern, displayed(read, pattern, dates), { throws: true, dateErrorThrows: true });
  } catch {
    // numfmt throws where Excel has no answer either: a pattern that is none, a negative date.
    return VALUE_ERROR;
  }
}

function displayed(given: number, pattern: string, dates: DateSystem): number {
  if (isDateFormat(pattern)) return dates.to1900(given);
  const hasDecimals = /[0#?]/.test(pattern) && !/general|e[+-]/i.test(pattern);
  return hasDecimals && !Number.isInteger(given) ? given * ROUNDING_AID : given;
}

function fixed(given: number, digits: number, isGrouped: boolean, marks: NumberMarks): string {
  const rounded = round(given, digits);
  const plain = Math.abs(rounded).toFixed(Math.min(100, Math.max(0, digits)));
  const [whole = "", decimals] = plain.split(".");
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group) : whole;
  return (rounded < 0 ? "-" : "") + grouped + (decimals === undefined ? "" : marks.decimal + decimals);
}

function numberValue(source: string, decimal: string, group: string): number | CellError {
  const point = decimal.charAt(0);
  const separator = group.charAt(0);
  if (point === "" || separator === "") return VALUE_ERROR;
  const compact = source.replace(/\s/g, "");
  if (compact === "") return 0;
  const [, body = "", percents = ""] = /^(.*?)(%*)$/.exec(compact) ?? [];
  const [whole = "", ...rest] = body.split(point);
  if (rest.length > 1 || (rest[0] ?? "").includes(separator)) return VALUE_ERROR;
  const digits = whole.split(separator).join("") + (rest.length > 0 ? `.${rest[0] ?? ""}` : "");
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(digits)) return VALUE_ERROR;
  return Number(digits) / 100 ** percents.length;
}

const ROMAN_PARTS: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** The classic form; Excel's shortened forms are not known here. */
function roman(given: number, form: number): string | CellError {
  if (form !== 0) throw new NotCalculable("a shortened Roman number");
  if (given < 0 || given > 3999) return VALUE_ERROR;
  let rest = given;
  let result = "";
  for (const [size, letters] of ROMAN_PARTS) {
    while (rest >= size) {
      result += letters;
      rest -= size;
    }
  }
  return result;
}

export const NUMBER_FORMATTING: FunctionFamily = {
  TEXT: declareIn([value, text], ({ session }, given, pattern) => formatted(given, pattern, session.dates)),
  FIXED: declareIn([number, optional(integer, 2), optional(logical, false)], ({ session }, given, digits, isPlain) =>
    digits > 127 ? VALUE_ERROR : fixed(given, digits, !isPlain, session.dates.marks),
  ),
  DOLLAR: declare([number, optional(integer, 2)], (given, digits) => {
    const shown = fixed(Math.abs(given), digits, true, ENGLISH_MARKS);
    return round(given, digits) < 0 ? `($${shown})` : `$${shown}`;
  }),
  VALUE: declareIn([value], ({ session }, given) =>
    typeof given === "boolean" ? VALUE_ERROR : toNumber(given, session.dates),
  ),
  NUMBERVALUE: declare([text, optional(text, "."), optional(text, ",")], numberValue),
  BASE: declare([number, integer, optional(integer, 0)], (given, radix, length) => {
    if (given < 0 || given >= 2 ** 53 || radix < 2 || radix > 36 || length < 0 || length > 255) return NUMBER_ERROR;
    return Math.trunc(given).toString(radix).toUpperCase().padStart(length, "0");
  }),
  ROMAN: declare([integer, optional(integer, 0)], roman),
  DECIMAL: declare([value, integer], (given, radix) => {
    const digits = toText(given, ENGLISH_MARKS);
    if (isError(digits)) return digits;
    if (radix < 2 || radix > 36) return NUMBER_ERROR;
    const allowed = new RegExp(`^[${"0123456789abcdefghijklmnopqrstuvwxyz".slice(0, radix)}]*$`, "i");
    return allowed.test(digits.trim()) ? Number.parseInt(digits.trim() || "0", radix) : NUMBER_ERROR;
  }),
};
