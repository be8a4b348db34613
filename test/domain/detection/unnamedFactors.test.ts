import type { CellContent } from "../../../src/domain/cells";
import { detect } from "../../../src/domain/detection/detect";
import { readerWithout } from "../../../src/domain/detection/headerReader";
import { headerWords } from "../../../src/domain/names";
import { exportOf } from "./exports";
import { sheetOf, workbookOf } from "./extracts";

const PRICES = [5.39, 12.5, 49.95, 120.75, 349.99];

/** Order lines of articles with fixed prices; nobody knows a word of their headers. */
function orderLines(amount: (quantity: number, price: number) => CellContent) {
  const rows = Array.from({ length: 120 }, (_, line) => {
    const price = PRICES[(line * 7) % PRICES.length] ?? 0;
    const quantity = 1 + ((line * 5) % 9);
    const order = Math.floor(line / 3);
    return [
      `SO${String(5000 + order)}`,
      45_000 + order,
      `Client ${"ABCDEFGH"[order % 8] ?? ""} SARL`,
      quantity,
      amount(quantity, price),
    ];
  });
  const workbook = workbookOf(sheetOf([["aa", "bb", "cc", "dd", "ee"], ...rows], { formats: { 1: "dd/mm/yyyy" } }));
  return detect(workbook, readerWithout(["aa", "bb", "cc", "dd", "ee"])).table;
}

test("prices that recur and do not rise with the quantity are multiplied by it, with a question", () => {
  const table = orderLines((_, price) => price);
  expect(table?.sales).toEqual({ kind: "product", quantity: 3, unitPrice: 4 });
  expect(table?.doubts.map(({ code }) => code)).toContain("priceOrAmount");
});

test("amounts that rise with the quantity are amounts", () => {
  expect(orderLines((quantity, price) => Math.round(quantity * price * 100) / 100)?.sales).toEqual({
    kind: "column",
    column: 4,
  });
});

test("words are forgotten with their inflections, others are kept", () => {
  const reader = readerWithout(headerWords("Client"));
  expect(reader.meaning("Clients").concepts).toEqual([]);
  expect(reader.meaning("Code client").concepts).toEqual(["id"]);
  expect(reader.meaning("Kunde").concepts).toEqual(["client"]);
});

test("a column that is negative at times and never above another is its margin, not the sales", () => {
  const specification = "aa=order|bb=date|cc=client|dd=net";
  const sheet = exportOf(specification);
  const rows = sheet.rows.map((row, at) => ({
    ...row,
    cells: [...row.cells, at === 0 ? "ee" : Math.round(Number(row.cells[3]) * (at % 5 === 0 ? -20 : 30)) / 100],
    numberFormats: [...row.numberFormats, "General"],
  }));
  const workbook = workbookOf({ ...sheet, columnCount: 5, rows });
  expect(detect(workbook, readerWithout(["aa", "bb", "cc", "dd", "ee"])).table?.sales).toEqual({
    kind: "column",
    column: 3,
  });
});
