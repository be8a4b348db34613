import type { Book } from "../../embeddedExcel/workbook/book";
import { DEFAULT_FONT, DEFAULT_STYLE, type CellStyle } from "../../embeddedExcel/workbook/style";

const line = (color: string) => ({ line: "Continuous", weight: "Thin", color }) as const;

const STYLES = {
  text: {},
  date: { numberFormat: "dd/mm/yyyy", horizontal: "Center" },
  centered: { horizontal: "Center" },
  integer: { numberFormat: "#,##0" },
  percent: { numberFormat: "0%" },
  money: { numberFormat: '#,##0.00\\ "€"' },
  title: { font: { ...DEFAULT_FONT, size: 16, bold: true, color: "#1F3A5F" } },
  subtitle: { font: { ...DEFAULT_FONT, italic: true, color: "#595959" } },
  header: {
    font: { ...DEFAULT_FONT, bold: true, color: "#FFFFFF" },
    fill: "#1F3A5F",
    horizontal: "Center",
    vertical: "Center",
    wrapText: true,
    borders: { bottom: line("#1F3A5F") },
  },
  total: {
    font: { ...DEFAULT_FONT, bold: true },
    fill: "#E8EDF3",
    borders: { top: line("#1F3A5F"), bottom: line("#1F3A5F") },
  },
  totalMoney: {
    font: { ...DEFAULT_FONT, bold: true },
    fill: "#E8EDF3",
    borders: { top: line("#1F3A5F"), bottom: line("#1F3A5F") },
    numberFormat: '#,##0.00\\ "€"',
  },
  paragraph: { wrapText: true, vertical: "Top" },
} as const satisfies Record<string, Partial<CellStyle>>;

export type SampleStyle = keyof typeof STYLES;

export const styleIn = (book: Book, name: SampleStyle): number =>
  book.styles.intern({ ...DEFAULT_STYLE, ...STYLES[name] });
