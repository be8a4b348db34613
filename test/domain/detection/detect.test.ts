import { detect } from "../../../src/domain/detection/detect";
import { columns, doubts, formats, found, lines, ofLedger, totals } from "./detected";
import { sheetOf, workbookOf } from "./extracts";
import { gridOf, ledger } from "./ledgers";

test.each([
  [
    "French",
    [
      "N° facture",
      "Date facture",
      "Code client",
      "Raison sociale",
      "Commercial",
      "Désignation",
      "Qté",
      "PU HT",
      "Montant HT",
    ],
  ],
  [
    "English",
    [
      "Invoice No.",
      "Invoice Date",
      "Customer No.",
      "Customer Name",
      "Sales Rep",
      "Description",
      "Qty",
      "Unit Price",
      "Amount",
    ],
  ],
  [
    "German",
    [
      "Rechnungsnr.",
      "Belegdatum",
      "Kundennummer",
      "Kundenname",
      "Vertreter",
      "Artikel",
      "Menge",
      "Einzelpreis",
      "Umsatz",
    ],
  ],
  [
    "Spanish",
    ["Nº factura", "Fecha", "Código cliente", "Razón social", "Vendedor", "Artículo", "Cantidad", "Precio", "Importe"],
  ],
  [
    "Italian",
    ["N. fattura", "Data", "Codice cliente", "Ragione sociale", "Agente", "Articolo", "Quantità", "Prezzo", "Importo"],
  ],
  ["Dutch", ["Factuurnummer", "Datum", "Klantnummer", "Klantnaam", "Verkoper", "Artikel", "Aantal", "Prijs", "Omzet"]],
  [
    "Portuguese",
    ["Nº fatura", "Data", "Código do cliente", "Cliente", "Vendedor", "Artigo", "Quantidade", "Preço", "Valor"],
  ],
])("invoice lines with %s headers are found with client, code, date and amount", (_language, headers) => {
  const fields = ["order", "date", "code", "client", "salesperson", "product", "quantity", "unitPrice", "net"] as const;
  const detection = ofLedger(...fields.map((field, index) => [field, headers[index] ?? ""] as const));
  expect(detection.outcome).toBe("found");
  expect(detection.table).toMatchObject({
    headerRows: [0],
    firstDataRow: 1,
    lastDataRow: lines.length,
    orientation: "lines",
    sales: { kind: "column", column: 8 },
    roles: {
      orderId: [0],
      date: [1],
      clientId: [2],
      clientName: [3],
      salesperson: [4],
      product: [5],
      quantity: [6],
      unitPrice: [7],
    },
  });
});

test("one row a client is seen as such", () => {
  const detection = found([
    ["Raison sociale", "Ville", "CA 2024"],
    ...[...totals].map(([client, sales]) => [client, "Lyon", sales]),
  ]);
  expect(detection.outcome).toBe("found");
  expect(detection.table).toMatchObject({ orientation: "clients", sales: { kind: "column", column: 2 } });
});

test.each([
  ["a salesperson", ["Date", "Vendeur", "Montant HT"]],
  ["a shop", ["Date", "Magasin", "Montant HT"]],
  ["a store number", ["Date", "Store_ID", "Sales"]],
  ["a product", ["Date", "Produit", "CA HT"]],
  ["a segment", ["Date", "Segment", "Revenue"]],
  ["an account manager", ["Date", "Account Manager", "Revenue"]],
])("%s is never made a client unasked", (_what, headers) => {
  const detection = ofLedger(["date", headers[0] ?? ""], ["salesperson", headers[1] ?? ""], ["net", headers[2] ?? ""]);
  expect(detection.outcome).toBe("needs-client");
  expect(detection.table?.sales).toEqual({ kind: "column", column: 2 });
  expect(detection.table?.roles).not.toHaveProperty("clientName");
});

test("clients without any amount need one", () => {
  const detection = found([
    ["Code client", "Raison sociale", "Ville"],
    ...[...totals.keys()].map((client, line) => [`C${String(line)}`, client, "Paris"]),
  ]);
  expect(detection.outcome).toBe("needs-sales");
  expect(detection.table?.sales).toBeNull();
});

test("a client column with a vague header is shown with a question", () => {
  const detection = ofLedger(["date", "Date"], ["order", "N° facture"], ["client", "Nom"], ["net", "Montant HT"]);
  expect(detection.outcome).toBe("needs-confirmation");
  expect(doubts(detection)).toEqual(["weakHeader"]);
});

test("the same table on several sheets is offered as such", () => {
  const chosen = columns(["date", "Date"], ["client", "Client"], ["net", "Montant HT"]);
  const sheets = ["Janvier", "Février"].map((name, index) =>
    sheetOf(gridOf(ledger(index + 2), chosen), { name, formats: formats(chosen) }),
  );
  const detection = detect(workbookOf(...sheets));
  expect(detection.others).toHaveLength(1);
  expect(doubts(detection)).toEqual(["continuedOn"]);
});

test("the table with client and sales wins over lists of clients and products", () => {
  const chosen = columns(["date", "FECHA"], ["code", "ID_CLIENTE"], ["net", "TOTAL"]);
  const clients = sheetOf(
    [["ID_CLIENTE", "NOMBRE_CLIENTE"], ...[...totals.keys()].map((client, line) => [`C${String(line)}`, client])],
    { name: "CLIENTE" },
  );
  const sales = sheetOf(gridOf(lines, chosen), { name: "VENTAS", formats: formats(chosen) });
  expect(detect(workbookOf(clients, sales)).table?.sheetName).toBe("VENTAS");
});

test("an empty workbook is no sales workbook", () => {
  expect(detect(workbookOf())).toEqual({ outcome: "not-sales", table: null, others: [] });
});

test("a hidden sheet is offered only where no visible one holds sales, and said to be hidden", () => {
  const chosen = columns(["client", "Client"], ["net", "CA"]);
  const hidden = sheetOf(gridOf(lines, chosen), { name: "Export", isVisible: false });
  const notes = sheetOf(
    [
      ["Article", "Stock"],
      ["Vis", 3],
      ["Pompe", 4],
    ],
    { name: "Stock" },
  );
  const detection = detect(workbookOf(notes, hidden));
  expect([detection.outcome, detection.table?.sheetName]).toEqual(["needs-confirmation", "Export"]);
  expect(detection.table?.doubts).toEqual([{ code: "hiddenSheet", sheet: "Export" }]);

  const visible = sheetOf(gridOf(lines.slice(0, 9), chosen), { name: "Ventes" });
  const both = detect(workbookOf(hidden, visible));
  expect([both.outcome, both.table?.sheetName, both.others]).toEqual(["found", "Ventes", []]);
});

test("names may be looked up on a hidden list of clients", () => {
  const chosen = columns(["date", "Date"], ["code", "Code client"], ["net", "CA HT"]);
  const sales = sheetOf(gridOf(lines, chosen), { name: "Ventes", formats: formats(chosen) });
  const list = [...new Map(lines.map(({ code, client }) => [code, client]))];
  const clients = sheetOf([["Code client", "Raison sociale"], ...list], { name: "Clients", isVisible: false });
  const { outcome, table } = detect(workbookOf(clients, sales));
  expect([outcome, table?.sheetName, table?.roles.clientName]).toEqual(["found", "Ventes", [3]]);
});

test("one client, or one line, is a table where its headers say client and sales", () => {
  const rows = lines.slice(0, 6).map(({ date, net }) => [date, "Moreau SARL", net]);
  const headers = ["Date", "Client", "Montant HT"];
  const dates = { formats: { 0: "dd/mm/yyyy" } };
  expect(found([headers, ...rows], dates).outcome).toBe("found");
  expect(found([headers, ...rows.slice(0, 1)], dates).outcome).toBe("found");
  // A company that stands on every line is the own one.
  expect(found([["Date", "Société", "Montant HT"], ...rows], dates).outcome).not.toBe("found");
});

test("a single line does not hide a real table that leaves a question", () => {
  const chosen = columns(["date", "Date"], ["client", "Client"], ["gross", "Montant TTC"]);
  const one = sheetOf(
    [
      ["Client", "CA"],
      ["Moreau SARL", 100],
    ],
    { name: "Exemple" },
  );
  const sales = sheetOf(gridOf(lines, chosen), { name: "Factures", formats: formats(chosen) });
  expect(detect(workbookOf(one, sales)).table?.sheetName).toBe("Factures");
});

test.each([
  ["€", ["1 234,50 €", "80,00 €", "12,00 €"], "CA"],
  ["$", ["$1,234.50", "$80.00", "$12.00"], "Sales"],
  ["CHF", [1234.5, 80, 12], "CA (CHF)"],
  [null, [1234.5, 80, 12], "CA"],
])("the currency %s is read from cells or headers", (currency, amounts, header) => {
  const detection = found([["Client", header], ...amounts.map((amount, line) => [`Client ${String(line)}`, amount])]);
  expect(detection.table?.currency).toBe(currency);
});
