import type { Area, PlanAxis, PlanChart, PlanSeries } from "../application/sheetPlan";
import type { Task } from "./inChunks";
import type { ChartTarget, Target } from "./survey";
import { rangeOf } from "./writeFormats";

/**
 * Adds the charts that are not there yet; of those that are, only data and words are set, so that the user's changes
 * stay. A chart that lost a series is made anew: its data could not be told apart any more.
 */
export const chartTasks = (context: Excel.RequestContext, { sheet, charts }: Target): readonly Task[] =>
  charts.map((target) => () => {
    const { plan, chart, seriesNames } = target;
    if (seriesNames?.length === plan.series.length) updateChart(context, target);
    else {
      if (seriesNames) chart.delete();
      addChart(context, sheet, plan);
    }
  });

/** A name that begins with "=" would be taken for a reference. */
const seriesName = (name: string): string => (name.startsWith("=") ? ` ${name}` : name);

const dataRange = (context: Excel.RequestContext, plan: PlanChart, area: Area): Excel.Range =>
  rangeOf(context.workbook.worksheets.getItem(plan.dataSheet), area);

/**
 * The words are set only where they differ, after a change of language: the user may have reworked the axes. The title
 * always is: some programs make a fixed text of it, which would go stale.
 */
function updateChart(context: Excel.RequestContext, { chart, plan, seriesNames }: ChartTarget): void {
  chart.title.setFormula(`=${plan.titleReference}`);
  const isRenamed = ({ name }: PlanSeries, index: number): boolean => seriesNames?.[index] !== seriesName(name);
  plan.series.forEach((series, index) => {
    const target = chart.series.getItemAt(index);
    setSeriesData(context, target, plan, series);
    if (isRenamed(series, index)) target.name = seriesName(series.name);
  });
  // Names that stand in the chart as labels change with the data, not with the language.
  if (plan.series.some((series, index) => series.label === undefined && isRenamed(series, index)))
    nameAxes(chart, plan);
}

function setSeriesData(
  context: Excel.RequestContext,
  target: Excel.ChartSeries,
  plan: PlanChart,
  series: PlanSeries,
): void {
  target.setValues(dataRange(context, plan, series.values));
  const across = series.xValues ?? plan.categories;
  if (across) target.setXAxisValues(dataRange(context, plan, across));
}

/** Type first, then series, then axis group: Excel lets added series inherit what the first one had. */
function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: PlanChart): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(CHART_TYPES[first.kind], dataRange(context, plan, first.values), "Columns");
  chart.name = plan.name;
  const targets = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(seriesName(name)))];
  targets.forEach((target, index) => {
    const series = plan.series[index];
    if (!series) return;
    target.name = seriesName(series.name);
    setSeriesData(context, target, plan, series);
    formatSeries(target, series);
  });
  formatChart(sheet, chart, plan);
}

const CHART_TYPES = {
  stackedColumn: "ColumnStacked",
  column: "ColumnClustered",
  line: "Line",
  points: "XYScatter",
  curve: "XYScatterLinesNoMarkers",
} as const;

function formatSeries(target: Excel.ChartSeries, series: PlanSeries): void {
  switch (series.kind) {
    case "line":
    case "curve":
      target.chartType = CHART_TYPES[series.kind];
      target.axisGroup = series.axis === "secondary" ? "Secondary" : "Primary";
      target.format.line.color = series.color;
      target.format.line.weight = series.weight ?? 2;
      target.format.line.lineStyle = series.dashed ? "Dash" : "Continuous";
      target.markerStyle = "None";
      return;
    case "points":
      target.chartType = CHART_TYPES[series.kind];
      target.markerStyle = MARKERS[series.marker ?? "circle"];
      target.markerSize = MARKER_SIZE;
      target.markerBackgroundColor = series.color;
      target.markerForegroundColor = series.color;
      if (series.label) labelSeries(target, series.color, series.label);
      return;
    case "column":
    case "stackedColumn":
      target.format.fill.setSolidColor(series.color);
      target.gapWidth = series.gapPercent ?? (series.kind === "column" ? 60 : 25);
  }
}

const MARKERS = {
  circle: "Circle",
  diamond: "Diamond",
  square: "Square",
  triangle: "Triangle",
  none: "None",
} as const;

/** In points. */
const MARKER_SIZE = 7;

const LABEL_POSITIONS = { left: "Left", right: "Right" } as const;

/** The name is shown before the value is hidden: labels that show nothing are switched off. */
function labelSeries(target: Excel.ChartSeries, color: string, label: NonNullable<PlanSeries["label"]>): void {
  target.hasDataLabels = true;
  target.dataLabels.showSeriesName = true;
  target.dataLabels.showValue = false;
  target.dataLabels.position = LABEL_POSITIONS[label.position];
  const { font } = target.dataLabels.format;
  font.color = color;
  font.size = label.fontSize;
  font.bold = label.bold ?? false;
}

function formatChart(sheet: Excel.Worksheet, chart: Excel.Chart, plan: PlanChart): void {
  const { row, column, rowCount, columnCount } = plan.place;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rowCount - 1, column + columnCount - 1, 1, 1),
  );
  chart.title.setFormula(`=${plan.titleReference}`);
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.visible = plan.hasLegend ?? plan.series.length > 1;
  chart.legend.position = "Bottom";
  for (const { axis, plan: wanted } of axesOf(chart, plan)) {
    if (wanted.minimum !== undefined) axis.minimum = wanted.minimum;
    if (wanted.maximum !== undefined) axis.maximum = wanted.maximum;
    if (wanted.numberFormat !== undefined) axis.numberFormat = wanted.numberFormat;
    if (wanted.hasLabelsAtEdge) axis.tickLabelPosition = "Low";
  }
  nameAxes(chart, plan);
}

const axesOf = (chart: Excel.Chart, plan: PlanChart): { readonly axis: Excel.ChartAxis; readonly plan: PlanAxis }[] => [
  { axis: chart.axes.categoryAxis, plan: plan.categoryAxis },
  { axis: chart.axes.valueAxis, plan: plan.valueAxis },
  ...(plan.secondaryAxis ? [{ axis: chart.axes.getItem("Value", "Secondary"), plan: plan.secondaryAxis }] : []),
];

function nameAxes(chart: Excel.Chart, plan: PlanChart): void {
  for (const { axis, plan: wanted } of axesOf(chart, plan)) axis.title.text = wanted.title;
}
