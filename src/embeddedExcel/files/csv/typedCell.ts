import { dateShape, readDate, readMonth, readTime } from "./dateText";
import type { Notation } from "./notation";
import { formatOfTyped, numberShape, readNumber } from "./numberText";

export interface TypedCell {
  readonly value: string | number | boolean;
  readonly numberFormat: string;
}

const TRUTH: Readonly<Record<string, boolean>> = { TRUE: true, VRAI: true, FALSE: false, FAUX: false };

/** What Excel would hold after importing this field with the column's notation; text stays as it is. */
export function typedCell(text: string, notation: Notation): TypedCell {
  if (!/\d/.test(text)) {
    const truth = TRUTH[text.trim().toUpperCase()];
    return { value: truth ?? text, numberFormat: "General" };
  }
  if (notation.holdsCodes && /^\s*\d+\s*$/.test(text)) return { value: text, numberFormat: "@" };
  const shape = dateShape(text);
  const month = notation.holdsMonths ? readMonth(text) : null;
  const date = shape ? readDate(shape, notation.dateOrder) : (month ?? readTime(text));
  if (date) return { value: date.serial, numberFormat: date.numberFormat };
  const number = shape ? null : numberShape(text);
  const read = number && readNumber(number, notation.decimalMark);
  return read
    ? { value: read.value, numberFormat: formatOfTyped(number, read) }
    : { value: text, numberFormat: "General" };
}
