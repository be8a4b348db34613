import { isEmptyCell, type CellContent } from "./cells";
import { headerScale, splitScale, withoutCurrency } from "./currency";

/** What one cell of an amount column holds. `value` is in currency units, the header's scale (k€) already applied. */
export type AmountReading =
  | { readonly kind: "amount"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "error" };

export type DecimalMark = "." | ",";

const EMPTY: AmountReading = { kind: "empty" };
const UNREADABLE: AmountReading = { kind: "unreadable" };
const ERROR: AmountReading = { kind: "error" };

const ERROR_TEXT = /^(?:#[¡¿]?[\p{L}/0_]+[!?]?|#+|Err:\d+)$/iu;
const NOTHING_TEXT = /^(?:[-–—−]+|n\.?[/.]?[acds]\.?|null|none|nil|nan|\(null\)|\(blank\)|\(vide\)|\(leer\)|\?)$/iu;

const APOSTROPHES = /[’‘ʼ´`′]/gu;
const DASHES = /[−–—‐‑]/gu;

const NOTHING_TO_TAKE = /^[\d .,']*$/u;

/** A number's text cut into what says which sign, scale and unit it has, and its digits with their marks. */
interface NumberText {
  readonly digits: string;
  readonly isNegative: boolean;
  readonly bookkeeping: "credit" | "debit" | null;
  readonly factor: number | null;
}

function takeApart(text: string): NumberText {
  let rest = text.replace(APOSTROPHES, "'").normalize("NFKC").replace(DASHES, "-").trim().replace(/^'/u, "");
  let isNegative = false;
  let bookkeeping: NumberText["bookkeeping"] = null;
  let factor: number | null = null;

  const mark = /(?:^|[^\p{L}])(CR|DB|DR)\.?$/iu.exec(rest);
  if (mark !== null) {
    bookkeeping = mark[1]?.toUpperCase() === "CR" ? "credit" : "debit";
    rest = rest.replace(/(?:CR|DB|DR)\.?$/iu, "").trim();
  }
  // Signs, brackets and currencies nest in any order: "-(€ 12)" is odd, "(12 €)", "€ (12)", "- 12 €" and "12- €" are not.
  for (let before = ""; before !== rest && !NOTHING_TO_TAKE.test(rest);) {
    before = rest;
    const inBrackets = /^\((.*)\)$/u.exec(rest)?.[1];
    if (inBrackets !== undefined && !isNegative) {
      isNegative = true;
      rest = inBrackets.trim();
    }
    if (rest.endsWith("%") && factor === null) {
      factor = 0.01;
      rest = rest.slice(0, -1).trim();
    }
    const scaled: ReturnType<typeof splitScale> = factor === null ? splitScale(rest) : null;
    if (scaled !== null) {
      factor = scaled.scale;
      rest = scaled.rest;
    }
    rest = withoutCurrency(rest);
    // "12,-" is twelve and no cents.
    rest = rest.replace(/(\d)[.,]-{1,2}$/u, "$1");
    const sign = /^([-+])\s*(?=[\d.,(]|\D*\d)(.+)$/u.exec(rest) ?? /^()(.*\d)\s*-$/u.exec(rest);
    if (sign?.[2] !== undefined && !isNegative) {
      isNegative = sign[1] !== "+";
      rest = sign[2].trim();
    }
  }
  return { digits: rest, isNegative, bookkeeping, factor };
}

type Digits =
  | { readonly kind: "number"; readonly value: number; readonly decimalMark: DecimalMark | null }
  /** One mark with three digits after it: thousands or decimals, only the column can tell. */
  | { readonly kind: "ambiguous"; readonly mark: DecimalMark; readonly whole: string; readonly fraction: string }
  | { readonly kind: "none" };

const PLAIN = /^\d+$/u;
const SCIENTIFIC = /^(\d+)(?:([.,])(\d+))?e([+-]?\d{1,3})$/iu;
const ONE_MARK = /^(\d*)([.,])(\d*)$/u;
const GROUPED = /^(\d{1,3}(?:([ ',.])\d{3})(?:\2\d{3})*)(?:([.,])(\d*))?$/u;
const GROUPED_BY_TWO = /^(\d{1,2}(?:,\d{2})+,\d{3})(?:(\.)(\d*))?$/u;

function readDigits(digits: string): Digits {
  if (PLAIN.test(digits)) return { kind: "number", value: Number(digits), decimalMark: null };
  const oneMark = ONE_MARK.exec(digits);
  if (oneMark !== null) {
    const [, whole = "", mark, fraction = ""] = oneMark;
    if (whole === "" && fraction === "") return { kind: "none" };
    const decimalMark = mark === "," ? "," : ".";
    if (fraction.length === 3 && /^[1-9]\d{0,2}$/u.test(whole)) {
      return { kind: "ambiguous", mark: decimalMark, whole, fraction };
    }
    return { kind: "number", value: Number(`${whole}.${fraction}`), decimalMark };
  }
  const grouped = GROUPED.exec(digits);
  const byTwo = GROUPED_BY_TWO.exec(digits);
  const [whole, separator, decimal, fraction] =
    grouped !== null ? grouped.slice(1) : byTwo !== null ? [byTwo[1], ",", byTwo[2], byTwo[3]] : [];
  if (whole !== undefined && decimal !== separator) {
    const value = Number(`${whole.replace(/\D/gu, "")}.${fraction ?? ""}`);
    const implied = separator === "." ? "," : separator === "," ? "." : null;
    return { kind: "number", value, decimalMark: decimal === "," ? "," : decimal === "." ? "." : implied };
  }
  const scientific = SCIENTIFIC.exec(digits);
  if (scientific !== null) {
    const [, units, mark, fractionDigits = "", exponent] = scientific;
    const value = Number(`${units}.${fractionDigits}e${exponent}`);
    return { kind: "number", value, decimalMark: mark === "," ? "," : mark === "." ? "." : null };
  }
  return { kind: "none" };
}

/** Below this share of a column's telling cells a decimal mark is not the column's. */
const CLEAR_MAJORITY = 0.9;

/**
 * Decides the decimal mark of a column from the cells that leave no choice ("1.234,50", "12,5", "1 234.56"). Where
 * every marked cell could be read both ways, three digits after a mark are thousands, unless whole numbers above 999
 * stand unmarked in the same column. Null where the cells contradict each other.
 */
function decimalMarkOf(readings: readonly Digits[]): DecimalMark | null {
  let commas = 0;
  let points = 0;
  let ambiguousCommas = 0;
  let ambiguousPoints = 0;
  let unmarkedThousands = false;
  for (const reading of readings) {
    if (reading.kind === "ambiguous") {
      if (reading.mark === ",") ambiguousCommas += 1;
      else ambiguousPoints += 1;
    } else if (reading.kind === "number") {
      if (reading.decimalMark === ",") commas += 1;
      else if (reading.decimalMark === ".") points += 1;
      else if (reading.value >= 1000) unmarkedThousands = true;
    }
  }
  const telling = commas + points;
  if (telling > 0) {
    if (commas / telling >= CLEAR_MAJORITY) return ",";
    return points / telling >= CLEAR_MAJORITY ? "." : null;
  }
  if (ambiguousCommas > 0 && ambiguousPoints > 0) return null;
  const commaMarks = ambiguousCommas > 0;
  return commaMarks === unmarkedThousands ? "," : ".";
}

/**
 * Reads the amounts of one column. Numbers are taken as they are; texts with any usual notation: spaces, points,
 * commas or apostrophes between thousands, currency before or after, brackets or a minus on either side, CR/DB, %,
 * k€ and M€. The decimal mark is decided for the column as a whole, and so is what DB means: the opposite of CR, or,
 * where there is no CR, the opposite of the unmarked amounts. A scale in the header multiplies every cell that has
 * none of its own. Dashes, "n/a" and "NULL" hold no amount; what cannot be read is never zero.
 */
export function amountReader(cells: readonly CellContent[], header = ""): (cell: CellContent) => AmountReading {
  const scale = headerScale(header);
  const texts: NumberText[] = [];
  let unmarked = false;
  for (const cell of cells) {
    if (typeof cell === "number") unmarked = true;
    else if (typeof cell === "string" && !isEmptyCell(cell) && /\d/u.test(cell)) {
      const text = takeApart(cell);
      texts.push(text);
      if (text.bookkeeping === null) unmarked = true;
    }
  }
  const decimalMark = decimalMarkOf(texts.map(({ digits }) => readDigits(digits)));
  const debitIsNegative = unmarked && !texts.some(({ bookkeeping }) => bookkeeping === "credit");

  const valueOf = (digits: string): number | null => {
    const reading = readDigits(digits);
    if (reading.kind === "number") return reading.value;
    if (reading.kind === "none" || decimalMark === null) return null;
    const separator = reading.mark === decimalMark ? "." : "";
    return Number(`${reading.whole}${separator}${reading.fraction}`);
  };

  return (cell) => {
    if (typeof cell === "number") return Number.isFinite(cell) ? { kind: "amount", value: cell * scale } : ERROR;
    if (typeof cell === "boolean") return UNREADABLE;
    const trimmed = cell.trim();
    if (trimmed === "") return EMPTY;
    if (ERROR_TEXT.test(trimmed)) return ERROR;
    if (NOTHING_TEXT.test(trimmed)) return EMPTY;
    const text = takeApart(trimmed);
    const size = valueOf(text.digits);
    if (size === null) return UNREADABLE;
    const flipped = text.bookkeeping === "credit" || (text.bookkeeping === "debit" && debitIsNegative);
    const value = size * (text.factor ?? scale) * (text.isNegative !== flipped ? -1 : 1);
    return { kind: "amount", value: value === 0 ? 0 : value };
  };
}
