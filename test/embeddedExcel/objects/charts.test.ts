import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { codeOf, inExcel, loaded } from "./office";

let running = startInNode();
beforeEach(async () => {
  running = startInNode();
  await inExcel((_, sheet) => {
    sheet.getRange("A1:D4").values = [
      ["Client", "Sales", "Cumulative", "Size"],
      ["Alpha", 60, 0.6, 3],
      ["Beta", 30, 0.9, 2],
      ["Gamma", 10, 1, 1],
    ];
  });
});
afterAll(() => {
  running.close();
});

const chart = () => running.book.sheets[0]?.charts[0];

test("a Pareto chart: columns, and a line on the second axis", async () => {
  await inExcel(async (_, sheet) => {
    const added = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    added.name = "Pareto";
    added.title.text = "Sales by client";
    added.title.format.font.size = 14;
    added.legend.position = "Top";
    added.setPosition("F2", "M20");
    const line = added.series.getItemAt(1);
    line.chartType = "Line";
    line.axisGroup = "Secondary";
    line.format.line.color = "#FF6600";
    line.format.line.weight = 2;
    line.markerStyle = "None";
    added.series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
    added.series.getItemAt(0).gapWidth = 20;
    const axis = added.axes.getItem("Value", "Secondary");
    axis.minimum = 0;
    axis.maximum = 1;
    axis.numberFormat = "0%";
    added.axes.valueAxis.majorGridlines.visible = false;
    added.axes.categoryAxis.title.text = "Clients";
    await loaded(added, "name,chartType,left,top");
    added.series.load("items/name,items/chartType,items/axisGroup");
    await sheet.context.sync();
    expect([added.chartType, added.left, added.top]).toEqual(["ColumnClustered", 240, 15]);
    expect(added.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup])).toEqual([
      ["Sales", "ColumnClustered", "Primary"],
      ["Cumulative", "Line", "Secondary"],
    ]);
  });
  expect(chart()).toMatchObject({
    name: "Pareto",
    title: { text: "Sales by client", visible: true, fontSize: 14 },
    legend: { visible: true, position: "Top" },
    series: [
      { values: "Sheet1!$B$2:$B$4", categories: "Sheet1!$A$2:$A$4", fillColor: "#1F4E79", gapWidth: 20 },
      { values: "Sheet1!$C$2:$C$4", lineColor: "#FF6600", lineWeight: 2, markerStyle: "None" },
    ],
    axes: {
      value: { majorGridlines: false },
      category: { title: { text: "Clients", visible: true } },
      secondaryValue: { visible: true, minimum: 0, maximum: 1, numberFormat: "0%" },
    },
  });
});

test("titles and names can be linked to cells", async () => {
  await inExcel(async (_, sheet) => {
    const added = sheet.charts.add("Line", sheet.getRange("A1:B4"));
    await loaded(added.title, "text");
    expect(added.title.text).toBe("Sales");
    sheet.getRange("F1").formulas = [['="Total "&SUM(B2:B4)']];
    added.title.setFormula("=Sheet1!$F$1");
    await loaded(added.title, "text,visible");
    expect([added.title.text, added.title.visible]).toEqual(["Total 100", true]);
    added.series.getItemAt(0).name = "=Sheet1!$C$1";
    const series = await loaded(added.series.getItemAt(0), "name");
    expect(series.name).toBe("Cumulative");
  });
});

test("scatter and bubble charts take numbers for the horizontal axis", async () => {
  await inExcel((_, sheet) => {
    sheet.charts.add("XYScatter", sheet.getRange("B1:C4"));
    const bubbles = sheet.charts.add("Bubble", sheet.getRange("B1:D4"));
    const added = bubbles.series.add("Others");
    added.setXAxisValues(sheet.getRange("B2:B3"));
    added.setValues(sheet.getRange("C2:C3"));
    added.setBubbleSizes(sheet.getRange("D2:D3"));
    added.format.fill.clear();
  });
  const [scatter, bubbles] = running.book.sheets[0]?.charts ?? [];
  expect(scatter?.series).toMatchObject([{ categories: "Sheet1!$B$2:$B$4", values: "Sheet1!$C$2:$C$4" }]);
  expect(bubbles?.series).toMatchObject([
    { categories: "Sheet1!$B$2:$B$4", values: "Sheet1!$C$2:$C$4", bubbleSizes: "Sheet1!$D$2:$D$4" },
    { name: { text: "Others" }, bubbleSizes: "Sheet1!$D$2:$D$3", fillVisible: false },
  ]);
});

test("labels may show the name of their series, in its own font", async () => {
  await inExcel(async (_, sheet) => {
    const series = sheet.charts.add("XYScatter", sheet.getRange("B1:C4")).series.getItemAt(0);
    series.hasDataLabels = true;
    series.dataLabels.showSeriesName = true;
    series.dataLabels.showValue = false;
    series.dataLabels.position = "Top";
    series.dataLabels.format.font.color = "#123456";
    series.dataLabels.load("showValue,showSeriesName,position");
    await sheet.context.sync();
    expect(series.dataLabels.toJSON()).toMatchObject({ showValue: false, showSeriesName: true, position: "Top" });
  });
  expect(chart()?.series).toMatchObject([
    {
      hasDataLabels: true,
      dataLabels: { showsValue: false, showsSeriesName: true, position: "Top", font: { color: "#123456" } },
    },
  ]);
  expect(
    await codeOf((_, sheet) => {
      const labelled = sheet.charts.add("Line", sheet.getRange("A1:B4")).series.getItemAt(0);
      labelled.dataLabels.position = "Callout";
    }),
  ).toBe("InvalidArgument");
});

test("series run along rows where asked, or where the range is wide", async () => {
  await inExcel((_, sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:B4"), "Rows");
    sheet.charts.add("Line", sheet.getRange("A1:D2"));
  });
  const [asked, wide] = running.book.sheets[0]?.charts ?? [];
  expect(asked?.series.map(({ name, values }) => [name.text, values])).toEqual([
    ["Alpha", "Sheet1!$B$2"],
    ["Beta", "Sheet1!$B$3"],
    ["Gamma", "Sheet1!$B$4"],
  ]);
  expect(wide?.series).toMatchObject([{ name: { text: "Alpha" }, values: "Sheet1!$B$2:$D$2" }]);
});

test("charts are found by name, also after the batch, counted and deleted", async () => {
  await inExcel(async (context, sheet) => {
    const added = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
    added.name = "Cake";
    await context.sync();
    const found = await loaded(sheet.charts.getItem("cake"), "name,height,width");
    await loaded(found, "id");
    expect([found.name, found.width, found.height]).toEqual(["Cake", 360, 216]);
    found.series.getItemAt(0).delete();
    found.series.load("count");
    const none = sheet.charts.getItemOrNullObject("Pareto");
    await context.sync();
    expect([found.series.count, none.isNullObject]).toEqual([0, true]);
    found.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("what the model cannot hold is refused", async () => {
  const codes = [
    await codeOf((_, sheet) => sheet.charts.add("Waterfall", sheet.getRange("A1:B4"))),
    await codeOf((_, sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B4")).axes.valueAxis.load("visible")),
    await codeOf((_, sheet) =>
      sheet.charts.add("Line", sheet.getRange("A1:B4")).axes.getItem("Value", "Secondary").load("visible"),
    ),
  ];
  expect(codes).toEqual(["UnsupportedOperation", "InvalidOperation", "ItemNotFound"]);
});
