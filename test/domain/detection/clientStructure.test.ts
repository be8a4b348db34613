import { detect } from "../../../src/domain/detection/detect";
import { readerWithout } from "../../../src/domain/detection/headerReader";
import { headerWords } from "../../../src/domain/names";
import { columns, formats, lines } from "./detected";
import { sheetOf, workbookOf } from "./extracts";
import { gridOf, type LedgerColumn } from "./ledgers";

/** What is found when nobody understands a word of the headers. */
const blind = (chosen: readonly LedgerColumn[]) =>
  detect(
    workbookOf(sheetOf(gridOf(lines, chosen), { name: "Feuil1", formats: formats(chosen) })),
    readerWithout(chosen.flatMap(({ header }) => headerWords(header))),
  );

test("without any word, order, client, quantity × price and amount are told by structure, and asked about", () => {
  const chosen = columns(
    ["order", "N° facture"],
    ["date", "Date"],
    ["salesperson", "Commercial"],
    ["product", "Article"],
    ["code", "Code client"],
    ["client", "Client"],
    ["quantity", "Qté"],
    ["unitPrice", "PU"],
    ["net", "Montant HT"],
  );
  const { outcome, table } = blind(chosen);
  expect(outcome).toBe("needs-confirmation");
  expect(table?.roles.clientId).toEqual([4]);
  expect(table?.roles.clientName).toEqual([5]);
  expect(table?.sales).toEqual({ kind: "column", column: 8 });
  expect(table?.doubts.map(({ code }) => code)).toContain("weakHeader");
});

test("without any word, the salesperson is not mistaken for the client, wherever the columns stand", () => {
  const chosen = columns(["salesperson", "aa"], ["date", "bb"], ["order", "cc"], ["client", "dd"], ["net", "ee"]);
  expect(blind(chosen).table?.roles.clientName).toEqual([3]);
});

test("without any word, net wins over gross", () => {
  const chosen = columns(["order", "cc"], ["date", "bb"], ["client", "dd"], ["gross", "ee"], ["net", "ff"]);
  expect(blind(chosen).table?.sales).toEqual({ kind: "column", column: 4 });
});

test("what only structure tells is never taken unasked", () => {
  const chosen = columns(["order", "cc"], ["date", "Date"], ["client", "dd"], ["net", "Montant HT"]);
  const detection = detect(workbookOf(sheetOf(gridOf(lines, chosen), { formats: formats(chosen) })));
  expect(detection.outcome).toBe("needs-confirmation");
  expect(detection.table?.roles.clientName).toEqual([2]);
});
