import { columns, doubts, found, lines, ofLedger, totals } from "./detected";
import { type Grid } from "./extracts";
import { gridOf } from "./ledgers";

test("net of tax is chosen where gross stands beside it, by its words or by its arithmetic", () => {
  expect(
    ofLedger(["date", "Date"], ["client", "Client"], ["gross", "Montant TTC"], ["net", "Montant HT"]).table?.sales,
  ).toEqual({
    kind: "column",
    column: 3,
  });
  const byArithmetic = ofLedger(["date", "Date"], ["client", "Client"], ["gross", "Montant 1"], ["net", "Montant 2"]);
  expect(byArithmetic.table?.sales).toEqual({ kind: "column", column: 3 });
  expect(byArithmetic.table?.reasons).toContainEqual({ code: "netOfGross", net: 3, gross: 2, ratio: 1.2 });
});

test("amounts that include tax are taken where there is nothing else, and that is said", () => {
  const detection = ofLedger(["date", "Date"], ["client", "Client"], ["gross", "Montant TTC"]);
  expect(detection.outcome).toBe("needs-confirmation");
  expect(detection.table?.sales).toEqual({ kind: "column", column: 2 });
  expect(doubts(detection)).toEqual(["grossSales"]);
});

test("cost and margin are not sales", () => {
  const detection = ofLedger(
    ["date", "Date"],
    ["client", "Customer"],
    ["margin", "Profit"],
    ["cost", "COGS"],
    ["net", "Revenue"],
  );
  expect(detection.table?.sales).toEqual({ kind: "column", column: 4 });
  expect(detection.table?.roles).toMatchObject({ cost: [3], margin: [2] });
});

test("quantity times unit price makes the sales where no column does", () => {
  const detection = ofLedger(
    ["date", "Date"],
    ["client", "Client"],
    ["product", "Article"],
    ["quantity", "Quantité"],
    ["unitPrice", "Prix unitaire"],
  );
  expect(detection.outcome).toBe("found");
  expect(detection.table?.sales).toEqual({ kind: "product", quantity: 3, unitPrice: 4 });
  expect(detection.table?.reasons).toContainEqual({ code: "noAmountColumn", quantity: 3, unitPrice: 4 });
});

test("a discount rate takes part in the product", () => {
  const grid = gridOf(
    lines,
    columns(["client", "Customer"], ["order", "Order ID"], ["quantity", "Quantity"], ["unitPrice", "Unit price"]),
  );
  const discounted = grid.map((row, line) => [...row, line === 0 ? "Discount %" : [0, 5, 10][line % 3]]) as Grid;
  expect(found(discounted).table?.sales).toEqual({
    kind: "product",
    quantity: 2,
    unitPrice: 3,
    discount: { column: 4, unit: "percent" },
  });
});

test("units sold are not taken for sales because their header says so", () => {
  const detection = ofLedger(
    ["date", "Data"],
    ["client", "Cliente"],
    ["product", "Produto"],
    ["quantity", "Vendas"],
    ["unitPrice", "Preço unitário"],
  );
  expect(detection.outcome).toBe("needs-confirmation");
  expect(detection.table?.sales).toEqual({ kind: "product", quantity: 3, unitPrice: 4 });
});

test("a price that rises with the quantity may be the whole line's, and the user is asked", () => {
  const products = ["Alpha", "Beta", "Gamma"];
  const grid: Grid = [
    ["Client", "Product", "Quantity", "Price"],
    ...lines
      .slice(0, 30)
      .map(({ client, quantity }, line) => [client, products[line % 3] ?? "", quantity, quantity * 100 + line]),
  ];
  const detection = found(grid);
  expect(detection.outcome).toBe("needs-confirmation");
  expect(doubts(detection)).toContain("priceOrAmount");
  expect(detection.table?.sales).toEqual({ kind: "column", column: 3 });
});

test("years as columns are added, their total is not", () => {
  const rows = [...totals].map(([client, sales], line) => [client, sales, sales + line * 100, sales * 2 + line * 100]);
  const detection = found([["Client", "CA 2023", "CA 2024", "Total CA"], ...rows]);
  expect(detection.table).toMatchObject({ orientation: "years", sales: { kind: "sum", columns: [1, 2] } });
  expect(detection.outcome).toBe("found");
  expect(detection.table?.reasons).toContainEqual({
    code: "periodColumns",
    columns: [1, 2],
    first: "CA 2023",
    last: "CA 2024",
  });
});

test("of years with several measures the sales are added", () => {
  const rows = [...totals].map(([client, sales], line) => [
    client,
    line + 3,
    sales,
    sales * 0.3,
    line + 5,
    sales * 1.1,
    sales * 0.4,
  ]);
  const headers = ["Client", "Qté 2023", "CA 2023", "Marge 2023", "Qté 2024", "CA 2024", "Marge 2024"];
  expect(found([headers, ...rows]).table?.sales).toEqual({ kind: "sum", columns: [2, 5] });
});

test("months as columns under merged years are added", () => {
  const months = ["janv", "févr", "mars"];
  const grid: Grid = [
    ["Ventes par client"],
    ["", "2023", "", "", "2024", "", ""],
    ["Client", ...months, ...months],
    ...[...totals].map(([client, sales], line) => [
      client,
      ...Array.from({ length: 6 }, (_, month) => sales / 7 + month * line + 0.5),
    ]),
  ];
  expect(found(grid).table).toMatchObject({ headerRows: [1, 2], sales: { kind: "sum", columns: [1, 2, 3, 4, 5, 6] } });
});

test("the total of an order repeated on its lines is not what a line sold", () => {
  const orderTotals = new Map<string, number>();
  for (const { order, net } of lines) orderTotals.set(order, (orderTotals.get(order) ?? 0) + net);
  const grid: Grid = [
    ["N° facture", "Client", "Total HT", "Montant HT"],
    ...lines.map(({ order, client, net }) => [order, client, orderTotals.get(order) ?? 0, net]),
  ];
  expect(found(grid).table?.sales).toEqual({ kind: "column", column: 3 });
});

test("a running total and a share of the total are not sales", () => {
  let running = 0;
  const sum = [...totals.values()].reduce((added, sales) => added + sales, 0);
  const rows = [...totals].map(([client, sales]) => [client, (running += sales), sales, sales / sum]);
  expect(found([["Client", "Total 1", "Total 2", "Total 3"], ...rows]).table?.sales).toEqual({
    kind: "column",
    column: 2,
  });
});

test("prices alone on dated lines are offered with a question", () => {
  const detection = ofLedger(
    ["order", "order_id"],
    ["date", "order_date"],
    ["code", "customer_id"],
    ["unitPrice", "price"],
  );
  expect(detection.outcome).toBe("needs-confirmation");
  expect(detection.table?.sales).toEqual({ kind: "column", column: 3 });
});

test("months of whole numbers that nothing calls sales are shown with a question", () => {
  const rows = [...totals.keys()].map((client, line) => [client, line + 1, line + 4, line + 2]);
  const detection = found([["Client", "janvier", "février", "mars"], ...rows]);
  expect(detection.outcome).toBe("needs-confirmation");
  expect(doubts(detection)).toEqual(["weakHeader"]);
});

test("a pivot table says in its corner that it holds sales, but not who its rows are", () => {
  const rows = ["Nord", "Sud", "Est", "Ouest"].map((place, line) => [place, line + 10, line * 7 + 3, line + 40]);
  const detection = found([
    ["Somme de Montant HT", "Étiquettes de colonnes"],
    ["Étiquettes de lignes", "janv", "févr", "mars"],
    ...rows,
  ]);
  expect(detection.outcome).toBe("needs-client");
  expect(detection.table?.sales).toEqual({ kind: "sum", columns: [1, 2, 3] });
});

test("sales that look like years are sales where the header says so", () => {
  const rows = ["Dupont", "Martin", "Roux", "Garnier"].map((client, line) => [
    client,
    [2000, 2005, 2010, 1998][line] ?? 0,
  ]);
  const detection = found([["Client", "CA"], ...rows]);
  expect(detection.outcome).toBe("found");
  expect(detection.table).toMatchObject({ firstDataRow: 1, lastDataRow: 4, sales: { kind: "column", column: 1 } });
});

test.each([
  ["Montant hors taxes après remises", "found"],
  ["Montant HT après remise", "found"],
  ["Net amount after discount", "found"],
  ["Facturé", "found"],
  ["Facturation", "found"],
  ["Facturación", "found"],
  ["Commandé", "needs-confirmation"],
])("%s is an amount of sales: %s", (header, outcome) => {
  const detection = ofLedger(["date", "Date"], ["client", "Client"], ["net", header]);
  expect(detection.table?.sales).toEqual({ kind: "column", column: 2 });
  expect(detection.outcome).toBe(outcome);
});

test("what was ordered is not what was invoiced, and numbers of invoices are no amounts", () => {
  expect(doubts(ofLedger(["date", "Date"], ["client", "Client"], ["net", "Commandé"]))).toEqual(["mayBeOrders"]);
  const numbered = found([
    ["Facture", "Client", "CA"],
    ...lines.map(({ client, net }, line) => [24_000 + line * 3, client, net]),
  ]);
  expect(numbered.table?.roles.orderId).toEqual([0]);
  expect(numbered.table?.sales).toEqual({ kind: "column", column: 2 });
});

test("the amount after discounts wins over the one before them", () => {
  const grid: Grid = [
    ["Client", "Montant HT avant remise", "Remise", "Montant HT après remise"],
    ...lines.map(({ client, net, cost }) => [client, net, net - cost, cost]),
  ];
  expect(found(grid).table?.sales).toEqual({ kind: "column", column: 3 });
});
