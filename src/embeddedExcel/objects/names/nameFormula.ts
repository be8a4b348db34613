import { formatAddress, quoteSheetName } from "../../workbook/address";
import type { SheetArea } from "../../workbook/resolveReference";
import { isFormulaSyntax } from "../../workbook/typedText";
import { invalidArgument, textArgument } from "../argument";
import { RangeBase } from "../range/rangeBase";

/** A named formula without "=": a range as absolute address, a constant as it is typed into a formula. */
export function formulaOf(reference: unknown): string {
  if (reference instanceof RangeBase) {
    return absoluteAddress({ sheet: reference.sheet, area: reference.where });
  }
  if (typeof reference === "number") return String(reference);
  if (typeof reference === "boolean") return reference ? "TRUE" : "FALSE";
  const text = textArgument(reference);
  if (!text.startsWith("=")) return `"${text.replace(/"/g, '""')}"`;
  if (!isFormulaSyntax(text.slice(1))) throw invalidArgument();
  return text.slice(1);
}

export const absoluteAddress = ({ sheet, area }: SheetArea): string =>
  `${quoteSheetName(sheet.name)}!${formatAddress(area, true)}`;
