import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { saveWorkbook } from "../../../src/embeddedExcel/files/save";
import { requires } from "../requires";
import { poisonCachedResults, POISON_NUMBER } from "./cachedResults";
import { classifiedClients } from "./fixture";
import {
  cutTexts,
  readCachedResultsInLibreOffice,
  recalculateInLibreOffice,
  renderToPng,
  stopLibreOffice,
  type Edit,
  type OfficeSheet,
} from "./office";

jest.setTimeout(120_000);

const poisoned = poisonCachedResults(classifiedClients());

const cellsOf = (step: { readonly sheets: readonly OfficeSheet[] } | undefined) => {
  const sheet = step?.sheets.find(({ name }) => name === "Clients");
  if (!sheet) throw new Error("LibreOffice showed no sheet Clients");
  return sheet.cells;
};

/** The clients from top to bottom with their classes. */
const classes = (step: { readonly sheets: readonly OfficeSheet[] } | undefined) => {
  const cells = cellsOf(step);
  return [2, 3, 4].map((row) => [cells[`A${row}`], cells[`C${row}`]]);
};

const afterEdits = async (...edits: Edit[]) => (await recalculateInLibreOffice(poisoned, [edits]))[1];

requires("LibreOffice")("LibreOffice as an independent calculator", () => {
  test("every poisoned result is calculated anew on opening", async () => {
    const [opened] = await recalculateInLibreOffice(poisoned);
    expect(cellsOf(opened)).toEqual({
      ...{ A1: "Client", B1: "Sales", C1: "Class", E1: "Limit", F1: 8 },
      ...{ A2: "Beta", B2: 10, C2: "A", E2: "Total", F2: 22 },
      ...{ A3: "Alpha", B3: 5, C3: "B", E3: "Ratio", F3: { error: "#DIV/0!" } },
      ...{ A4: "Gamma", B4: 7, C4: "B", E4: "Beta first", F4: 1 },
      ...{ E5: "Nothing", F5: "", E6: "Doubles", F6: 20, F7: 10, F8: 14 },
    });
    expect(opened?.sheets.map(({ name }) => name)).toEqual(["Clients", "Notes"]);
  });

  test("the poison shows when recalculation is off: the right results above were calculated", async () => {
    const cells = cellsOf(await readCachedResultsInLibreOffice(poisoned));
    // Numbers only: stored texts are believed only of files that name a known spreadsheet program as their maker.
    expect([cells["F2"], cells["F3"], cells["F4"]]).toEqual([POISON_NUMBER, POISON_NUMBER, POISON_NUMBER]);
  });

  test("changing a named cell changes what depends on it", async () => {
    const step = await afterEdits({ kind: "setNamedCell", name: "limit", value: 6 });
    expect(classes(step)).toEqual([
      ["Beta", "A"],
      ["Alpha", "B"],
      ["Gamma", "A"],
    ]);
  });

  test("changing a cell changes what depends on it", async () => {
    const step = await afterEdits({ kind: "setCell", sheet: "Clients", cell: "B3", value: 100 });
    expect(cellsOf(step)["F2"]).toBe(117);
  });

  test("sorting a list moves its rows and leaves its header", async () => {
    const sort = { kind: "sort", sheet: "Clients", area: "A1:C4", header: "Client" } as const;
    const steps = await recalculateInLibreOffice(
      poisoned,
      [[{ ...sort, descending: false }], [{ ...sort, descending: true }]],
      ["Clients"],
    );
    expect(steps.slice(1).map((step) => classes(step).flat())).toEqual([
      ["Alpha", "B", "Beta", "A", "Gamma", "B"],
      ["Gamma", "B", "Beta", "A", "Alpha", "B"],
    ]);
    expect(cellsOf(steps[2])["A1"]).toBe("Client");
  });

  test("deleting a row of a list moves the rows below it up and leaves the cells beside it", async () => {
    const step = await afterEdits({ kind: "deleteRow", sheet: "Clients", area: "A1:C4", row: 3 });
    expect(classes(step).slice(0, 2)).toEqual([
      ["Beta", "A"],
      ["Gamma", "B"],
    ]);
    expect(cellsOf(step)["A4"]).toBeUndefined();
    expect([cellsOf(step)["E3"], cellsOf(step)["F2"]]).toEqual(["Ratio", 17]);
  });

  test("an edit that cannot be made says why, and the next request is served", async () => {
    await expect(afterEdits({ kind: "setCell", sheet: "Clint", cell: "A1", value: 1 })).rejects.toThrow("'Clint'");
    await expect(afterEdits({ kind: "setNamedCell", name: "limits", value: 1 })).rejects.toThrow("'limits'");
    expect(classes((await recalculateInLibreOffice(poisoned))[0])).toHaveLength(3);
  });

  test("after a stop it starts again when asked", async () => {
    await stopLibreOffice();
    expect(cellsOf((await recalculateInLibreOffice(poisoned))[0])["F2"]).toBe(22);
  });

  test("texts and numbers that do not fit their cells are found", async () => {
    const running = startInNode();
    const long = "A text of about fifty letters, more than it has room";
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A:B").format.columnWidth = 60;
      sheet.getRange("A1:B8").values = [
        [long, "beside it"],
        [long, ""],
        [1234567.89, ""],
        [1234567.89123, ""],
        [long, ""],
        [long, ""],
        ["low", ""],
        [long, "never seen"],
      ];
      sheet.getRange("A3").numberFormat = [["#,##0.00000"]];
      sheet.getRange("A5:A6").format.wrapText = true;
      sheet.getRange("5:5").format.rowHeight = 15;
      sheet.getRange("6:6").format.rowHeight = 120;
      sheet.getRange("7:7").format.rowHeight = 9;
      sheet.getRange("8:8").rowHidden = true;
      sheet.getRange("A9:C9").merge();
      sheet.getRange("A9").values = [[long]];
      sheet.getRange("D9").values = [["beside it"]];
      sheet.pageLayout.setPrintArea("A1:B4");
      await context.sync();
    });
    const cuts = await cutTexts(saveWorkbook(running.book), ["Sheet1"]);
    running.close();
    expect(cuts.map(({ cell, isPrinted }) => [cell, isPrinted])).toEqual(
      expect.arrayContaining([
        ["A1", true],
        ["A3", true],
        ["A5", false],
        ["A7", false],
        ["A9", false],
      ]),
    );
    expect(cuts).toHaveLength(5);
    for (const { needs, has } of cuts) expect(needs).toBeGreaterThan(has);
  });

  test("every visible sheet is printed to pictures, in the order of the sheets", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pictures-"));
    try {
      const pictures = await renderToPng(poisoned, folder);
      expect(pictures.map((path) => basename(path))).toEqual(["01 Clients-1.png", "02 Notes-1.png"]);
      for (const path of pictures) expect(readFileSync(path).subarray(1, 4).toString("latin1")).toBe("PNG");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
