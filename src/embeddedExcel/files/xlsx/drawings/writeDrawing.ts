import type { Chart } from "../../../workbook/chart";
import type { Sheet } from "../../../workbook/sheet";
import {
  CHART_NS,
  CONTENT_TYPE,
  DRAWING_NS,
  RELATIONSHIPS_NS,
  SHEET_DRAWING_NS,
  standardRelationship,
} from "../../package/namespaces";
import { removePartTree } from "../../package/removePartTree";
import { xml, XmlElement } from "../../xml/xmlElement";
import { chartPart } from "../charts/writeChart";
import { relationshipAttribute, WORKSHEET_ORDER } from "../sheetShell";
import type { WriteContext } from "../writeContext";
import type { PartRecord, SheetOrigin } from "../xlsxOrigin";
import { cornerElements } from "./anchor";
import { chartReference, contentSnapshot, frameProperties } from "./readDrawing";

/** Whether the file does not yet show the charts as the model has them. */
export function chartsChanged(sheet: Sheet, origin: SheetOrigin | undefined): boolean {
  const records = origin?.charts ?? new Map<Chart, PartRecord>();
  return records.size !== sheet.charts.length || sheet.charts.some((chart) => chart.changed || !records.has(chart));
}

/** Makes the sheet's drawing show the charts of the model. Unchanged charts and all other drawings stay as they are. */
export function writeDrawing(
  root: XmlElement,
  sheet: Sheet,
  sheetPart: string,
  origin: SheetOrigin | undefined,
  context: WriteContext,
): void {
  const { target, book } = context;
  if (!chartsChanged(sheet, origin)) return;
  const part = target.relationshipNamed(sheetPart, "drawing")?.target ?? addDrawing(root, sheetPart, context);
  const drawing = target.edit(part);
  for (const [chart, record] of origin?.charts ?? []) {
    if (sheet.charts.includes(chart)) continue;
    drawing.children = drawing.children.filter(
      (node) => !(node instanceof XmlElement && chartReference(node) === record.relationshipId),
    );
    target.removeRelationship(part, record.relationshipId);
    removePartTree(target, record.part);
  }
  for (const chart of sheet.charts) {
    const record = origin?.charts.get(chart);
    if (record && !chart.changed) continue;
    if (record) {
      moveFrame(drawing, record.relationshipId, chart, sheet);
      if (record.snapshot !== contentSnapshot(chart)) target.setXml(record.part, chartPart(book, chart));
      continue;
    }
    const newPart = target.freeName("xl/charts/chart#.xml");
    target.setXml(newPart, chartPart(book, chart), CONTENT_TYPE.chart);
    const id = target.addRelationship(part, standardRelationship("chart"), newPart);
    drawing.children.push(frameElement(drawing, chart, sheet, id));
  }
}

function addDrawing(root: XmlElement, sheetPart: string, { target }: WriteContext): string {
  const part = target.freeName("xl/drawings/drawing#.xml");
  target.setXml(part, xml("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING_NS, "xmlns:a": DRAWING_NS }), CONTENT_TYPE.drawing);
  const id = target.addRelationship(sheetPart, standardRelationship("drawing"), part);
  root.insertInOrder(xml(`${root.prefix}drawing`, { [relationshipAttribute(root)]: id }), WORKSHEET_ORDER);
  return part;
}

function moveFrame(drawing: XmlElement, relationshipId: string, chart: Chart, sheet: Sheet): void {
  const anchor = drawing.elements.find((element) => chartReference(element) === relationshipId);
  if (!anchor) return;
  frameProperties(anchor)?.set("name", chart.name).set("descr", chart.altText);
  const content = anchor.elements.filter(({ localName }) => !["from", "to", "ext", "pos"].includes(localName));
  const corners = cornerElements(chart.box, sheet, drawing.prefix);
  const moved = xml(`${drawing.prefix}twoCellAnchor`, anchor.attributes, [...corners, ...content]);
  drawing.children = drawing.children.map((node) => (node === anchor ? moved : node));
}

function frameElement(drawing: XmlElement, chart: Chart, sheet: Sheet, relationshipId: string): XmlElement {
  const { prefix } = drawing;
  const ids = [...drawing.descendants("cNvPr")].map((element) => element.number("id") ?? 0);
  const reference = xml("c:chart", {
    "xmlns:c": CHART_NS,
    "xmlns:r": RELATIONSHIPS_NS,
    "r:id": relationshipId,
  });
  const data = xml("a:graphicData", { uri: CHART_NS }, [reference]);
  const properties = { id: Math.max(1, ...ids) + 1, name: chart.name, descr: chart.altText };
  return xml(`${prefix}twoCellAnchor`, {}, [
    ...cornerElements(chart.box, sheet, prefix),
    xml(`${prefix}graphicFrame`, { macro: "" }, [
      xml(`${prefix}nvGraphicFramePr`, {}, [xml(`${prefix}cNvPr`, properties), xml(`${prefix}cNvGraphicFramePr`)]),
      xml(`${prefix}xfrm`, {}, [xml("a:off", { x: 0, y: 0 }), xml("a:ext", { cx: 0, cy: 0 })]),
      xml("a:graphic", { "xmlns:a": DRAWING_NS }, [data]),
    ]),
    xml(`${prefix}clientData`),
  ]);
}
