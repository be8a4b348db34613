import type { Book } from "../../../workbook/book";
import type { Chart, ChartSeries } from "../../../workbook/chart";
import { CHART_NS, DRAWING_NS, RELATIONSHIPS_NS } from "../../package/namespaces";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { chartKind } from "./chartKinds";
import { textProperties, titleElement } from "./chartText";
import { lineElement, shapeProperties, solidFill } from "./shapeFormat";
import { AXIS_IDS, axisElements } from "./writeAxes";
import { seriesElement } from "./writeSeries";

const TITLE_SIZE = 14;
const LEGEND_SIZE = 9;
const LEGEND_POSITIONS = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

/** A whole chart part from the model, with what its cells show now. */
export function chartPart(book: Book, chart: Chart): XmlElement {
  const title = titleElement(book, chart.title, TITLE_SIZE);
  return xml("c:chartSpace", { "xmlns:c": CHART_NS, "xmlns:a": DRAWING_NS, "xmlns:r": RELATIONSHIPS_NS }, [
    xml("c:date1904", { val: book.uses1904Dates }),
    xml("c:roundedCorners", { val: 0 }),
    xml("c:chart", {}, [
      title,
      xml("c:autoTitleDeleted", { val: title === undefined }),
      plotArea(book, chart),
      legend(chart),
      xml("c:plotVisOnly", { val: 1 }),
      xml("c:dispBlanksAs", { val: "gap" }),
    ]),
    shapeProperties(solidFill("#FFFFFF"), lineElement({ color: "#D9D9D9", weight: 0.75 })),
  ]);
}

function plotArea(book: Book, chart: Chart): XmlElement {
  const groups = seriesGroups(chart);
  const usedAxes = (["Primary", "Secondary"] as const).filter((group) =>
    groups.some(([first]) => first !== undefined && first.axisGroup === group && chartKind(first.type).hasAxes),
  );
  return xml("c:plotArea", {}, [
    xml("c:layout"),
    ...groups.map((series) => groupElement(book, chart, series)),
    ...usedAxes.flatMap((group) => axisElements(book, chart, group)),
  ]);
}

/** Series of one kind on one pair of axes stand together; a combined chart has several such groups. */
function seriesGroups(chart: Chart): ChartSeries[][] {
  const groups = new Map<string, ChartSeries[]>();
  for (const series of chart.series) {
    const { group, direction, grouping } = chartKind(series.type);
    const key = [group, direction, grouping, series.axisGroup].join();
    groups.set(key, [...(groups.get(key) ?? []), series]);
  }
  return [...groups.values()];
}

function groupElement(book: Book, chart: Chart, series: readonly ChartSeries[]): XmlElement {
  const [first] = series;
  if (!first) throw new Error("A chart has a group without series");
  const kind = chartKind(first.type);
  const elements = series.map((one) => seriesElement(book, one, chart.series.indexOf(one)));
  const { category, value } = AXIS_IDS[first.axisGroup];
  const axes = kind.hasAxes ? [xml("c:axId", { val: category }), xml("c:axId", { val: value })] : [];
  return xml(`c:${kind.group}`, {}, [...groupStart(first), ...elements, ...groupEnd(series), ...axes]);
}

function groupStart({ type }: ChartSeries): (XmlElement | undefined)[] {
  const { group, direction, grouping } = chartKind(type);
  const isRound = group === "pieChart" || group === "doughnutChart";
  return [
    direction && xml("c:barDir", { val: direction }),
    grouping && xml("c:grouping", { val: grouping }),
    group === "scatterChart" ? xml("c:scatterStyle", { val: "lineMarker" }) : undefined,
    group === "radarChart" ? xml("c:radarStyle", { val: "marker" }) : undefined,
    xml("c:varyColors", { val: isRound }),
  ];
}

function groupEnd(series: readonly ChartSeries[]): XmlElement[] {
  const [first] = series;
  if (!first) return [];
  const { group, grouping } = chartKind(first.type);
  switch (group) {
    case "barChart": {
      const gapWidth = series.find((one) => one.gapWidth !== undefined)?.gapWidth ?? 150;
      const gap = xml("c:gapWidth", { val: Math.round(gapWidth) });
      return grouping === "stacked" ? [gap, xml("c:overlap", { val: 100 })] : [gap];
    }
    case "lineChart":
      return [xml("c:marker", { val: 1 })];
    case "bubbleChart":
      return [xml("c:bubbleScale", { val: 100 }), xml("c:showNegBubbles", { val: 0 })];
    case "pieChart":
      return [xml("c:firstSliceAng", { val: 0 })];
    case "doughnutChart":
      return [xml("c:firstSliceAng", { val: 0 }), xml("c:holeSize", { val: 50 })];
    default:
      return [];
  }
}

function legend(chart: Chart): XmlElement | undefined {
  const { visible, position, font } = chart.legend;
  if (!visible) return undefined;
  return xml("c:legend", {}, [
    xml("c:legendPos", { val: LEGEND_POSITIONS[position] }),
    xml("c:overlay", { val: 0 }),
    textProperties({ size: LEGEND_SIZE, ...font }),
  ]);
}
