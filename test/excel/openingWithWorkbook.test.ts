import { openingWithWorkbook } from "../../src/excel/office";
import { bookOf, opened, reopened } from "./opened";

test("whether the pane opens with the workbook is kept in the workbook under the name Office looks for", async () => {
  const workbook = opened(bookOf({ Ventes: [["Client"]] }));
  expect(openingWithWorkbook()?.isOn()).toBe(false);
  expect(await openingWithWorkbook()?.set(true)).toBe(true);
  expect(workbook.host.book.settings.get("Office.AutoShowTaskpaneWithDocument")).toBe(true);
  const again = reopened(workbook);
  expect(openingWithWorkbook()?.isOn()).toBe(true);
  expect(await openingWithWorkbook()?.set(false)).toBe(true);
  expect(again.host.book.settings.has("Office.AutoShowTaskpaneWithDocument")).toBe(false);
  again.host.close();
  workbook.host.close();
});
