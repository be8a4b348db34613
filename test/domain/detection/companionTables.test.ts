import { detect } from "../../../src/domain/detection/detect";
import { columns, doubts, formats, lines } from "./detected";
import { sheetOf, workbookOf } from "./extracts";
import { gridOf, ledger } from "./ledgers";

const CHOSEN = columns(["date", "Date"], ["client", "Client"], ["product", "Article"], ["net", "Montant HT"]);
const sheet = (name: string, of = lines) => sheetOf(gridOf(of, CHOSEN), { name, formats: formats(CHOSEN) });

test("a ledger cut over sheets is one table that continues", () => {
  const months = ["Janvier", "Février", "Mars"].map((name, month) => sheet(name, ledger(month + 2, 20 + month)));
  const detection = detect(workbookOf(...months));
  expect(detection.outcome).toBe("needs-confirmation");
  expect(detection.table?.sheetName).toBe("Mars");
  expect(detection.table?.continuedOn).toEqual([
    expect.objectContaining({ sheetName: "Janvier", headerRows: [0], firstDataRow: 1, firstColumn: 0 }),
    expect.objectContaining({ sheetName: "Février", headerRows: [0], firstDataRow: 1, firstColumn: 0 }),
  ]);
  expect(detection.table?.doubts).toContainEqual({ code: "continuedOn", sheets: ["Janvier", "Février"] });
});

test("a month with a single line belongs to the other months", () => {
  const detection = detect(workbookOf(sheet("Janvier"), sheet("Février", ledger(5, 20).slice(0, 1))));
  expect(detection.table?.continuedOn?.map(({ sheetName }) => sheetName)).toEqual(["Février"]);
});

test("the same lines on another sheet are a copy, never a continuation", () => {
  const detection = detect(workbookOf(sheet("Export"), sheet("Copie")));
  expect(detection.outcome).toBe("found");
  expect(detection.table?.copies).toEqual(["Copie"]);
  expect(detection.table?.continuedOn).toBeUndefined();
});

test("a cleaned copy with other headers and fewer lines is a copy to ask about", () => {
  const cleaned = columns(["client", "CUSTOMER"], ["net", "SALES"], ["date", "INVOICE_DATE"]);
  const detection = detect(
    workbookOf(sheet("Brut"), sheetOf(gridOf(lines.slice(3), cleaned), { name: "Propre", formats: formats(cleaned) })),
  );
  expect(detection.outcome).toBe("needs-confirmation");
  expect(detection.table?.sheetName).toBe("Brut");
  expect(detection.table?.copies).toEqual(["Propre"]);
  expect(detection.table?.doubts).toEqual([{ code: "sameDataElsewhere", sheets: ["Propre"], share: 1 }]);
});

test("the year's sheet is taken where it holds the lines of the months' sheets", () => {
  const detection = detect(
    workbookOf(sheet("Janvier", lines.slice(0, 20)), sheet("Février", lines.slice(20)), sheet("Année", lines)),
  );
  expect(detection.table?.sheetName).toBe("Année");
  expect(detection.table?.copies).toEqual(["Janvier", "Février"]);
  expect(detection.table?.continuedOn).toBeUndefined();
});

test("totals by client on another sheet are not added to their lines", () => {
  const totals = new Map<string, number>();
  for (const { client, net } of lines) totals.set(client, Math.round(((totals.get(client) ?? 0) + net) * 100) / 100);
  const pivot = sheetOf([["Client", "CA HT"], ...totals], { name: "Synthèse" });
  const detection = detect(workbookOf(pivot, sheet("Factures")));
  expect(detection.outcome).toBe("found");
  expect(detection.table?.sheetName).toBe("Factures");
  expect(detection.table?.copies).toEqual(["Synthèse"]);
});

test("months that bill the same subscriptions are months, not copies", () => {
  const rows = ["Moreau SARL", "Caron SAS", "Garnier SA", "Faure", "Perrin", "Noël"].map((client, line) => [
    client,
    100.5 + line,
  ]);
  const months = ["Janvier 2024", "Février 2024"].map((name) => sheetOf([["Client", "Montant HT"], ...rows], { name }));
  const detection = detect(workbookOf(...months));
  expect(detection.table?.copies).toBeUndefined();
  expect(doubts(detection)).toEqual(["continuedOn"]);
});
