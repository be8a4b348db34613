import type { ChartSeries, ChartType, DataLabelPosition, DataLabels } from "../../../workbook/chart";
import type { XmlElement } from "../../xml/xmlElement";
import type { WorkbookColors } from "../styles/colors";
import { scatterTypeOf } from "./chartKinds";
import { cachedText, readFont } from "./chartText";
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
  const dataLabels = readDataLabels(element.child("dLbls"), colors);
  return {
    name: readName(element.child("tx")),
    // Points and curves stand in one group: each series says which it is.
    type: group.localName === "scatterChart" ? scatterTypeOf([element]) : type,
    axisGroup,
    values: reference(element.child("val") ?? element.child("yVal")),
    categories: reference(element.child("cat") ?? element.child("xVal")),
    bubbleSizes: reference(element.child("bubbleSize")),
    smooth: element.child("smooth")?.flag("val", true) ?? false,
    hasDataLabels: dataLabels !== undefined,
    ...(dataLabels && isMoreThanValue(dataLabels) && { dataLabels }),
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

const LABEL_POSITIONS: Readonly<Record<string, DataLabelPosition>> = {
  ctr: "Center",
  l: "Left",
  r: "Right",
  t: "Top",
  b: "Bottom",
};

/** Undefined where neither value nor name is shown. */
function readDataLabels(element: XmlElement | undefined, colors: WorkbookColors): DataLabels | undefined {
  const shows = (name: string): boolean => element?.child(name)?.flag("val", true) ?? false;
  const labels = { showsValue: shows("showVal"), showsSeriesName: shows("showSerName") };
  if (!labels.showsValue && !labels.showsSeriesName) return undefined;
  const position = LABEL_POSITIONS[element?.child("dLblPos")?.attribute("val") ?? ""];
  const font = readFont(element, colors);
  return { ...labels, ...(position && { position }), ...(font && { font }) };
}

const isMoreThanValue = ({ showsSeriesName, position, font }: DataLabels): boolean =>
  showsSeriesName || position !== undefined || font !== undefined;
