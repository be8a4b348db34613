import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { codeOf, inExcel, loaded } from "./office";

let running = startInNode();
beforeEach(() => {
  running = startInNode({ now: () => new Date(2025, 5, 15) });
});
afterAll(() => {
  running.close();
});

const addressOf = async (range: Excel.Range) => (await loaded(range, "address")).address.replace("Sheet1!", "");

test("ranges lead to others", async () => {
  await inExcel(async (_, sheet) => {
    const range = sheet.getRange("B2:D5");
    const reached: [Excel.Range, string][] = [
      [range.getCell(1, 2), "D3"],
      [range.getRow(0), "B2:D2"],
      [range.getColumn(1), "C2:C5"],
      [range.getLastCell(), "D5"],
      [range.getLastRow(), "B5:D5"],
      [range.getLastColumn(), "D2:D5"],
      [range.getEntireRow(), "2:5"],
      [range.getEntireColumn(), "B:D"],
      [range.getOffsetRange(1, -1), "A3:C6"],
      [range.getResizedRange(1, -2), "B2:B6"],
      [range.getAbsoluteResizedRange(1, 1), "B2"],
      [range.getRowsBelow(2), "B6:D7"],
      [range.getColumnsBefore(1), "A2:A5"],
      [range.getBoundingRect("F1"), "B1:F5"],
      [range.getIntersection("C1:Z3"), "C2:D3"],
      [sheet.getRangeByIndexes(9, 0, 2, 3), "A10:C11"],
      [sheet.getCell(0, 0), "A1"],
    ];
    for (const [other, address] of reached) expect(await addressOf(other)).toBe(address);
    const apart = range.getIntersectionOrNullObject("Z1");
    await sheet.context.sync();
    expect(apart.isNullObject).toBe(true);
  });
  expect(await codeOf((_, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address"))).toBe(
    "InvalidArgument",
  );
  expect(await codeOf((_, sheet) => sheet.getRange("no such place").load("address"))).toBe("InvalidArgument");
});

test("used cells are found with and without formats, the region around a cell up to empty rows and columns", async () => {
  await inExcel(async (_, sheet) => {
    const empty = sheet.getUsedRangeOrNullObject(true);
    await sheet.context.sync();
    expect(empty.isNullObject).toBe(true);
    expect(await addressOf(sheet.getUsedRange())).toBe("A1");
    sheet.getRange("B3:C4").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("E9").format.font.bold = true;
    sheet.getRange("C8").values = [["apart"]];
    expect(await addressOf(sheet.getUsedRange(true))).toBe("B3:C8");
    expect(await addressOf(sheet.getUsedRange())).toBe("B3:E9");
    expect(await addressOf(sheet.getRange("B:B").getUsedRange(true))).toBe("B3:B4");
    expect(await addressOf(sheet.getRange("B4").getSurroundingRegion())).toBe("B3:C4");
  });
});

test("a formula and its result are fresh in the batch that wrote it", async () => {
  await inExcel(async (_, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
    const range = await loaded(sheet.getRange("A1:A3"), "values,formulas,valueTypes,text");
    expect(range.values).toEqual([[1], [2], [3]]);
    expect(range.formulas).toEqual([[1], [2], ["=SUM(A1:A2)"]]);
    expect(range.valueTypes).toEqual([["Double"], ["Double"], ["Double"]]);
    expect(range.text).toEqual([["1"], ["2"], ["3"]]);
  });
});

test("null leaves a cell as it is, an empty text empties it, one value fills all", async () => {
  await inExcel(async (_, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.values = [
      [null, ""],
      ["x", null],
    ];
    await loaded(range, "values,valueTypes");
    expect(range.values).toEqual([
      [1, ""],
      ["x", 4],
    ]);
    expect(range.valueTypes[0]?.[1]).toBe("Empty");
    range.values = "all" as unknown as string[][];
    await loaded(range, "values");
    expect(range.values).toEqual([
      ["all", "all"],
      ["all", "all"],
    ]);
  });
});

test("text that reads like a formula but is none is refused, and nothing of the write is done", async () => {
  expect(
    await codeOf((_, sheet) => {
      sheet.getRange("A1:A2").values = [["kept?"], ["=SUM("]];
    }),
  ).toBe("InvalidArgument");
  expect(running.book.sheets[0]?.grid.value(0, 0)).toBeNull();
});

test("texts protected by an apostrophe read back as they were", async () => {
  const texts = ["=HYPERLINK(1)", "0012", "1-2", "1E3", "50%", "'t Hooft", "+33 1", "@x", "TRUE", "#N/A", "-"];
  await inExcel(async (_, sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, texts.length, 1);
    range.values = texts.map((text) => [`'${text}`]);
    await loaded(range, "values,text,valueTypes");
    expect(range.values.map(([text]) => text)).toEqual(texts);
    expect(range.text.map(([text]) => text)).toEqual(texts);
    expect(new Set(range.valueTypes.flat())).toEqual(new Set(["String"]));
  });
  expect(running.book.styles.get(running.book.sheets[0]?.styleAt(0, 0) ?? 0).quotePrefix).toBe(true);
});

test("text that looks like a date, a percentage or money becomes a number with a format", async () => {
  await inExcel(async (_, sheet) => {
    const range = sheet.getRange("A1:E1");
    range.values = [["50%", "1-2", "$1,234.50", "2025-06-15", "1E3"]];
    await loaded(range, "values,numberFormat,text");
    expect(range.values).toEqual([[0.5, 45659, 1234.5, 45823, 1000]]);
    expect(range.numberFormat).toEqual([["0%", "d-mmm", "$#,##0.00_);[Red]($#,##0.00)", "m/d/yyyy", "0.00E+00"]]);
    expect(range.text[0]?.slice(0, 2)).toEqual(["50%", "2-Jan"]);
  });
});

test("in cells of the text format everything stays text", async () => {
  await inExcel(async (_, sheet) => {
    const range = sheet.getRange("A1:A3");
    range.numberFormat = "@" as unknown as string[][];
    range.values = [["0012"], ["=1+1"], [5]];
    await loaded(range, "values,formulas");
    expect(range.values).toEqual([["0012"], ["=1+1"], ["5"]]);
    expect(range.formulas).toEqual([["0012"], ["=1+1"], ["5"]]);
  });
});

test("clearing takes contents, formats or everything", async () => {
  await inExcel(async (_, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, "=A1"]];
    range.format.font.bold = true;
    range.clear("Contents");
    await loaded(range, "values,formulas,format/font/bold");
    expect([range.formulas, range.format.font.bold]).toEqual([[["", ""]], true]);
    range.values = [[2, 3]];
    range.clear("Formats");
    await loaded(range, "values,format/font/bold");
    expect([range.values, range.format.font.bold]).toEqual([[[2, 3]], false]);
    range.clear();
    const used = sheet.getUsedRangeOrNullObject();
    await sheet.context.sync();
    expect(used.isNullObject).toBe(true);
  });
});

test("copies move relative references, values alone do not", async () => {
  await inExcel(async (_, sheet) => {
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1*10"],
      [2, "=A2*10"],
    ];
    sheet.getRange("D1").copyFrom("B1:B2", "Formulas");
    sheet.getRange("E1").copyFrom("B1:B2", "Values");
    sheet.getRange("F1:F4").copyFrom("A1:A2");
    const range = await loaded(sheet.getRange("D1:F4"), "formulas");
    expect(range.formulas).toEqual([
      ["=C1*10", 10, 1],
      ["=C2*10", 20, 2],
      ["", "", 1],
      ["", "", 2],
    ]);
  });
});

test("one formula for many cells is filled into them: it reads as written in the first", async () => {
  await inExcel(async (_, sheet) => {
    const cells = sheet.getRange("B2:C3");
    cells.formulas = "=A2*$A$1" as unknown as string[][];
    await loaded(cells, "formulas");
    expect(cells.formulas).toEqual([
      ["=A2*$A$1", "=B2*$A$1"],
      ["=A3*$A$1", "=B3*$A$1"],
    ]);
  });
});

test("merged cells keep the first content only", async () => {
  await inExcel(async (_, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["title", "lost"],
      ["lost", "lost"],
    ];
    range.merge();
    await loaded(range, "values");
    expect(range.values).toEqual([
      ["title", ""],
      ["", ""],
    ]);
  });
  expect(running.book.sheets[0]?.merges).toHaveLength(1);
  await inExcel((_, sheet) => {
    sheet.getRange("B2").unmerge();
  });
  expect(running.book.sheets[0]?.merges).toHaveLength(0);
});

test("links lead out of the workbook or into it", async () => {
  await inExcel(async (_, sheet) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!A5", textToDisplay: "go", screenTip: "down there" };
    await loaded(cell, "hyperlink,values");
    expect(cell.hyperlink).toEqual({
      documentReference: "Sheet1!A5",
      screenTip: "down there",
      textToDisplay: "go",
    });
    expect(cell.values).toEqual([["go"]]);
    cell.clear("Hyperlinks");
    await loaded(cell, "hyperlink");
    expect(cell.hyperlink).toBeNull();
  });
});

test("rows are sorted with their formulas; empty cells come last", async () => {
  await inExcel(async (_, sheet) => {
    sheet.getRange("A1:B5").formulas = [
      ["name", "twice"],
      [3, "=A2*2"],
      ["", ""],
      [1, "=A4*2"],
      [2, "=A5*2"],
    ];
    sheet.getRange("A1:B5").sort.apply([{ key: 0, ascending: false }], false, true);
    const range = await loaded(sheet.getRange("A2:B5"), "values,formulas");
    expect(range.values).toEqual([
      [3, 6],
      [2, 4],
      [1, 2],
      ["", ""],
    ]);
    expect(range.formulas[1]?.[1]).toBe("=A3*2");
  });
});

test("selecting activates the sheet and is told by the workbook", async () => {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.add("Second");
    sheet.getRange("B2:C3").select();
    const selected = await loaded(context.workbook.getSelectedRange(), "address");
    const active = await loaded(context.workbook.worksheets.getActiveWorksheet(), "name");
    expect([selected.address, active.name]).toEqual(["Second!B2:C3", "Second"]);
  });
});
