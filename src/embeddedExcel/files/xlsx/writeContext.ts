import type { Book } from "../../workbook/book";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import type { StyleIndices } from "./cells/rowLayout";
import type { StyleWriter } from "./styles/styleWriter";
import type { StyleSheet } from "./styles/styleSheet";
import type { XlsxOrigin } from "./xlsxOrigin";

/** What every writer of a part needs. */
export interface WriteContext extends StyleIndices {
  readonly book: Book;
  /** The file being written: a copy of the opened one, or a new one. */
  readonly target: OoxmlPackage;
  readonly workbookPart: string;
  /** The opened file, or null for a workbook that came from elsewhere. */
  readonly origin: XlsxOrigin | null;
  readonly originalStyles: StyleSheet;
  readonly styles: StyleWriter;
  /** Functions of add-ins, in upper case. */
  readonly customFunctionNames: ReadonlySet<string>;
}
