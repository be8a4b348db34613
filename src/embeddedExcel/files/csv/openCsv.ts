import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/address";
import { Book } from "../../workbook/book";
import { DEFAULT_STYLE } from "../../workbook/style";
import { UnreadableFileError } from "../unreadableFile";
import { decodeText } from "./decodeText";
import { findNotations } from "./notation";
import { parseRecords } from "./records";
import { findSeparator } from "./separator";
import { sheetNameOf } from "./sheetName";
import { typedCell } from "./typedCell";

/** Opens delimited text as Excel would after an import in the file's own language. */
export function openCsv(bytes: Uint8Array, fileName: string): Book {
  const { separator, body } = findSeparator(decodeText(bytes));
  const records = parseRecords(body, separator);
  const width = records.reduce((widest, record) => Math.max(widest, record.length), 0);
  if (records.length > MAX_ROWS || width > MAX_COLUMNS) {
    throw new UnreadableFileError(
      "tooLarge",
      `${fileName} has ${records.length} rows and ${width} columns; a sheet holds ${MAX_ROWS} rows and ${MAX_COLUMNS} columns.`,
    );
  }
  const columns = Array.from({ length: width }, (_, column) => records.map((record) => record[column] ?? ""));
  const notations = findNotations(columns, separator);
  const book = new Book();
  book.fileName = fileName;
  book.origin = { kind: "csv" };
  const { grid } = book.addSheet(sheetNameOf(fileName));
  const styles = new Map<string, number>([["General", 0]]);
  const styleOf = (numberFormat: string): number => {
    const style = styles.get(numberFormat) ?? book.styles.intern({ ...DEFAULT_STYLE, numberFormat });
    styles.set(numberFormat, style);
    return style;
  };
  for (const [column, cells] of columns.entries()) {
    const notation = notations[column];
    if (!notation) continue;
    cells.forEach((text, row) => {
      if (text === "") return;
      const cell = typedCell(text, notation);
      grid.setValue(row, column, cell.value);
      if (cell.numberFormat !== "General") grid.setStyle(row, column, styleOf(cell.numberFormat));
    });
  }
  return book;
}
