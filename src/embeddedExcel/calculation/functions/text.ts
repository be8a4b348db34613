import type { CellError } from "../../workbook/cellValue";
import { cellsOf } from "./aggregation";
import { toText } from "../values/coercion";
import { VALUE_ERROR } from "../values/errors";
import { isError } from "../values/operand";
import { wildcardSearch } from "../values/wildcard";
import { declare, declareOnOperands, declareVariadic } from "./declaration";
import type { FunctionFamily } from "./definition";
import { integer, logical, optional, text } from "./parameters";
import type { CellContext } from "../evaluation/context";
import type { Operand } from "../values/operand";

/** The longest text a cell can hold. */
const MAXIMUM_LENGTH = 32_767;

const limited = (result: string): string | CellError => (result.length > MAXIMUM_LENGTH ? VALUE_ERROR : result);

/** Position of a text from a start (both counted from 1), #VALUE! where it is not found. */
function find(wanted: string, within: string, start: number, search: (rest: string) => number): number | CellError {
  if (start < 1 || start > within.length + 1) return VALUE_ERROR;
  if (wanted === "") return start;
  const index = search(within.slice(start - 1));
  return index < 0 ? VALUE_ERROR : index + start;
}

function substitute(source: string, old: string, replacement: string, occurrence: number | null): string | CellError {
  if (old === "") return source;
  if (occurrence === null) return limited(source.split(old).join(replacement));
  if (occurrence < 1) return VALUE_ERROR;
  let index = -1;
  for (let count = 0; count < occurrence; count++) {
    index = source.indexOf(old, index < 0 ? 0 : index + old.length);
    if (index < 0) return source;
  }
  return source.slice(0, index) + replacement + source.slice(index + old.length);
}

/** All values of the operands as texts, in order; the first error instead. */
export function textsOf(operands: readonly Operand[], context: CellContext): string[] | CellError {
  const texts: string[] = [];
  for (const given of operands) {
    for (const cell of cellsOf(given, context)) {
      const converted = toText(cell, context.session.dates.marks);
      if (isError(converted)) return converted;
      texts.push(converted);
    }
  }
  return texts;
}

function joined(context: CellContext, [delimiter, ignoreEmpty, ...rest]: readonly Operand[]): Operand {
  const delimiters = textsOf([delimiter], context);
  const skips = logical.read(ignoreEmpty, context, true);
  const texts = textsOf(rest, context);
  if (isError(delimiters)) return delimiters;
  if (isError(skips)) return skips;
  if (isError(texts)) return texts;
  const kept = skips ? texts.filter((part) => part !== "") : texts;
  let result = kept[0] ?? "";
  kept.slice(1).forEach((part, index) => {
    result += (delimiters[index % delimiters.length] ?? "") + part;
  });
  return limited(result);
}

/** Characters 128 to 159 of Windows' code page; the others are Unicode's. */
const WINDOWS_SPECIALS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const windowsCharacter = (code: number): string => WINDOWS_SPECIALS.charAt(code - 128) || String.fromCharCode(code);
const windowsCodes = new Map(Array.from({ length: 255 }, (_, index) => [windowsCharacter(index + 1), index + 1]));

/** Letters after anything that is no letter become capitals, all others small. */
const proper = (source: string): string =>
  source
    .toLowerCase()
    .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

const left = declare([text, optional(integer, 1)], (source, count) =>
  count < 0 ? VALUE_ERROR : source.slice(0, count),
);
const right = declare([text, optional(integer, 1)], (source, count) =>
  count < 0 ? VALUE_ERROR : source.slice(Math.max(0, source.length - count)),
);
const middle = declare([text, integer, integer], (source, start, count) =>
  start < 1 || count < 0 ? VALUE_ERROR : source.slice(start - 1, start - 1 + count),
);
const length = declare([text], (source) => source.length);
const findExactly = declare([text, text, optional(integer, 1)], (wanted, within, start) =>
  find(wanted, within, start, (rest) => rest.indexOf(wanted)),
);
const search = declare([text, text, optional(integer, 1)], (wanted, within, start) =>
  find(wanted, within, start, (rest) => rest.search(wildcardSearch(wanted))),
);
const replace = declare([text, integer, integer, text], (source, start, count, replacement) =>
  start < 1 || count < 0 ? VALUE_ERROR : source.slice(0, start - 1) + replacement + source.slice(start - 1 + count),
);

export const TEXT_FUNCTIONS: FunctionFamily = {
  LEN: length,
  LENB: length,
  LEFT: left,
  LEFTB: left,
  RIGHT: right,
  RIGHTB: right,
  MID: middle,
  MIDB: middle,
  FIND: findExactly,
  FINDB: findExactly,
  SEARCH: search,
  SEARCHB: search,
  REPLACE: replace,
  REPLACEB: replace,
  SUBSTITUTE: declare([text, text, text, optional(integer, null)], substitute),
  UPPER: declare([text], (source) => source.toUpperCase()),
  LOWER: declare([text], (source) => source.toLowerCase()),
  PROPER: declare([text], proper),
  TRIM: declare([text], (source) => source.replace(/ +/g, " ").replace(/^ | $/g, "")),
  CLEAN: declare([text], (source) => [...source].filter((character) => character >= " ").join("")),
  EXACT: declare([text, text], (a, b) => a === b),
  REPT: declare([text, integer], (source, count) =>
    count < 0 || source.length * count > MAXIMUM_LENGTH ? VALUE_ERROR : source.repeat(count),
  ),
  CONCATENATE: declareVariadic([], text, (parts) => limited(parts.join(""))),
  CONCAT: declareOnOperands(1, Infinity, (context, args) => {
    const texts = textsOf(args, context);
    return isError(texts) ? texts : limited(texts.join(""));
  }),
  TEXTJOIN: declareOnOperands(3, Infinity, joined),
  CHAR: declare([integer], (code) => (code < 1 || code > 255 ? VALUE_ERROR : windowsCharacter(code))),
  CODE: declare([text], (source) => (source === "" ? VALUE_ERROR : (windowsCodes.get(source.charAt(0)) ?? 63))),
  UNICHAR: declare([integer], (code) =>
    code < 1 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? VALUE_ERROR : String.fromCodePoint(code),
  ),
  UNICODE: declare([text], (source) => source.codePointAt(0) ?? VALUE_ERROR),
  T: declareOnOperands(1, 1, (context, [given]) => {
    const [first = null] = cellsOf(given, context);
    return typeof first === "string" || isError(first) ? first : "";
  }),
};
