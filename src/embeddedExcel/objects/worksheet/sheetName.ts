import { HostError } from "../../protocol/hostError";
import type { Book } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import { invalidArgument } from "../argument";

const LONGEST_NAME = 31;

/** Throws where Excel would refuse the name; `self` is the sheet being renamed. */
export function checkSheetName(book: Book, name: string, self: Sheet | null): void {
  const isTyped = name.length > 0 && name.length <= LONGEST_NAME && !/[\\/?*[\]:]/.test(name);
  if (!isTyped || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history") {
    throw invalidArgument();
  }
  const other = book.sheetNamed(name);
  if (other && other !== self) throw new HostError("ItemAlreadyExists");
}
