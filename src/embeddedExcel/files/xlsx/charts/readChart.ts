import type { AxisKind, Chart, ChartAxis, ChartBox, ChartSeries, ChartType } from "../../../workbook/chart";
import type { XmlElement } from "../../xml/xmlElement";
import { identifier } from "../identifier";
import type { WorkbookColors } from "../styles/colors";
import { chartTypeOf } from "./chartKinds";
import { readFont, readTitle } from "./chartText";
import { readSeries } from "./readSeries";

/** What the drawing says of a chart. */
export interface ChartFrame {
  readonly name: string;
  readonly altText: string | undefined;
  readonly box: ChartBox;
}

const LEGEND_POSITIONS: Readonly<Record<string, Chart["legend"]["position"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Right",
};
const TICK_LABELS: Readonly<Record<string, ChartAxis["tickLabels"]>> = { low: "Low", high: "High", none: "None" };

/** Reads a chart part as far as the model knows charts; null where it shows no kind of chart the model can name. */
export function readChart(root: XmlElement, part: string, frame: ChartFrame, colors: WorkbookColors): Chart | null {
  const content = root.child("chart");
  const plot = content?.child("plotArea");
  const groups = (plot?.elements ?? []).flatMap((element): Group[] => {
    const type = chartTypeOf(element);
    return type ? [{ element, type }] : [];
  });
  const type = groups[0]?.type;
  if (!content || !plot || type === undefined) return null;
  const primaryAxes = axisIds(groups[0]?.element);
  const secondary = groups.find(({ element }) => isOnOtherAxes(element, primaryAxes));
  const legendElement = content.child("legend");
  const legendFont = readFont(legendElement, colors);
  return {
    id: identifier("chart"),
    name: frame.name,
    type,
    title: readTitle(content.child("title"), colors),
    series: orderedSeries(groups, primaryAxes, colors),
    axes: readAxes(plot, primaryAxes, axisIds(secondary?.element), colors),
    legend: {
      visible: legendElement !== undefined,
      position: LEGEND_POSITIONS[legendElement?.child("legendPos")?.attribute("val") ?? "r"] ?? "Right",
      ...(legendFont && { font: legendFont }),
    },
    box: frame.box,
    ...(frame.altText !== undefined && { altText: frame.altText }),
    filePart: part,
    changed: false,
  };
}

interface Group {
  readonly element: XmlElement;
  readonly type: ChartType;
}

const axisIds = (group: XmlElement | undefined): string[] =>
  (group?.childrenNamed("axId") ?? []).map((id) => id.attribute("val") ?? "");

const isOnOtherAxes = (group: XmlElement, primary: readonly string[]): boolean => {
  const ids = axisIds(group);
  return ids.length > 0 && !ids.some((id) => primary.includes(id));
};

/** Series in the order they are drawn and listed, which is not the order of the groups. */
function orderedSeries(groups: readonly Group[], primary: readonly string[], colors: WorkbookColors): ChartSeries[] {
  const found = groups.flatMap(({ element, type }) =>
    element.childrenNamed("ser").map((series) => ({
      order: series.child("order")?.number("val") ?? 0,
      series: readSeries(series, element, type, isOnOtherAxes(element, primary) ? "Secondary" : "Primary", colors),
    })),
  );
  return found.sort((a, b) => a.order - b.order).map(({ series }) => series);
}

function readAxes(
  plot: XmlElement,
  primary: readonly string[],
  secondary: readonly string[],
  colors: WorkbookColors,
): Record<AxisKind, ChartAxis> {
  const axes = plot.elements.filter(({ localName }) => /^(?:cat|val|date|ser)Ax$/.test(localName));
  const axis = (ids: readonly string[], position: 0 | 1): ChartAxis => {
    const own = ids.flatMap((id) => axes.find((element) => element.child("axId")?.attribute("val") === id) ?? []);
    // Files may list a pair of axes in either order; of two value axes the first named one is horizontal.
    const values = own.filter(({ localName }) => localName === "valAx");
    const isPaired = values.length === 1;
    const categories = isPaired ? own.filter((element) => !values.includes(element)) : own.slice(0, 1);
    const element = position === 0 ? categories[0] : isPaired ? values[0] : own[1];
    return readAxis(element, colors);
  };
  return {
    category: axis(primary, 0),
    value: axis(primary, 1),
    secondaryCategory: axis(secondary, 0),
    secondaryValue: axis(secondary, 1),
  };
}

function readAxis(element: XmlElement | undefined, colors: WorkbookColors): ChartAxis {
  const scaling = element?.child("scaling");
  const minimum = scaling?.child("min")?.number("val");
  const maximum = scaling?.child("max")?.number("val");
  const majorUnit = element?.child("majorUnit")?.number("val");
  const format = element?.child("numFmt");
  const labelFont = readFont(element, colors);
  const isLinked = format?.flag("sourceLinked") ?? true;
  return {
    visible: element !== undefined && !(element.child("delete")?.flag("val", true) ?? false),
    title: readTitle(element?.child("title"), colors),
    majorGridlines: element?.child("majorGridlines") !== undefined,
    tickLabels: TICK_LABELS[element?.child("tickLblPos")?.attribute("val") ?? ""] ?? "NextToAxis",
    reversed: scaling?.child("orientation")?.attribute("val") === "maxMin",
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(!isLinked && { numberFormat: format?.attribute("formatCode") ?? "General" }),
    ...(labelFont && { labelFont }),
  };
}
