import { isDateFormat, parseValue } from "numfmt";
import type { DateSystem } from "./dateSystem";
import { inEnglish } from "./numberMarks";

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/;
const GROUPED_WRONGLY = /,\d{0,2}(?:\D|$)/;

/** The number a text stands for where Excel expects one (also percentages, currencies, dates, times), or undefined. */
export function parseNumber(text: string, dates: DateSystem): number | undefined {
  const trimmed = inEnglish(text.trim(), dates.marks);
  if (PLAIN.test(trimmed)) {
    const value = Number(trimmed);
    return Number.isFinite(value) ? value : undefined;
  }
  if (!/\d/.test(trimmed)) return undefined;
  const fraction = FRACTION.exec(trimmed);
  if (fraction) {
    const [, sign, whole, numerator, denominator] = fraction;
    if (Number(denominator) === 0) return undefined;
    const size = Number(whole) + Number(numerator) / Number(denominator);
    return sign === "-" ? -size : size;
  }
  if (GROUPED_WRONGLY.test(trimmed) && !/[A-Za-z]/.test(trimmed)) return undefined;
  const parsed = parseValue(trimmed);
  if (typeof parsed?.v !== "number") return undefined;
  return parsed.v >= 1 && parsed.z !== undefined && isDateFormat(parsed.z) ? dates.from1900(parsed.v) : parsed.v;
}
