import { suggestedSmallOrderLimit } from "../../../src/domain/costToServe/orders";
import { amountOf } from "../../../src/domain/portfolio/amount";

test.each([
  [[40, 300, 900], 100],
  [[1000, 1000, 1000], 500],
  [[420], 200],
  [[0.5, 0.5], 0.2],
  [[-50, 0, 90_000], 20_000],
])("the first limit for orders of %p is %p", (orders, limit) => {
  expect(suggestedSmallOrderLimit(orders.map(amountOf))).toBeCloseTo(limit, 10);
});

test("without an order above zero there is no limit to suggest", () => {
  expect(suggestedSmallOrderLimit([amountOf(-3)])).toBeNull();
  expect(suggestedSmallOrderLimit([])).toBeNull();
});
