import { cellAddress } from "../../../workbook/address";
import type { Sheet } from "../../../workbook/sheet";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { WORKSHEET_ORDER } from "../sheetShell";
import { fileColor, type WorkbookColors } from "../styles/colors";

const SHEET_PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const SHEET_VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

export function readView(root: XmlElement, sheet: Sheet, colors: WorkbookColors): void {
  const { view } = sheet;
  const element = root.at("sheetViews", "sheetView");
  const pane = element?.child("pane");
  view.tabColor = colors.of(root.at("sheetPr", "tabColor")) ?? null;
  view.showGridlines = element?.flag("showGridLines", true) ?? true;
  view.showHeadings = element?.flag("showRowColHeaders", true) ?? true;
  view.zoom = element?.number("zoomScale") ?? 100;
  if (pane?.attribute("state")?.startsWith("frozen")) {
    view.frozenRows = pane.number("ySplit") ?? 0;
    view.frozenColumns = pane.number("xSplit") ?? 0;
  }
}

export function writeView(root: XmlElement, sheet: Sheet, colors: WorkbookColors): void {
  const { view } = sheet;
  writeTabColor(root, view.tabColor, colors);
  const views = root.ensure("sheetViews", WORKSHEET_ORDER);
  let element = views.child("sheetView");
  if (!element) {
    element = xml(`${root.prefix}sheetView`, { workbookViewId: 0 });
    views.children.unshift(element);
  }
  element
    .set("showGridLines", view.showGridlines ? undefined : false)
    .set("showRowColHeaders", view.showHeadings ? undefined : false)
    .set("zoomScale", view.zoom === 100 ? undefined : view.zoom)
    .set("zoomScaleNormal", view.zoom === 100 ? undefined : view.zoom);
  writeFrozenPanes(element, view.frozenRows, view.frozenColumns);
}

/** The first view shows the sheet as selected; the book has one active sheet. */
export function markSelected(root: XmlElement, isSelected: boolean): void {
  root.at("sheetViews", "sheetView")?.set("tabSelected", isSelected || undefined);
}

function writeTabColor(root: XmlElement, color: string | null, colors: WorkbookColors): void {
  if ((colors.of(root.at("sheetPr", "tabColor")) ?? null) === color) return;
  const properties = root.ensure("sheetPr", WORKSHEET_ORDER);
  properties.remove("tabColor");
  if (color === null) return;
  properties.insertInOrder(xml(`${root.prefix}tabColor`, { rgb: fileColor(color) }), SHEET_PROPERTIES_ORDER);
}

function writeFrozenPanes(view: XmlElement, rows: number, columns: number): void {
  const pane = view.child("pane");
  const isFrozen = pane?.attribute("state")?.startsWith("frozen") === true;
  if (isFrozen && (pane.number("ySplit") ?? 0) === rows && (pane.number("xSplit") ?? 0) === columns) return;
  if (!isFrozen && rows === 0 && columns === 0) return;
  view.remove("pane");
  view.remove("selection");
  if (rows === 0 && columns === 0) return;
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const { prefix } = view;
  view.insertInOrder(
    xml(`${prefix}pane`, {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellAddress(rows, columns),
      activePane: active,
      state: "frozen",
    }),
    SHEET_VIEW_ORDER,
  );
  view.insertInOrder(xml(`${prefix}selection`, { pane: active }), SHEET_VIEW_ORDER);
}
