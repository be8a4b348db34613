import { unitMarks } from "../../text/formats";
import type { CellFormat } from "../sheetPlan";
import type { SheetFacts } from "./facts";

/**
 * One restrained palette for everything generated. Dark, middle and light differ in brightness, not only in hue, so
 * that classes stay apart for colour-blind readers and in greyscale print.
 */
export const COLORS = {
  ink: "#1F2937",
  paper: "#FFFFFF",
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
  paleCumulative: "#EFC3A4",
  gold: "#F2CD5C",
  goldInk: "#3A2A00",
  goldMarker: "#C28A00",
  paleGold: "#FCF3D3",
  strategic: "#12495B",
  strategicInk: "#FFFFFF",
  paleStrategic: "#DCE9ED",
  efficient: "#E3E8EC",
  efficientInk: "#1F2937",
  efficientMarker: "#7D8794",
  toxic: "#A8321E",
  toxicInk: "#FFFFFF",
  good: "#DCEFE3",
  goodInk: "#14532D",
  bad: "#F8DEDA",
  badInk: "#7F1D1D",
} as const;

export const TAB_COLORS = {
  summary: "#C0561A",
  abc: "#12495B",
  movements: "#7FB3C0",
  history: "#7FB3C0",
  costToServe: "#12495B",
  matrix: "#C28A00",
  rules: "#A8321E",
  actionPlan: "#C0561A",
  planFollowUp: "#EFC3A4",
  dashboard: "#C28A00",
  settings: "#C0561A",
  checks: "#5B6472",
  workings: "#AEB6C1",
} as const;

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
  reading: { color: COLORS.mutedInk, horizontal: "Left", indent: 1 },
  wrapped: { wrapText: true, vertical: "Top" },
} as const satisfies Record<string, CellFormat>;

export const NUMBER_FORMATS = { count: "#,##0", share: "0.0%", wholeShare: "0%", change: "+0.0%;-0.0%;0.0%" } as const;

/** What numbers and dates are written in. */
export type Notation = Pick<SheetFacts, "language" | "currency">;

/** Amounts: whole units from a thousand on, cents below; with the currency sign of the source where it shows one. */
export function amountFormat(largest: number, notation: Notation): string {
  return withCurrency(Math.abs(largest) >= 1000 ? "#,##0" : EXACT, notation);
}

/** Amounts to the cent, for control totals. */
export const exactAmountFormat = (notation: Notation): string => withCurrency(EXACT, notation);

/** English readers disagree on which of two numbers is the month: they see its name. */
export const dateFormat = ({ language }: Pick<Notation, "language">): string =>
  language === "fr" ? "dd/mm/yyyy" : "d mmm yyyy";

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

/** Excel's tallest row and the usual height of a line, in points. */
const TALLEST_ROW = 409;
const LINE_HEIGHT = 15;
/** Font size column widths are measured in. */
const USUAL_FONT_SIZE = 11;

/** The row of a sheet's title: rows grow with their letters in Excel, not in every program. */
export const TITLE_HEIGHT = { row: 0, height: 24 } as const;

/** Height in points of a row whose longest text is wrapped in a column of that many characters. */
export const wrappedHeight = (text: string, columnWidth: number, fontSize: number = USUAL_FONT_SIZE): number => {
  const scale = fontSize / USUAL_FONT_SIZE;
  const lines = Math.max(1, Math.ceil((text.length * scale) / columnWidth));
  return Math.min(TALLEST_ROW, Math.max(LINE_HEIGHT, Math.ceil(LINE_HEIGHT * scale * lines) + 2));
};

const EXACT = "#,##0.00";

function withCurrency(digits: string, { language, currency }: Notation): string {
  const { beforeAmount, afterAmount } = unitMarks(language, currency);
  const quoted = (mark: string): string => (mark === "" ? "" : `"${mark.replaceAll('"', "")}"`);
  return `${quoted(beforeAmount)}${digits}${quoted(afterAmount)}`;
}
