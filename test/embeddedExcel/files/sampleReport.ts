import type { Book } from "../../../src/embeddedExcel/workbook/book";
import type { Chart, ChartAxis, ChartSeries } from "../../../src/embeddedExcel/workbook/chart";
import type { Sheet } from "../../../src/embeddedExcel/workbook/sheet";
import { DEFAULT_STYLE } from "../../../src/embeddedExcel/workbook/style";

const CLIENTS = ["Müller & Söhne", "=1+1", "0012", " spaced ", "O'Brien", "100%", "line\nbreak", "<tag>"];
const TOP = 4;
const LAST = TOP + CLIENTS.length;

/** Adds a sheet with one of everything a report needs: table, formulas, formats, rules, validation, chart, page, names. */
export function addReport(book: Book): Sheet {
  const sheet = book.addSheet("Report é");
  const header = book.styles.intern({
    ...DEFAULT_STYLE,
    font: { ...DEFAULT_STYLE.font, bold: true, color: "#FFFFFF" },
    fill: "#1F4E78",
    borders: { bottom: { line: "Continuous", weight: "Medium", color: "#FF0000" } },
    horizontal: "Center",
    wrapText: true,
  });
  const share = book.styles.intern({ ...DEFAULT_STYLE, numberFormat: "0.0%" });
  const text = book.styles.intern({
    ...DEFAULT_STYLE,
    quotePrefix: true,
    locked: false,
    indent: 1,
    horizontal: "Left",
  });
  sheet.setValue(0, 0, "Eight clients");
  sheet.setValue(1, 0, 0.8);
  ["Client", "Sales", "Share", "Class"].forEach((name, column) => {
    sheet.setValue(TOP, column, name);
    sheet.setStyle(TOP, column, header);
  });
  CLIENTS.forEach((client, index) => {
    const row = TOP + 1 + index;
    sheet.setValue(row, 0, client);
    sheet.setStyle(row, 0, text);
    sheet.setValue(row, 1, 1000 / (index + 1));
    sheet.setFormula(row, 2, { text: "[@Sales]/SUM(Report[Sales])" });
    sheet.grid.setValue(row, 2, 0.1 * index);
    sheet.setStyle(row, 2, share);
    sheet.setFormula(row, 3, { text: "PARETO.CLASS([@Share],Limit_A)" });
    sheet.grid.setValue(row, 3, index < 3 ? "A" : "B");
  });
  sheet.setFormula(0, 5, {
    text: "SORT(UNIQUE(A6:A8))",
    array: { area: { top: 0, left: 5, bottom: 2, right: 5 }, dynamic: true },
  });
  ["a", "b", "c"].forEach((spilled, index) => sheet.grid.setValue(index, 5, spilled));
  const ids = book.sheets.flatMap((other) => other.tables.map((table) => table.id));
  sheet.tables.push({
    id: Math.max(0, ...ids) + 1,
    name: "Report",
    area: { top: TOP, left: 0, bottom: LAST, right: 3 },
    columns: [
      { id: 1, name: "Client" },
      { id: 2, name: "Sales" },
      { id: 3, name: "Share", calculatedFormula: "[@Sales]/SUM(Report[Sales])" },
      { id: 4, name: "Class", calculatedFormula: "PARETO.CLASS([@Share],Limit_A)" },
    ],
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: true,
    highlightLastColumn: false,
  });
  addRules(sheet);
  sheet.charts.push(paretoChart());
  book.names.add({
    name: "Limit_A",
    scope: null,
    formula: "'Report é'!$A$2",
    visible: true,
    comment: "share of sales",
  });
  book.names.add({ name: "Hidden_one", scope: sheet, formula: "'Report é'!$B$2", visible: false, comment: "" });
  sheet.columns.set(0, { width: 30, hidden: false });
  sheet.columns.set(6, { hidden: true });
  sheet.rows.set(0, { height: 30, hidden: false });
  sheet.rows.set(30, { hidden: true });
  sheet.merges.push({ top: 2, left: 0, bottom: 2, right: 3 });
  sheet.hyperlinks.push({ area: { top: 3, left: 0, bottom: 3, right: 0 }, address: "https://example.org/?a=1&b=2" });
  sheet.hyperlinks.push({
    area: { top: 3, left: 1, bottom: 3, right: 1 },
    documentReference: "'Report é'!A1",
    screenTip: "up",
  });
  Object.assign(sheet.view, {
    tabColor: "#0070C0",
    showGridlines: false,
    frozenRows: TOP + 1,
    frozenColumns: 1,
    zoom: 90,
  });
  Object.assign(sheet.page, {
    orientation: "Landscape",
    fitWidth: 1,
    printArea: { top: 0, left: 0, bottom: LAST, right: 12 },
    titleRows: { first: TOP, last: TOP },
    centerHorizontally: true,
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
    footer: { left: "a && b", center: "Page &P", right: "&D" },
  });
  book.settings.set("choices", { limits: [0.8, 0.95], note: 'é "<' });
  return sheet;
}

function addRules(sheet: Sheet): void {
  const area = (column: number) => [{ top: TOP + 1, left: column, bottom: LAST, right: column }];
  const id = (number: number) => `{12345678-0000-0000-0000-00000000000${number}}`;
  sheet.conditionalFormats.push(
    {
      id: id(1),
      areas: area(3),
      rule: { type: "cellValue", operator: "EqualTo", formula1: '"A"' },
      format: { fontColor: "#006100", fill: "#C6EFCE", bold: true },
      stopIfTrue: true,
    },
    {
      id: id(2),
      areas: area(0),
      rule: { type: "containsText", text: 'a"b', operator: "BeginsWith" },
      format: { italic: true },
      stopIfTrue: false,
    },
    {
      id: id(3),
      areas: area(1),
      rule: { type: "custom", formula: "$B6>AVERAGE($B$6:$B$13)" },
      format: { underline: true, strikethrough: false },
      stopIfTrue: false,
    },
    {
      id: id(4),
      areas: area(2),
      rule: { type: "dataBar", color: "#638EC6", gradient: false },
      format: {},
      stopIfTrue: false,
    },
    {
      id: id(5),
      areas: area(1),
      rule: {
        type: "colorScale",
        points: [
          { type: "lowest", color: "#F8696B" },
          { type: "percentile", value: 50, color: "#FFEB84" },
          { type: "highest", color: "#63BE7B" },
        ],
      },
      format: {},
      stopIfTrue: false,
    },
  );
  sheet.dataValidations.push(
    {
      areas: [{ top: 1, left: 0, bottom: 1, right: 0 }],
      type: "decimal",
      operator: "Between",
      formula1: "0",
      formula2: "1",
      inCellDropDown: true,
      ignoreBlanks: false,
      errorAlert: { show: true, style: "Stop", title: "Limit", message: "From 0 to 1" },
      prompt: { show: true, title: "Limit", message: "A share of sales" },
    },
    {
      areas: [
        { top: 2, left: 0, bottom: 2, right: 0 },
        { top: 3, left: 2, bottom: 3, right: 3 },
      ],
      type: "list",
      formula1: '"crossing,strict"',
      inCellDropDown: true,
      ignoreBlanks: true,
      errorAlert: { show: true, style: "Warning", title: "", message: "" },
      prompt: { show: false, title: "", message: "" },
    },
  );
}

function paretoChart(): Chart {
  const axis = (values: Partial<ChartAxis> = {}): ChartAxis => ({
    visible: true,
    title: { text: "", visible: false },
    majorGridlines: false,
    tickLabels: "NextToAxis",
    reversed: false,
    labelFont: { size: 9, color: "#595959" },
    ...values,
  });
  const series = (values: Partial<ChartSeries>): ChartSeries => ({
    name: { text: "Sales" },
    type: "ColumnClustered",
    axisGroup: "Primary",
    values: `'Report é'!$B$${TOP + 2}:$B$${LAST + 1}`,
    categories: `'Report é'!$A$${TOP + 2}:$A$${LAST + 1}`,
    bubbleSizes: null,
    smooth: false,
    hasDataLabels: false,
    ...values,
  });
  return {
    id: "{00000000-0000-0000-0000-0000000000FF}",
    name: "Pareto",
    type: "ColumnClustered",
    title: {
      text: "Eight clients",
      formula: "'Report é'!$A$1",
      visible: true,
      fontSize: 16,
      fontBold: true,
      fontColor: "#1F4E78",
    },
    series: [
      series({ fillColor: "#1F4E78", gapWidth: 30 }),
      series({
        name: { text: "Share", formula: `'Report é'!$C$${TOP + 1}` },
        type: "LineMarkers",
        axisGroup: "Secondary",
        values: `'Report é'!$C$${TOP + 2}:$C$${LAST + 1}`,
        lineColor: "#ED7D31",
        lineWeight: 2.25,
        lineDash: "Dash",
        markerStyle: "Circle",
        markerSize: 5,
        markerColor: "#ED7D31",
        markerBorderColor: "#ED7D31",
        hasDataLabels: true,
        dataLabels: { showsValue: false, showsSeriesName: true, position: "Top", font: { color: "#1F4E78" } },
      }),
    ],
    axes: {
      category: axis(),
      value: axis({ majorGridlines: true, numberFormat: "#,##0" }),
      secondaryCategory: axis({ visible: false }),
      secondaryValue: axis({ minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: "0%" }),
    },
    legend: { visible: true, position: "Bottom", font: { size: 9, color: "#595959" } },
    box: { left: 420, top: 30, width: 480, height: 300 },
    altText: "Sales by client & cumulative share",
    changed: true,
  };
}
