import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { rectangle } from "../../../src/embeddedExcel/workbook/address";
import type { DataValidation } from "../../../src/embeddedExcel/workbook/dataValidation";
import { cancelEditing, changeText, enterText, startEditing } from "../../../src/workbench/desk/cellEditing";
import { Clipboard } from "../../../src/workbench/desk/clipboard";
import { Desk } from "../../../src/workbench/desk/desk";
import { goTo, linkAt } from "../../../src/workbench/desk/links";
import {
  addSheet,
  deleteRows,
  deleteSheet,
  insertRows,
  moveSheet,
  renameSheet,
} from "../../../src/workbench/desk/structure";
import { chosenTexts, columnTexts, filterColumn, sortByColumn } from "../../../src/workbench/desk/tableFilter";
import { en } from "../../../src/workbench/text/en";
import { codeOf, inExcel } from "../../embeddedExcel/objects/office";

/** An empty workbook on the desk; pictures are drawn at once. */
function openDesk(language = "en-US") {
  const { host } = startInNode({ displayLanguage: language });
  const desk = new Desk(
    host,
    en,
    language,
    (text) => text.length * 7,
    (callback) => {
      callback();
    },
  );
  const valueAt = (row: number, column: number) => desk.sheet.grid.value(row, column);
  const type = (row: number, column: number, text: string) => {
    desk.selectCell({ row, column });
    startEditing(desk, "cell", text);
    return enterText(desk, "down");
  };
  return { desk, valueAt, type };
}

test("what is typed is read as Excel reads it, formulas follow, and the selection moves down", () => {
  const { desk, valueAt, type } = openDesk();
  type(0, 0, "12.5%");
  type(1, 0, "=A1*2");
  expect([valueAt(0, 0), valueAt(1, 0)]).toEqual([0.125, 0.25]);
  expect(desk.drawn.cell(0, 0).text).toBe("12.50%");
  expect(desk.selection.active).toEqual({ row: 2, column: 0 });
});

test("a French user types and sees French numbers and dates", () => {
  const { desk, valueAt, type } = openDesk("fr-FR");
  type(0, 0, "1 234,5");
  expect(valueAt(0, 0)).toBe(1234.5);
  expect(desk.drawn.cell(0, 0).text).toBe("1234,5");
  type(1, 0, "5/3/2025");
  expect([valueAt(1, 0), desk.drawn.cell(1, 0).text]).toEqual([45721, "05/03/2025"]);
});

test("what is no formula is refused with a sentence, and the cell stays open", () => {
  const { desk, type } = openDesk();
  expect(type(0, 0, "=SUM(")).toBe(false);
  expect(desk.problem).toBe(en.refused.notAFormula);
  expect(desk.editing?.text).toBe("=SUM(");
  cancelEditing(desk);
  expect(desk.sheet.grid.value(0, 0)).toBeNull();
});

test("while a cell is open the add-in is told so, and afterwards it is answered again", async () => {
  const { desk } = openDesk();
  const read = () => codeOf((context) => context.workbook.worksheets.load("items/name"));
  startEditing(desk, "cell", "x");
  expect(await read()).toBe("InvalidOperationInCellEditMode");
  cancelEditing(desk);
  expect(await read()).toBe("no error");
});

test("a cell's rule refuses a value with its own words", () => {
  const { desk, type } = openDesk();
  const rule: DataValidation = {
    areas: [rectangle(0, 0, 5, 0)],
    type: "decimal",
    operator: "Between",
    formula1: "0",
    formula2: "1",
    inCellDropDown: false,
    ignoreBlanks: true,
    errorAlert: { show: true, style: "Stop", title: "Share", message: "Between 0 and 1." },
    prompt: { show: false, title: "", message: "" },
  };
  desk.sheet.dataValidations = [rule];
  expect(type(0, 0, "2")).toBe(false);
  expect(desk.problem).toBe("Share – Between 0 and 1.");
  changeText(desk, "50%");
  expect(enterText(desk, null)).toBe(true);
  expect(desk.sheet.grid.value(0, 0)).toBe(0.5);
});

test("the add-in hears of the user's selection, and its own selections move the view", async () => {
  const { desk } = openDesk();
  desk.selectCell({ row: 4, column: 2 });
  const address = await inExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!C5");
  const revealed = desk.revealed;
  await inExcel((context) => context.workbook.worksheets.add("Second").getRange("B2:C3").select());
  expect(desk.sheet.name).toBe("Second");
  expect(desk.selection).toEqual({ area: rectangle(1, 1, 2, 2), active: { row: 1, column: 1 } });
  expect(desk.revealed).toBeGreaterThan(revealed);
});

test("the add-in hears of what the user types", async () => {
  const { type } = openDesk();
  const heard: string[] = [];
  await inExcel((_, sheet) => {
    sheet.onChanged.add(async (event) => {
      await Promise.resolve();
      heard.push(`${event.address} ${String(event.details.valueAfter)}`);
    });
  });
  type(0, 0, "7");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard).toEqual(["A1 7"]);
});

test("every change is shown once it is made", async () => {
  const { desk } = openDesk();
  const seen: string[] = [];
  desk.subscribe(() => seen.push(desk.drawn.cell(0, 0).text));
  await inExcel((_, sheet) => {
    sheet.getRange("A1").values = [["new"]];
  });
  expect(seen).toContain("new");
});

test("cells copied within the page keep formulas and formats", () => {
  const { desk, valueAt, type } = openDesk();
  type(0, 0, "50%");
  type(0, 1, "=A1*2");
  const clipboard = new Clipboard(desk);
  desk.select({ area: rectangle(0, 0, 0, 1), active: { row: 0, column: 0 } });
  const text = clipboard.copy();
  expect(text).toBe("50%\t1");
  desk.selectCell({ row: 3, column: 0 });
  clipboard.paste(text);
  expect(desk.sheet.grid.formula(3, 1)?.text).toBe("A4*2");
  expect([valueAt(3, 0), valueAt(3, 1)]).toEqual([0.5, 1]);
});

test("cells of another program are pasted as typed", () => {
  const { desk, valueAt } = openDesk();
  new Clipboard(desk).paste("1\tx\n=A1+1\t\n");
  expect([valueAt(0, 0), valueAt(0, 1), valueAt(1, 0), valueAt(1, 1)]).toEqual([1, "x", 2, null]);
  expect(desk.selection.area).toEqual(rectangle(0, 0, 1, 1));
});

test("rows are inserted and deleted with the formulas that refer to them", () => {
  const { desk, type } = openDesk();
  type(1, 0, "5");
  type(2, 0, "=A2");
  desk.selectCell({ row: 1, column: 3 });
  insertRows(desk);
  expect(desk.sheet.grid.formula(3, 0)?.text).toBe("A3");
  deleteRows(desk);
  expect(desk.sheet.grid.formula(2, 0)?.text).toBe("A2");
});

test("sheets are added, renamed, moved and deleted; a name in use is refused", () => {
  const { desk } = openDesk();
  const names = () => desk.book.sheets.map(({ name }) => name);
  addSheet(desk);
  const added = desk.sheet;
  expect(names()).toEqual(["Sheet1", "Sheet2"]);
  expect(renameSheet(desk, added, "sheet1")).toBe(false);
  expect(desk.problem).toBe(en.refused.sheetName);
  expect(renameSheet(desk, added, "Costs")).toBe(true);
  moveSheet(desk, added, -1);
  expect(names()).toEqual(["Costs", "Sheet1"]);
  deleteSheet(desk, added);
  expect(names()).toEqual(["Sheet1"]);
  expect(desk.sheet.name).toBe("Sheet1");
});

test("a protected sheet keeps what it holds", () => {
  const { desk, type } = openDesk();
  desk.sheet.isProtected = true;
  expect(type(0, 0, "x")).toBe(false);
  expect(desk.problem).toBe(en.refused.protected);
});

test("links lead to their place in the workbook", () => {
  const { desk, type } = openDesk();
  type(0, 0, '=HYPERLINK("#Sheet1!C7","go")');
  const link = linkAt(desk, { row: 0, column: 0 });
  expect(link).toEqual({ place: "Sheet1!C7" });
  expect(goTo(desk, "Sheet1!C7")).toBe(true);
  expect(desk.selection.active).toEqual({ row: 6, column: 2 });
  expect(goTo(desk, "nowhere")).toBe(false);
});

describe("a table", () => {
  async function tableDesk() {
    const opened = openDesk("fr-FR");
    await inExcel((_, sheet) => {
      sheet.getRange("A1:B4").values = [
        ["Client", "CA"],
        ["Zoé", 10.5],
        ["Ana", 20.5],
        ["Max", 10.5],
      ];
      sheet.tables.add("A1:B4", true);
    });
    const [table] = opened.desk.sheet.tables;
    if (!table) throw new Error("the table is missing");
    return { ...opened, table };
  }

  test("is sorted by a column", async () => {
    const { desk, table, valueAt } = await tableDesk();
    sortByColumn(desk, table, 0, true);
    expect([1, 2, 3].map((row) => valueAt(row, 0))).toEqual(["Ana", "Max", "Zoé"]);
  });

  test("is filtered by the texts the user sees, and shown whole again", async () => {
    const { desk, table } = await tableDesk();
    expect(columnTexts(desk, table, 1)).toEqual(["10,5", "20,5"]);
    filterColumn(desk, table, 1, ["10,5"]);
    expect([1, 2, 3].map((row) => desk.drawn.axes.rows.isHidden(row))).toEqual([false, true, false]);
    filterColumn(desk, table, 1, null);
    expect(chosenTexts(table, 1)).toBeNull();
    expect(desk.drawn.axes.rows.isHidden(2)).toBe(false);
  });
});
