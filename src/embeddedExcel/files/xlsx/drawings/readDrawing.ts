import type { Chart } from "../../../workbook/chart";
import type { Sheet } from "../../../workbook/sheet";
import type { XmlElement } from "../../xml/xmlElement";
import { readChart } from "../charts/readChart";
import { snapshotOf, type PartRecord, type XlsxOrigin } from "../xlsxOrigin";
import { anchorBox } from "./anchor";

/** Fills the sheet's charts from its drawing; other drawings and charts of newer kinds are known to the file alone. */
export function readDrawing(
  sheet: Sheet,
  sheetPart: string,
  { source, styleSheet }: XlsxOrigin,
): Map<Chart, PartRecord> {
  const records = new Map<Chart, PartRecord>();
  const drawingPart = source.relationshipNamed(sheetPart, "drawing")?.target;
  const drawing = drawingPart === undefined ? undefined : source.xml(drawingPart);
  if (!drawing || drawingPart === undefined) return records;
  const relationships = source.relationships(drawingPart);
  for (const anchor of drawing.elements) {
    const relationshipId = chartReference(anchor);
    const target = relationships.find(({ id }) => id === relationshipId)?.target;
    const part = target === undefined ? undefined : source.xml(target);
    if (relationshipId === undefined || target === undefined || !part) continue;
    const properties = frameProperties(anchor);
    const frame = {
      name: properties?.attribute("name") ?? "",
      altText: properties?.attribute("descr"),
      box: anchorBox(anchor, sheet),
    };
    const chart = readChart(part, target, frame, styleSheet.colors);
    if (!chart) continue;
    sheet.charts.push(chart);
    records.set(chart, { part: target, relationshipId, snapshot: contentSnapshot(chart) });
  }
  return records;
}

/** Id of the chart that an anchor shows; undefined where it shows something else. */
export const chartReference = (anchor: XmlElement): string | undefined =>
  anchor.at("graphicFrame", "graphic", "graphicData", "chart")?.prefixedAttribute("id");

export const frameProperties = (anchor: XmlElement): XmlElement | undefined =>
  anchor.at("graphicFrame", "nvGraphicFramePr", "cNvPr");

/** What the chart part holds; name, place and description are the drawing's. */
export const contentSnapshot = ({ type, title, series, axes, legend }: Chart): string =>
  snapshotOf({ type, title, series, axes, legend });
