import { read, utils, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { charactersOfPoints } from "../../workbook/columnWidth";
import { Book } from "../../workbook/book";
import { CellError, type CellValue } from "../../workbook/cellValue";
import type { Sheet, SheetVisibility } from "../../workbook/sheet";
import { DEFAULT_STYLE } from "../../workbook/style";
import { formulaForUser } from "../formulaText/userForm";
import { UnreadableFileError } from "../unreadableFile";

const VISIBILITIES: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];
const POINTS_PER_PIXEL = 0.75;

/** Opens the older binary format, and the web pages that some programs save as .xls: what the reader knows of them. */
export function openXls(bytes: Uint8Array, fileName: string): Book {
  const source = readSource(bytes, fileName);
  const book = new Book();
  book.fileName = fileName;
  book.origin = { kind: "xls" };
  book.uses1904Dates = source.Workbook?.WBProps?.date1904 ?? false;
  source.SheetNames.forEach((name, index) => {
    const worksheet = source.Sheets[name];
    // The reader lists chart and macro sheets too; they have no cells.
    if (!worksheet || (worksheet["!type"] ?? "sheet") !== "sheet") return;
    const sheet = book.addSheet(name, VISIBILITIES[source.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "Visible");
    readLayout(worksheet, sheet);
    readCells(worksheet, sheet, book);
  });
  readNames(source, book);
  book.activeSheet = book.sheets.find((sheet) => sheet.visibility === "Visible") ?? book.sheets[0] ?? null;
  return book;
}

function readSource(bytes: Uint8Array, fileName: string): WorkBook {
  try {
    return read(bytes, { type: "array", cellNF: true, cellStyles: true, cellText: false, cellHTML: false });
  } catch (cause) {
    const isEncrypted = /password|encrypt/i.test(String(cause));
    throw isEncrypted
      ? new UnreadableFileError("encrypted", `${fileName} is protected by a password.`, { cause })
      : new UnreadableFileError("damaged", `${fileName} cannot be read as an Excel workbook.`, { cause });
  }
}

function readCells(worksheet: WorkSheet, sheet: Sheet, book: Book): void {
  const used = worksheet["!ref"];
  if (used === undefined) return;
  const { s: first, e: last } = utils.decode_range(used);
  for (let row = first.r; row <= last.r; row++) {
    for (let column = first.c; column <= last.c; column++) {
      const cell: CellObject | undefined = worksheet[utils.encode_cell({ r: row, c: column })];
      if (cell) readCell(cell, sheet, book, row, column);
    }
  }
}

function readCell(cell: CellObject, sheet: Sheet, book: Book, row: number, column: number): void {
  const value = valueOf(cell);
  const format = typeof cell.z === "string" ? cell.z : "General";
  if (value !== null) sheet.grid.setValue(row, column, value);
  if (cell.f !== undefined) sheet.grid.setFormula(row, column, { text: formulaForUser(cell.f, null) });
  if (format !== "General") {
    sheet.grid.setStyle(row, column, book.styles.intern({ ...DEFAULT_STYLE, numberFormat: format }));
  }
}

function valueOf({ t: type, v: value, w: shown }: CellObject): CellValue {
  if (value === undefined || type === "z") return null;
  if (type === "e") return CellError.parse(shown ?? ERRORS[Number(value)] ?? "") ?? CellError.of("#UNKNOWN!");
  return value instanceof Date ? null : value;
}

/** Error numbers of the binary format. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

function readLayout(worksheet: WorkSheet, sheet: Sheet): void {
  for (const { s: start, e: end } of worksheet["!merges"] ?? []) {
    sheet.merges.push({ top: start.r, left: start.c, bottom: end.r, right: end.c });
  }
  (worksheet["!cols"] ?? []).forEach((column, index) => {
    // The reader leaves holes for columns the file does not describe, whatever its types say.
    if (!column) return;
    const width = column.wpx === undefined ? {} : { width: charactersOfPoints(column.wpx * POINTS_PER_PIXEL) };
    sheet.columns.set(index, { hidden: column.hidden === true, ...width });
  });
  (worksheet["!rows"] ?? []).forEach((row, index) => {
    if (row?.hidden) sheet.rows.set(index, { hidden: true });
  });
}

function readNames(source: WorkBook, book: Book): void {
  for (const { Name, Ref, Sheet: index, Comment } of source.Workbook?.Names ?? []) {
    if (Name.startsWith("_xlnm.") || !Ref) continue;
    const scope = index === undefined || index === null ? null : book.sheetNamed(source.SheetNames[index] ?? "");
    if (scope === undefined) continue;
    book.names.add({ name: Name, scope, formula: Ref, visible: true, comment: Comment ?? "" });
  }
}
