import type { CellValue } from "../../workbook/cellValue";

const alphabet = new Intl.Collator("en", { sensitivity: "accent" });

/** Numbers come before texts, texts before logical values; errors and blanks have no place in the order. */
export function typeRank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : -1;
}

/** A blank cell compares as the neutral value of the other side's type. */
function filled(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Text order without regard to case. */
export function compareTexts(a: string, b: string): number {
  return a === b ? 0 : alphabet.compare(a, b);
}

/** Numbers that agree in 15 significant digits are equal. */
function compareNumbers(a: number, b: number): number {
  const difference = a - b;
  if (difference === 0 || Math.abs(difference) > 1e-14 * Math.max(Math.abs(a), Math.abs(b))) return difference;
  return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
}

/** Order of two values that are no errors, as `<` and `=` see it: negative, zero or positive. */
export function compareValues(left: CellValue, right: CellValue): number {
  const a = filled(left, right);
  const b = filled(right, left);
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  const rank = typeRank(a) - typeRank(b);
  return rank !== 0 ? rank : Number(a) - Number(b);
}

/** Equality of values of the same type, texts without regard to case: what exact lookups go by. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "string" && typeof b === "string") return a === b || a.toLowerCase() === b.toLowerCase();
  return a === b;
}
