import {
  isReference,
  parse,
  parseStructRef,
  stringifyStructRef,
  tokenize,
  tokenTypes,
  type Token,
} from "@borgar/fx/xlsx";
import { RecentResults } from "../../recentResults";
import { functionNameInFile } from "./futureFunctions";

export interface FileFormContext {
  /** Name of the table the formula's cell lies in, or null. */
  readonly ownTable: string | null;
  /** Functions of add-ins, in upper case, e.g. "PARETO.CLASS": stored with Excel's own mark for them. */
  readonly customFunctionNames: ReadonlySet<string>;
}

/** By the names of add-in functions: the cells of a column mostly have one formula, and a workbook is often saved again. */
const written = new WeakMap<ReadonlySet<string>, RecentResults<string>>();

/** A formula as the user sees it (without "=") in the form files hold. The reverse of `formulaForUser`. */
export function formulaForFile(userText: string, context: FileFormContext): string {
  const { customFunctionNames, ownTable } = context;
  let known = written.get(customFunctionNames);
  if (!known) written.set(customFunctionNames, (known = new RecentResults(20_000)));
  return known.of(`${ownTable ?? ""}\n${userText}`, () => fileText(userText, context));
}

function fileText(userText: string, context: FileFormContext): string {
  const tokens = tokenize(`=${userText}`, { withLocation: false, negativeNumbers: false });
  const parameters = parameterNames(tokens);
  const inFile = tokens.map((token) => ({ ...token, value: textForFile(token, parameters, context) }));
  return withWrappers(inFile.slice(1))
    .map((token) => token.value)
    .join("");
}

function textForFile(token: Token, parameters: ReadonlySet<string>, context: FileFormContext): string {
  const { type, value } = token;
  if (type === tokenTypes.FUNCTION) {
    if (parameters.has(value.toLowerCase())) return `_xlpm.${value}`;
    const upper = value.toUpperCase();
    return context.customFunctionNames.has(upper) ? `_xldudf_${upper.replace(/\./g, "_")}` : functionNameInFile(value);
  }
  if (type === tokenTypes.REF_NAMED && parameters.has(value.toLowerCase())) return `_xlpm.${value}`;
  if (type === tokenTypes.REF_STRUCT) return structuredReferenceForFile(value, context.ownTable);
  return value;
}

function structuredReferenceForFile(text: string, ownTable: string | null): string {
  const reference = parseStructRef(text);
  if (!reference) return text;
  const table = reference.table || ownTable;
  return table ? stringifyStructRef({ ...reference, table }, { thisRow: true }) : text;
}

/** Names that LET and LAMBDA declare, in lower case. A formula that cannot be parsed declares none. */
function parameterNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  if (!tokens.some((token) => token.type === tokenTypes.FUNCTION && /^(?:LET|LAMBDA)$/i.test(token.value)))
    return names;
  // The declared names stand where no value can: after "LET(" and every second argument, and in LAMBDA before the last.
  try {
    collectParameters(parse([...tokens]), names);
  } catch {
    return names;
  }
  return names;
}

function collectParameters(node: unknown, names: Set<string>): void {
  if (Array.isArray(node)) {
    for (const item of node) collectParameters(item, names);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  if ("type" in node && node.type === "LetDeclarator" && "id" in node) addIdentifier(node.id, names);
  if ("type" in node && node.type === "LambdaExpression" && "params" in node && Array.isArray(node.params)) {
    for (const parameter of node.params) addIdentifier(parameter, names);
  }
  for (const value of Object.values(node)) collectParameters(value, names);
}

function addIdentifier(node: unknown, names: Set<string>): void {
  if (typeof node === "object" && node !== null && "name" in node && typeof node.name === "string") {
    names.add(node.name.toLowerCase());
  }
}

/** `A1#` becomes `_xlfn.ANCHORARRAY(A1)`, `@A1:A9` becomes `_xlfn.SINGLE(A1:A9)`. */
function withWrappers(tokens: Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    if (isOperator(token, "@")) {
      const end = operandEnd(tokens, index + 1);
      result.push(text("_xlfn.SINGLE("), ...withWrappers(tokens.slice(index + 1, end)), text(")"));
      index = end - 1;
    } else if (isReference(token) && isOperator(tokens[index + 1], "#")) {
      result.push(text(`_xlfn.ANCHORARRAY(${token.value})`));
      index++;
    } else result.push(token);
  }
  return result;
}

/** Index after the operand that starts at `start`: a reference, a call, or something in parentheses. */
function operandEnd(tokens: readonly Token[], start: number): number {
  let index = start;
  if (tokens[index]?.type === tokenTypes.FUNCTION) index++;
  if (!isOperator(tokens[index], "(")) return isOperator(tokens[index + 1], "#") ? index + 2 : index + 1;
  for (let depth = 0; index < tokens.length; index++) {
    if (isOperator(tokens[index], "(")) depth++;
    if (isOperator(tokens[index], ")") && --depth === 0) return index + 1;
  }
  return tokens.length;
}

const isOperator = (token: Token | undefined, value: string): boolean =>
  token?.type === tokenTypes.OPERATOR && token.value === value;

const text = (value: string): Token => ({ type: tokenTypes.UNKNOWN, value });
