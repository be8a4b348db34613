import { startInNode } from "../../../src/embeddedExcel/bootstrap/node";
import { codeOf, inExcel } from "../objects/office";

test("those who watch are told of every request and of what the user does, until they stop", async () => {
  const { host } = startInNode();
  let told = 0;
  const stop = host.watch(() => told++);
  await inExcel((_, sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  expect(told).toBeGreaterThan(0);
  const before = told;
  host.commit();
  expect(told).toBe(before + 1);
  stop();
  host.commit();
  expect(told).toBe(before + 1);
});

test("while a cell is being edited requests are refused and nothing is done", async () => {
  const { host, book } = startInNode();
  host.isCellBeingEdited = true;
  const write = () => codeOf((_, sheet) => (sheet.getRange("A1").values = [[1]]));
  expect(await write()).toBe("InvalidOperationInCellEditMode");
  expect(book.sheets[0]?.grid.value(0, 0)).toBeNull();
  host.isCellBeingEdited = false;
  expect(await write()).toBe("no error");
});

test("formulas write and read numbers in texts as their language does, in English where none is named", async () => {
  const texts = async (formulaLanguage?: string) => {
    const { book } = startInNode(formulaLanguage === undefined ? {} : { formulaLanguage });
    await inExcel((_, sheet) => {
      sheet.getRange("B1:B3").values = [[1], [2], [3]];
      sheet.getRange("A1:A6").formulas = [
        ['=80.5&" %"'],
        ["=FIXED(1234.5,1)"],
        ["=LEN(1.25)"],
        ["=CONCATENATE(0.5)"],
        ['=COUNTIF(B1:B3,">"&1.5)'],
        ["=VALUE(FIXED(1234.5,1))"],
      ];
    });
    return [0, 1, 2, 3, 4, 5].map((row) => book.sheets[0]?.grid.value(row, 0));
  };
  expect(await texts()).toEqual(["80.5 %", "1,234.5", 4, "0.5", 2, 1234.5]);
  expect(await texts("fr-FR")).toEqual(["80,5 %", "1\u202f234,5", 4, "0,5", 2, 1234.5]);
});
