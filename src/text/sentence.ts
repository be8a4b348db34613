import { type Formats, MINUS, unitMarks } from "./formats";
import { isSingular, type Language } from "./language";

/**
 * One wording for the pane and for the sheets. A sentence is a list of parts; `N` is what its numbers are made of:
 * plain numbers (`asText`, the pane) or formula fragments (`asFormula`, a sheet whose sentences stay live).
 */
export type Sentence<N> = readonly Part<N>[];

export type Part<N> =
  | string
  /** `amount` in currency units, `share` 0–1, `year` without grouping. */
  | { readonly kind: "count" | "amount" | "share" | "year"; readonly value: N }
  /** A text that is not part of the wording: a name, a label. */
  | { readonly kind: "text"; readonly value: N | string }
  /** The form of a word for a quantity; the quantity itself is not shown. */
  | { readonly kind: "plural"; readonly quantity: N; readonly one: string; readonly other: string };

/** An Excel expression in English notation, without the leading "=": `AbcLimitA`, `SUM(B2:B9)`. */
export interface Formula {
  readonly formula: string;
}

export const count = <N>(value: N): Part<N> => ({ kind: "count", value });
export const amount = <N>(value: N): Part<N> => ({ kind: "amount", value });
export const share = <N>(value: N): Part<N> => ({ kind: "share", value });
export const year = <N>(value: N): Part<N> => ({ kind: "year", value });
export const text = <N>(value: N | string): Part<N> => ({ kind: "text", value });
export const plural = <N>(quantity: N, one: string, other: string): Part<N> => ({
  kind: "plural",
  quantity,
  one,
  other,
});

/** The sentence for the pane. */
export const asText = (sentence: Sentence<number>, formats: Formats): string =>
  sentence.map((part) => partAsText(part, formats)).join("");

/**
 * The sentence as an Excel expression (no leading "="): English notation, functions of every Excel since 2016, no
 * format string. Excel shows the numbers with the marks of the user's own locale.
 */
export const asFormula = (sentence: Sentence<Formula>, language: Language, currency: string | null): string => {
  const terms: string[] = [];
  let fixed = "";
  const flush = (): void => {
    if (fixed !== "") terms.push(quoted(fixed));
    fixed = "";
  };
  for (const part of sentence) {
    if (typeof part === "string") fixed += part;
    else if (part.kind === "text" && typeof part.value === "string") fixed += part.value;
    else {
      flush();
      terms.push(partAsFormula(part, language, currency));
    }
  }
  flush();
  return terms.length === 0 ? '""' : terms.join("&");
};

const partAsText = (part: Part<number>, formats: Formats): string => {
  if (typeof part === "string") return part;
  switch (part.kind) {
    case "count":
      return formats.count(part.value);
    case "amount":
      return formats.amount(part.value);
    case "share":
      return formats.share(part.value);
    case "year":
    case "text":
      return String(part.value);
    case "plural":
      return isSingular(part.quantity, formats.language) ? part.one : part.other;
  }
};

const partAsFormula = (part: Exclude<Part<Formula>, string>, language: Language, currency: string | null): string => {
  const marks = unitMarks(language, currency);
  switch (part.kind) {
    case "count":
      return `FIXED(${part.value.formula},0)`;
    case "amount": {
      const value = operand(part.value);
      const sign = `IF(ROUND(${value},0)<0,"${MINUS}","")`;
      const before = marks.beforeAmount === "" ? "" : `&${quoted(marks.beforeAmount)}`;
      const after = marks.afterAmount === "" ? "" : `&${quoted(marks.afterAmount)}`;
      return `${sign}${before}&FIXED(ABS(${value}),0)${after}`;
    }
    case "share":
      return `ROUND(100*${operand(part.value)},1)&${quoted(marks.afterShare)}`;
    case "year":
    case "text":
      return typeof part.value === "string" ? quoted(part.value) : operand(part.value);
    case "plural": {
      const singular = language === "fr" ? "<2" : "=1";
      return `IF(${operand(part.quantity)}${singular},${quoted(part.one)},${quoted(part.other)})`;
    }
  }
};

/** Names, references and calls of one function stand next to an operator as they are; anything else in parentheses. */
const operand = ({ formula }: Formula): string =>
  /^[\w.$!]+$|^[A-Z]+\([^()]*\)$/.test(formula) ? formula : `(${formula})`;

/** Excel refuses a text of more than 255 characters inside a formula. */
const LONGEST_TEXT = 255;

const quoted = (fixed: string): string => {
  const pieces: string[] = [];
  let piece = "";
  for (const character of fixed) {
    if (piece.length + character.length > LONGEST_TEXT) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces.map((one) => `"${one.replaceAll('"', '""')}"`).join("&");
};
