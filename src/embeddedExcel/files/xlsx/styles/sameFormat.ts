import type { CellStyle, FontStyle } from "../../../workbook/style";
import { BORDER_SIDES } from "./styleSheet";

/** Equal content of two plain values whose members stand in the same order. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The same format in all that the model knows; members may stand in another order. */
export const sameFormat = (a: CellStyle, b: CellStyle): boolean =>
  a === b ||
  (a.numberFormat === b.numberFormat &&
    same(fontMembers(a.font), fontMembers(b.font)) &&
    a.fill === b.fill &&
    BORDER_SIDES.every((side) => same(a.borders[side] ?? null, b.borders[side] ?? null)) &&
    a.horizontal === b.horizontal &&
    a.vertical === b.vertical &&
    a.wrapText === b.wrapText &&
    a.indent === b.indent &&
    a.locked === b.locked &&
    a.quotePrefix === b.quotePrefix);

export const fontMembers = (font: FontStyle): unknown[] => [
  font.name,
  font.size,
  font.bold,
  font.italic,
  font.underline,
  font.strikethrough,
  font.color,
];
