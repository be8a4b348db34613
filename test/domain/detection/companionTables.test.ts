import { detect } from "../../../src/domain/detection/detect";
import { columns, doubts, formats, lines } from "./detected";
import { sheetOf, workbookOf } from "./extracts";
import { gridOf, ledger, type LedgerLine } from "./ledgers";

const CHOSEN = columns(["date", "Date"], ["client", "Client"], ["product", "Article"], ["net", "Montant HT"]);
const sheet = (name: string, of = lines) => sheetOf(gridOf(of, CHOSEN), { name, formats: formats(CHOSEN) });

test("a ledger cut over sheets is one table that continues", () => {
  const months = ["Janvier", "Février", "Mars"].map((name, month) => sheet(name, ledger(month + 2, 20 + month)));
  const detection = detect(workbookOf(...months));
  expect(detection.outcome).toBe("found");
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

/** Each sheet's own lines, one after the other. */
const cutAt = (...places: readonly number[]): LedgerLine[][] =>
  [0, ...places].map((from, index) => lines.slice(from, places[index] ?? lines.length));
const [first = [], second = []] = cutAt(40);

test("what is cut by people or agencies is one table, and the user is asked", () => {
  for (const names of [
    ["Alice Petit", "Bruno Lenoir"],
    ["Agence Lyon", "Agence Paris"],
  ]) {
    const detection = detect(workbookOf(...names.map((name, at) => sheet(name, ledger(at + 2, 30)))));
    expect([detection.outcome, doubts(detection)]).toEqual(["needs-confirmation", ["continuedOn"]]);
  }
});

test("sheets whose dates follow one another are one table without a question", () => {
  // A date may stand at the end of one sheet and at the start of the next one.
  const [before, after] = [first, second].map((of, at) =>
    of.filter(({ date }) => date !== first.at(-1)?.date || at === 0),
  );
  const detection = detect(workbookOf(sheet("Export 1", before), sheet("Export 2", after)));
  expect([detection.outcome, doubts(detection)]).toEqual(["found", ["continuedOn"]]);
  const apart = after?.map((line) => ({ ...line, date: line.date + 400 }));
  expect(detect(workbookOf(sheet("Export 1", before), sheet("Export 2", apart))).outcome).toBe("needs-confirmation");
});

test("sales of one year and a budget of another one are not one calendar", () => {
  const sheets = [sheet("Ventes 2023", ledger(2, 30)), sheet("Commandes 2024", ledger(3, 30))];
  expect(detect(workbookOf(...sheets)).outcome).toBe("needs-confirmation");
});

test("a part may have its columns in another order, further right, and one of its own", () => {
  const shuffled = columns(
    ["net", "Montant HT"],
    ["order", "N° pièce"],
    ["client", "Client"],
    ["product", "Article"],
    ["date", "Date"],
  );
  const grid = gridOf(ledger(7, 25), shuffled).map((row) => ["", "", ...row]);
  const other = sheetOf(grid, { name: "Février", formats: { 6: "dd/mm/yyyy" } });
  const { outcome, table } = detect(workbookOf(sheet("Janvier"), other));
  expect([outcome, table?.sheetName]).toEqual(["found", "Janvier"]);
  expect(table?.continuedOn).toEqual([
    expect.objectContaining({ sheetName: "Février", firstColumn: 2, columns: [6, 4, 5, 2] }),
  ]);
});

test("a part that only starts in another column needs no map of its columns", () => {
  const moved = sheetOf(
    gridOf(ledger(7, 25), CHOSEN).map((row) => ["", ...row]),
    { name: "Février", formats: { 1: "dd/mm/yyyy" } },
  );
  const { table } = detect(workbookOf(sheet("Janvier"), moved));
  expect(table?.continuedOn).toEqual([expect.objectContaining({ sheetName: "Février", firstColumn: 1 })]);
  expect(table?.continuedOn?.[0]).not.toHaveProperty("columns");
});

test("headers that repeat the month of their sheet are the same headers", () => {
  const sheets = ["Janvier", "Février", "Mars"].map((name, at) => {
    const chosen = columns(["client", "Client"], ["product", "Article"], ["net", `CA ${name.toLowerCase()}`]);
    return sheetOf(gridOf(ledger(at + 2, 20 + at), chosen), { name });
  });
  const detection = detect(workbookOf(...sheets));
  expect(detection.outcome).toBe("found");
  expect(detection.table?.continuedOn).toHaveLength(2);
});

test("a table that lacks the client or the amount is no part", () => {
  const other = columns(["date", "Date"], ["product", "Article"], ["net", "Montant HT"], ["order", "N° pièce"]);
  const detection = detect(
    workbookOf(sheet("Janvier"), sheetOf(gridOf(ledger(5), other), { name: "Février", formats: formats(other) })),
  );
  expect(detection.table?.continuedOn).toBeUndefined();
});

test("what repeats one of the parts is a copy, also where it is not the chosen table", () => {
  const detection = detect(
    workbookOf(sheet("Janvier", ledger(2, 40)), sheet("Février", ledger(3, 20)), sheet("Février bis", ledger(3, 20))),
  );
  expect(detection.table?.sheetName).toBe("Janvier");
  expect(detection.table?.continuedOn?.map(({ sheetName }) => sheetName)).toEqual(["Février"]);
  expect(detection.table?.copies).toEqual(["Février bis"]);
  expect(detection.outcome).toBe("needs-confirmation");
});

test("a sheet with the totals of all the others is not added to them", () => {
  const clients = ["Moreau SARL", "Caron SAS", "Garnier SA", "Faure", "Perrin", "Noël"];
  const amounts = (month: number) => clients.map((_, line) => 100.25 + line * 7 + month * 31.5 * (1 + (line % 3)));
  const rows = (values: readonly number[]) => clients.map((client, line) => [client, values[line] ?? 0]);
  const months = ["Janvier", "Février", "Mars"].map((name, month) =>
    sheetOf([["Client", "CA HT"], ...rows(amounts(month))], { name }),
  );
  const sums = clients.map((_, line) => [0, 1, 2].reduce((sum, month) => sum + (amounts(month)[line] ?? 0), 0));
  const year = sheetOf([["Client", "CA HT"], ...rows(sums)], { name: "Cumul" });
  const { table } = detect(workbookOf(...months, year));
  const read = [table?.sheetName, ...(table?.continuedOn ?? []).map(({ sheetName }) => sheetName)].sort();
  expect([["Cumul"], ["Février", "Janvier", "Mars"]]).toContainEqual(read);
  expect(table?.copies?.length).toBe(4 - read.length);
});

test("what single parts say of their documents and currencies is told of the whole", () => {
  const typed = (name: string, seed: number, isCredit: (line: number) => boolean, sign = "€") =>
    sheetOf(
      [
        ["Type", "Date", "Client", "Montant HT"],
        ...ledger(seed, 20).map(({ date, client, net }, line) => [
          isCredit(line) ? "Avoir" : "Facture",
          date,
          client,
          `${String(net)} ${sign}`,
        ]),
      ],
      { name, formats: { 1: "dd/mm/yyyy" } },
    );
  const credits = detect(
    workbookOf(
      typed("Janvier", 2, () => false),
      typed("Février", 4, (line) => line % 6 === 0),
    ),
  );
  expect(doubts(credits)).toEqual(expect.arrayContaining(["continuedOn", "positiveCreditNotes"]));
  const currencies = detect(
    workbookOf(
      typed("Janvier", 2, () => false),
      typed("Février", 4, () => false, "$"),
    ),
  );
  expect(currencies.outcome).toBe("needs-confirmation");
  expect(doubts(currencies)).toEqual(["continuedOn", "severalCurrencies"]);
});

test("two tables with the same columns side by side are told", () => {
  const block = gridOf(lines, CHOSEN);
  const other = gridOf(ledger(8), CHOSEN);
  const grid = block.map((row, at) => [...row, "", "", ...(other[at] ?? [])]).slice(0, 30);
  const narrow = [...grid, ...block.slice(30, 60)];
  const detection = detect(workbookOf(sheetOf(narrow, { formats: { 0: "dd/mm/yyyy", 6: "dd/mm/yyyy" } })));
  expect(detection.outcome).toBe("needs-confirmation");
  expect(doubts(detection)).toEqual(["otherTables"]);
});

test("a sheet of credit notes or quotes with the same columns is no part of the invoices, and is told", () => {
  for (const name of ["Avoirs", "Devis 2025"]) {
    const detection = detect(workbookOf(sheet("Factures", ledger(2, 40)), sheet(name, ledger(3, 12))));
    expect([detection.outcome, detection.table?.sheetName]).toEqual(["needs-confirmation", "Factures"]);
    expect(detection.table?.continuedOn).toBeUndefined();
    expect(detection.table?.doubts).toEqual([{ code: "otherTables", sheets: [name] }]);
  }
});

test("a part that may hold something else makes the whole a question", () => {
  const bought = columns(
    ["date", "Date"],
    ["client", "Client"],
    ["product", "Article"],
    ["net", "Montant HT"],
    ["salesperson", "Fournisseur"],
  );
  const other = sheetOf(gridOf(ledger(3, 20), bought), { name: "Février", formats: formats(bought) });
  const detection = detect(workbookOf(sheet("Janvier", ledger(2, 40)), other));
  expect([detection.outcome, doubts(detection)]).toEqual(["needs-confirmation", ["continuedOn", "mayBePurchases"]]);
});
