import { sheetAddress } from "../../workbook/address";
import { isFormulaSyntax } from "../../workbook/typedText";
import { invalidArgument, textArgument } from "../argument";
import { RangeBase } from "../range/rangeBase";

/** A named formula without "=": a range as absolute address, a constant as it is typed into a formula. */
export function formulaOf(reference: unknown): string {
  if (reference instanceof RangeBase) {
    return sheetAddress(reference.sheet.name, reference.where, true);
  }
  if (typeof reference === "number") return String(reference);
  if (typeof reference === "boolean") return reference ? "TRUE" : "FALSE";
  const text = textArgument(reference);
  if (!text.startsWith("=")) return `"${text.replace(/"/g, '""')}"`;
  if (!isFormulaSyntax(text.slice(1))) throw invalidArgument();
  return text.slice(1);
}
