export type DecimalMark = "." | ",";

/** A text that looks like a number, before it is known which mark is the decimal one. */
const NUMBER_SHAPE =
  /^(?<sign>[-+\u2212])?(?<open>\()?(?<before>[$€£¥]|[A-Z]{3}\s)?\s?(?<inner>[-\u2212])?(?<digits>\d[\d.,' \u00a0\u202f’]*?)(?<exponent>[eE][-+]?\d{1,3})?\s?(?<after>[$€£¥%]|EUR|USD|CHF|GBP)?(?<close>\))?(?<trailing>-)?$/u;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
const GROUP_SPACES = /[' \u00a0\u202f’]/g;

export interface NumberShape {
  /** Digits with their marks, without spaces and apostrophes between groups. */
  readonly digits: string;
  readonly isNegative: boolean;
  readonly exponent: string;
  readonly symbol: string;
  readonly symbolIsBefore: boolean;
  readonly hasGroupSpaces: boolean;
}

/** Takes a text apart that can be a number in some notation; null for anything else, also for codes such as "0012". */
export function numberShape(text: string): NumberShape | null {
  if (PLAIN.test(text)) {
    const isNegative = text.startsWith("-");
    const digits = isNegative ? text.slice(1) : text;
    return { digits, isNegative, exponent: "", symbol: "", symbolIsBefore: false, hasGroupSpaces: false };
  }
  const trimmed = text.trim();
  if (trimmed.length > 40 || !/\d/.test(trimmed)) return null;
  const groups = NUMBER_SHAPE.exec(trimmed)?.groups;
  if (!groups) return null;
  const raw = (groups["digits"] ?? "").trim();
  const digits = raw.replace(GROUP_SPACES, "");
  const hasGroupSpaces = digits !== raw;
  const isInParentheses = groups["open"] !== undefined;
  const minusSigns = [groups["sign"], groups["inner"], groups["trailing"]].filter((sign) => sign && sign !== "+");
  if (isInParentheses !== (groups["close"] !== undefined) || minusSigns.length > 1) return null;
  if (isInParentheses && minusSigns.length > 0) return null;
  if (hasGroupSpaces && (groups["sign"] === "+" || !/^\d{1,3}(?:[' \u00a0\u202f’]\d{3})+(?:[.,]\d+)?$/.test(raw)))
    return null;
  if (groups["before"] && groups["after"]) return null;
  const exponent = groups["exponent"] ?? "";
  // "1E3" is as often a code; a number that somebody's program wrote has a fraction or a sign in its exponent.
  if (exponent && !/[.,]/.test(digits) && !/[-+]/.test(exponent)) return null;
  const symbol = (groups["before"] ?? groups["after"] ?? "").trim();
  return {
    digits,
    isNegative: isInParentheses || minusSigns.length === 1,
    exponent,
    symbol,
    symbolIsBefore: groups["before"] !== undefined,
    hasGroupSpaces,
  };
}

/** The decimal mark a number proves by its shape, or null where it could be either ("1,234") or has none. */
export function provenDecimalMark({ digits, hasGroupSpaces }: NumberShape): DecimalMark | null {
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last !== "." && last !== ",") return null;
  const other: DecimalMark = last === "." ? "," : ".";
  if (marks.length > 1) return marks.every((mark) => mark === last) ? other : last;
  const [before = "", after = ""] = digits.split(last);
  const mayBeGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before) && !hasGroupSpaces;
  return mayBeGroup ? null : last;
}

export interface ReadNumber {
  readonly value: number;
  readonly decimals: number;
  readonly isGrouped: boolean;
}

/** The number a shape means with this decimal mark; null where it then is none, or is a code with a leading zero. */
export function readNumber(shape: NumberShape, mark: DecimalMark): ReadNumber | null {
  const group = mark === "." ? "," : ".";
  const parts = shape.digits.split(mark);
  const [whole = "", fraction = ""] = parts;
  if (parts.length > 2 || fraction.includes(group) || (parts.length === 2 && fraction === "")) return null;
  const isGrouped = whole.includes(group);
  if (isGrouped && !/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(whole)) return null;
  const digits = whole.replaceAll(group, "");
  if (/^0\d/.test(digits) || digits.length > 15) return null;
  const size = Number(`${digits}.${fraction || "0"}${shape.exponent}`);
  const scaled = shape.symbol === "%" ? Number(`${digits}.${fraction || "0"}e-2`) : size;
  const value = shape.isNegative ? -scaled : scaled;
  return Number.isFinite(value)
    ? { value, decimals: fraction.length, isGrouped: isGrouped || shape.hasGroupSpaces }
    : null;
}

/** The number format Excel gives a number that was typed like this. */
export function formatOfTyped(shape: NumberShape, { decimals, isGrouped }: ReadNumber): string {
  if (shape.exponent) return "0.00E+00";
  if (shape.symbol === "%") return decimals > 0 ? "0.00%" : "0%";
  const grouped = decimals > 0 ? "#,##0.00" : "#,##0";
  if (!shape.symbol) return isGrouped ? grouped : "General";
  const symbol = `"${shape.symbol}"`;
  if (!shape.symbolIsBefore) return `${grouped} ${symbol}`;
  return shape.symbol.length > 1 ? `${symbol} ${grouped}` : `${symbol}${grouped}`;
}
