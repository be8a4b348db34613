import { MAX_COLUMNS } from "../../../workbook/address";
import { charactersOfPoints, pointsOfCharacters } from "../../../workbook/columnWidth";
import type { ColumnLayout, Sheet } from "../../../workbook/sheet";
import { xml, type XmlElement } from "../../xml/xmlElement";
import type { StyleIndices } from "../cells/rowLayout";
import { WORKSHEET_ORDER } from "../sheetShell";

/** Files count a column's padding in: 9.14 "characters" where Excel shows 8.43. Both stand for whole pixels. */
const POINTS_PER_PIXEL = 0.75;
const PIXELS_PER_CHARACTER = 7;

const charactersOfFileWidth = (width: number): number =>
  charactersOfPoints(Math.round(width * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL);

const fileWidthOfCharacters = (characters: number): number => {
  const pixels = pointsOfCharacters(characters) / POINTS_PER_PIXEL;
  return Math.trunc((pixels / PIXELS_PER_CHARACTER) * 256) / 256;
};

export function readColumns(root: XmlElement, sheet: Sheet, { styleOf }: Pick<StyleIndices, "styleOf">): void {
  const defaults = root.child("sheetFormatPr");
  const width = defaults?.number("defaultColWidth");
  if (width !== undefined) sheet.defaultColumnWidth = charactersOfFileWidth(width);
  sheet.defaultRowHeight = defaults?.number("defaultRowHeight") ?? sheet.defaultRowHeight;
  for (const [index, column] of eachColumn(root)) sheet.columns.set(index, readColumn(column, styleOf));
}

/** The column elements of the file by column index. */
function* eachColumn(root: XmlElement): Generator<[number, XmlElement]> {
  for (const column of root.child("cols")?.childrenNamed("col") ?? []) {
    const first = (column.number("min") ?? 1) - 1;
    const last = Math.min(column.number("max") ?? first + 1, MAX_COLUMNS) - 1;
    for (let index = first; index <= last; index++) yield [index, column];
  }
}

function readColumn(column: XmlElement, styleOf: StyleIndices["styleOf"]): ColumnLayout {
  const layout: ColumnLayout = { hidden: column.flag("hidden") };
  const width = column.number("width");
  const format = column.number("style") ?? 0;
  if (width !== undefined) layout.width = charactersOfFileWidth(width);
  if (format > 0) layout.style = styleOf(format);
  return layout;
}

/** Writes the columns anew; what the model does not know of a column (outline levels …) stays. */
export function writeColumns(root: XmlElement, sheet: Sheet, styles: StyleIndices): void {
  const originals = new Map(eachColumn(root));
  root.remove("cols");
  const columns: XmlElement[] = [];
  for (const [index, layout] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const element = columnElement(root.prefix, layout, originals.get(index), styles);
    const previous = columns.at(-1);
    if (previous?.number("max") === index && sameSettings(previous, element)) previous.set("max", index + 1);
    else columns.push(element.set("min", index + 1).set("max", index + 1));
  }
  if (columns.length > 0) root.insertInOrder(xml(`${root.prefix}cols`, {}, columns), WORKSHEET_ORDER);
}

function columnElement(
  prefix: string,
  layout: ColumnLayout,
  original: XmlElement | undefined,
  styles: StyleIndices,
): XmlElement {
  const element = original?.clone() ?? xml(`${prefix}col`, { min: 0, max: 0 });
  const before = original && readColumn(original, styles.styleOf);
  if (!before || before.width !== layout.width) {
    const width = layout.width === undefined ? undefined : fileWidthOfCharacters(layout.width);
    element
      .set("width", width)
      .set("customWidth", width === undefined ? undefined : true)
      .set("bestFit", undefined);
  }
  if (before?.style !== layout.style) {
    element.set("style", layout.style === undefined ? undefined : styles.formatOf(layout.style));
  }
  return element.set("hidden", layout.hidden || undefined);
}

function sameSettings(a: XmlElement, b: XmlElement): boolean {
  const settings = (element: XmlElement) => ({ ...element.attributes, min: "", max: "" });
  return JSON.stringify(settings(a)) === JSON.stringify(settings(b));
}
