import { parseStructRef, stringifyStructRef, tokenize, tokenTypes, type Token } from "@borgar/fx/xlsx";
import { RecentResults } from "../../recentResults";
import { functionNameForUser } from "./futureFunctions";

const NAMED_BY_ADD_IN = /^_xldudf_/i;
const PARAMETER = /^_xlpm\./i;

/** A file names the same formula in most cells of a column, and is often read again. */
const read = new RecentResults<string>(20_000);

/**
 * A formula of a file (without "=") as the user sees it: no prefixes, `A1#` for a spill, `@` for an implicit
 * intersection, `[@Sales]` for the row of the table the formula stands in (`ownTable`, null outside tables).
 * Functions of add-ins are stored as `_xldudf_NAME_SPACE` and shown as `NAME.SPACE`.
 */
export function formulaForUser(fileText: string, ownTable: string | null): string {
  if (!fileText.includes("_xl") && !fileText.includes("[")) return fileText;
  return read.of(`${ownTable ?? ""}\n${fileText}`, () => userText(fileText, ownTable));
}

function userText(fileText: string, ownTable: string | null): string {
  const tokens = tokenize(`=${fileText}`, { withLocation: false, negativeNumbers: false });
  return withoutWrappers(tokens)
    .slice(1)
    .map((token) => textForUser(token, ownTable))
    .join("");
}

function textForUser(token: Token, ownTable: string | null): string {
  if (token.type === tokenTypes.FUNCTION) {
    if (NAMED_BY_ADD_IN.test(token.value)) return token.value.replace(NAMED_BY_ADD_IN, "").replace(/_/g, ".");
    return functionNameForUser(token.value).replace(PARAMETER, "");
  }
  if (token.type === tokenTypes.REF_NAMED) return token.value.replace(PARAMETER, "");
  if (token.type === tokenTypes.REF_STRUCT) return structuredReferenceForUser(token.value, ownTable);
  return token.value;
}

function structuredReferenceForUser(text: string, ownTable: string | null): string {
  const reference = parseStructRef(text);
  if (!reference?.sections?.includes("this row") || reference.sections.length > 1) return text;
  const isOwn = ownTable !== null && reference.table?.toLowerCase() === ownTable.toLowerCase();
  if (reference.columns?.length) return stringifyStructRef(isOwn ? { ...reference, table: "" } : reference);
  return isOwn ? "[@]" : `${reference.table ?? ""}[@]`;
}

/** `_xlfn.ANCHORARRAY(A1)` becomes `A1#`, `_xlfn.SINGLE(A1:A9)` becomes `@A1:A9`. */
function withoutWrappers(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  const closing: (Token[] | null)[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const isWrapper = token.type === tokenTypes.FUNCTION && /^_xlfn\.(?:ANCHORARRAY|SINGLE)$/i.test(token.value);
    if (isWrapper && tokens[index + 1]?.value === "(") {
      const isAnchor = token.value.toUpperCase().endsWith("ANCHORARRAY");
      if (!isAnchor) result.push(operator("@"));
      closing.push(isAnchor ? [operator("#")] : []);
      index++;
    } else if (token.type === tokenTypes.OPERATOR && token.value === "(") {
      closing.push(null);
      result.push(token);
    } else if (token.type === tokenTypes.OPERATOR && token.value === ")") {
      result.push(...(closing.pop() ?? [token]));
    } else result.push(token);
  }
  return result;
}

const operator = (value: string): Token => ({ type: tokenTypes.OPERATOR, value });
