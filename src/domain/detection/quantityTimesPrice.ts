import { staysBelowPrice } from "./amountColumn";
import type { Doubt, SalesExpression } from "./answer";
import type { ColumnProfile } from "./columnProfile";
import { dependence } from "./dependence";
import type { Relation } from "./relations";
import { unnamedDiscount, unnamedFactors } from "./unnamedFactors";
import { relationReasons, type SalesChoice } from "./salesChoice";

/** Weights from which a header surely names a quantity, a unit price or a discount. */
const SURE_QUANTITY = 0.6;
const SURE_PRICE = 0.8;
/** Strengths of the answers; see `docs/detection.md`. */
const UNIT_PRICE_PRODUCT = 0.85;
const ANY_PRICE_PRODUCT = 0.65;
const PRICE_ALONE = 0.5;

/** quantity × unit price, where no column holds the amount and nothing says that the product is something else. */
export function quantityTimesPrice(
  profiles: readonly ColumnProfile[],
  relations: readonly Relation[],
): SalesChoice | null {
  const numbers = profiles.filter(({ kind, number }) => kind === "number" && number?.isCounter !== true);
  const strongest = (role: "quantity" | "unitPrice" | "discount", least: number): ColumnProfile | null =>
    numbers
      .filter(({ headerRoles }) => (headerRoles.get(role) ?? 0) >= least)
      .sort((a, b) => (b.headerRoles.get(role) ?? 0) - (a.headerRoles.get(role) ?? 0))[0] ?? null;
  const byColumn = new Map(profiles.map((profile) => [profile.column, profile]));
  const unnamed = unnamedFactors(profiles, relations);
  const price = strongest("unitPrice", SURE_PRICE) ?? unnamed?.price ?? null;
  const calledQuantity = strongest("quantity", SURE_QUANTITY);
  const quantity =
    calledQuantity ??
    unnamed?.quantity ??
    numbers.find((profile) => profile.headerRoles.has("sales") && staysBelowPrice(profile, relations, byColumn)) ??
    null;
  if (price === null) return null;
  if (quantity === null) return priceAlone(price, profiles);
  const asAmount = relations.find((relation) => relation.kind === "product" && relation.result === price.column);
  if (asAmount !== undefined) {
    return {
      expression: { kind: "column", column: price.column },
      strength: ANY_PRICE_PRODUCT,
      layout: "column",
      reasons: relationReasons(price.column, relations),
      doubts: [{ code: "weakHeader", role: "sales", column: price.column }],
    };
  }
  const standsForSomethingElse = relations.some(
    (relation) =>
      relation.kind === "product" &&
      [relation.quantity, relation.price].includes(quantity.column) &&
      [relation.quantity, relation.price].includes(price.column),
  );
  if (standsForSomethingElse) return null;
  const discount = strongest("discount", SURE_PRICE) ?? (unnamed === null ? null : unnamedDiscount(numbers));
  const isRate =
    discount?.number !== null && discount !== null && discount.number.least >= 0 && discount.number.greatest <= 100;
  const unit = (discount?.number?.greatest ?? 0) <= 1 ? "share" : "percent";
  const isUnitPrice = price.meaning.concepts.includes("unit") || isFixedByProduct(price, profiles);
  const doubts: Doubt[] = isUnitPrice
    ? []
    : [{ code: "priceOrAmount", quantity: quantity.column, unitPrice: price.column }];
  if (discount !== null && !isRate) doubts.push({ code: "weakHeader", role: "discount", column: discount.column });
  if (calledQuantity === null) doubts.push({ code: "weakHeader", role: "quantity", column: quantity.column });
  const product: SalesExpression = {
    kind: "product",
    quantity: quantity.column,
    unitPrice: price.column,
    ...(discount !== null && isRate ? { discount: { column: discount.column, unit } } : {}),
  };
  const priceAsAmount: SalesExpression = { kind: "column", column: price.column };
  if (!isUnitPrice && risesWithQuantity(quantity, price, profiles)) {
    return {
      expression: priceAsAmount,
      strength: ANY_PRICE_PRODUCT,
      layout: "column",
      reasons: [],
      doubts,
      others: [product],
    };
  }
  return {
    expression: product,
    strength: isUnitPrice ? UNIT_PRICE_PRODUCT : ANY_PRICE_PRODUCT,
    layout: "product",
    reasons: [{ code: "noAmountColumn", quantity: quantity.column, unitPrice: price.column }],
    doubts,
    ...(isUnitPrice ? {} : { others: [priceAsAmount] }),
  };
}

/** Prices without quantities on dated lines or orders: one unit a line, perhaps; the user is asked. */
function priceAlone(price: ColumnProfile, profiles: readonly ColumnProfile[]): SalesChoice | null {
  const isLedger = profiles.some(
    ({ kind, headerRoles }) => kind === "date" || (headerRoles.get("orderId") ?? 0) >= SURE_QUANTITY,
  );
  if (!isLedger) return null;
  return {
    expression: { kind: "column", column: price.column },
    strength: PRICE_ALONE,
    layout: "column",
    reasons: [],
    doubts: [{ code: "weakHeader", role: "sales", column: price.column }],
  };
}

/** A price that the product alone decides is the price of one unit, whatever its header. */
function isFixedByProduct(price: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  return profiles.some(
    (profile) =>
      (profile.headerRoles.has("product") || profile.headerRoles.has("productId")) &&
      (dependence(profile.keys, price.keys) ?? 0) >= 0.8,
  );
}

/** Pairs of lines needed before a rise means something, and the share of them that must show it. */
const FEWEST_PAIRS = 5;
const SHARE_RISING = 0.7;

/** A price that rises with the quantity of the same product is the price of the whole line. */
function risesWithQuantity(quantity: ColumnProfile, price: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  const product = profiles.find(({ headerRoles }) => headerRoles.has("product") || headerRoles.has("productId"));
  if (product === undefined) return false;
  let pairs = 0;
  let rising = 0;
  const lines = Math.min(product.keys.length, 300);
  for (let a = 0; a < lines; a += 1) {
    for (let b = a + 1; b < lines; b += 1) {
      const [few, many] = [quantity.values[a] ?? 0, quantity.values[b] ?? 0];
      if (product.keys[a] !== product.keys[b] || few === many) continue;
      pairs += 1;
      if (((price.values[b] ?? 0) - (price.values[a] ?? 0)) * (many - few) > 0) rising += 1;
    }
  }
  return pairs >= FEWEST_PAIRS && rising >= pairs * SHARE_RISING;
}
