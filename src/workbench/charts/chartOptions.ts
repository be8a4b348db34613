import type { EChartsCoreOption } from "echarts/core";
import type { ChartAxis } from "../../embeddedExcel/workbook/chart";
import { displayText } from "../../embeddedExcel/workbook/displayText";
import { wrappedLines } from "../cells/fittedText";
import type { ChartPicture } from "./chartPicture";
import { categorySeries, pieSeries, radarParts, scatterSeries } from "./seriesOptions";

/** How a chart is measured and its numbers are written. */
export interface ChartSurroundings {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly language: string;
  /** Width in pixels of a text in a font. */
  readonly measure: (text: string, font: string) => number;
}

export const FONT_FAMILY = 'Calibri, Carlito, "Segoe UI", Arial, sans-serif';
const PIXELS = 4 / 3;
const GREY = "#595959";
const GRID_LINE = "#E0E0E0";
const TITLE_POINTS = 14;
const LABEL_POINTS = 9;
const LEGEND_HEIGHT = 26;
const ROOM = 10;

/** What the drawing library is told of a chart. */
export function chartOptions(picture: ChartPicture, around: ChartSurroundings): EChartsCoreOption {
  const { chart } = picture;
  const title = titleOptions(picture, around);
  const legend = legendOptions(picture);
  const common = {
    animation: false,
    textStyle: { fontFamily: FONT_FAMILY, fontSize: LABEL_POINTS * PIXELS, color: GREY },
    aria: { enabled: true },
    ...title.options,
    ...legend,
  };
  if (chart.type === "Pie" || chart.type === "Doughnut") return { ...common, ...pieSeries(picture) };
  if (chart.type === "Radar") return { ...common, ...radarParts(picture) };
  const isLegendBelow = chart.legend.visible && chart.legend.position === "Bottom";
  const grid = {
    left: ROOM,
    right: ROOM + 4,
    top: title.height + ROOM,
    bottom: (isLegendBelow ? LEGEND_HEIGHT : 0) + ROOM,
    outerBoundsMode: "same",
    outerBoundsContain: "all",
  };
  const isScatter = picture.series.some(({ series }) => isXy(series.type));
  return {
    ...common,
    grid,
    ...axes(picture, isScatter, around.language),
    series: isScatter ? scatterSeries(picture, around.language) : categorySeries(picture, around.language),
  };
}

const isXy = (type: string): boolean => type.startsWith("XY") || type === "Bubble";

function titleOptions(picture: ChartPicture, { width, measure }: ChartSurroundings) {
  const { title, chart } = picture;
  if (title === "") return { options: {}, height: 0 };
  const fontSize = (chart.title.fontSize ?? TITLE_POINTS) * PIXELS;
  const fontWeight = chart.title.fontBold === true ? "bold" : "normal";
  const room = width - 2 * ROOM;
  const lines = wrappedLines(title, room, (text) => measure(text, `${fontWeight} ${fontSize}px ${FONT_FAMILY}`));
  const options = {
    title: {
      text: title,
      left: "center",
      top: 6,
      textStyle: {
        fontFamily: FONT_FAMILY,
        fontSize,
        fontWeight,
        color: chart.title.fontColor ?? GREY,
        width: room,
        overflow: "break",
        lineHeight: fontSize * 1.2,
      },
    },
  };
  return { options, height: 6 + lines * fontSize * 1.2 };
}

function legendOptions({ chart: { legend, series }, series: pictured }: ChartPicture) {
  if (!legend.visible || series.length === 0) return {};
  const isUpright = legend.position === "Left" || legend.position === "Right";
  return {
    legend: {
      data: pictured.map(({ name }) => name),
      orient: isUpright ? "vertical" : "horizontal",
      ...(legend.position === "Bottom" ? { bottom: 4 } : {}),
      ...(legend.position === "Top" ? { top: 30 } : {}),
      ...(legend.position === "Left" ? { left: 4, top: "middle" } : {}),
      ...(legend.position === "Right" ? { right: 4, top: "middle" } : {}),
      itemWidth: 16,
      itemHeight: 8,
      selectedMode: false,
      type: "scroll",
      textStyle: { color: legend.font?.color ?? GREY, fontSize: (legend.font?.size ?? LABEL_POINTS) * PIXELS },
    },
  };
}

function axes(picture: ChartPicture, isScatter: boolean, language: string) {
  const { chart, axisTitles, categories, series } = picture;
  const first = series.find((one) => one.series.axisGroup === "Primary") ?? series[0];
  const second = series.find((one) => one.series.axisGroup === "Secondary");
  const value = valueAxis(chart.axes.value, axisTitles.value, first?.numberFormat ?? "General", language);
  const across = isScatter
    ? valueAxis(chart.axes.category, axisTitles.category, first?.xNumberFormat ?? "General", language)
    : categoryAxis(chart.axes.category, axisTitles.category, categories);
  const values = second
    ? [
        value,
        {
          ...valueAxis(chart.axes.secondaryValue, axisTitles.secondaryValue, second.numberFormat, language),
          position: "right",
          splitLine: { show: false },
          alignTicks: true,
        },
      ]
    : [value];
  const isLying = chart.type === "BarClustered" || chart.type === "BarStacked";
  return isLying ? { xAxis: values, yAxis: [across] } : { xAxis: [across], yAxis: values };
}

function valueAxis(axis: ChartAxis, title: string, sourceFormat: string, language: string) {
  const numberFormat = axis.numberFormat ?? sourceFormat;
  return {
    type: "value",
    show: axis.visible,
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? {} : { max: axis.maximum }),
    ...(axis.majorUnit === undefined ? {} : { interval: axis.majorUnit }),
    inverse: axis.reversed,
    ...nameOptions(title),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: axis.majorGridlines, lineStyle: { color: GRID_LINE } },
    axisLabel: {
      ...labelFont(axis),
      formatter: (value: number) => displayText(value, numberFormat, false, language),
    },
  };
}

function categoryAxis(axis: ChartAxis, title: string, categories: readonly string[]) {
  return {
    type: "category",
    data: categories,
    show: axis.visible,
    inverse: axis.reversed,
    ...nameOptions(title),
    // Excel's labels at the low end stand at the edge, below columns that go down.
    axisLine: { lineStyle: { color: "#BFBFBF" }, onZero: axis.tickLabels === "NextToAxis" },
    axisTick: { show: false },
    axisLabel: { ...labelFont(axis), hideOverlap: true },
  };
}

function nameOptions(title: string) {
  if (title === "") return {};
  return {
    name: title,
    nameLocation: "middle",
    nameTextStyle: { color: GREY, fontSize: LABEL_POINTS * PIXELS, fontFamily: FONT_FAMILY },
  };
}

const labelFont = ({ labelFont: font, tickLabels }: ChartAxis) => ({
  show: tickLabels !== "None",
  color: font?.color ?? GREY,
  fontSize: (font?.size ?? LABEL_POINTS) * PIXELS,
  fontWeight: font?.bold === true ? "bold" : "normal",
});
