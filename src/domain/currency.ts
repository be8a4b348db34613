/** Currency codes and words that stand beside amounts; signs (€, $, £ …) are recognised by their Unicode category. */
const CODES =
  "EUR|EUROS?|USD|GBP|CHF|CAD|AUD|NZD|JPY|CNY|INR|BRL|MXN|ARS|CLP|COP|PEN|ZAR|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|MAD|DZD|" +
  "TND|XOF|XAF|XPF|MGA|F ?CFA|DHS?|DA|AR|FRS?|SFR|KR|KČ|ZŁ|FT|LEI|RP|RM";

const SIGN_OR_CODE = `(?:(?:US|CA|AU?|NZ|HK|S|C|R)?\\p{Sc}|(?:${CODES})\\.?)`;

const BEFORE = new RegExp(`^(?:${SIGN_OR_CODE})\\s*(?=[-+(.,\\d])`, "iu");
const AFTER = new RegExp(`(?<=[\\d)\\-.,])\\s*(?:${SIGN_OR_CODE})$`, "iu");

const THOUSAND = 1e3;
const MILLION = 1e6;
const BILLION = 1e9;

const SCALE_AFTER = /(?<=\d)\s*(k|mio|mln|mm|m|mds?|mrd|bn)\.?\s*(\p{Sc}|EUR|USD|GBP|CHF|CAD)?$/iu;
const SCALE_BY_SUFFIX: Readonly<Record<string, number>> = {
  k: THOUSAND,
  m: MILLION,
  mm: MILLION,
  mio: MILLION,
  mln: MILLION,
  md: BILLION,
  mds: BILLION,
  mrd: BILLION,
  bn: BILLION,
};

/** The text without a currency before or after the number. */
export const withoutCurrency = (text: string): string => text.replace(BEFORE, "").replace(AFTER, "").trim();

/** Splits "12,5 k€" into "12,5" and 1000; null where the text carries no scale of its own. */
export function splitScale(text: string): { readonly rest: string; readonly scale: number } | null {
  const match = SCALE_AFTER.exec(text);
  const scale = match?.[1] === undefined ? undefined : SCALE_BY_SUFFIX[match[1].toLowerCase()];
  return match === null || scale === undefined ? null : { rest: text.slice(0, match.index).trim(), scale };
}

const CURRENCY_NEAR = "(?:\\p{Sc}|EUR|EUROS?|USD|GBP|CHF|CAD|DOLLARS?)";
const HEADER_SCALES: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?<!\\p{L})(?:k|t)\\s?${CURRENCY_NEAR}|\\p{Sc}\\s?k(?!\\p{L})|\\bTEUR\\b`, "iu"), THOUSAND],
  [/\b(?:milliers?|thousands?|miles|migliaia|milhares|duizend(?:en)?|tausend|tsd)\b/iu, THOUSAND],
  [/\p{Sc}\s?'?0{3}s?\b|\(\s?'?0{3}s?\s?\)|'0{3}s?\b|\bx\s?1[ .,]?0{3}\b/iu, THOUSAND],
  [
    new RegExp(`(?<!\\p{L})(?:mio\\.?|mln\\.?|m)\\s?${CURRENCY_NEAR}|\\p{Sc}\\s?m(?:io|ln|m)?(?!\\p{L})`, "iu"),
    MILLION,
  ],
  [/(?:\b|\p{Sc})(?:millions?|millones|milioni|milhoes|milhões|miljoen|millionen|mio)\b/iu, MILLION],
];

/** What a column header multiplies its numbers by: 1000 for "CA (k€)" or "en milliers", 1 where it says nothing. */
export function headerScale(header: string): number {
  for (const [pattern, scale] of HEADER_SCALES) if (pattern.test(header)) return scale;
  return 1;
}

const SYMBOL_OF_CODE: Readonly<Record<string, string>> = {
  EUR: "€",
  EURO: "€",
  EUROS: "€",
  USD: "$",
  GBP: "£",
  JPY: "¥",
};
const NAMED =
  /\p{Sc}|\b(?:EUR|EUROS?|USD|GBP|CHF|CAD|AUD|JPY|MAD|DZD|TND|XOF|XAF|FCFA|MGA|SEK|NOK|DKK|PLN|BRL|MXN)\b/giu;

/** Currencies named in a text ("€", "CHF"), as symbols where one is usual, in order and without repeats. */
export function currenciesIn(text: string): string[] {
  const found = [...text.matchAll(NAMED)].map(([name]) => SYMBOL_OF_CODE[name.toUpperCase()] ?? name.toUpperCase());
  return [...new Set(found)];
}

/**
 * The currency that a cell of currencies names, as one text for all its spellings ("EUR", "euro" and "€" are "€"). Signs
 * with a country stay apart from plain ones: "CA$" is not "$".
 */
export const currencyNamed = (text: string): string => {
  const name = text.trim().toUpperCase();
  return SYMBOL_OF_CODE[name] ?? name;
};
