import type { ChartSeries } from "../../embeddedExcel/workbook/chart";
import { displayText } from "../../embeddedExcel/workbook/displayText";
import type { ChartPicture, PictureSeries } from "./chartPicture";

/** Colours of Office's standard theme, which series without a colour of their own take in turn. */
const THEME = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const PIXELS = 4 / 3;
const USUAL_GAP_PERCENT = 150;
const USUAL_MARKER_POINTS = 5;
const LARGEST_BUBBLE_PIXELS = 60;
const SYMBOLS = { Circle: "circle", Diamond: "diamond", Square: "rect", Triangle: "triangle" } as const;
const LABEL_PLACES = { Center: "inside", Left: "left", Right: "right", Top: "top", Bottom: "bottom" } as const;

const themeColor = (index: number): string => THEME[index % THEME.length] ?? "#4472C4";

/** Columns, bars, lines and areas over common categories. */
export function categorySeries(picture: ChartPicture, language: string): object[] {
  const isLying = picture.chart.type.startsWith("Bar");
  return picture.series.map((one, index) => {
    const { series } = one;
    const isColumn = series.type.startsWith("Column") || series.type.startsWith("Bar");
    const axisIndex = series.axisGroup === "Secondary" && !isLying ? { yAxisIndex: 1 } : {};
    const common = { name: one.name, data: one.values.map((value) => value ?? "-"), ...axisIndex };
    if (isColumn) return { ...common, ...columnLook(series, index), ...labels(one, language) };
    return { ...common, ...lineLook(series, index), ...labels(one, language) };
  });
}

function columnLook(series: ChartSeries, index: number) {
  const isStacked = series.type.endsWith("Stacked");
  return {
    type: "bar",
    ...(isStacked ? { stack: `stack ${series.axisGroup}` } : {}),
    barCategoryGap: gapShare(series.gapWidth ?? USUAL_GAP_PERCENT),
    barGap: "0%",
    itemStyle: { color: series.fillVisible === false ? "transparent" : (series.fillColor ?? themeColor(index)) },
  };
}

/** Excel counts the gap in widths of a column, the library in shares of the category. */
const gapShare = (gapPercent: number): string => `${Math.round((100 * gapPercent) / (100 + gapPercent))}%`;

function lineLook(series: ChartSeries, index: number) {
  const color = series.lineColor ?? series.fillColor ?? themeColor(index);
  const isArea = series.type === "Area";
  const hasMarkers = series.markerStyle === undefined ? series.type === "LineMarkers" : series.markerStyle !== "None";
  return {
    type: "line",
    smooth: series.smooth,
    ...(isArea ? { areaStyle: { color: series.fillColor ?? color, opacity: 1 } } : {}),
    lineStyle: lineStyle(series, color),
    itemStyle: { color: series.markerColor ?? color },
    showSymbol: hasMarkers,
    symbol: symbolOf(series),
    symbolSize: (series.markerSize ?? USUAL_MARKER_POINTS) * PIXELS,
  };
}

const lineStyle = (series: ChartSeries, color: string) => ({
  color,
  width: series.lineVisible === false ? 0 : (series.lineWeight ?? 2.25) * PIXELS,
  type: series.lineDash === "Dash" ? "dashed" : series.lineDash === "Dot" ? "dotted" : "solid",
});

function symbolOf({ markerStyle }: ChartSeries): string {
  return markerStyle === undefined || markerStyle === "Automatic" || markerStyle === "None"
    ? "circle"
    : SYMBOLS[markerStyle];
}

/** Points and curves at their own places. */
export function scatterSeries(picture: ChartPicture, language: string): object[] {
  const largest = Math.max(0, ...picture.series.flatMap(({ sizes }) => sizes.map((size) => size ?? 0)));
  return picture.series.map((one, index) => {
    const { series, values, xValues, sizes } = one;
    const color = series.markerColor ?? series.fillColor ?? series.lineColor ?? themeColor(index);
    const data = values.map((value, at) => [xValues[at] ?? "-", value ?? "-", sizes[at] ?? 0]);
    const axis = series.axisGroup === "Secondary" ? { yAxisIndex: 1 } : {};
    const common = { name: one.name, data, clip: true, ...axis, ...labels(one, language) };
    if (series.type === "Bubble") {
      const symbolSize = (point: readonly number[]) =>
        largest === 0 ? 0 : Math.sqrt(Math.max(0, point[2] ?? 0) / largest) * LARGEST_BUBBLE_PIXELS;
      return { ...common, type: "scatter", itemStyle: { color, opacity: 0.75 }, symbolSize };
    }
    if (series.type === "XYScatter" && series.lineVisible !== true) {
      const symbolSize = series.markerStyle === "None" ? 0 : (series.markerSize ?? USUAL_MARKER_POINTS) * PIXELS;
      return { ...common, type: "scatter", itemStyle: { color }, symbol: symbolOf(series), symbolSize };
    }
    const lineColor = series.lineColor ?? color;
    return {
      ...common,
      type: "line",
      smooth: series.smooth,
      lineStyle: lineStyle(series, lineColor),
      itemStyle: { color },
      showSymbol: series.type !== "XYScatterLinesNoMarkers" && series.markerStyle !== "None",
      symbol: symbolOf(series),
      symbolSize: (series.markerSize ?? USUAL_MARKER_POINTS) * PIXELS,
    };
  });
}

function labels({ series, name, numberFormat }: PictureSeries, language: string) {
  if (!series.hasDataLabels) return {};
  const { showsValue, showsSeriesName, position, font } = series.dataLabels ?? { showsValue: true };
  return {
    label: {
      show: true,
      ...(position === undefined ? {} : { position: LABEL_PLACES[position] }),
      color: font?.color ?? "#404040",
      fontSize: (font?.size ?? 9) * PIXELS,
      fontWeight: font?.bold === true ? "bold" : "normal",
      formatter: ({ value }: { readonly value: unknown }) => {
        const shown: unknown = Array.isArray(value) ? value[1] : value;
        const number = typeof shown === "number" ? displayText(shown, numberFormat, false, language) : "";
        return [showsSeriesName === true ? name : "", showsValue ? number : ""].filter((part) => part !== "").join(" ");
      },
    },
    labelLayout: { hideOverlap: false },
  };
}

/** The first series as slices. */
export function pieSeries({ chart, series, categories }: ChartPicture) {
  const [first] = series;
  const data = (first?.values ?? []).map((value, index) => ({ name: categories[index] ?? "", value: value ?? 0 }));
  return {
    color: THEME,
    legend: { bottom: 4, selectedMode: false },
    series: [{ type: "pie", radius: chart.type === "Doughnut" ? ["40%", "68%"] : "68%", data, label: { show: false } }],
  };
}

/** All series around one centre, with an axis a category. */
export function radarParts({ series, categories, chart }: ChartPicture) {
  const largest = chart.axes.value.maximum ?? Math.max(1, ...series.flatMap(({ values }) => values.map(Number)));
  return {
    radar: { indicator: categories.map((name) => ({ name, max: largest })), radius: "62%" },
    series: [
      {
        type: "radar",
        data: series.map(({ name, values, series: look }, index) => ({
          name,
          value: values,
          lineStyle: { color: look.lineColor ?? themeColor(index) },
          itemStyle: { color: look.lineColor ?? themeColor(index) },
        })),
      },
    ],
  };
}
