import { decodeXml } from "./xmlText";
import { XmlElement, XmlMarkup } from "./xmlElement";

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of a start tag, from the text between its name and its end. */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[name] = decodeXml(double ?? single ?? "");
  }
  return attributes;
}

/** Reads a part. White space is kept, comments are kept, DTDs are not read. Throws where the text is not well-formed. */
export function parseXml(text: string): XmlElement {
  const top = new XmlElement("");
  const open: XmlElement[] = [top];
  let position = 0;
  for (;;) {
    const start = text.indexOf("<", position);
    const parent = open[open.length - 1] ?? top;
    const end = start < 0 ? text.length : start;
    if (end > position && parent !== top) parent.children.push(decodeXml(text.slice(position, end)));
    if (start < 0) break;
    position = readMarkup(text, start, open, parent);
  }
  const root = top.elements[0];
  if (!root || open.length !== 1) throw new Error("The XML ends before its last element does");
  return root;
}

/** Reads the tag, comment, CDATA section or instruction at `start` and returns the position after it. */
function readMarkup(text: string, start: number, open: XmlElement[], parent: XmlElement): number {
  if (text.startsWith("<!--", start)) {
    const end = endOf(text, "-->", start);
    if (open.length > 1) parent.children.push(new XmlMarkup(text.slice(start, end)));
    return end;
  }
  if (text.startsWith("<![CDATA[", start)) {
    const end = endOf(text, "]]>", start);
    parent.children.push(text.slice(start + 9, end - 3));
    return end;
  }
  if (text.startsWith("<?", start)) return endOf(text, "?>", start);
  if (text.startsWith("<!", start)) return endOf(text, ">", start);
  const end = endOfTag(text, start);
  if (text.startsWith("</", start)) {
    const closed = open.pop();
    if (open.length === 0 || closed?.name !== text.slice(start + 2, end - 1).trim()) {
      throw new Error(`The XML closes ${text.slice(start, end)} where it is not open`);
    }
    return end;
  }
  const isEmpty = text.charAt(end - 2) === "/";
  const content = text.slice(start + 1, end - (isEmpty ? 2 : 1));
  const nameEnd = content.search(/\s/);
  const element =
    nameEnd < 0
      ? new XmlElement(content)
      : new XmlElement(content.slice(0, nameEnd), parseAttributes(content.slice(nameEnd)));
  parent.children.push(element);
  if (!isEmpty) open.push(element);
  return end;
}

function endOf(text: string, mark: string, from: number): number {
  const index = text.indexOf(mark, from);
  if (index < 0) throw new Error(`The XML lacks a "${mark}"`);
  return index + mark.length;
}

/** Position after the ">" of a tag; a ">" inside an attribute value does not end it. */
export function endOfTag(text: string, start: number): number {
  let end = text.indexOf(">", start);
  let quote = firstQuote(text, start, end);
  while (quote >= 0 && end >= 0) {
    const close = text.indexOf(text.charAt(quote), quote + 1);
    if (close < 0) break;
    if (close > end) end = text.indexOf(">", close);
    quote = firstQuote(text, close + 1, end);
  }
  if (end < 0) throw new Error("The XML has a tag that does not end");
  return end + 1;
}

function firstQuote(text: string, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === 34 || code === 39) return index;
  }
  return -1;
}
