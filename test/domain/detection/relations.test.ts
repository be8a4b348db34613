import { profilesOf } from "../../../src/domain/detection/columnProfile";
import { relationsOf, type Relation } from "../../../src/domain/detection/relations";
import { tablesIn } from "../../../src/domain/detection/tablesIn";
import { sheetOf, type Grid } from "./extracts";

const relationsIn = (grid: Grid): readonly Relation[] => {
  const [table] = tablesIn(sheetOf(grid));
  return table === undefined ? [] : relationsOf(profilesOf(table), true);
};
const kinds = (grid: Grid): string[] => relationsIn(grid).map(({ kind }) => kind);

const quantities = [3, 7, 2, 11, 5];
const prices = [12.5, 8.2, 100, 3.75, 41];

test("quantity times price is seen, with the quantity told from the price", () => {
  const grid = [
    ["Aa", "Bb", "Cc"],
    ...quantities.map((quantity, line) => [prices[line] ?? 0, quantity, quantity * (prices[line] ?? 0)]),
  ];
  expect(relationsIn(grid)).toContainEqual({ kind: "product", quantity: 1, price: 0, result: 2, share: 1 });
});

test("a discount taken off quantity times price is seen as a share or as a percentage", () => {
  for (const [unit, whole] of [
    ["share", 1],
    ["percent", 100],
  ] as const) {
    const discounts = [0, 0.1, 0.25, 0.05, 0.1].map((share) => share * whole);
    const grid = [
      ["Qté", "PU", "Remise", "Montant"],
      ...quantities.map((quantity, line) => {
        const price = prices[line] ?? 0;
        const discount = discounts[line] ?? 0;
        return [quantity, price, discount, quantity * price * (1 - discount / whole)];
      }),
    ];
    expect(relationsIn(grid)).toContainEqual({
      kind: "discountedProduct",
      quantity: 0,
      price: 1,
      discount: 2,
      unit,
      result: 3,
      share: 1,
    });
  }
});

test("gross is net with tax, margin is what cost leaves", () => {
  const grid = [
    ["Net", "Gross", "Cost", "Margin"],
    ...prices.map((net, line) => [net, net * 1.2, net * 0.6 - line, net * 0.4 + line]),
  ];
  expect(relationsIn(grid)).toContainEqual({ kind: "taxed", net: 0, gross: 1, ratio: 1.2, share: 1 });
  expect(relationsIn(grid)).toContainEqual({ kind: "sum", whole: 0, part: 2, rest: 3, share: 1 });
});

test("running totals, shares of a total and copies in thousands are seen", () => {
  const amounts = [1200, 5300, 2750, 9900, 4100];
  let running = 0;
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const grid = [
    ["A", "B", "C", "D"],
    ...amounts.map((amount) => [amount, (running += amount), amount / total, amount / 1000]),
  ];
  const found = relationsIn(grid);
  expect(found).toContainEqual({ kind: "runningTotal", of: 0, total: 1, share: 1 });
  expect(found).toContainEqual({ kind: "shareOf", of: 0, shares: 2, share: 1 });
  expect(found).toContainEqual({ kind: "copy", of: 0, copy: 3, share: 1 });
});

test("numbers without a connection have none", () => {
  expect(
    kinds([
      ["A", "B", "C"],
      [3, 17, 900],
      [8, 4, 12.5],
      [1, 99, 77],
      [14, 2, 640],
      [6, 31, 5],
    ]),
  ).toEqual([]);
});
