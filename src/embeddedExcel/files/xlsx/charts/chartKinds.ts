import type { ChartType } from "../../../workbook/chart";
import type { XmlElement } from "../../xml/xmlElement";

/** How a chart type stands in a file: the element of its group of series, and what distinguishes it there. */
export interface ChartKind {
  readonly group: string;
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "stacked" | "standard";
  readonly isXY: boolean;
  readonly hasAxes: boolean;
}

const KINDS: Readonly<Record<ChartType, ChartKind>> = {
  ColumnClustered: { group: "barChart", direction: "col", grouping: "clustered", isXY: false, hasAxes: true },
  ColumnStacked: { group: "barChart", direction: "col", grouping: "stacked", isXY: false, hasAxes: true },
  BarClustered: { group: "barChart", direction: "bar", grouping: "clustered", isXY: false, hasAxes: true },
  BarStacked: { group: "barChart", direction: "bar", grouping: "stacked", isXY: false, hasAxes: true },
  Line: { group: "lineChart", grouping: "standard", isXY: false, hasAxes: true },
  LineMarkers: { group: "lineChart", grouping: "standard", isXY: false, hasAxes: true },
  Area: { group: "areaChart", grouping: "standard", isXY: false, hasAxes: true },
  XYScatter: { group: "scatterChart", isXY: true, hasAxes: true },
  XYScatterLines: { group: "scatterChart", isXY: true, hasAxes: true },
  XYScatterLinesNoMarkers: { group: "scatterChart", isXY: true, hasAxes: true },
  Bubble: { group: "bubbleChart", isXY: true, hasAxes: true },
  Pie: { group: "pieChart", isXY: false, hasAxes: false },
  Doughnut: { group: "doughnutChart", isXY: false, hasAxes: false },
  Radar: { group: "radarChart", isXY: false, hasAxes: true },
};

export const chartKind = (type: ChartType): ChartKind => KINDS[type];

/** The nearest type the model knows to a group of series of a file; undefined for an element that is no such group. */
export function chartTypeOf(group: XmlElement): ChartType | undefined {
  switch (group.localName) {
    case "barChart":
    case "bar3DChart": {
      const isBar = group.child("barDir")?.attribute("val") === "bar";
      const isStacked = /stacked/i.test(group.child("grouping")?.attribute("val") ?? "");
      if (isBar) return isStacked ? "BarStacked" : "BarClustered";
      return isStacked ? "ColumnStacked" : "ColumnClustered";
    }
    case "lineChart":
    case "line3DChart":
    case "stockChart":
      return group.child("marker")?.flag("val", true) ? "LineMarkers" : "Line";
    case "areaChart":
    case "area3DChart":
    case "surfaceChart":
    case "surface3DChart":
      return "Area";
    case "scatterChart":
      return scatterTypeOf(group.childrenNamed("ser"));
    case "bubbleChart":
      return "Bubble";
    case "pieChart":
    case "pie3DChart":
    case "ofPieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "radarChart":
      return "Radar";
    default:
      return undefined;
  }
}

/** What the series of a scatter group are, or one of them by itself. */
export function scatterTypeOf(series: readonly XmlElement[]): ChartType {
  const hasLines = series.some((element) => !element.at("spPr", "ln", "noFill"));
  const hasMarkers = series.some((element) => element.at("marker", "symbol")?.attribute("val") !== "none");
  if (!hasLines) return "XYScatter";
  return hasMarkers ? "XYScatterLines" : "XYScatterLinesNoMarkers";
}
