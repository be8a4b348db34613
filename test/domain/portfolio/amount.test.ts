import fc from "fast-check";
import { addAmounts, amountOf, inCurrency, negate, NO_AMOUNT, sumOf } from "../../../src/domain/portfolio/amount";

test("tenths add up exactly", () => {
  expect(inCurrency(sumOf(Array<number>(8).fill(0.1).map(amountOf)))).toBe(0.8);
});

test("an amount and its opposite cancel, whatever was rounded", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (amount) => {
      expect(addAmounts(amountOf(amount), amountOf(-amount))).toBe(NO_AMOUNT);
      expect(negate(amountOf(amount))).toBe(amountOf(-amount));
    }),
  );
});
