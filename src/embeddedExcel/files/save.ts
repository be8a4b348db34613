import type { Book } from "../workbook/book";
import { saveXlsx, type SaveOptions } from "./xlsx/saveXlsx";

/**
 * The workbook as an .xlsx file, wherever it was opened from; an opened .xlsm stays one, with its macros. What was not
 * touched since opening is written back as it was.
 */
export function saveWorkbook(book: Book, options: SaveOptions = {}): Uint8Array {
  return saveXlsx(book, options);
}
