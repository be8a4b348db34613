import { columns, found, lines, ofLedger, totals } from "./detected";
import { gridOf } from "./ledgers";

const amount = (column: number) => ({ kind: "column", column }) as const;

test("gross stands beside net, whichever was chosen", () => {
  const { table } = ofLedger(["date", "Date"], ["client", "Client"], ["gross", "Montant TTC"], ["net", "Montant HT"]);
  expect(table?.sales).toEqual(amount(3));
  expect(table?.otherSales).toEqual([amount(2)]);
  const unnamed = ofLedger(["date", "Date"], ["client", "Client"], ["gross", "Montant 1"], ["net", "Montant 2"]);
  expect(unnamed.table?.otherSales).toEqual([amount(2)]);
});

test("a price that may be an amount is offered with and without the quantity", () => {
  const rows = lines.map(({ client, product, quantity, net }) => [client, product, quantity, net]);
  const { table } = found([["Client", "Opportunity", "Quantity", "Price"], ...rows]);
  expect(table?.doubts).toContainEqual({ code: "priceOrAmount", quantity: 2, unitPrice: 3 });
  expect([table?.sales, ...(table?.otherSales ?? [])]).toEqual(
    expect.arrayContaining([amount(3), { kind: "product", quantity: 2, unitPrice: 3 }]),
  );
});

test("of two columns that are as good, the other one is offered", () => {
  const rows = lines.map(({ client, net, cost }) => [client, net, cost * 1.7]);
  const { table } = found([["Client", "Montant A", "Montant B"], ...rows]);
  expect(table?.doubts).toContainEqual({ code: "twoSalesColumns", columns: [1, 2] });
  expect(table?.otherSales).toEqual([amount(2)]);
});

test("years beside each other are offered all together or the last one alone", () => {
  const rows = [...totals].map(([client, sales], line) => [client, sales, sales + line * 100, sales * 2 + line * 100]);
  const { table } = found([["Client", "CA 2023", "CA 2024", "Total CA"], ...rows]);
  expect(table?.sales).toEqual({ kind: "sum", columns: [1, 2] });
  expect(table?.otherSales).toEqual([amount(2)]);
});

test("an amount before the discount stands beside the one after it", () => {
  const rows = lines.map(({ client, net, cost }) => [client, net, net - cost, cost]);
  const headers = ["Client", "Montant HT avant remise", "Remise", "Montant HT après remise"];
  const { table } = found([headers, ...rows]);
  expect(table?.sales).toEqual(amount(3));
  expect(table?.otherSales).toEqual([amount(1)]);
});

test("a product is offered with and without its discount", () => {
  const chosen = columns(
    ["client", "Customer"],
    ["order", "Order ID"],
    ["quantity", "Quantity"],
    ["unitPrice", "Unit price"],
  );
  const grid = gridOf(lines, chosen).map((row, line) => [
    ...row,
    line === 0 ? "Discount %" : ([0, 5, 10][line % 3] ?? 0),
  ]);
  expect(found(grid).table?.otherSales).toEqual([{ kind: "product", quantity: 2, unitPrice: 3 }]);
});

test("where there is one amount only, nothing else is offered", () => {
  expect(ofLedger(["date", "Date"], ["client", "Client"], ["net", "Montant HT"]).table).not.toHaveProperty(
    "otherSales",
  );
});
