import fc from "fast-check";
import { detect } from "../../../src/domain/detection/detect";
import { salesWorkbooks } from "./generatedWorkbooks";
import { gridOf, ledger, type LedgerColumn, type LedgerLine } from "./ledgers";
import { sheetOf, workbookOf, type Grid } from "./extracts";
import { doubtHolds, holds, type Sheets } from "./recomputed";

const COLUMNS: readonly LedgerColumn[] = [
  { of: "order", header: "N° facture" },
  { of: "date", header: "Date" },
  { of: "code", header: "Code client" },
  { of: "client", header: "Client" },
  { of: "quantity", header: "Qté" },
  { of: "unitPrice", header: "PU" },
  { of: "net", header: "Montant HT" },
  { of: "gross", header: "Montant TTC" },
];

test("every reason given can be computed again from the cells", () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const lines = ledger(seed);
    const total = lines.reduce((sum, { net }) => sum + net, 0);
    const gross = lines.reduce((sum, line) => sum + line.gross, 0);
    const grid: Grid = [...gridOf(lines, COLUMNS), ["Total", "", "", "", "", "", total, gross]];
    const { table } = detect(workbookOf(sheetOf(grid, { formats: { 1: "dd/mm/yyyy" } })));
    if (table === null) throw new Error("nothing found");
    expect(new Set(table.reasons.map(({ code }) => code))).toEqual(
      new Set([
        "header",
        "distinctValues",
        "dateShare",
        "productMatches",
        "netOfGross",
        "numericShare",
        "sumsToTotalRow",
      ]),
    );
    for (const reason of table.reasons)
      expect([reason, holds(reason, table, { [table.sheetName]: grid })]).toEqual([reason, true]);
  }
});

test("years as columns and native tables are told as they are", () => {
  const rows = ["Moreau SARL", "Caron SAS", "Garnier SA", "Faure"].map((client, line) => [
    client,
    100.5 + line,
    200.25,
    50 - line,
  ]);
  const grid: Grid = [["Client", "CA 2022", "CA 2023", "CA 2024"], ...rows];
  const tables = [{ name: "tblVentes", top: 0, left: 0, bottom: rows.length, right: 3 }];
  const { table } = detect(workbookOf(sheetOf(grid, { tables })));
  if (table === null) throw new Error("nothing found");
  const codes = table.reasons.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["periodColumns", "nativeTable", "header", "distinctValues"]));
  for (const reason of table.reasons)
    expect([reason, holds(reason, table, { [table.sheetName]: grid })]).toEqual([reason, true]);
});

test("every reason is true in generated workbooks, whatever their layout", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(salesWorkbooks, ({ workbook, grid, expected }) => {
      const { table } = detect(workbook);
      if (table === null) throw new Error("nothing found");
      // Blank rows are no lines.
      const compact = grid.filter(
        (row, at) => at <= expected.headerRow || at > expected.rows[1] || row.some((cell) => cell !== ""),
      );
      const removed = grid.length - compact.length;
      const moved = { ...table, lastDataRow: table.lastDataRow - removed };
      for (const reason of table.reasons) {
        seen.add(reason.code);
        const shown = reason.code === "sumsToTotalRow" ? { ...reason, row: reason.row - removed } : reason;
        expect([reason, holds(shown, moved, { [table.sheetName]: compact })]).toEqual([reason, true]);
      }
    }),
    { numRuns: 60 },
  );
  expect(seen).toContain("noAmountColumn");
});

test("what structure says of a client that no header names is true", () => {
  const grid = gridOf(ledger(4), [
    { of: "order", header: "N° facture" },
    { of: "date", header: "Date" },
    { of: "client", header: "zzz" },
    { of: "net", header: "Montant HT" },
  ]);
  const { table } = detect(workbookOf(sheetOf(grid, { formats: { 1: "dd/mm/yyyy" } })));
  if (table === null) throw new Error("nothing found");
  const codes = table.reasons.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["oneClientAnOrder", "companyNames"]));
  for (const reason of table.reasons)
    expect([reason, holds(reason, table, { [table.sheetName]: grid })]).toEqual([reason, true]);
});

/** What is found on these sheets, with every reason and doubt computed again; `seen` are the rows that were extracted. */
function checked(
  sheets: Sheets,
  seen: Readonly<Record<string, (row: number) => boolean>> = {},
  hidden: readonly string[] = [],
) {
  const isDateColumn = (grid: Grid, column: number): boolean => /date/iu.test(String(grid[0]?.[column] ?? ""));
  const extracts = Object.entries(sheets).map(([name, grid]) => {
    const width = Math.max(...grid.map((row) => row.length));
    const formats = Object.fromEntries(
      Array.from({ length: width }, (_, column) => [column, isDateColumn(grid, column) ? "dd/mm/yyyy" : "General"]),
    );
    const whole = sheetOf(grid, { name, formats, isVisible: !hidden.includes(name) });
    const isSeen = seen[name];
    return isSeen === undefined
      ? whole
      : { ...whole, isComplete: false, rows: whole.rows.filter(({ row }) => isSeen(row)) };
  });
  const { table } = detect(workbookOf(...extracts));
  if (table === null) throw new Error("nothing found");
  const visible = Object.fromEntries(
    Object.entries(sheets).map(([name, grid]) => [
      name,
      grid.map((row, at) => (seen[name]?.(at) === false ? [] : row)),
    ]),
  );
  for (const reason of table.reasons) expect([reason, holds(reason, table, visible)]).toEqual([reason, true]);
  for (const doubt of table.doubts) expect([doubt, doubtHolds(doubt, table, visible)]).toEqual([doubt, true]);
  return [...table.reasons, ...table.doubts].map(({ code }) => code);
}

const LINES = ledger(6, 50);
const ORDERS = [...new Map(LINES.map((line) => [line.order, line])).values()];
const DETAILS: Grid = [
  ["N° commande", "Article", "Montant HT"],
  ...LINES.map(({ order, product, net }) => [order, product, net]),
];
const orderList = (orders: readonly LedgerLine[]): Grid => [
  ["N° commande", "Date", "Client"],
  ...orders.map(({ order, date, client }) => [order, date, client]),
];

test("what is looked up on other sheets is told as it is, with the lines that find nothing there", () => {
  expect(checked({ Lignes: DETAILS, Commandes: orderList(ORDERS) })).toContain("joined");
  expect(checked({ Lignes: DETAILS, Commandes: orderList(ORDERS.slice(2)) })).toContain("keysWithoutMatch");
  const isSeen = (row: number): boolean => row < 20 || row > 40;
  expect(checked({ Lignes: DETAILS, Commandes: orderList(ORDERS) }, { Commandes: isSeen })).toContain(
    "keysWithoutMatch",
  );
  const products = [...new Set(LINES.map(({ product }) => product))];
  const prices: Grid = [["Article", "Prix unitaire HT"], ...products.map((product, at) => [product, 9.5 + at])];
  const quantities: Grid = [
    ["Client", "Article", "Qté"],
    ...LINES.map(({ client, product, quantity }) => [client, product, quantity]),
  ];
  expect(checked({ Livraisons: quantities, Tarif: prices })).toContain("listPrices");
});

test("what ledgers say is told as it is", () => {
  const headers = ["Date", "Compte", "Client", "Débit", "Crédit"];
  const sales: Grid = [
    headers,
    ...LINES.map(({ date, client, net }, at) => [date, at % 2 === 0 ? "706000" : "707000", client, 0, net]),
  ];
  expect(checked({ Ventes: sales })).toContain("salesAccounts");
  const customers: Grid = [
    headers,
    ...LINES.map(({ date, client, gross }, at) => [
      date,
      "411000",
      client,
      at % 2 === 0 ? gross : 0,
      at % 2 === 0 ? 0 : gross,
    ]),
  ];
  expect(checked({ Tiers: customers })).toContain("receivables");
  const mixed: Grid = [
    headers,
    ...LINES.map(({ date, client, gross }, at) => [
      date,
      at % 2 === 0 ? "411000" : "401000",
      client,
      at % 2 === 0 ? gross : 0,
      at % 2 === 0 ? 0 : gross,
    ]),
  ];
  expect(checked({ Tiers: mixed })).toContain("mixedAccounts");
});

test("what titles, gaps, documents, currencies and hidden sheets say is told as it is", () => {
  const totals = new Map<string, number>();
  for (const { client, net } of LINES) totals.set(client, (totals.get(client) ?? 0) + net);
  expect(checked({ Feuil1: [["Palmarès clients", ""], ["Nom", "CA HT"], ...totals] })).toContain("listOfClients");
  expect(checked({ Feuil1: [["Montants en milliers d'euros", ""], ["Client", "CA HT"], ...totals] })).toContain(
    "scaledAmounts",
  );
  const gaps: Grid = [
    ["Date", "Client", "Montant HT"],
    ...LINES.map(({ date, client, net }, at) => [date, at % 4 === 0 ? "" : client, net]),
  ];
  expect(checked({ Ventes: gaps })).toContain("linesWithoutClient");
  const documents: Grid = [
    ["Type de document", "Statut", "Devise", "Date", "Client", "Montant HT"],
    ...LINES.map(({ date, client, net }, at) => [
      at % 6 === 0 ? "Avoir" : "Facture",
      at % 9 === 0 ? "Annulée" : "Validée",
      at % 5 === 0 ? "USD" : "EUR",
      date,
      client,
      net,
    ]),
  ];
  expect(checked({ Ventes: documents })).toEqual(
    expect.arrayContaining(["positiveCreditNotes", "notInvoiced", "severalCurrencies"]),
  );
  expect(checked({ Ventes: gaps }, {}, ["Ventes"])).toContain("hiddenSheet");
});

test("what other sheets continue or repeat is told as it is", () => {
  const sheet = (of: readonly LedgerLine[]): Grid => [
    ["Date", "Client", "CA HT"],
    ...of.map(({ date, client, net }) => [date, client, net]),
  ];
  expect(checked({ Janvier: sheet(LINES.slice(0, 40)), Février: sheet(LINES.slice(40)) })).toContain("continuedOn");
  expect(checked({ Brut: sheet(LINES), Propre: sheet(LINES.slice(3)) })).toContain("sameDataElsewhere");
});
