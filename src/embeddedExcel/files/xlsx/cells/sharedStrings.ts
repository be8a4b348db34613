import { plainText } from "./cellContent";

/** The texts of the shared strings part by index, rich text as plain text. */
export function readSharedStrings(part: string | undefined): string[] {
  if (part === undefined) return [];
  const root = /<((?:[\w.-]+:)?)sst\b/.exec(part);
  if (!root) return [];
  const open = `<${root[1] ?? ""}si`;
  const close = `</${root[1] ?? ""}si>`;
  const texts: string[] = [];
  let position = root.index;
  for (;;) {
    const start = part.indexOf(open, position);
    if (start < 0) return texts;
    const tagEnd = part.indexOf(">", start);
    const isEmpty = part.charAt(tagEnd - 1) === "/";
    const end = isEmpty ? tagEnd : part.indexOf(close, tagEnd);
    if (end < 0) return texts;
    texts.push(isEmpty ? "" : plainText(part.slice(tagEnd + 1, end)));
    position = isEmpty ? tagEnd + 1 : end + close.length;
  }
}
