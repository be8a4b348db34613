import type { Book } from "../../../workbook/book";
import type { ChartSeries, DataLabelPosition, DataLabels } from "../../../workbook/chart";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { categoryReference, numberReference, textReference } from "./chartData";
import { chartKind } from "./chartKinds";
import { textProperties } from "./chartText";
import { lineElement, shapeProperties, solidFill } from "./shapeFormat";

const MARKERS: Readonly<Record<NonNullable<ChartSeries["markerStyle"]>, string>> = {
  Automatic: "circle",
  None: "none",
  Circle: "circle",
  Diamond: "diamond",
  Square: "square",
  Triangle: "triangle",
};

/** `c:ser`, its children in the sequence the schema prescribes for the group it stands in. */
export function seriesElement(book: Book, series: ChartSeries, index: number): XmlElement {
  const kind = chartKind(series.type);
  const { group } = kind;
  const isFilled = !["lineChart", "scatterChart", "radarChart"].includes(group);
  const reference = (name: string, source: string | null, element: typeof numberReference) =>
    source === null ? undefined : xml(name, {}, [element(book, source)]);
  const [x, y] = kind.isXY ? ["c:xVal", "c:yVal"] : ["c:cat", "c:val"];
  return xml("c:ser", {}, [
    xml("c:idx", { val: index }),
    xml("c:order", { val: index }),
    nameElement(book, series),
    isFilled ? filledShape(series) : lineShape(series),
    isFilled ? undefined : markerElement(series),
    group === "barChart" || group === "bubbleChart" ? xml("c:invertIfNegative", { val: 0 }) : undefined,
    series.hasDataLabels ? dataLabels(group, series.dataLabels) : undefined,
    reference(x, series.categories, categoryReference),
    reference(y, series.values, numberReference),
    group === "bubbleChart" ? reference("c:bubbleSize", series.bubbleSizes, numberReference) : undefined,
    group === "bubbleChart" ? xml("c:bubble3D", { val: 0 }) : undefined,
    group === "lineChart" || group === "scatterChart" ? xml("c:smooth", { val: series.smooth }) : undefined,
  ]);
}

function nameElement(book: Book, { name }: ChartSeries): XmlElement | undefined {
  if (name.formula !== undefined) return xml("c:tx", {}, [textReference(book, name.formula)]);
  return name.text === "" ? undefined : xml("c:tx", {}, [xml("c:v", {}, [name.text])]);
}

function filledShape(series: ChartSeries): XmlElement | undefined {
  const fill = series.fillColor === undefined ? undefined : solidFill(series.fillColor);
  return shapeProperties(series.fillVisible === false ? xml("a:noFill") : fill, lineElement(lineOf(series)));
}

/** A scatter chart without lines says so for every series. */
function lineShape(series: ChartSeries): XmlElement | undefined {
  const visible = series.type === "XYScatter" ? (series.lineVisible ?? false) : series.lineVisible;
  return shapeProperties(lineElement({ ...lineOf(series), visible }));
}

const lineOf = ({ lineColor, lineWeight, lineDash, lineVisible }: ChartSeries) => ({
  color: lineColor,
  weight: lineWeight,
  dash: lineDash,
  visible: lineVisible,
});

function markerElement(series: ChartSeries): XmlElement | undefined {
  const hasNone = series.type === "Line" || series.type === "XYScatterLinesNoMarkers";
  const style = series.markerStyle ?? (hasNone ? "None" : undefined);
  const { markerSize, markerColor, markerBorderColor } = series;
  const isPlain = [style, markerSize, markerColor, markerBorderColor].every((part) => part === undefined);
  if (isPlain) return undefined;
  if (style === "None") return xml("c:marker", {}, [xml("c:symbol", { val: "none" })]);
  const border = lineElement({ color: markerBorderColor ?? markerColor });
  return xml("c:marker", {}, [
    style === undefined || style === "Automatic" ? undefined : xml("c:symbol", { val: MARKERS[style] }),
    markerSize === undefined ? undefined : xml("c:size", { val: Math.min(72, Math.max(2, Math.round(markerSize))) }),
    shapeProperties(markerColor === undefined ? undefined : solidFill(markerColor), border),
  ]);
}

const LABEL_POSITIONS: Readonly<Record<DataLabelPosition, string>> = {
  Center: "ctr",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};

/** The value and nothing else, unless the labels say otherwise. */
function dataLabels(group: string, labels: DataLabels | undefined): XmlElement {
  const { showsValue = true, showsSeriesName = false, position, font } = labels ?? {};
  const shown = {
    showLegendKey: false,
    showVal: showsValue,
    showCatName: false,
    showSerName: showsSeriesName,
    showPercent: false,
    showBubbleSize: false,
  };
  const leaders = group === "pieChart" || group === "doughnutChart" ? [xml("c:showLeaderLines", { val: 1 })] : [];
  return xml("c:dLbls", {}, [
    font === undefined ? undefined : textProperties(font),
    position === undefined ? undefined : xml("c:dLblPos", { val: LABEL_POSITIONS[position] }),
    ...Object.entries(shown).map(([name, isShown]) => xml(`c:${name}`, { val: isShown })),
    ...leaders,
  ]);
}
