import {
  parse,
  parseA1Ref,
  parseStructRef,
  tokenize,
  type AstExpression,
  type CallExpression as SyntaxCall,
  type ReferenceIdentifier,
  type Token,
} from "@borgar/fx";
import { RecentResults } from "../../recentResults";
import { MAX_COLUMNS, MAX_ROWS } from "../../workbook/address";
import { CellError } from "../../workbook/cellValue";
import { NAME_ERROR, REFERENCE_ERROR } from "../values/errors";
import { relativeCellsIn } from "./formulaShape";
import type { BaseCell, Edge, Expression, TableSection } from "./expression";

const LOST_REFERENCE = /(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!#REF!/gu;
const FILE_PREFIX = /_xlfn\.(?:_xlws\.)?|_xlws\./gi;
const PARAMETER_PREFIX = /^_xlpm\./i;
const FUNCTION_PREFIX = /^_xleta\./i;
const ROW_OR_COLUMN_LETTER = /^[rc]$/i;
const TABLE_SECTIONS: readonly string[] = ["all", "data", "headers", "totals", "this row"];

export interface ParsedFormula {
  readonly expression: Expression;
  /** Number of cell references with a relative part, as the parser found them. */
  readonly relativeCells: number;
}

/** Workbooks opened one after the other, and the sheets of one, mostly have the same formulas in the same places. */
const parsed = new RecentResults<ParsedFormula>(20_000);

/** Reads a formula without "=" into an expression; one the parser rejects becomes "unreadable". */
export const parseFormula = (text: string, base: BaseCell): ParsedFormula =>
  parsed.of(`${base.row},${base.column},${text}`, () => readFormula(text, base));

const definitions = new RecentResults<Expression>(5_000);

/** The formula of a defined name: its relative references count from the cell that uses the name. */
export const parseDefinition = (text: string): Expression =>
  definitions.of(text, () => readFormula(text, { row: 0, column: 0 }).expression);

function readFormula(text: string, base: BaseCell): ParsedFormula {
  const source = text.replace(LOST_REFERENCE, "#REF!").replace(FILE_PREFIX, "");
  try {
    const tokens = tokenize(`=${source}`, { mergeRefs: true, negativeNumbers: true }).map(asVariable);
    const tree = parse(tokens, { permitArrayRanges: true, permitArrayCalls: true, looseRefCalls: true });
    const reading = { ...base, relativeCells: 0 };
    const expression = convert(tree, reading);
    return { expression, relativeCells: reading.relativeCells };
  } catch {
    return { expression: { kind: "unreadable" }, relativeCells: 0 };
  }
}

/** The tokenizer takes `r` and `c` for broken R1C1 references; LAMBDA and LET may use them as names. */
const asVariable = (token: Token): Token =>
  token.type === "unknown" && ROW_OR_COLUMN_LETTER.test(token.value) ? { ...token, type: "range_named" } : token;

interface Reading extends BaseCell {
  relativeCells: number;
}

const variable = (name: string) => name.replace(PARAMETER_PREFIX, "").toLowerCase();

/** The grammar allows `F(A1,,B2)`: an argument left out is null there and undefined here. */
function convertOptional(node: AstExpression | null, reading: Reading): Expression | undefined {
  return node === null ? undefined : convert(node, reading);
}

const required = (node: AstExpression | null, reading: Reading): Expression =>
  node === null ? { kind: "literal", value: null } : convert(node, reading);

function convert(node: AstExpression, reading: Reading): Expression {
  switch (node.type) {
    case "Literal":
      return { kind: "literal", value: node.value };
    case "ErrorLiteral":
      return { kind: "literal", value: CellError.parse(node.value.toUpperCase()) ?? NAME_ERROR };
    case "ReferenceIdentifier":
      return convertReference(node, reading);
    case "UnaryExpression":
      return { kind: "unary", operator: node.operator, operand: required(node.arguments[0] ?? null, reading) };
    case "BinaryExpression": {
      const [left = null, right = null] = node.arguments;
      return {
        kind: "binary",
        operator: node.operator,
        left: required(left, reading),
        right: required(right, reading),
      };
    }
    case "CallExpression":
      return convertCall(node, reading);
    case "ArrayExpression":
      return { kind: "array", rows: node.elements.map((row) => row.map((element) => convert(element, reading))) };
    case "LambdaExpression":
      return {
        kind: "lambda",
        parameters: node.params.map((parameter) => variable(parameter.name)),
        body: required(node.body, reading),
      };
    case "LetExpression":
      return {
        kind: "let",
        bindings: node.declarations.map(({ id, init }) => ({
          name: variable(id.name),
          value: required(init, reading),
        })),
        body: required(node.body, reading),
      };
  }
}

function convertCall(node: SyntaxCall, reading: Reading): Expression {
  // The typings know function names as callees only, the parser also gives expressions: LAMBDA(x,x)(1).
  const callee = node.callee as SyntaxCall["callee"] | AstExpression;
  const args = node.arguments.map((argument) => convertOptional(argument, reading));
  if (callee.type !== "Identifier") return { kind: "apply", callee: convert(callee as AstExpression, reading), args };
  const name = callee.name.replace(PARAMETER_PREFIX, "").toUpperCase();
  return { kind: "call", name, args };
}

function convertReference(node: ReferenceIdentifier, reading: Reading): Expression {
  if (node.kind === "table") return convertTable(node.value);
  if (ROW_OR_COLUMN_LETTER.test(node.value)) return { kind: "name", name: node.value.toLowerCase(), sheet: null };
  const reference = parseA1Ref(node.value, { allowNamed: true });
  if (!reference) return { kind: "literal", value: NAME_ERROR };
  const context = reference.context ?? [];
  if (context.length > 1 || context.some((part) => /[[\]]/.test(part))) return { kind: "external" };
  if (!("range" in reference)) {
    return { kind: "name", name: variable(reference.name.replace(FUNCTION_PREFIX, "")), sheet: context[0] ?? null };
  }
  reading.relativeCells += relativeCellsIn(node.value);
  const { top, left, bottom, right, $top, $left, $bottom, $right, trim } = reference.range;
  const rows = edges(top, bottom, $top, $bottom, reading.row, MAX_ROWS - 1);
  const columns = edges(left, right, $left, $right, reading.column, MAX_COLUMNS - 1);
  if (!rows || !columns) return { kind: "literal", value: REFERENCE_ERROR };
  const sheets = (context[0] ?? "").split(":").filter((name) => name !== "");
  const [topEdge, bottomEdge] = rows;
  const [leftEdge, rightEdge] = columns;
  return {
    kind: "area",
    area: { sheets, top: topEdge, left: leftEdge, bottom: bottomEdge, right: rightEdge, trim: trim ?? null },
  };
}

/** A missing pair of edges means all rows or all columns; whole rows and columns are kept as they were written. */
function edges(
  first: number | null,
  last: number | null | undefined,
  firstFixed: boolean | null | undefined,
  lastFixed: boolean | null | undefined,
  base: number,
  maximum: number,
): [Edge, Edge] | null {
  if (first === null && (last ?? null) === null) {
    return [
      { index: 0, relative: false },
      { index: maximum, relative: false },
    ];
  }
  const edge = (index: number, fixed: boolean | null | undefined): Edge =>
    fixed ? { index, relative: false } : { index: index - base, relative: true };
  const start = first ?? 0;
  const end = last ?? maximum;
  if (start > maximum || end > maximum) return null;
  return [edge(start, firstFixed ?? first === null), edge(end, lastFixed ?? (last ?? null) === null)];
}

function convertTable(text: string): Expression {
  const reference = parseStructRef(text);
  if (!reference) return { kind: "literal", value: NAME_ERROR };
  if ((reference.context ?? []).some((part) => /[[\]]/.test(part))) return { kind: "external" };
  const sections = (reference.sections ?? []).map((section) => (section === "@" ? "this row" : section.toLowerCase()));
  if (sections.some((section) => !TABLE_SECTIONS.includes(section))) return { kind: "literal", value: NAME_ERROR };
  return {
    kind: "table",
    reference: {
      table: reference.table ?? "",
      columns: reference.columns ?? [],
      // Checked against the list just above.
      sections: sections as TableSection[],
    },
  };
}
