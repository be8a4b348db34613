import { MAX_COLUMNS, MAX_ROWS } from "../../../workbook/address";
import type { ChartBox } from "../../../workbook/chart";
import type { Sheet } from "../../../workbook/sheet";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { EMU_PER_POINT } from "../charts/shapeFormat";

/** Where a drawing is anchored, in points from the sheet's top left corner. */
export function anchorBox(anchor: XmlElement, sheet: Sheet): ChartBox {
  const start = corner(anchor.child("from"), sheet);
  const size = anchor.child("ext");
  const position = anchor.child("pos");
  if (position) {
    start.left = points(position, "x");
    start.top = points(position, "y");
  }
  if (size) return { ...start, width: points(size, "cx"), height: points(size, "cy") };
  const end = corner(anchor.child("to"), sheet);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

const points = (element: XmlElement, name: string): number => (element.number(name) ?? 0) / EMU_PER_POINT;

function corner(marker: XmlElement | undefined, sheet: Sheet): { left: number; top: number } {
  const value = (name: string) => Number(marker?.child(name)?.text ?? 0);
  return {
    left: sheet.leftOf(value("col")) + value("colOff") / EMU_PER_POINT,
    top: sheet.topOf(value("row")) + value("rowOff") / EMU_PER_POINT,
  };
}

/** `from` and `to` of a box, which so moves and grows with the cells below it. */
export function cornerElements(box: ChartBox, sheet: Sheet, prefix: string): [from: XmlElement, to: XmlElement] {
  const at = (name: string, left: number, top: number) => {
    const column = cellAt(left, (index) => sheet.columnWidth(index), MAX_COLUMNS);
    const row = cellAt(top, (index) => sheet.rowHeight(index), MAX_ROWS);
    const values = { col: column.index, colOff: column.offset, row: row.index, rowOff: row.offset };
    const children = Object.entries(values).map(([key, value]) => xml(`${prefix}${key}`, {}, [String(value)]));
    return xml(`${prefix}${name}`, {}, children);
  };
  return [at("from", box.left, box.top), at("to", box.left + box.width, box.top + box.height)];
}

/** The column or row at a distance, and how far into it the distance reaches. */
function cellAt(distance: number, sizeOf: (index: number) => number, count: number): { index: number; offset: number } {
  let rest = Math.max(0, distance);
  let index = 0;
  while (index < count - 1 && rest >= sizeOf(index)) rest -= sizeOf(index++);
  return { index, offset: Math.round(rest * EMU_PER_POINT) };
}
