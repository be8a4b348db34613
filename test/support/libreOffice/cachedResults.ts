import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { contains, parseAddress, type Rectangle } from "../../../src/embeddedExcel/workbook/address";

/** What every formula of a poisoned workbook seems to give until it is calculated anew. */
export const POISON_NUMBER = 987654321.5;
export const POISON_TEXT = "POISON";

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;
/** 1: element prefix, 2: attributes, 3: content. Cells without content cannot hold a result. */
const CELL = /<((?:\w+:)?)c(\s(?:[^>]*[^/>])?)>(.*?)<\/\1c>/gs;
const ARRAY_AREA =
  /<(?:\w+:)?f\s[^>]*\bref="([^"]+)"[^>]*\bt="array"|<(?:\w+:)?f\s[^>]*\bt="array"[^>]*\bref="([^"]+)"/g;

/**
 * The workbook with every result stored beside a formula replaced by a wrong one, and nothing else changed: whoever
 * shows a right value afterwards has calculated it. Texts become "POISON"; numbers, booleans and errors a number.
 */
export function poisonCachedResults(xlsx: Uint8Array): Uint8Array {
  const parts = unzipSync(xlsx);
  for (const [path, bytes] of Object.entries(parts)) {
    if (SHEET_PART.test(path)) parts[path] = strToU8(poisonSheet(strFromU8(bytes)));
  }
  return zipSync(parts);
}

function poisonSheet(xml: string): string {
  const arrayAreas = [...xml.matchAll(ARRAY_AREA)].flatMap(([, first, second]) => {
    const area = parseAddress(first ?? second ?? "");
    return area ? [area] : [];
  });
  return xml.replace(CELL, (cell: string, prefix: string, attributes: string, content: string) =>
    /<(?:\w+:)?f[\s/>]/.test(content) || isInside(attributes, arrayAreas)
      ? poisonCell(cell, prefix, attributes, content)
      : cell,
  );
}

/** The other cells of an array formula's area hold results too, without a formula of their own. */
function isInside(attributes: string, areas: readonly Rectangle[]): boolean {
  const address = areas.length > 0 ? /\br="([^"]+)"/.exec(attributes)?.[1] : undefined;
  const cell = address === undefined ? null : parseAddress(address);
  return cell !== null && areas.some((area) => contains(area, cell));
}

function poisonCell(cell: string, prefix: string, attributes: string, content: string): string {
  const result = /<((?:\w+:)?)v(?:\s[^>]*)?>.*?<\/\1v>/s;
  if (!result.test(content)) return cell;
  const isText = /\bt="(?:str|s|inlineStr)"/.test(attributes);
  const poisonedAttributes = attributes.replace(/\s+t="[^"]*"/, "") + (isText ? ' t="str"' : "");
  const value = `<${prefix}v>${isText ? POISON_TEXT : POISON_NUMBER}</${prefix}v>`;
  return `<${prefix}c${poisonedAttributes}>${content.replace(result, value)}</${prefix}c>`;
}
