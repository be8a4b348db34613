import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { codeOf, inExcel, loaded } from "./office";

let running = startInNode();
beforeEach(async () => {
  running = startInNode();
  await inExcel((_, sheet) => {
    sheet.getRange("B2:D5").values = [
      ["Client", "Sales", "Cost"],
      ["Alpha", 100, 60],
      ["Beta", 50, 40],
      ["Gamma", 10, 9],
    ];
    sheet.tables.add("B2:D5", true).name = "Clients";
  });
});
afterAll(() => {
  running.close();
});

const values = async (range: Excel.Range) => (await loaded(range, "values")).values;
const address = async (range: Excel.Range) => (await loaded(range, "address")).address.replace("Sheet1!", "");

test("a table knows its parts", async () => {
  await inExcel(async (context) => {
    const table = await loaded(context.workbook.tables.getItem("clients"), "id,name,style,showHeaders,showTotals");
    expect([table.name, table.style, table.showHeaders, table.showTotals]).toEqual([
      "Clients",
      "TableStyleMedium2",
      true,
      false,
    ]);
    expect(await address(table.getRange())).toBe("B2:D5");
    expect(await address(table.getHeaderRowRange())).toBe("B2:D2");
    expect(await address(table.getDataBodyRange())).toBe("B3:D5");
    expect(await address(context.workbook.tables.getItem(table.id).columns.getItem("Sales").getDataBodyRange())).toBe(
      "C3:C5",
    );
    const missing = context.workbook.tables.getItemOrNullObject("Nothing");
    table.rows.load("count");
    table.columns.load("items/name,items/id,items/index");
    await context.sync();
    expect([missing.isNullObject, table.rows.count]).toEqual([true, 3]);
    expect(table.columns.items.map(({ name, id, index }) => [name, id, index])).toEqual([
      ["Client", 1, 0],
      ["Sales", 2, 1],
      ["Cost", 3, 2],
    ]);
  });
});

test("headers are text, unique and never empty", async () => {
  await inExcel(async (_, sheet) => {
    sheet.getRange("G1:J1").values = [[2024, "x", "X", ""]];
    const table = sheet.tables.add("G1:J2", true);
    expect(await values(table.getHeaderRowRange())).toEqual([["2024", "x", "X2", "Column1"]]);
    sheet.getRange("G1").values = [["x"]];
    expect(await values(table.getHeaderRowRange())).toEqual([["x3", "x", "X2", "Column1"]]);
  });
});

test("tables cannot overlap each other or merged cells, nor share a name", async () => {
  expect(await codeOf((_, sheet) => sheet.tables.add("D5:E6", true))).toBe("InvalidArgument");
  const merged = await codeOf((_, sheet) => {
    sheet.getRange("H1:I1").merge();
    sheet.tables.add("H1:I4", true);
  });
  expect(merged).toBe("MergedRangeConflict");
  const names = ["CLIENTS", "A1", "two words"];
  const codes = [];
  for (const name of names) {
    codes.push(
      await codeOf((_, sheet) => {
        sheet.tables.add("L1:M2", true).name = name;
      }),
    );
    await inExcel((_, sheet) => {
      sheet.tables.getItem("Table2").delete();
    }).catch(() => undefined);
  }
  expect(codes).toEqual(["ItemAlreadyExists", "InvalidArgument", "InvalidArgument"]);
});

test("formulas follow renamed tables and columns", async () => {
  await inExcel(async (context, sheet) => {
    const cell = sheet.getRange("G2");
    cell.formulas = [["=SUM(Clients[Sales])"]];
    context.workbook.tables.getItem("Clients").name = "Kunden";
    sheet.getRange("C2").values = [["Net sales"]];
    await loaded(cell, "formulas,values");
    expect([cell.formulas[0]?.[0], cell.values[0]?.[0]]).toEqual(["=SUM(Kunden[Net sales])", 160]);
  });
});

describe("what spoke of a table", () => {
  /** Below each other from row 3: the last one is beside no row of the table. */
  const FORMULAS = [
    "=Clients[@Sales]*2",
    "=COUNTA(Clients[@[Client]:[Cost]])",
    "=SUM(Clients[Sales])+ROWS(Clients)",
    "=Clients[[#Headers],[Cost]]",
    "=Clients[@Sales]",
  ];
  const write = (context: Excel.RequestContext, sheet: Excel.Worksheet) => {
    const cells = sheet.getRange("G3:G7");
    cells.formulas = FORMULAS.map((formula) => [formula]);
    context.workbook.names.addFormulaLocal("SalesOfClients", "=Clients[Sales]");
    return cells;
  };

  test("names addresses once the table is a plain range", async () => {
    await inExcel(async (context, sheet) => {
      const table = sheet.tables.getItem("Clients");
      const margin = "=[@Sales]-[@Cost]";
      table.columns.add(undefined, [["Margin"], [margin], [margin], [margin]]);
      const cells = write(context, sheet);
      table.convertToRange();
      const own = sheet.getRange("E4").load("formulas,values");
      await loaded(cells, "formulas,values");
      expect(cells.formulas.flat()).toEqual([
        "=Sheet1!$C3*2",
        "=COUNTA(Sheet1!$B4:$D4)",
        "=SUM(Sheet1!$C$3:$C$5)+ROWS(Sheet1!$B$3:$E$5)",
        "=Sheet1!$D$2",
        "=#REF!",
      ]);
      expect(cells.values.flat()).toEqual([200, 3, 163, "Cost", "#REF!"]);
      expect([own.formulas[0]?.[0], own.values[0]?.[0]]).toEqual(["=Sheet1!$C4-Sheet1!$D4", 10]);
      const name = await loaded(context.workbook.names.getItem("SalesOfClients"), "formula");
      expect(name.formula).toBe("=Sheet1!$C$3:$C$5");
    });
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["the table", ({ workbook }) => workbook.tables.getItem("Clients").delete()],
    ["its sheet", ({ workbook }) => workbook.worksheets.getItem("Sheet1").delete()],
  ])("is an error once %s is deleted", async (_, deleteIt) => {
    await inExcel(async (context) => {
      const other = context.workbook.worksheets.add("Other");
      const cells = write(context, other);
      deleteIt(context);
      const name = context.workbook.names.getItem("SalesOfClients").load("formula");
      await loaded(cells, "formulas");
      expect(cells.formulas.flat()).toEqual([
        "=#REF!*2",
        "=COUNTA(#REF!)",
        "=SUM(#REF!)+ROWS(#REF!)",
        "=#REF!",
        "=#REF!",
      ]);
      expect(name.formula).toBe("=#REF!");
    });
  });
});

test("rows added at the end push away what stands below, and take the calculated columns' formulas", async () => {
  await inExcel(async (context, sheet) => {
    const table = context.workbook.tables.getItem("Clients");
    sheet.getRange("B6").values = [["below"]];
    table.columns.add(undefined, [["Margin"], ["=[@Sales]-[@Cost]"], ["=[@Sales]-[@Cost]"], ["=[@Sales]-[@Cost]"]]);
    table.rows.add(undefined, [["Delta", 5, 1, null as never]]);
    expect(await values(table.getRange())).toEqual([
      ["Client", "Sales", "Cost", "Margin"],
      ["Alpha", 100, 60, 40],
      ["Beta", 50, 40, 10],
      ["Gamma", 10, 9, 1],
      ["Delta", 5, 1, 4],
    ]);
    expect(await values(sheet.getRange("B7"))).toEqual([["below"]]);
  });
});

test("cells inserted inside a table make it grow, deleted ones make it shrink, by addresses that follow", async () => {
  await inExcel(async (context, sheet) => {
    const table = context.workbook.tables.getItem("Clients");
    const beta = sheet.getRange("B4:D4");
    beta.load("address");
    await context.sync();
    sheet.getRange("B4:D5").insert("Down");
    expect(await address(table.getRange())).toBe("B2:D7");
    expect(await address(beta)).toBe("B6:D6");
    expect(await values(beta)).toEqual([["Beta", 50, 40]]);
    sheet.getRange("B3:D5").delete("Up");
    expect(await address(table.getRange())).toBe("B2:D4");
    expect(await values(table.getDataBodyRange())).toEqual([
      ["Beta", 50, 40],
      ["Gamma", 10, 9],
    ]);
  });
  const torn = await codeOf((_, sheet) => sheet.getRange("B3").insert("Down"));
  const header = await codeOf((_, sheet) => {
    sheet.getRange("B2:D2").delete("Up");
  });
  expect([torn, header]).toEqual(["InvalidOperation", "InvalidOperation"]);
});

test("rows and columns of a table are deleted; one data row always stays", async () => {
  await inExcel(async (context) => {
    const table = context.workbook.tables.getItem("Clients");
    table.rows.getItemAt(1).delete();
    table.columns.getItem("Cost").delete();
    expect(await values(table.getRange())).toEqual([
      ["Client", "Sales"],
      ["Alpha", 100],
      ["Gamma", 10],
    ]);
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).delete();
    expect(await values(table.getRange())).toEqual([
      ["Client", "Sales"],
      ["", ""],
    ]);
  });
});

test("a totals row is added and taken away", async () => {
  await inExcel(async (context) => {
    const table = context.workbook.tables.getItem("Clients");
    table.showTotals = true;
    expect(await values(table.getTotalRowRange())).toEqual([["Total", "", 109]]);
    expect(await address(table.getDataBodyRange())).toBe("B3:D5");
    table.showTotals = false;
    expect(await address(table.getRange())).toBe("B2:D5");
  });
});

test("merged cells beside a table do not keep it from being sorted, merged cells in a range do", async () => {
  await inExcel(async (context, sheet) => {
    sheet.getRange("F2:G4").merge();
    const table = sheet.tables.getItem("Clients");
    table.sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
    expect((await values(table.getDataBodyRange())).map(([client]) => client)).toEqual(["Gamma", "Beta", "Alpha"]);
  });
  expect(
    await codeOf((_, sheet) => {
      sheet.getRange("F2:G5").sort.apply([{ key: 0 }]);
    }),
  ).toBe("InvalidOperation");
});

test("a table is sorted by its columns", async () => {
  await inExcel(async (context) => {
    const table = context.workbook.tables.getItem("Clients");
    table.sort.apply([{ key: 1, ascending: true }]);
    expect((await values(table.getDataBodyRange())).map(([client]) => client as unknown)).toEqual([
      "Gamma",
      "Beta",
      "Alpha",
    ]);
  });
});

test("filters hide rows, can be read, cleared and set again", async () => {
  await inExcel(async (context, sheet) => {
    const table = context.workbook.tables.getItem("Clients");
    const { filter } = table.columns.getItem("Sales");
    filter.applyCustomFilter(">=50");
    await loaded(filter, "criteria");
    await loaded(table.autoFilter, "isDataFiltered");
    expect(filter.criteria).toMatchObject({ filterOn: "Custom", criterion1: ">=50" });
    expect(table.autoFilter.isDataFiltered).toBe(true);
    const last = await loaded(sheet.getRange("5:5"), "rowHidden");
    expect(last.rowHidden).toBe(true);
    table.clearFilters();
    await loaded(last, "rowHidden");
    expect(last.rowHidden).toBe(false);
    table.columns.getItem("Client").filter.applyValuesFilter(["Alpha"]);
    const middle = await loaded(sheet.getRange("4:5"), "rowHidden");
    expect(middle.rowHidden).toBe(true);
  });
});

test("tables in a range, converted and deleted tables", async () => {
  await inExcel(async (context, sheet) => {
    const inside = sheet.getRange("A1:Z9").getTables(true);
    const touching = sheet.getRange("D5").getTables(false);
    inside.load("items/name");
    touching.load("items/name");
    await context.sync();
    expect([inside.items[0]?.name, touching.items[0]?.name]).toEqual(["Clients", "Clients"]);
    context.workbook.tables.getItem("Clients").convertToRange();
    expect(await values(sheet.getRange("B2:C3"))).toEqual([
      ["Client", "Sales"],
      ["Alpha", 100],
    ]);
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("newer members of tables are refused below their requirement set and work above", async () => {
  expect(
    await codeOf((context) => {
      context.workbook.tables.getItem("Clients").resize("B2:D4");
    }),
  ).toBe("ApiNotFound");
  const { book } = running;
  running = startInNode({ book, sets: { ExcelApi: "1.13" } });
  await inExcel(async (context) => {
    const table = context.workbook.tables.getItem("Clients");
    table.resize("B2:D4");
    expect(await address(table.getRange())).toBe("B2:D4");
  });
});
