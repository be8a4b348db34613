import { Book } from "../../../src/embeddedExcel/workbook/book";
import type { Chart, ChartAxis, ChartSeries } from "../../../src/embeddedExcel/workbook/chart";
import { chartOptions } from "../../../src/workbench/charts/chartOptions";
import { chartPicture } from "../../../src/workbench/charts/chartPicture";

const axis = (change: Partial<ChartAxis> = {}): ChartAxis => ({
  visible: true,
  title: { text: "", visible: false },
  majorGridlines: true,
  tickLabels: "NextToAxis",
  reversed: false,
  ...change,
});

const series = (change: Partial<ChartSeries>): ChartSeries => ({
  name: { text: "Sales" },
  type: "ColumnClustered",
  axisGroup: "Primary",
  values: "Data!$B$1:$B$3",
  categories: "Data!$A$1:$A$3",
  bubbleSizes: null,
  smooth: false,
  hasDataLabels: false,
  ...change,
});

function optionsOf(change: Partial<Chart>, hiddenRow?: number) {
  const book = new Book();
  const sheet = book.addSheet("Data");
  ["North", "South", "East"].forEach((name, row) => {
    sheet.setValue(row, 0, name);
    sheet.setValue(row, 1, (row + 1) * 1000);
  });
  sheet.setValue(0, 3, "Three regions");
  sheet.setStyle(0, 1, book.styles.derive(0, { numberFormat: "#,##0" }));
  if (hiddenRow !== undefined) sheet.rows.set(hiddenRow, { hidden: true });
  const chart: Chart = {
    id: "{1}",
    name: "Chart",
    type: "ColumnClustered",
    title: { text: "old", formula: "Data!$D$1", visible: true },
    series: [series({})],
    axes: { category: axis(), value: axis(), secondaryCategory: axis(), secondaryValue: axis() },
    legend: { visible: false, position: "Bottom" },
    box: { left: 0, top: 0, width: 300, height: 200 },
    changed: false,
    ...change,
  };
  const around = { width: 400, height: 260, language: "fr-FR", measure: (text: string) => text.length * 8 };
  return JSON.parse(
    JSON.stringify(
      chartOptions(chartPicture(book, chart), around),
      (_, value: unknown) => (typeof value === "function" ? (value as (number: number) => unknown)(1500) : value), // formatters take a number
    ),
  ) as Record<string, unknown>;
}

test("columns stand over the labels of their cells, the title is what its cell shows", () => {
  const options = optionsOf({});
  expect(options).toMatchObject({
    title: { text: "Three regions" },
    xAxis: [{ type: "category", data: ["North", "South", "East"] }],
    series: [{ type: "bar", data: [1000, 2000, 3000] }],
  });
});

test("an axis writes its numbers in the format of the cells or its own, in the user's language", () => {
  expect(optionsOf({})).toMatchObject({ yAxis: [{ axisLabel: { formatter: "1\u202f500" } }] });
  const axes = {
    category: axis(),
    value: axis({ numberFormat: '0.0 "k"', minimum: 0, maximum: 4000, majorUnit: 500 }),
    secondaryCategory: axis(),
    secondaryValue: axis(),
  };
  expect(optionsOf({ axes })).toMatchObject({
    yAxis: [{ axisLabel: { formatter: "1500,0 k" }, min: 0, max: 4000, interval: 500 }],
  });
});

test("a line on the second axis gets an axis at the right", () => {
  const options = optionsOf({
    series: [series({}), series({ type: "Line", axisGroup: "Secondary", lineColor: "#C00000", lineDash: "Dash" })],
  });
  expect(options).toMatchObject({
    yAxis: [{}, { position: "right" }],
    series: [
      { type: "bar" },
      { type: "line", yAxisIndex: 1, lineStyle: { color: "#C00000", type: "dashed" }, showSymbol: false },
    ],
  });
});

test("bars lie, stacked ones on top of each other, and a fill that is off is not seen", () => {
  const stacked = { type: "BarStacked" } as const;
  const options = optionsOf({
    ...stacked,
    series: [series({ ...stacked, fillVisible: false }), series({ ...stacked, fillColor: "#123456" })],
  });
  expect(options).toMatchObject({
    yAxis: [{ type: "category" }],
    xAxis: [{ type: "value" }],
    series: [
      { stack: "stack Primary", itemStyle: { color: "transparent" } },
      { stack: "stack Primary", itemStyle: { color: "#123456" } },
    ],
  });
});

test("points stand at their own x values", () => {
  const options = optionsOf({
    type: "XYScatter",
    series: [
      series({ type: "XYScatter", categories: "Data!$B$1:$B$3", markerColor: "#00FF00", markerStyle: "Diamond" }),
    ],
  });
  expect(options).toMatchObject({
    xAxis: [{ type: "value" }],
    series: [
      {
        type: "scatter",
        symbol: "diamond",
        data: [
          [1000, 1000, 0],
          [2000, 2000, 0],
          [3000, 3000, 0],
        ],
      },
    ],
  });
});

test("hidden rows are left out", () => {
  expect(optionsOf({}, 1)).toMatchObject({ series: [{ data: [1000, 3000] }] });
});

test("a pie shows its first series as slices", () => {
  expect(optionsOf({ type: "Pie", series: [series({ type: "Pie" })] })).toMatchObject({
    series: [{ type: "pie", data: [{ name: "North", value: 1000 }, {}, {}] }],
  });
});
