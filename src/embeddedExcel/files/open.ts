import type { Book } from "../workbook/book";
import { openCsv } from "./csv/openCsv";
import { UnreadableFileError } from "./unreadableFile";
import { openXls } from "./xls/openXls";
import { openXlsx } from "./xlsx/openXlsx";

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First bytes of a bare binary workbook of Excel 2 to 4. */
const BARE_BINARY = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];
const MARKUP = /^\s*<(?:!doctype\s+html|html|\?xml|table|meta|head)/i;

export interface OpenOptions {
  /** Id of the manifest of the add-in whose settings to read; the same is to be given when saving. */
  readonly addInId?: string | undefined;
}

/**
 * Opens a workbook, decided by its content and not by its name: .xlsx and .xlsm; .xls, also where a web page or XML was
 * saved under that name; else delimited text. Throws `UnreadableFileError` for what is none of these.
 */
export function openWorkbook(bytes: Uint8Array, fileName: string, { addInId }: OpenOptions = {}): Book {
  if (bytes.length === 0) throw new UnreadableFileError("empty", `${fileName} is empty.`);
  if (startsWith(bytes, ZIP)) return openZip(bytes, fileName, addInId);
  if (startsWith(bytes, COMPOUND_FILE) || BARE_BINARY.some((start) => startsWith(bytes, start))) {
    return openXls(bytes, fileName);
  }
  if (MARKUP.test(new TextDecoder("windows-1252").decode(bytes.subarray(0, 200)).replace(/^ï»¿/, ""))) {
    return openXls(bytes, fileName);
  }
  if (looksBinary(bytes)) throw new UnreadableFileError("notAWorkbook", `${fileName} is neither a workbook nor text.`);
  return openCsv(bytes, fileName);
}

function openZip(bytes: Uint8Array, fileName: string, addInId: string | undefined): Book {
  try {
    return openXlsx(bytes, fileName, addInId);
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw cause;
    throw new UnreadableFileError("damaged", `${fileName} is damaged: its content cannot be read.`, { cause });
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Text in UTF-16 has zeros, but then in every other byte; other control characters have no place in text. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 2048);
  const controls = sample.filter((byte) => byte < 32 && byte !== 0 && ![9, 10, 12, 13, 26].includes(byte)).length;
  return controls > sample.length / 50;
}
