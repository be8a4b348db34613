/**
 * Money, as a whole number of ten-thousandths of the currency unit: sums are exact and "equal" means equal
 * (method.md, Amounts). Whole numbers stay exact up to 900 billion currency units; above that, to a thousandth.
 */
export type Amount = number & { readonly unit: "ten-thousandths of the currency" };

const PARTS_PER_UNIT = 10_000;

// The casts brand plain numbers; this file is the only place where an Amount is made.

/** Rounds half away from zero, as Excel does, so that a credit note cancels its invoice. Adding 0 turns -0 into 0. */
export const amountOf = (inCurrency: number): Amount =>
  (Math.sign(inCurrency) * Math.round(Math.abs(inCurrency) * PARTS_PER_UNIT) + 0) as Amount;
export const inCurrency = (amount: Amount): number => amount / PARTS_PER_UNIT;
export const addAmounts = (a: Amount, b: Amount): Amount => (a + b) as Amount;
export const negate = (amount: Amount): Amount => (0 - amount) as Amount;
export const NO_AMOUNT = 0 as Amount;

/**
 * What lines add up to before it is rounded to an Amount, in hundred-millionths of the currency unit. Quantity × price ×
 * (1 − discount) has more decimals than an Amount keeps; rounding every line would make long files drift by cents.
 */
export type ExactSum = bigint;

const EXACT_PARTS_PER_UNIT = 100_000_000;
const EXACT_PARTS_PER_AMOUNT = BigInt(EXACT_PARTS_PER_UNIT / PARTS_PER_UNIT);

export const exactly = (inCurrency: number): ExactSum =>
  BigInt(Math.sign(inCurrency) * Math.round(Math.abs(inCurrency) * EXACT_PARTS_PER_UNIT));

/** To the nearest ten-thousandth, half away from zero. */
export const rounded = (sum: ExactSum): Amount => {
  const half = EXACT_PARTS_PER_AMOUNT / 2n;
  return Number((sum < 0n ? sum - half : sum + half) / EXACT_PARTS_PER_AMOUNT) as Amount;
};

export const sumOf = (amounts: Iterable<Amount>): Amount => {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum as Amount;
};
