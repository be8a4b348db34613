import { detect } from "../../../src/domain/detection/detect";
import type { CellContent } from "../../../src/domain/cells";
import type { DetectedTable } from "../../../src/domain/detection/answer";
import type { SheetExtract } from "../../../src/domain/detection/extract";
import { doubts } from "./detected";
import { sheetOf, workbookOf, type Grid } from "./extracts";
import { ledger } from "./ledgers";

const LINES = ledger(5, 60);
const CLIENTS: Grid = [...new Map(LINES.map(({ code, client }) => [code, client]))];
const ORDERS = [...new Map(LINES.map((line) => [line.order, line])).values()];
const PRODUCTS = [...new Set(LINES.map(({ product }) => product))];
const codeOf = (product: string): string => `P${String(100 + PRODUCTS.indexOf(product))}`;
const DATES = { 1: "dd/mm/yyyy" };

const clients = sheetOf([["Code client", "Raison sociale", "Ville"], ...CLIENTS.map((row) => [...row, "Lyon"])], {
  name: "Clients",
});
const orders = sheetOf(
  [["N° commande", "Date", "Code client"], ...ORDERS.map(({ order, date, code }) => [order, date, code])],
  { name: "Commandes", formats: DATES },
);
const lineGrid: Grid = [
  ["N° commande", "Code article", "Qté", "PU HT", "Montant HT"],
  ...LINES.map(({ order, product, quantity, unitPrice, net }) => [order, codeOf(product), quantity, unitPrice, net]),
];
const orderLines = sheetOf(lineGrid, { name: "Lignes" });

const tableOf = (...sheets: readonly SheetExtract[]): DetectedTable => {
  const { table } = detect(workbookOf(...sheets));
  if (table === null) throw new Error("nothing found");
  return table;
};

test("names are joined to lines that only have the code of the client", () => {
  const invoices = sheetOf(
    [
      ["N° facture", "Date", "Code client", "Montant HT"],
      ...LINES.map(({ order, date, code, net }) => [order, date, code, net]),
    ],
    { name: "Factures", formats: DATES },
  );
  const detection = detect(workbookOf(clients, invoices));
  expect(detection.outcome).toBe("found");
  expect(detection.table).toMatchObject({
    sheetName: "Factures",
    lastColumn: 3,
    headers: ["N° facture", "Date", "Code client", "Montant HT"],
    roles: { clientId: [2], clientName: [4] },
    joined: [
      {
        column: 4,
        header: "Raison sociale",
        keyColumn: 2,
        sheetName: "Clients",
        firstDataRow: 1,
        lastDataRow: CLIENTS.length,
        lookupColumn: 0,
        valueColumn: 1,
      },
    ],
  });
  expect(detection.table?.reasons).toContainEqual({
    code: "joined",
    column: 4,
    keyColumn: 2,
    share: 1,
    sampled: false,
  });
});

test("lines of orders get client, date and name through the orders and the list of clients", () => {
  const detection = detect(workbookOf(orderLines, orders, clients));
  expect(detection.outcome).toBe("found");
  expect(detection.table).toMatchObject({
    sheetName: "Lignes",
    sales: { kind: "column", column: 4 },
    roles: { orderId: [0], clientId: [5], clientName: [6], date: [7] },
  });
  expect(detection.table?.joined?.map(({ header, keyColumn, sheetName }) => [header, keyColumn, sheetName])).toEqual([
    ["Code client", 0, "Commandes"],
    ["Raison sociale", 5, "Clients"],
    ["Date", 0, "Commandes"],
  ]);
});

test("a code without a telling header is a client's where the list of clients knows it", () => {
  const opaque = sheetOf([["Réf.", "Montant HT"], ...LINES.map(({ code, net }) => [code, net])], { name: "Export" });
  const detection = detect(workbookOf(opaque, clients));
  expect(detection.outcome).toBe("found");
  expect(detection.table?.roles).toMatchObject({ clientId: [0], clientName: [2] });
});

test("codes match although one sheet lost their leading zeros", () => {
  const padded = (code: string): string => `00${code.slice(1)}`;
  const invoices = sheetOf(
    [["Date", "Code client", "Montant HT"], ...LINES.map(({ date, code, net }) => [date, padded(code), net])],
    { name: "Factures", formats: { 0: "dd/mm/yyyy" } },
  );
  const list = sheetOf(
    [["Code client", "Nom"], ...CLIENTS.map(([code, name]) => [Number(String(code).slice(1)), name ?? ""])],
    {
      name: "Clients",
    },
  );
  expect(tableOf(invoices, list).roles).toMatchObject({ clientId: [1], clientName: [3] });
});

test("customer_id is looked up in the id of a sheet of customers", () => {
  const number = (code: string): number => Number(code.slice(1));
  const sales = sheetOf(
    [
      ["id", "customer_id", "order_date", "amount"],
      ...LINES.map(({ code, date, net }, line) => [line + 1, number(code), date, net]),
    ],
    { name: "orders", formats: { 2: "yyyy-mm-dd" } },
  );
  const customers = sheetOf(
    [["id", "name", "city"], ...CLIENTS.map(([code, name]) => [number(String(code)), name ?? "", "Lyon"])],
    { name: "customers" },
  );
  expect(tableOf(sales, customers)).toMatchObject({
    sheetName: "orders",
    roles: { clientId: [1], clientName: [4] },
    joined: [{ keyColumn: 1, lookupColumn: 0, valueColumn: 1 }],
  });
});

test("orders that are unknown elsewhere are told, and asked about", () => {
  const some = sheetOf(
    [["N° commande", "Date", "Client"], ...ORDERS.slice(0, -3).map(({ order, date, client }) => [order, date, client])],
    { name: "Commandes", formats: DATES },
  );
  const detection = detect(workbookOf(orderLines, some));
  const known = new Set(ORDERS.slice(0, -3).map(({ order }) => order));
  const share = LINES.filter(({ order }) => known.has(order)).length / LINES.length;
  expect(detection.outcome).toBe("needs-confirmation");
  expect(detection.table?.roles.clientName).toEqual([5]);
  expect(detection.table?.doubts).toEqual([
    { code: "keysWithoutMatch", keyColumn: 0, sheet: "Commandes", share, sampled: false },
  ]);
});

test("a sheet that was seen in part connects by its headers, and that is asked about", () => {
  const many = ledger(7, 400);
  const all = [...new Map(many.map((line) => [line.order, line])).values()];
  const grid: Grid = [
    ["N° commande", "Date", "Client"],
    ...all.map(({ order, date, client }) => [order, date, client]),
  ];
  const whole = sheetOf(grid, { name: "Commandes", formats: DATES });
  const seen = {
    ...whole,
    isComplete: false,
    rows: whole.rows.filter(({ row }) => row < 100 || row > all.length - 20),
  };
  const detailed = sheetOf(
    [["N° commande", "Article", "Montant HT"], ...many.map(({ order, product, net }) => [order, product, net])],
    { name: "Lignes" },
  );
  const detection = detect(workbookOf(detailed, seen));
  expect(detection.outcome).toBe("needs-confirmation");
  expect(detection.table).toMatchObject({ sheetName: "Lignes", roles: { clientName: [3] } });
  expect(doubts(detection)).toEqual(["keysWithoutMatch"]);
  const unnamed = {
    ...seen,
    name: "Feuil2",
    rows: seen.rows.map((row) => (row.row === 0 ? { ...row, cells: ["Xyz", "Date", "Client"] } : row)),
  };
  expect(detect(workbookOf(detailed, unnamed)).outcome).toBe("needs-client");
});

test("prices of a list make sales of quantities, with a question", () => {
  const priceList = sheetOf(
    [
      ["Code article", "Désignation", "Prix unitaire HT"],
      ...PRODUCTS.map((product, at) => [codeOf(product), product, 12.5 + at]),
    ],
    { name: "Tarif" },
  );
  const quantities = sheetOf(
    [
      ["Client", "Code article", "Qté"],
      ...LINES.map(({ client, product, quantity }) => [client, codeOf(product), quantity]),
    ],
    { name: "Livraisons" },
  );
  const detection = detect(workbookOf(quantities, priceList));
  expect(detection.outcome).toBe("needs-confirmation");
  expect(detection.table).toMatchObject({
    sheetName: "Livraisons",
    sales: { kind: "product", quantity: 2, unitPrice: 3 },
    doubts: [{ code: "listPrices", column: 3, sheet: "Tarif" }],
  });
});

describe("what connects nothing", () => {
  const owner = (line: (typeof LINES)[number]): CellContent => line.salesperson;

  test("a salesperson's or a region's main client is not the client of the lines", () => {
    const lines = sheetOf(
      [["Date", "Commercial", "Montant HT"], ...LINES.map((line) => [line.date, owner(line), line.net])],
      {
        name: "Ventes",
        formats: { 0: "dd/mm/yyyy" },
      },
    );
    const reps = sheetOf(
      [
        ["Commercial", "Client principal"],
        ...[...new Set(LINES.map(owner))].map((name, at) => [name, CLIENTS[at]?.[1] ?? ""]),
      ],
      { name: "Équipe" },
    );
    expect(detect(workbookOf(lines, reps)).outcome).toBe("needs-client");
  });

  test("numbers of rows, dates, quantities and yes or no are no keys", () => {
    const lines = sheetOf(
      [
        ["ID", "Date", "Article", "Qté", "Réglé", "Montant HT"],
        ...LINES.map(({ date, product, quantity, net }, at) => [at + 1, date, product, quantity, at % 2 === 0, net]),
      ],
      { name: "Ventes", formats: DATES },
    );
    const list = sheetOf(
      [["ID", "Client"], ...Array.from({ length: 200 }, (_, at) => [at + 1, `Client ${String(at)} SARL`])],
      { name: "Clients" },
    );
    const detection = detect(workbookOf(lines, list));
    expect([detection.outcome, detection.table?.joined]).toEqual(["needs-client", undefined]);
  });

  test("codes that stand several times on the other sheet tell no client", () => {
    const visits = sheetOf([["N° commande", "Client"], ...LINES.map(({ order, client }) => [order, client])], {
      name: "Visites",
    });
    expect(detect(workbookOf(orderLines, visits)).outcome).toBe("needs-client");
  });
});

test("orders that have their own amounts need no other sheet", () => {
  const totals = new Map<string, number>();
  for (const { order, net } of LINES) totals.set(order, (totals.get(order) ?? 0) + net);
  const billed = sheetOf(
    [
      ["N° commande", "Date", "Client", "Total HT"],
      ...ORDERS.map(({ order, date, client }) => [order, date, client, totals.get(order) ?? 0]),
    ],
    { name: "Commandes", formats: DATES },
  );
  const { outcome, table } = detect(workbookOf(orderLines, billed));
  expect([outcome, table?.sheetName, table?.joined]).toEqual(["found", "Commandes", undefined]);
});
