import { parse, tokenize } from "@borgar/fx";
import { parseValue } from "numfmt";
import { CellError, type CellValue } from "./cellValue";
import { withoutNeedlessQuotes } from "./formulaReferences";
import { parseTypedDate } from "./typedDate";

/**
 * What Excel (English, United States) makes of text typed into a cell or written through the API. All such rules stand
 * here and in typedDate.ts. None was measured in a real Excel; those marked "belief" are the least certain.
 */
export type TypedContent =
  | { readonly kind: "empty" }
  /** Without leading "=". */
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "text"; readonly text: string; readonly quotePrefix: boolean }
  /** `numberFormat` is given to a cell that has the General format. */
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string };

/** Error codes that can be typed; the newer ones arise from calculation only. */
const TYPEABLE_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
/** Digits beyond the 15th become zero. */
const SIGNIFICANT_DIGITS = 15;
const LONG_NUMBER = /^[-+]?\d{16,}$/;
const FRACTION = /^([-+]?)(\d+) (\d{1,4})\/(\d{1,4})$/;

/** Null where the text begins like a formula but is none: Excel refuses it. */
export function readTypedText(text: string, cellFormat: string, now: Date): TypedContent | null {
  if (text === "") return { kind: "empty" };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1), quotePrefix: true };
  if (cellFormat === "@") return { kind: "text", text, quotePrefix: false };
  if (text.startsWith("=")) return text === "=" ? plainText(text) : formulaOf(text.slice(1));
  const constant = readConstant(text, now);
  if (constant) return constant;
  if (/^[-+].|^@/.test(text)) {
    // Belief: the signs and, for Lotus users, "@" start a formula wherever the text is no number.
    return text === "@" ? plainText(text) : formulaOf(text.startsWith("+") ? text.slice(1) : text);
  }
  return plainText(text);
}

/** Formulas that were looked at, and whether they are any: the same ones are written again and again. */
const judged = new Map<string, boolean>();
const MOST_JUDGED = 20_000;

/** Whether this is a formula Excel's parser would take; without leading "=". */
export function isFormulaSyntax(formula: string): boolean {
  const known = judged.get(formula);
  if (known !== undefined) return known;
  if (judged.size >= MOST_JUDGED) judged.clear();
  const isFormula = isParsed(formula);
  judged.set(formula, isFormula);
  return isFormula;
}

function isParsed(formula: string): boolean {
  try {
    parse(tokenize(`=${formula}`), { looseRefCalls: true });
    return true;
  } catch {
    return false;
  }
}

const plainText = (text: string): TypedContent => ({ kind: "text", text, quotePrefix: false });

function formulaOf(formula: string): TypedContent | null {
  return isFormulaSyntax(formula) ? { kind: "formula", formula: withoutNeedlessQuotes(formula) } : null;
}

function readConstant(text: string, now: Date): TypedContent | null {
  // A no-break space makes a number text, however much it looks like one.
  if (/[\u00a0\u202f]/.test(text)) return null;
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "value", value: upper === "TRUE" };
  if (TYPEABLE_ERRORS.has(upper)) {
    const error = CellError.parse(upper);
    if (error) return { kind: "value", value: error };
  }
  if (LONG_NUMBER.test(trimmed)) return { kind: "value", value: truncated(trimmed) };
  const fraction = FRACTION.exec(trimmed);
  if (fraction) return readFraction(fraction);
  if (!/\d/.test(trimmed)) return null;
  return parseTypedDate(trimmed, now) ?? readNumber(trimmed);
}

function truncated(digits: string): number {
  const [, sign = "", number = ""] = /^([-+]?)0*(\d*)$/.exec(digits) ?? [];
  return Number(
    sign + number.slice(0, SIGNIFICANT_DIGITS) + "0".repeat(Math.max(0, number.length - SIGNIFICANT_DIGITS)),
  );
}

/** "1 1/2" is 1.5. */
function readFraction([, sign, whole, numerator, denominator]: RegExpExecArray): TypedContent | null {
  if (Number(denominator) === 0) return null;
  const value = Number(whole) + Number(numerator) / Number(denominator);
  const places = "?".repeat(Math.max(String(numerator).length, String(denominator).length));
  return { kind: "value", value: sign === "-" ? -value : value, numberFormat: `# ${places}/${places}` };
}

function readNumber(text: string): TypedContent | null {
  const parsed = parseValue(text);
  if (!parsed || typeof parsed.v !== "number") return null;
  if (parsed.z === undefined) return { kind: "value", value: parsed.v };
  if (/[ymdhs]/i.test(parsed.z.replace(/"[^"]*"/g, ""))) return null;
  return { kind: "value", value: parsed.v, numberFormat: displayFormat(parsed.z) };
}

/** Belief: dollar amounts take the format with red, bracketed negatives of the United States. */
function displayFormat(numberFormat: string): string {
  if (numberFormat === "$#,##0") return "$#,##0_);[Red]($#,##0)";
  if (numberFormat === "$#,##0.00") return "$#,##0.00_);[Red]($#,##0.00)";
  return numberFormat;
}
