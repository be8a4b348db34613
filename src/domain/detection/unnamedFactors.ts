import { looksLikeMoney } from "./amountColumn";
import type { ColumnProfile } from "./columnProfile";
import { decides } from "./dependence";
import { orderColumn } from "./orderStructure";
import type { Relation } from "./relations";

/** A quantity and a unit price that only their numbers give away. */
export interface Factors {
  readonly quantity: ColumnProfile;
  readonly price: ColumnProfile;
}

/** Lines each price must stand on, on average, to be a list price rather than an amount. */
const LINES_A_PRICE = 1.6;
/** From this share of pairs on, the larger of two quantities has the larger amount. */
const RISES = 0.58;
const FEWEST_PAIRS = 20;
const LINES_COMPARED = 250;
const GREATEST_QUANTITY = 10_000;
const MOST_QUANTITIES = 0.5;
const MOSTLY_NOTHING = 0.3;

const isUnnamed = ({ meaning }: ColumnProfile): boolean => meaning.concepts.length === 0;

/** Small positive whole numbers that come again and again. */
const looksLikeQuantity = (profile: ColumnProfile): boolean => {
  const { number, distinct, filled } = profile;
  if (number === null || !number.areIntegers || number.isCounter || number.areYears || !isUnnamed(profile))
    return false;
  return (
    number.least >= 0 && number.greatest <= GREATEST_QUANTITY && distinct > 1 && distinct <= filled * MOST_QUANTITIES
  );
};

/** 1, 2, 3 … anew for each order: the number of the line. */
function countsWithin({ values }: ColumnProfile): boolean {
  let steps = 0;
  values.forEach((value, line) => {
    const before = values[line - 1];
    if (value === 1 || (before !== null && before !== undefined && value === before + 1)) steps += 1;
  });
  return steps >= values.length * 0.9;
}

/** Share of pairs of lines on which the larger quantity has the larger amount, of those where both differ; 1 if unknown. */
function rising(quantity: ColumnProfile, amount: ColumnProfile): number {
  let pairs = 0;
  let agreeing = 0;
  const lines = Math.min(quantity.values.length, LINES_COMPARED);
  for (let a = 0; a < lines; a += 1) {
    for (let b = a + 1; b < lines; b += 1) {
      const [few, many] = [quantity.values[a] ?? 0, quantity.values[b] ?? 0];
      const [less, more] = [amount.values[a] ?? 0, amount.values[b] ?? 0];
      if (few === many || less === more) continue;
      pairs += 1;
      if ((more - less) * (many - few) > 0) agreeing += 1;
    }
  }
  return pairs < FEWEST_PAIRS ? 1 : agreeing / pairs;
}

/**
 * Finds quantity and unit price where no header names them and no column is their product: the same prices stand on many
 * lines, and more units do not make them larger. An amount that is the product of both would rise with the quantity.
 */
export function unnamedFactors(profiles: readonly ColumnProfile[], relations: readonly Relation[]): Factors | null {
  if (relations.some(({ kind }) => kind === "product" || kind === "discountedProduct")) return null;
  const prices = profiles.filter(
    (profile) => isUnnamed(profile) && looksLikeMoney(profile) && profile.filled >= profile.distinct * LINES_A_PRICE,
  );
  // The cost of a unit may stand beside its price.
  const [price] = [...prices].sort((a, b) => (b.number?.sum ?? 0) - (a.number?.sum ?? 0));
  if (price === undefined) return null;
  const order = orderColumn(profiles);
  const [quantity] = profiles
    .filter((profile) => looksLikeQuantity(profile) && !countsWithin(profile))
    .filter((profile) => !decides(profile, price) && !decides(price, profile))
    .filter((profile) => order === null || !decides(order, profile))
    .filter((profile) => rising(profile, price) < RISES)
    .sort((a, b) => (a.number?.greatest ?? 0) - (b.number?.greatest ?? 0));
  return quantity === undefined ? null : { quantity, price };
}

/** Shares below one that most lines do not have: a discount. */
export const unnamedDiscount = (numbers: readonly ColumnProfile[]): ColumnProfile | null =>
  numbers.find(
    (profile) =>
      isUnnamed(profile) &&
      profile.number?.areShares === true &&
      profile.number.least >= 0 &&
      profile.number.greatest < 1 &&
      profile.values.filter((value) => value === 0).length >= profile.filled * MOSTLY_NOTHING,
  ) ?? null;
