import { formatAddress } from "../../../workbook/address";
import { CellError, type CellValue, type ErrorCode } from "../../../workbook/cellValue";
import type { Formula } from "../../../workbook/grid";
import { encodeXmlText, escapeCellText } from "../../xml/xmlText";

/** Errors the file can name; Excel itself stores the newer ones as #VALUE! and finds them again by calculating. */
const FILE_ERRORS: ReadonlySet<ErrorCode> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

export interface CellToWrite {
  readonly address: string;
  /** Index of the cell format; 0 is left out. */
  readonly format: number;
  readonly value: CellValue;
  /** The formula's element, already written, or "". */
  readonly formula: string;
  /** Number of the cell's metadata, 0 for none. */
  readonly metadata: number;
}

/** A whole cell. Constant texts are written in place, not into the table of shared strings, which so stays as it was. */
export function cellMarkup(cell: CellToWrite, prefix: string): string {
  const { value, formula } = cell;
  let open = `<${prefix}c r="${cell.address}"`;
  if (cell.format > 0) open += ` s="${cell.format}"`;
  const metadata = cell.metadata > 0 ? ` cm="${cell.metadata}"` : "";
  const close = `</${prefix}c>`;
  if (value === null) return formula ? `${open}${metadata}>${formula}${close}` : `${open}${metadata}/>`;
  if (typeof value === "string" && !formula) {
    return `${open} t="inlineStr"${metadata}><${prefix}is>${textMarkup(value, `${prefix}t`)}</${prefix}is>${close}`;
  }
  const [type, text] = typedValue(value);
  return `${open}${type}${metadata}>${formula}${text === "" ? `<${prefix}v></${prefix}v>` : valueMarkup(text, prefix)}${close}`;
}

const valueMarkup = (text: string, prefix: string): string =>
  /^\s|\s$/.test(text) ? `<${prefix}v xml:space="preserve">${text}</${prefix}v>` : `<${prefix}v>${text}</${prefix}v>`;

function typedValue(value: Exclude<CellValue, null>): [type: string, text: string] {
  if (typeof value === "number") return Number.isFinite(value) ? ["", String(value)] : [' t="e"', "#NUM!"];
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (value instanceof CellError) return [' t="e"', FILE_ERRORS.has(value.code) ? value.code : "#VALUE!"];
  return [' t="str"', encodeXmlText(escapeCellText(value))];
}

/** A text element; spaces at its ends and line breaks are marked to be kept. */
function textMarkup(text: string, name: string): string {
  const preserve = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${preserve}>${encodeXmlText(escapeCellText(text))}</${name}>`;
}

/** The element of a formula whose text is in the file's form. */
export function formulaMarkup(fileText: string, formula: Formula, prefix: string): string {
  const array = formula.array ? ` t="array" ref="${formatAddress(formula.array.area)}"` : "";
  return `<${prefix}f${array}>${encodeXmlText(fileText)}</${prefix}f>`;
}
