import { columnLetters } from "../../text/cellAddress";
import { cellName, rangeReference } from "./references";
import { area } from "../sheetPlan";

/** Rewrites the cell references in formula text; texts, names, functions and structured references stay as they are. */

/** A cell or a range of cells as a formula names it: "D7", "$A$1:B2", "C:C", "5:9". */
interface Corner {
  readonly columnFixed: boolean;
  /** Null in "5:9". */
  readonly column: number | null;
  readonly rowFixed: boolean;
  /** Null in "C:C". */
  readonly row: number | null;
}

/** What stands for a corner; null where it would lie outside the sheet. */
type Move = (corner: Corner, sheet: string | null) => { readonly column: number; readonly row: number } | null;

const CELL = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const SHEET = String.raw`'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!`;
const REFERENCE = String.raw`(?:${COLUMNS}|${CELL}(?::${CELL})?|${ROWS})(?![\p{L}\p{N}_.(!])`;
/** Nested at most once, as in Table[[#Headers],[Sales]]; an apostrophe escapes the next character. */
const BRACKETS = String.raw`\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*|[0-9][0-9.]*(?:E[+-]?[0-9]+)?`;

const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|${BRACKETS}|(?<sheet>${SHEET})?(?<reference>${REFERENCE})|${WORD}`,
  "gu",
);

function movedReferences(formula: string, move: Move): string {
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    // The last argument of a replacer is the groups of the match.
    const { sheet, reference } = rest.at(-1) as { readonly sheet?: string; readonly reference?: string };
    if (reference === undefined) return token;
    const corners = reference.split(":").map((corner) => movedCorner(corner, sheetName(sheet), move));
    return corners.includes(null) ? "#REF!" : `${sheet ?? ""}${corners.join(":")}`;
  });
}

const sheetName = (prefix: string | undefined): string | null =>
  prefix === undefined
    ? null
    : prefix
        .slice(0, -1)
        .replace(/^'(.*)'$/su, "$1")
        .replaceAll("''", "'");

function movedCorner(text: string, sheet: string | null, move: Move): string | null {
  const [, columnSign = "", letters = "", rowSign = "", digits = ""] = /^(\$?)([A-Z]*)(\$?)([0-9]*)$/.exec(text) ?? [];
  // In "$5" the sign belongs to the row.
  const [columnFixed, rowFixed] = letters === "" ? [false, columnSign !== ""] : [columnSign !== "", rowSign !== ""];
  const corner: Corner = {
    columnFixed,
    column: letters === "" ? null : columnNumber(letters),
    rowFixed,
    row: digits === "" ? null : Number(digits) - 1,
  };
  const moved = move(corner, sheet);
  if (moved === null) return null;
  const column = corner.column === null ? "" : `${columnFixed ? "$" : ""}${columnLetters(moved.column)}`;
  const row = corner.row === null ? "" : `${rowFixed ? "$" : ""}${moved.row + 1}`;
  return column + row;
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * A formula that is taken along to another row of its sheet: relative rows of cells on the same sheet move with it, the
 * columns are those where these cells stand now; other sheets' cells stay.
 */
export const carriedFormula = (
  formula: string,
  ownSheet: string,
  rows: number,
  columnNow: (column: number) => number,
): string =>
  movedReferences(formula, ({ column, row, rowFixed }, sheet) => {
    const [toColumn, toRow] = [column ?? 0, row ?? 0];
    if (sheet !== null && sheet !== ownSheet) return { column: toColumn, row: toRow };
    const moved = rowFixed || row === null ? toRow : toRow + rows;
    return moved < 0 ? null : { column: columnNow(toColumn), row: moved };
  });

/** The column in which a planned cell stands on a sheet; null for a sheet where all stand as planned. */
export type ColumnOf = (row: number, column: number) => number;

/** A planned formula on sheets whose columns stand elsewhere than planned; `null` asks for the formula's own sheet. */
export const placedFormula = (formula: string, columnOn: (sheet: string | null) => ColumnOf | null): string =>
  movedReferences(formula, ({ column, row }, sheet) => {
    const columnOf = columnOn(sheet);
    const planned = { column: column ?? 0, row: row ?? 0 };
    return columnOf === null || column === null ? planned : { ...planned, column: columnOf(planned.row, column) };
  });

/** Headers of tables that were renamed, and the tables' names now, by every name a table has or had. */
export type RenamedHeaders = ReadonlyMap<
  string,
  { readonly table: string; readonly headers: ReadonlyMap<string, string> }
>;

/** A formula after tables and their headers were renamed; `ownTable` is the one it stands in. */
export const renamedHeaders = (formula: string, renamed: RenamedHeaders, ownTable: string | null): string =>
  formula.replace(STRUCTURED, (token: string, table?: string, brackets?: string) => {
    const found = renamed.get(table ?? ownTable ?? "");
    if (brackets === undefined || found === undefined) return token;
    const inner = brackets.slice(1, -1);
    const written = inner.includes("[")
      ? inner.replace(SPECIFIER, (_, name: string) => `[${renamedSpecifier(name, found.headers)}]`)
      : inner.startsWith("@")
        ? `@${bracketed(inner.slice(1), found.headers)}`
        : renamedSpecifier(inner, found.headers);
    return `${table === undefined ? "" : found.table}[${written}]`;
  });

/** Where the data cells of a table stand. */
export interface TablePlace {
  readonly sheetName: string;
  /** Of the first row of data, 0-based. */
  readonly row: number;
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * The formula for the first row of a table with cells in place of what it names by headers, to be filled down; tables
 * without a place, and what else than data is named, keep their names.
 */
export const formulaByCells = (formula: string, ownTable: string, places: ReadonlyMap<string, TablePlace>): string =>
  formula.replace(STRUCTURED, (token: string, table?: string, brackets?: string) => {
    const own = places.get(ownTable);
    const place = places.get(table ?? ownTable);
    if (brackets === undefined || own === undefined || place === undefined) return token;
    const isThisRow = brackets.startsWith("[@");
    const inner = brackets.slice(isThisRow ? 2 : 1, -1);
    const specifiers = inner.includes("[") ? [...inner.matchAll(SPECIFIER)].map(([, name = ""]) => name) : [inner];
    const columns = specifiers.map((name) => place.columns.get(name.replace(/'(.)/gu, "$1")));
    const [first, last = first] = columns;
    if (first === undefined || last === undefined || columns.includes(undefined)) return token;
    if (isThisRow) {
      const [left, right] = [first, last].map((column) => `$${cellName(place.row, column)}`);
      return first === last ? `${left}` : `${left}:${right}`;
    }
    const cells = area(place.row, first, place.rowCount, last - first + 1);
    const reference = rangeReference(place.sheetName, cells);
    return place.sheetName === own.sheetName ? reference.slice(reference.lastIndexOf("!") + 1) : reference;
  });

const STRUCTURED = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?<table>[\p{L}_][\p{L}\p{N}_.]*)?(?<brackets>${BRACKETS})`,
  "gu",
);
const SPECIFIER = /\[((?:'.|[^[\]'])*)\]/gu;

/** "#" begins an item such as #Headers, which is no column. */
function renamedSpecifier(specifier: string, renamed: ReadonlyMap<string, string>): string {
  const now = specifier.startsWith("#") ? undefined : renamed.get(specifier.replace(/'(.)/gu, "$1"));
  return now === undefined ? specifier : escaped(now);
}

/** "@Sales" needs brackets of its own as soon as the name has anything but letters and digits in it. */
function bracketed(specifier: string, renamed: ReadonlyMap<string, string>): string {
  const now = renamed.get(specifier.replace(/'(.)/gu, "$1"));
  return now === undefined ? specifier : `[${escaped(now)}]`;
}

const escaped = (header: string): string => header.replace(/['#[\]]/g, "'$&");
