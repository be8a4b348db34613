import { formatColor } from "numfmt";
import type { CellValue } from "../../embeddedExcel/workbook/cellValue";
import type { BorderStyle, CellStyle } from "../../embeddedExcel/workbook/style";
import type { ConditionalLook, DataBar } from "../conditionalFormats/sheetConditionalFormats";
import type { TableLook } from "./tableLook";

/** How a cell looks once its table, its own format and its conditional formats are put together. */
export interface CellLook {
  readonly style: CellStyle;
  readonly bar: DataBar | null;
}

/** The cell's own format wins over its table's, the conditional formats over both. */
export function cellLook(
  own: CellStyle,
  table: TableLook | null,
  conditional: ConditionalLook | null,
  value: CellValue,
): CellLook {
  let style = table ? overTable(own, table) : own;
  if (conditional) style = withConditional(style, conditional);
  const color = typeof value === "number" ? formatColor(style.numberFormat, value) : null;
  if (typeof color === "string") style = { ...style, font: { ...style.font, color } };
  return { style, bar: conditional?.bar ?? null };
}

function overTable(own: CellStyle, table: TableLook): CellStyle {
  const isOwnColor = own.font.color !== "#000000";
  return {
    ...own,
    font: {
      ...own.font,
      bold: own.font.bold || table.bold,
      color: isOwnColor ? own.font.color : (table.fontColor ?? own.font.color),
    },
    fill: own.fill ?? table.fill,
    borders: { ...table.borders, ...own.borders },
  };
}

function withConditional(style: CellStyle, { style: change }: ConditionalLook): CellStyle {
  return {
    ...style,
    numberFormat: change.numberFormat ?? style.numberFormat,
    fill: change.fill ?? style.fill,
    font: {
      ...style.font,
      color: change.fontColor ?? style.font.color,
      bold: change.bold ?? style.font.bold,
      italic: change.italic ?? style.font.italic,
      underline: change.underline ?? style.font.underline,
      strikethrough: change.strikethrough ?? style.font.strikethrough,
    },
  };
}

/** The stronger of two lines that meet at the same edge. */
export function strongerLine(a: BorderStyle | undefined, b: BorderStyle | undefined): BorderStyle | undefined {
  return lineWidth(b) > lineWidth(a) ? b : a;
}

/** In pixels; 0 for none. */
export function lineWidth(line: BorderStyle | undefined): number {
  if (!line || line.line === "None") return 0;
  if (line.line === "Double") return 3;
  return { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 }[line.weight];
}

/** As CSS writes a border; undefined for none. */
export function lineCss(line: BorderStyle | undefined): string | undefined {
  const width = lineWidth(line);
  if (!line || width === 0) return undefined;
  const kind =
    line.line === "Double"
      ? "double"
      : line.line === "Dot" || line.weight === "Hairline"
        ? "dotted"
        : line.line === "Continuous"
          ? "solid"
          : "dashed";
  return `${width}px ${kind} ${line.color}`;
}

/** Height of a line as a multiple of the font's size. */
export const LINE_HEIGHT = 1.22;

/** The font as CSS and as a canvas that measures texts take it. */
export function fontCss({ font }: CellStyle): string {
  const shape = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}`;
  return `${shape}${(font.size * 4) / 3}px/${LINE_HEIGHT} "${font.name}", Carlito, "Segoe UI", Arial, sans-serif`;
}
