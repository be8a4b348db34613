import type { Book } from "../../../workbook/book";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { sourceCells, type SourceCell } from "./chartSource";

/** `c:f` with what its cells hold now, so that readers show the chart without calculating. */
export function numberReference(book: Book, reference: string): XmlElement {
  const cells = sourceCells(book, reference);
  return xml("c:numRef", {}, [xml("c:f", {}, [reference]), cells ? numberCache(cells) : undefined]);
}

export function textReference(book: Book, reference: string): XmlElement {
  const cells = sourceCells(book, reference);
  return xml("c:strRef", {}, [xml("c:f", {}, [reference]), cells ? textCache(cells) : undefined]);
}

/** Categories are texts unless every cell that holds something holds a number. */
export function categoryReference(book: Book, reference: string): XmlElement {
  const filled = (sourceCells(book, reference) ?? []).filter(({ value }) => value !== null);
  const areNumbers = filled.length > 0 && filled.every(({ value }) => typeof value === "number");
  return areNumbers ? numberReference(book, reference) : textReference(book, reference);
}

/** The text a linked title or name shows now. */
export function referencedText(book: Book, reference: string): string | undefined {
  const cells = sourceCells(book, reference);
  return cells?.map(({ text }) => text).join(" ");
}

function numberCache(cells: readonly SourceCell[]): XmlElement {
  const points = cells.map(({ value }) => (typeof value === "number" ? String(value) : null));
  const format = cells.find(({ value }) => typeof value === "number")?.numberFormat ?? "General";
  return xml("c:numCache", {}, [xml("c:formatCode", {}, [format]), ...cachedPoints(points)]);
}

const textCache = (cells: readonly SourceCell[]): XmlElement =>
  xml("c:strCache", {}, cachedPoints(cells.map(({ value, text }) => (value === null ? null : text))));

function cachedPoints(points: readonly (string | null)[]): XmlElement[] {
  const elements = [xml("c:ptCount", { val: points.length })];
  points.forEach((point, idx) => {
    if (point !== null) elements.push(xml("c:pt", { idx }, [xml("c:v", {}, [point])]));
  });
  return elements;
}
