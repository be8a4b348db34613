import { utils, write, type WorkSheet } from "@e965/xlsx";

/**
 * A small ABC list with one formula of each kind of result, their right results, and the cell named `limit` that the
 * classes depend on. Made with a library that is neither ours nor LibreOffice's.
 */
export function classifiedClients(): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet([
    ["Client", "Sales", "Class", null, "Limit", 8],
    ["Beta", 10, null, null, "Total"],
    ["Alpha", 5, null, null, "Ratio"],
    ["Gamma", 7, null, null, "Beta first"],
    [null, null, null, null, "Nothing"],
    [null, null, null, null, "Doubles"],
  ]);
  for (const [row, result] of [
    [2, "A"],
    [3, "B"],
    [4, "B"],
  ] as const) {
    sheet[`C${row}`] = { t: "s", v: result, f: `IF(B${row}>=$F$1,"A","B")` };
  }
  sheet["F2"] = { t: "n", v: 22, f: "SUM(B2:B4)" };
  sheet["F3"] = { t: "e", v: 7, f: "F1/(F1-F1)" };
  sheet["F4"] = { t: "b", v: true, f: "B2>B3" };
  sheet["F5"] = { t: "s", v: "", f: 'IF(F2>0,"","nothing")' };
  sheet["F6"] = { t: "n", v: 20, f: "B2:B4*2", F: "F6:F8" };
  sheet["F7"] = { t: "n", v: 10, F: "F6:F8" };
  sheet["F8"] = { t: "n", v: 14, F: "F6:F8" };
  sheet["!ref"] = "A1:F8";
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Clients");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Two years"]]), "Notes");
  book.Workbook = { Names: [{ Name: "limit", Ref: "Clients!$F$1" }] };
  // The typings leave the result of `write` open; type "array" gives an ArrayBuffer.
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}
