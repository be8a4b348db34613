import { parseAttributes } from "../../xml/parseXml";
import { decodeXml, unescapeCellText } from "../../xml/xmlText";

/** The formula element of a cell as the file has it. */
export interface FormulaElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The element itself, to be written again. */
  readonly markup: string;
}

/** Text of the `v` element in a cell's content, decoded; undefined where there is none. */
export function valueText(content: string, prefix: string): string | undefined {
  const found = findElement(content, `${prefix}v`);
  return found && decodeXml(content.slice(found.contentStart, found.contentEnd));
}

export function formulaElement(content: string, prefix: string): FormulaElement | undefined {
  const found = findElement(content, `${prefix}f`);
  if (!found) return undefined;
  return {
    attributes: parseAttributes(content.slice(found.start + prefix.length + 2, found.tagEnd)),
    text: decodeXml(content.slice(found.contentStart, found.contentEnd)),
    markup: content.slice(found.start, found.end),
  };
}

interface FoundElement {
  readonly start: number;
  readonly tagEnd: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

const SLASH = 47;
const GREATER_THAN = 62;

function findElement(content: string, name: string): FoundElement | undefined {
  const open = `<${name}`;
  let start = content.indexOf(open);
  for (; start >= 0; start = content.indexOf(open, start + 1)) {
    const next = content.charCodeAt(start + open.length);
    if (next <= 32 || next === GREATER_THAN || next === SLASH) break;
  }
  if (start < 0) return undefined;
  const tagEnd = content.indexOf(">", start);
  if (content.charCodeAt(tagEnd - 1) === SLASH) {
    return { start, tagEnd: tagEnd - 1, contentStart: tagEnd, contentEnd: tagEnd, end: tagEnd + 1 };
  }
  const close = `</${name}>`;
  const contentEnd = content.indexOf(close, tagEnd);
  return { start, tagEnd, contentStart: tagEnd + 1, contentEnd, end: contentEnd + close.length };
}

const PHONETIC = /<(?:[\w.-]+:)?rPh\b[^]*?<\/(?:[\w.-]+:)?rPh>/g;
const TEXT = /<(?:[\w.-]+:)?t(?:\s[^>]*)?(?:\/>|>([^<]*)<\/(?:[\w.-]+:)?t>)/g;

/** The plain text of a string item: of rich text its runs joined, without the readings of East Asian text. */
export function plainText(markup: string): string {
  const source = markup.includes("rPh") ? markup.replace(PHONETIC, "") : markup;
  let text = "";
  for (const match of source.matchAll(TEXT)) text += match[1] ?? "";
  return unescapeCellText(decodeXml(text));
}
