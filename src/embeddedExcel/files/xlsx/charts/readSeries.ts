import type { ChartSeries, ChartType } from "../../../workbook/chart";
import type { XmlElement } from "../../xml/xmlElement";
import type { WorkbookColors } from "../styles/colors";
import { cachedText } from "./chartText";
import { EMU_PER_POINT, readLineDash } from "./shapeFormat";

const MARKERS: Readonly<Record<string, NonNullable<ChartSeries["markerStyle"]>>> = {
  none: "None",
  circle: "Circle",
  diamond: "Diamond",
  square: "Square",
  triangle: "Triangle",
};

/** One `c:ser` of a group of series. */
export function readSeries(
  element: XmlElement,
  group: XmlElement,
  type: ChartType,
  axisGroup: ChartSeries["axisGroup"],
  colors: WorkbookColors,
): ChartSeries {
  const gapWidth = group.child("gapWidth")?.number("val");
  return {
    name: readName(element.child("tx")),
    type,
    axisGroup,
    values: reference(element.child("val") ?? element.child("yVal")),
    categories: reference(element.child("cat") ?? element.child("xVal")),
    bubbleSizes: reference(element.child("bubbleSize")),
    smooth: element.child("smooth")?.flag("val", true) ?? false,
    hasDataLabels: element.child("dLbls")?.child("showVal")?.flag("val", true) ?? false,
    ...readShape(element.child("spPr"), colors),
    ...readMarker(element.child("marker"), colors),
    ...(gapWidth !== undefined && { gapWidth }),
  };
}

const reference = (holder: XmlElement | undefined): string | null => holder?.elements[0]?.child("f")?.text ?? null;

function readName(element: XmlElement | undefined): ChartSeries["name"] {
  const linked = element?.child("strRef");
  if (linked) return { text: cachedText(linked), formula: linked.child("f")?.text ?? "" };
  return { text: element?.child("v")?.text ?? "" };
}

function readShape(shape: XmlElement | undefined, colors: WorkbookColors): Partial<ChartSeries> {
  const line = shape?.child("ln");
  const fillColor = colors.ofDrawing(shape?.child("solidFill"));
  const lineColor = colors.ofDrawing(line?.child("solidFill"));
  const width = line?.number("w");
  const lineDash = readLineDash(line);
  return {
    ...(fillColor !== undefined && { fillColor }),
    ...(shape?.child("noFill") && { fillVisible: false }),
    ...(lineColor !== undefined && { lineColor }),
    ...(width !== undefined && { lineWeight: width / EMU_PER_POINT }),
    ...(lineDash && { lineDash }),
    ...(line?.child("noFill") && { lineVisible: false }),
  };
}

function readMarker(marker: XmlElement | undefined, colors: WorkbookColors): Partial<ChartSeries> {
  const shape = marker?.child("spPr");
  const symbol = marker?.child("symbol")?.attribute("val");
  const markerSize = marker?.child("size")?.number("val");
  const markerColor = colors.ofDrawing(shape?.child("solidFill"));
  const markerBorderColor = colors.ofDrawing(shape?.at("ln", "solidFill"));
  return {
    ...(symbol !== undefined && { markerStyle: MARKERS[symbol] ?? "Automatic" }),
    ...(markerSize !== undefined && { markerSize }),
    ...(markerColor !== undefined && { markerColor }),
    ...(markerBorderColor !== undefined && { markerBorderColor }),
  };
}
