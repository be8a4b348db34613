import type { CellFormat } from "../sheetPlan";

/**
 * One restrained palette for everything generated. Dark, middle and light differ in brightness, not only in hue, so
 * that classes stay apart for colour-blind readers and in greyscale print.
 */
export const COLORS = {
  ink: "#1F2937",
  mutedInk: "#5B6472",
  line: "#C7CDD6",
  header: "#12495B",
  headerInk: "#FFFFFF",
  input: "#FFF8E1",
  a: "#12495B",
  aInk: "#FFFFFF",
  b: "#7FB3C0",
  bInk: "#0F2A33",
  c: "#E3E8EC",
  cInk: "#1F2937",
  notClassified: "#FFFFFF",
  notClassifiedInk: "#7A3B12",
  cumulative: "#C0561A",
  good: "#DCEFE3",
  goodInk: "#14532D",
  bad: "#F8DEDA",
  badInk: "#7F1D1D",
} as const;

export const TAB_COLORS = { abc: "#12495B", settings: "#C0561A", checks: "#5B6472", workings: "#AEB6C1" } as const;

export const FORMATS = {
  title: { bold: true, fontSize: 18, color: COLORS.header },
  source: { color: COLORS.mutedInk, fontSize: 10 },
  howTo: { color: COLORS.mutedInk, italic: true, fontSize: 10 },
  finding: { bold: true, fontSize: 11, color: COLORS.ink },
  section: { bold: true, fontSize: 12, color: COLORS.header, underlineColor: COLORS.header },
  header: { bold: true, color: COLORS.headerInk, fill: COLORS.header, vertical: "Center", wrapText: true },
  label: { color: COLORS.ink },
  total: { bold: true },
  input: { fill: COLORS.input, underlineColor: COLORS.line },
  note: { color: COLORS.mutedInk, wrapText: true, vertical: "Top", fontSize: 9 },
  wrapped: { wrapText: true, vertical: "Top" },
} as const satisfies Record<string, CellFormat>;

export const NUMBER_FORMATS = { count: "#,##0", share: "0.0%", wholeShare: "0%" } as const;

/** Amounts: whole units from a thousand on, cents below; with the currency sign of the source where it shows one. */
export function amountFormat(largest: number, currency: string | null): string {
  return withCurrency(Math.abs(largest) >= 1000 ? "#,##0" : EXACT, currency);
}

/** Amounts to the cent, for control totals. */
export const exactAmountFormat = (currency: string | null): string => withCurrency(EXACT, currency);

/** Column width for amounts up to `largest`, in characters: digits, separators, cents, sign, currency and some air. */
export function amountWidth(largest: number, currency: string | null): number {
  const digits = Math.trunc(Math.abs(largest)).toString().length;
  const separators = Math.floor((digits - 1) / 3);
  return Math.max(NARROWEST_AMOUNT, digits + separators + (currency?.length ?? 0) + 8);
}

const NARROWEST_AMOUNT = 16;

/** Column width for texts, in characters: as wide as the longest within bounds. */
export function textWidth(texts: readonly string[], narrowest: number, widest: number): number {
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

const EXACT = "#,##0.00";

function withCurrency(digits: string, currency: string | null): string {
  if (currency === null) return digits;
  const sign = `"${currency.replaceAll('"', "")}"`;
  return /^[$£¥]$|^US\$$/.test(currency) ? `${sign}${digits}` : `${digits} ${sign}`;
}
