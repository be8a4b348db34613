import { doubts, found, lines, ofLedger, totals } from "./detected";
import { type Grid } from "./extracts";

test.each([
  ["purchases", ["Fournisseur", "Date", "N° commande", "Montant HT"]],
  ["purchases", ["Vendor", "Date", "Purchase Order", "Total"]],
  ["expenses", ["Employee", "Date", "Expense Type", "Expense Amount"]],
  ["payroll", ["Nom", "Date", "Service", "Salaire brut"]],
])("%s are not sales", (_what, headers) => {
  const detection = ofLedger(
    ["client", headers[0] ?? ""],
    ["date", headers[1] ?? ""],
    ["order", headers[2] ?? ""],
    ["net", headers[3] ?? ""],
  );
  expect(detection.outcome).toBe("not-sales");
});

test("months of round figures without clients are taken for targets", () => {
  const months = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"];
  const rows = ["Vis", "Pompes", "Filtres", "Joints", "Vannes", "Tuyaux"].map((product, line) => [
    product,
    ...months.map((_, month) => (line + 1) * 500 + month * 100),
  ]);
  const detection = found([["Famille", ...months], ...rows]);
  expect(detection.outcome).toBe("not-sales");
  expect(doubts(detection)).toContain("mayBeTargets");
});

test("a budget by client is shown with a warning", () => {
  const detection = found([["Budget des ventes"], ["Client", "Montant"], ...[...totals]]);
  expect(detection.outcome).not.toBe("found");
});

test("stock, surveys and ratings are not sales", () => {
  expect(
    found([
      ["Article", "Stock", "Stock min"],
      ["Vis", 12, 5],
      ["Pompe", 3, 1],
      ["Filtre", 8, 2],
    ]).outcome,
  ).toBe("not-sales");
  expect(
    found([
      ["userId", "movieId", "rating"],
      [1, 31, 2.5],
      [1, 1029, 3],
      [2, 10, 4],
    ]).outcome,
  ).toBe("not-sales");
});

test("a pipeline of open deals is shown with a warning", () => {
  const states = ["won", "pending", "presented", "declined"];
  const grid: Grid = [
    ["Customer", "Deal amount", "Status"],
    ...lines.map(({ client, net }, line) => [client, net, states[line % 4] ?? ""]),
  ];
  expect(doubts(found(grid))).toContain("mayBeOrders");
});

test("quotes are shown with a warning", () => {
  const quotes = ofLedger(["order", "N° devis"], ["date", "Date"], ["client", "Client"], ["net", "Montant HT"]);
  expect(quotes.outcome).toBe("needs-confirmation");
  expect(quotes.table?.doubts).toEqual([{ code: "mayBeOrders", evidence: "N° devis" }]);
});

test("a bank statement and a balance of accounts are not sales", () => {
  const statement = lines.map(({ date, order, net }) => [date, `VIR ${order}`, net, 5000 + net]);
  expect(found([["Date", "Libellé", "Montant", "Solde"], ...statement], { formats: { 0: "dd/mm/yyyy" } }).outcome).toBe(
    "not-sales",
  );
  const balance = [...totals].map(([client, sales], line) => [`411${String(line)}`, client, sales, 0, sales]);
  expect(found([["Compte", "Intitulé", "Débit", "Crédit", "Solde"], ...balance]).table?.sales ?? null).toBeNull();
});

test("bills are told apart from sales invoices with the same columns", () => {
  const grid = (kind: string): Grid => [
    ["ContactName", "InvoiceNumber", "InvoiceDate", "LineAmount", "Type"],
    ...lines.map(({ client, order, date, net }) => [client, order, date, net, kind]),
  ];
  const dates = { formats: { 2: "dd/mm/yyyy" } };
  expect(found(grid("Sales invoice"), dates).outcome).toBe("found");
  expect(doubts(found(grid("Bill"), dates))).toContain("mayBePurchases");
});

test("a sheet of payments is not taken for sales unasked", () => {
  const grid: Grid = [["Date", "Client", "Montant"], ...lines.map(({ date, client, gross }) => [date, client, gross])];
  const detection = found(grid, { name: "Règlements", formats: { 0: "dd/mm/yyyy" } });
  expect([detection.outcome, doubts(detection)]).toEqual(["needs-confirmation", ["mayNotBeSales"]]);
});
