/** A cell's element in the text of a worksheet part. One object is reused for all cells of a scan. */
export interface ScannedCell {
  row: number;
  column: number;
  /** Index of the cell format; -1 where the cell names none. */
  format: number;
  /** The `t` attribute; "" is a number. */
  type: string;
  /** The `cm` attribute: number of the cell's metadata; 0 for none. */
  metadata: number;
  /** Position of "<" of the cell and after its last ">". */
  start: number;
  end: number;
  /** What stands between the cell's tags; empty for `<c/>`. */
  contentStart: number;
  contentEnd: number;
}

export interface CellVisitor {
  /** `attributes` is the text between the tag's name and its end. */
  row(index: number, attributes: string): void;
  cell(cell: ScannedCell): void;
}

/** Where the rows of a worksheet part stand. */
export interface SheetDataArea {
  readonly start: number;
  readonly end: number;
  /** Prefix of the part's elements with its colon, or "". */
  readonly prefix: string;
}

/**
 * Goes through rows and cells without building elements: sheets hold millions of cells. Relies on what the schema
 * guarantees: attributes of rows and cells contain no ">".
 */
export function scanCells(text: string, area: SheetDataArea, visitor: CellVisitor): void {
  const rowTag = `${area.prefix}row`;
  const cellTag = `${area.prefix}c`;
  const cellEnd = `</${area.prefix}c>`;
  const cell: ScannedCell = {
    row: -1,
    column: -1,
    format: -1,
    type: "",
    metadata: 0,
    start: 0,
    end: 0,
    contentStart: 0,
    contentEnd: 0,
  };
  let position = area.start;
  for (;;) {
    const start = text.indexOf("<", position);
    if (start < 0 || start >= area.end) return;
    const tagEnd = text.indexOf(">", start);
    if (tagEnd < 0) return;
    position = tagEnd + 1;
    if (isTag(text, start + 1, cellTag)) {
      const isEmpty = text.charCodeAt(tagEnd - 1) === SLASH;
      cell.start = start;
      readCellAttributes(text, start + 1 + cellTag.length, isEmpty ? tagEnd - 1 : tagEnd, cell);
      cell.contentStart = tagEnd + 1;
      cell.contentEnd = isEmpty ? tagEnd + 1 : text.indexOf(cellEnd, tagEnd);
      if (cell.contentEnd < 0) return;
      cell.end = isEmpty ? cell.contentEnd : cell.contentEnd + cellEnd.length;
      position = cell.end;
      visitor.cell(cell);
    } else if (isTag(text, start + 1, rowTag)) {
      const attributes = text.slice(start + 1 + rowTag.length, tagEnd).replace(/\/$/, "");
      const number = /(?:^|\s)r\s*=\s*["'](\d+)/.exec(attributes)?.[1];
      cell.row = number === undefined ? cell.row + 1 : Number(number) - 1;
      cell.column = -1;
      visitor.row(cell.row, attributes);
    }
  }
}

const SLASH = 47;
const EQUALS = 61;

function isTag(text: string, position: number, tag: string): boolean {
  if (!text.startsWith(tag, position)) return false;
  const next = text.charCodeAt(position + tag.length);
  return next <= 32 || next === 62 || next === SLASH;
}

function readCellAttributes(text: string, from: number, to: number, cell: ScannedCell): void {
  cell.format = -1;
  cell.type = "";
  cell.metadata = 0;
  let hasAddress = false;
  let position = from;
  while (position < to) {
    const equals = nextEquals(text, position, to);
    if (equals < 0) break;
    let open = equals + 1;
    while (text.charCodeAt(open) <= 32) open++;
    const close = text.indexOf(text.charAt(open), open + 1);
    const name = text.slice(position, equals).trim();
    if (name === "r") {
      readAddress(text, open + 1, close, cell);
      hasAddress = true;
    } else if (name === "s") cell.format = Number(text.slice(open + 1, close));
    else if (name === "t") cell.type = text.slice(open + 1, close);
    else if (name === "cm") cell.metadata = Number(text.slice(open + 1, close));
    position = close + 1;
  }
  if (!hasAddress) cell.column++;
}

function nextEquals(text: string, from: number, to: number): number {
  for (let index = from; index < to; index++) if (text.charCodeAt(index) === EQUALS) return index;
  return -1;
}

function readAddress(text: string, from: number, to: number, cell: ScannedCell): void {
  let column = 0;
  let row = 0;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code >= 65) column = column * 26 + (code & 31);
    else row = row * 10 + code - 48;
  }
  cell.column = column - 1;
  cell.row = row - 1;
}

const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(\/?)>/;

/** Finds the rows of a worksheet part; undefined in parts without (chart sheets). */
export function findSheetData(text: string): (SheetDataArea & { outerStart: number; outerEnd: number }) | undefined {
  const open = SHEET_DATA.exec(text);
  if (!open) return undefined;
  const prefix = open[1] ?? "";
  const start = open.index + open[0].length;
  const closeTag = `</${prefix}sheetData>`;
  const end = open[2] ? start : text.indexOf(closeTag, start);
  if (end < 0) throw new Error("The worksheet's rows do not end");
  return { start, end, prefix, outerStart: open.index, outerEnd: open[2] ? start : end + closeTag.length };
}
