import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { codeOf, inExcel, loaded } from "./office";

let running = startInNode();
beforeEach(() => {
  running = startInNode();
});
afterAll(() => {
  running.close();
});

test("sheets are added at the end, found by name in any case or by id, renamed, moved and deleted", async () => {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = await loaded(worksheets.add("Données"), "id,name,position,visibility");
    expect([added.name, added.position, added.visibility]).toEqual(["Données", 1, "Visible"]);
    const byId = worksheets.getItem(added.id);
    byId.name = "Plan d'action";
    byId.position = 0;
    await loaded(worksheets, "items/name");
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Plan d'action", "Sheet1"]);
    const range = await loaded(worksheets.getItem("PLAN D'ACTION").getRange("B2"), "address");
    expect(range.address).toBe("'Plan d''action'!B2");
    worksheets.getItem("Sheet1").delete();
    const count = worksheets.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
  expect(
    await codeOf((_, sheet) => {
      sheet.delete();
    }),
  ).toBe("InvalidOperation");
});

test.each(["", "a/b", "'quoted", "x".repeat(32), "what?", "[1]"])("%j is no name of a sheet", async (name) => {
  expect(
    await codeOf((context) => {
      context.workbook.worksheets.add(name);
    }),
  ).toBe("InvalidArgument");
});

test("a name that is taken is refused", async () => {
  expect(
    await codeOf((context) => {
      context.workbook.worksheets.add("SHEET1");
    }),
  ).toBe("ItemAlreadyExists");
});

test("formulas follow a renamed sheet and lose a deleted one", async () => {
  await inExcel(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").values = [[7]];
    const cell = sheet.getRange("A1");
    cell.formulas = [["=Other!A1+1"]];
    context.workbook.names.add("Seven", other.getRange("A1"));
    other.name = "New name";
    await loaded(cell, "formulas,values");
    expect([cell.formulas[0]?.[0], cell.values[0]?.[0]]).toEqual(["='New name'!A1+1", 8]);
    other.delete();
    await loaded(cell, "formulas,values");
    expect([cell.formulas[0]?.[0], cell.values[0]?.[0]]).toEqual(["=#REF!+1", "#REF!"]);
    const name = await loaded(context.workbook.names.getItem("Seven"), "formula");
    expect(name.formula).toBe("=#REF!");
  });
});

test("gridlines, headings, tab colour and visibility are those of the sheet", async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.add("Look");
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.tabColor = "#00aa11";
    sheet.visibility = "Hidden";
    await loaded(sheet, "showGridlines,showHeadings,tabColor,visibility");
    expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor, sheet.visibility]).toEqual([
      false,
      false,
      "#00AA11",
      "Hidden",
    ]);
  });
  expect(running.book.sheetNamed("Look")?.view).toMatchObject({ showGridlines: false, tabColor: "#00AA11" });
});

test("panes are frozen by rows, columns or a range, and told where", async () => {
  await inExcel(async (context, sheet) => {
    sheet.freezePanes.freezeRows(4);
    const rows = await loaded(sheet.freezePanes.getLocationOrNullObject(), "address");
    expect(rows.address).toBe("Sheet1!1:4");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B4"));
    const both = await loaded(sheet.freezePanes.getLocationOrNullObject(), "address");
    expect(both.address).toBe("Sheet1!A1:B4");
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("a protected sheet refuses every change and can still be read", async () => {
  await inExcel((_, sheet) => {
    sheet.getRange("A1").values = [["before"]];
    sheet.protection.protect();
  });
  const changes: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => (sheet.getRange("A1").values = [["after"]]),
    (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
    (sheet) => sheet.getRange("A1").insert("Down"),
    (sheet) => sheet.getRange("A1").clear(),
    (sheet) => sheet.tables.add("A1:B2", true),
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    (sheet) => sheet.charts.add("Line", sheet.getRange("A1:A2")),
  ];
  for (const change of changes) expect(await codeOf((_, sheet) => change(sheet))).toBe("AccessDenied");
  await inExcel(async (_, sheet) => {
    await loaded(sheet.protection, "protected");
    const cell = await loaded(sheet.getRange("A1"), "values");
    expect([sheet.protection.protected, cell.values[0]?.[0]]).toEqual([true, "before"]);
    sheet.protection.unprotect();
  });
  expect(
    await codeOf((_, sheet) => {
      sheet.getRange("A1").values = [["after"]];
    }),
  ).toBe("no error");
});

test("the page is set up as asked", async () => {
  await inExcel(async (_, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea("A1:J50");
    pageLayout.setPrintTitleRows("$4:$4");
    pageLayout.setPrintMargins("Centimeters", { left: 2.54, right: 2.54 });
    pageLayout.centerHorizontally = true;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    await loaded(pageLayout, "orientation,paperSize,zoom,leftMargin,centerHorizontally");
    const area = await loaded(pageLayout.getPrintArea(), "address");
    const rows = await loaded(pageLayout.getPrintTitleRows(), "address");
    expect([pageLayout.orientation, pageLayout.zoom, pageLayout.leftMargin]).toEqual([
      "Landscape",
      { horizontalFitToPages: 1 },
      72,
    ]);
    expect([area.address, rows.address]).toEqual(["Sheet1!A1:J50", "Sheet1!4:4"]);
  });
  expect(running.book.sheets[0]?.page.footer.center).toBe("&P / &N");
});

test("a page is never fitted to no pages at all", async () => {
  const code = await codeOf((_, sheet) => {
    sheet.pageLayout.zoom = { horizontalFitToPages: 0 };
  });
  expect(code).toBe("InvalidArgument");
});

test("separators come with ExcelApi 1.11", async () => {
  running = startInNode({ sets: { ExcelApi: "1.11" }, contentLanguage: "fr-FR" });
  await inExcel(async (context) => {
    const format = context.application.cultureInfo.numberFormat;
    await loaded(format, "numberDecimalSeparator,numberGroupSeparator");
    expect([format.numberDecimalSeparator, format.numberGroupSeparator]).toEqual([",", "\u202f"]);
  });
});

test("calculation can wait for the next sync, or for the user", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("A1:A2").formulas = [[1], ["=A1*2"]];
    await context.sync();
    const result = sheet.getRange("A2");
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[5]];
    await loaded(result, "values");
    expect(result.values).toEqual([[2]]);
    await loaded(result, "values");
    expect(result.values).toEqual([[10]]);
    context.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[6]];
    await loaded(result, "values");
    expect(result.values).toEqual([[10]]);
    context.application.calculate("Recalculate");
    await loaded(result, "values");
    expect(result.values).toEqual([[12]]);
  });
});

test("the first and the last sheet can be asked for among the visible ones", async () => {
  await inExcel(async (context, sheet) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.workbook.worksheets.add("Last");
    sheet.visibility = "Hidden";
    const first = await loaded(context.workbook.worksheets.getFirst(), "name");
    const shown = await loaded(context.workbook.worksheets.getFirst(true), "name");
    const last = await loaded(context.workbook.worksheets.getLast(), "name");
    const count = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect([first.name, shown.name, last.name, count.value]).toEqual(["Sheet1", "Last", "Last", 1]);
  });
});

test("a filter of the sheet itself is seen, and what it hides is shown again", async () => {
  const sheet = running.book.sheets[0];
  if (!sheet) throw new Error("no sheet");
  sheet.filterArea = { top: 0, left: 0, bottom: 3, right: 1 };
  sheet.rows.set(2, { hidden: true });
  await inExcel(async (_, { autoFilter }) => {
    await loaded(autoFilter, "enabled,isDataFiltered");
    expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, true]);
    autoFilter.clearCriteria();
    await loaded(autoFilter, "enabled,isDataFiltered");
    expect([autoFilter.enabled, autoFilter.isDataFiltered]).toEqual([true, false]);
  });
});
