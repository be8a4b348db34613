import type { Area, PlanChart, PlanSeries } from "../application/sheetPlan";
import { answered } from "./run";
import { rangeOf } from "./writeFormats";

/** Adds the charts that are not there yet; of those that are, only the data is set, so that the user's changes stay. */
export async function writeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  charts: readonly PlanChart[],
): Promise<void> {
  const existing = charts.map((plan) => {
    const chart = sheet.charts.getItemOrNullObject(plan.name);
    chart.load("name");
    return chart;
  });
  await answered(context.sync());
  charts.forEach((plan, index) => {
    const known = existing[index];
    if (known && !known.isNullObject) setData(context, known, plan);
    else addChart(context, sheet, plan);
  });
  await answered(context.sync());
}

const dataRange = (context: Excel.RequestContext, plan: PlanChart, area: Area): Excel.Range =>
  rangeOf(context.workbook.worksheets.getItem(plan.dataSheet), area);

function setData(context: Excel.RequestContext, chart: Excel.Chart, plan: PlanChart): void {
  plan.series.forEach((series, index) => {
    setSeriesData(context, chart.series.getItemAt(index), plan, series);
  });
}

function setSeriesData(
  context: Excel.RequestContext,
  target: Excel.ChartSeries,
  plan: PlanChart,
  series: PlanSeries,
): void {
  target.setValues(dataRange(context, plan, series.values));
  target.setXAxisValues(dataRange(context, plan, plan.categories));
}

/** Type first, then series, then axis group: Excel lets added series inherit what the first one had. */
function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: PlanChart): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add("ColumnStacked", dataRange(context, plan, first.values), "Columns");
  chart.name = plan.name;
  const targets = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  targets.forEach((target, index) => {
    const series = plan.series[index];
    if (!series) return;
    target.name = series.name;
    setSeriesData(context, target, plan, series);
    formatSeries(target, series);
  });
  formatChart(sheet, chart, plan);
}

function formatSeries(target: Excel.ChartSeries, series: PlanSeries): void {
  if (series.kind === "line") {
    target.chartType = "Line";
    target.axisGroup = series.axis === "secondary" ? "Secondary" : "Primary";
    target.format.line.color = series.color;
    target.format.line.weight = series.weight ?? 2;
    target.format.line.lineStyle = series.dashed ? "Dash" : "Continuous";
    target.markerStyle = "None";
  } else {
    target.format.fill.setSolidColor(series.color);
    target.gapWidth = 25;
  }
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
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.axes.categoryAxis.title.text = plan.categoryAxisTitle;
  chart.axes.valueAxis.title.text = plan.valueAxis.title;
  chart.axes.valueAxis.numberFormat = plan.valueAxis.numberFormat;
  const shares = chart.axes.getItem("Value", "Secondary");
  shares.minimum = plan.secondaryAxis.minimum;
  shares.maximum = plan.secondaryAxis.maximum;
  shares.numberFormat = plan.secondaryAxis.numberFormat;
  shares.title.text = plan.secondaryAxis.title;
}
