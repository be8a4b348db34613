import { parseA1Ref, parseStructRef, stringifyA1Ref, stringifyStructRef, tokenize, tokenTypes } from "@borgar/fx";
import { RecentResults } from "../recentResults";
import { MAX_COLUMNS, MAX_ROWS, quoteSheetName, type Rectangle } from "./address";

/** Where a formula stands: references without a sheet name mean this sheet. */
export interface FormulaHome {
  readonly sheetName: string | null;
  /** Table around the formula's cell; references such as `[@Sales]` mean it. */
  readonly tableName: string | null;
  /** Row of the formula's cell, which references such as `[@Sales]` mean; absent where it stands in no cell. */
  readonly row?: number;
}

type TokenRewriter = (value: string, type: string) => string;

interface Token {
  readonly type: string;
  readonly value: string;
}

/** The formulas of a workbook are gone through again and again while tables are written. */
const recentTokens = new RecentResults<readonly Token[]>(10_000);

/** Formulas here have no leading "=", which is the first of their tokens. */
const tokensOf = (formula: string): readonly Token[] =>
  recentTokens.of(formula, () => tokenize(`=${formula}`).slice(1));

/** The text is returned as it is where no token changes. */
function rewriteTokens(formula: string, rewrite: TokenRewriter): string {
  let text = "";
  for (const { value, type } of tokensOf(formula)) text += rewrite(value, type);
  return text;
}

const isAreaToken = (type: string) =>
  type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM || type === tokenTypes.REF_TERNARY;

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Moves every reference to cells of one sheet; `move` gives null where the referenced cells are gone. */
export function moveReferences(
  formula: string,
  home: FormulaHome,
  sheetName: string,
  move: (area: Rectangle) => Rectangle | null,
): string {
  // Most formulas of a large workbook need no closer look.
  const isElsewhere = home.sheetName === null || !sameName(home.sheetName, sheetName);
  if ((isElsewhere && !formula.includes("!")) || !/[\d:]/.test(formula)) return formula;
  return rewriteTokens(formula, (value, type) => {
    if (!isAreaToken(type)) return value;
    const reference = parseA1Ref(value);
    if (!reference || !("range" in reference)) return value;
    const context = reference.context ?? [];
    const target = context.length === 0 ? home.sheetName : context.length === 1 ? (context[0] ?? null) : null;
    if (target === null || !sameName(target, sheetName)) return value;
    const { range } = reference;
    const before = {
      top: range.top ?? 0,
      left: range.left ?? 0,
      bottom: range.bottom ?? MAX_ROWS - 1,
      right: range.right ?? MAX_COLUMNS - 1,
    };
    const after = move(before);
    if (after === null) return "#REF!";
    if (after === before) return value;
    const rows = range.top === null && range.bottom === null ? {} : { top: after.top, bottom: after.bottom };
    const columns = range.left === null && range.right === null ? {} : { left: after.left, right: after.right };
    return stringifyA1Ref({ ...reference, range: { ...range, ...rows, ...columns } });
  });
}

type Reference = Extract<ReturnType<typeof parseA1Ref>, { range: unknown }>;

/** A formula written for one cell, as it reads in the cells it is filled into: relative references move along. */
export function filledFormula(formula: string): (rows: number, columns: number) => string {
  const parts = tokensOf(formula).map(({ type, value }) => {
    const reference = isAreaToken(type) ? parseA1Ref(value) : null;
    return reference && "range" in reference ? reference : value;
  });
  if (!parts.some((part) => typeof part === "object" && isRelative(part))) return () => formula;
  return (rows, columns) =>
    parts.map((part) => (typeof part === "string" ? part : movedReference(part, rows, columns))).join("");
}

const isRelative = ({ range }: Reference): boolean => !(range.$top && range.$left && range.$bottom && range.$right);

function movedReference(reference: Reference, rows: number, columns: number): string {
  const { range } = reference;
  const by = (edge: number | null | undefined, isFixed: boolean | null | undefined, distance: number): number | null =>
    typeof edge !== "number" || isFixed ? (edge ?? null) : edge + distance;
  const moved = {
    ...range,
    top: by(range.top, range.$top, rows),
    bottom: by(range.bottom, range.$bottom, rows),
    left: by(range.left, range.$left, columns),
    right: by(range.right, range.$right, columns),
  };
  const isInside = [
    [moved.top, MAX_ROWS],
    [moved.bottom, MAX_ROWS],
    [moved.left, MAX_COLUMNS],
    [moved.right, MAX_COLUMNS],
  ].every(([edge, size]) => typeof edge !== "number" || (edge >= 0 && edge < (size ?? 0)));
  if (!isInside) return "#REF!";
  // A fixed corner and a moving one may have passed each other.
  const { top, bottom, left, right } = moved;
  const rowsCrossed = (top ?? 0) > (bottom ?? MAX_ROWS) && {
    top: bottom,
    bottom: top,
    $top: moved.$bottom,
    $bottom: moved.$top,
  };
  const columnsCrossed = (left ?? 0) > (right ?? MAX_COLUMNS) && {
    left: right,
    right: left,
    $left: moved.$right,
    $right: moved.$left,
  };
  return stringifyA1Ref({ ...reference, range: { ...moved, ...rowsCrossed, ...columnsCrossed } });
}

/** The sheet name before "!" of a token, unquoted, with the rest. */
function splitContext(value: string): { sheets: string; rest: string } | null {
  const mark = value.lastIndexOf("!");
  if (mark < 0) return null;
  const context = value.slice(0, mark);
  const sheets = context.startsWith("'") ? context.slice(1, -1).replace(/''/g, "'") : context;
  return { sheets, rest: value.slice(mark + 1) };
}

const canNameSheet = (type: string) => isAreaToken(type) || type === tokenTypes.REF_NAMED;

export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  if (!formula.includes("!")) return formula;
  return rewriteTokens(formula, (value, type) => {
    const context = canNameSheet(type) ? splitContext(value) : null;
    if (!context) return value;
    const names = context.sheets.split(":");
    if (!names.some((name) => sameName(name, oldName))) return value;
    const renamed = names.map((name) => (sameName(name, oldName) ? newName : name)).join(":");
    const quoted = names.length === 1 ? quoteSheetName(renamed) : `'${renamed.replace(/'/g, "''")}'`;
    return `${quoted}!${context.rest}`;
  });
}

/** Excel takes the quotes away from sheet names that need none. */
export function withoutNeedlessQuotes(formula: string): string {
  if (!formula.includes("'")) return formula;
  return rewriteTokens(formula, (value, type) => {
    const context = canNameSheet(type) && value.startsWith("'") ? splitContext(value) : null;
    // Of several sheets, and of another workbook's, the quotes are around all of it.
    if (!context || /[:[\]]/.test(context.sheets)) return value;
    return `${quoteSheetName(context.sheets)}!${context.rest}`;
  });
}

/** References to a deleted sheet become #REF!. */
export function forgetSheetInFormula(formula: string, sheetName: string): string {
  if (!formula.includes("!")) return formula;
  return rewriteTokens(formula, (value, type) => {
    const context = canNameSheet(type) ? splitContext(value) : null;
    return context && sameName(context.sheets, sheetName) ? "#REF!" : value;
  });
}

/** A structured reference; without columns and sections where it is the bare name of its table. */
export type TableReference = NonNullable<ReturnType<typeof parseStructRef>>;

/** References to a table become what `rewrite` makes of them. */
export function rewriteTableReferences(
  formula: string,
  home: FormulaHome,
  tableName: string,
  rewrite: (reference: TableReference) => string,
): string {
  const isInside = home.tableName !== null && sameName(home.tableName, tableName);
  if (!(isInside && formula.includes("[")) && !formula.toLowerCase().includes(tableName.toLowerCase())) return formula;
  return rewriteTokens(formula, (value, type) => {
    if (type === tokenTypes.REF_NAMED) return sameName(value, tableName) ? rewrite({ table: value }) : value;
    const reference = type === tokenTypes.REF_STRUCT ? parseStructRef(value) : undefined;
    if (!reference) return value;
    const named = reference.table ? reference.table : home.tableName;
    return named !== null && sameName(named, tableName) ? rewrite(reference) : value;
  });
}

export interface StructuredChange {
  readonly tableName: string;
  readonly newTableName?: string;
  readonly columns?: ReadonlyMap<string, string>;
}

/** Renames a table, or columns of it (keys of `columns` are lower case), in structured references. */
export const renameInStructuredReferences = (formula: string, home: FormulaHome, change: StructuredChange): string =>
  rewriteTableReferences(formula, home, change.tableName, (reference) => {
    const table = reference.table ? (change.newTableName ?? reference.table) : "";
    if (reference.columns === undefined) return table;
    const columns = reference.columns.map((name) => change.columns?.get(name.toLowerCase()) ?? name);
    return stringifyStructRef({ ...reference, ...(table === "" ? {} : { table }), columns });
  });
