import type { ColumnProfile } from "./columnProfile";
import type { Relation } from "./relations";
import type { Role } from "./roles";
import type { Concept } from "./vocabulary";

/** Points that arithmetic and formats add to what a header says; see `docs/detection.md`. */
const PRODUCT_OF_QUANTITY_AND_PRICE = 0.35;
const NET_OF_PAIR = 0.2;
const GROSS_OF_PAIR = -0.45;
const WHOLE_OF_COST_AND_MARGIN = 0.35;
const WHOLE_OF_TWO = 0.2;
const PART_OF_WHOLE = -0.3;
const MONEY_FORMAT = 0.1;
const COPY = -0.3;
const UNNAMED = 0.25;
/** The only numbers with cents or a currency on lines without a word. */
const SOLE_AMOUNT = 0.2;
const HAS_MARGIN = 0.25;
const IS_MARGIN = -0.3;
/** From this weight on, numbers like 2005 are amounts rather than years. */
const SAYS_SALES = 0.7;
/** Fewer different values than this on many lines are marks on a scale. */
const FEW_VALUES = 12;
const MANY_LINES = 60;
/** So many times larger than the other numbers, an amount stands out among durations, counts and marks. */
const STANDS_OUT = 10;
/** Named, but neither as sales nor as another measure: arithmetic must speak for it. */
const OTHERWISE_NAMED = 0.15;
/** On this share of lines an amount must reach the price of one unit, or it is a quantity. */
const REACHES_PRICE = 0.7;

const OTHER_MEASURES = new Set<Concept>([
  "cost", "margin", "price", "tax", "budget", "balance", "stock", "rate", "average", "previous", "cumulative", "count", "discount",
  "potential", "freight", "rebate", "weight", "expense", "payroll", "usage", "claim", "score", "duration", "quantity", "purchase",
  "id", "place", "postal", "phone", "date", "year", "month", "probability", "visits", "debit", "credit",
]); // prettier-ignore

const named = (profile: ColumnProfile, role: Role): number => profile.headerRoles.get(role) ?? 0;

/** Numbers that cannot be amounts of sales, whatever their header: counters, years, rates, running totals. */
function cannotBeAmount(profile: ColumnProfile, relations: readonly Relation[]): boolean {
  const { number, column, filled } = profile;
  if (profile.meaning.concepts.length === 0 && (areMarks(profile) || areCodes(profile))) return true;
  const areYears = number?.areYears === true && named(profile, "sales") < SAYS_SALES;
  if (number === null || filled === 0 || number.isCounter || areYears || profile.sharePercentFormat >= 0.5) return true;
  return relations.some(
    (relation) =>
      (relation.kind === "runningTotal" && relation.total === column) ||
      (relation.kind === "shareOf" && relation.shares === column) ||
      ((relation.kind === "product" || relation.kind === "discountedProduct") &&
        (relation.quantity === column || relation.price === column)),
  );
}

/** How much a column of numbers looks like the amount of sales, from its header, its formats and its arithmetic. */
export function amountScore(
  profile: ColumnProfile,
  relations: readonly Relation[],
  byColumn: ReadonlyMap<number, ColumnProfile>,
): number {
  if (profile.kind !== "number" || cannotBeAmount(profile, relations)) return 0;
  const { column } = profile;
  const words = Math.max(named(profile, "sales"), named(profile, "salesGross") * 0.7);
  const isOtherMeasure = words === 0 && profile.meaning.concepts.some((concept) => OTHER_MEASURES.has(concept));
  if (isOtherMeasure || staysBelowPrice(profile, relations, byColumn)) return 0;
  let score = words > 0 ? words : profile.meaning.concepts.length === 0 ? UNNAMED : OTHERWISE_NAMED;
  const isCostly = (other: number): boolean => {
    const found = byColumn.get(other);
    return (
      found !== undefined && (named(found, "cost") > 0 || named(found, "unitCost") > 0 || named(found, "margin") > 0)
    );
  };
  if (
    relations.some(
      (relation) =>
        (relation.kind === "product" || relation.kind === "discountedProduct") && relation.result === column,
    )
  ) {
    score += PRODUCT_OF_QUANTITY_AND_PRICE;
  }
  for (const relation of relations) {
    if (relation.kind === "taxed" && !isCostly(relation.net) && !isCostly(relation.gross)) {
      if (relation.net === column) score += NET_OF_PAIR;
      if (relation.gross === column) score += GROSS_OF_PAIR;
    } else if (relation.kind === "sum") {
      const hasCost = isCostly(relation.part) || isCostly(relation.rest);
      const tax = hasCost ? null : taxOf(relation, byColumn);
      if (tax === null && relation.whole === column) score += hasCost ? WHOLE_OF_COST_AND_MARGIN : WHOLE_OF_TWO;
      if (tax === null && (relation.part === column || relation.rest === column)) score += PART_OF_WHOLE;
      if (tax !== null)
        score +=
          column === relation.part || column === relation.rest
            ? column === tax
              ? GROSS_OF_PAIR
              : NET_OF_PAIR
            : column === relation.whole
              ? GROSS_OF_PAIR
              : 0;
    } else if (relation.kind === "within" && words === 0) {
      if (relation.whole === column) score += HAS_MARGIN;
      if (relation.part === column) score += IS_MARGIN;
    } else if (relation.kind === "copy" && relation.copy === column) score += COPY;
  }
  if (profile.shareMoneyFormat >= 0.5) score += MONEY_FORMAT;
  if (
    words === 0 &&
    profile.meaning.concepts.length === 0 &&
    (isSoleAmount(profile, byColumn) || standsOut(profile, byColumn))
  )
    score += SOLE_AMOUNT;
  return Math.max(0, score);
}

/**
 * True for whole numbers that are mostly smaller than the unit price beside them: units sold, whatever the header says
 * ("Vendas", "Verkäufe").
 */
export function staysBelowPrice(
  { number, values, column }: ColumnProfile,
  relations: readonly Relation[],
  byColumn: ReadonlyMap<number, ColumnProfile>,
): boolean {
  if (number?.areIntegers !== true) return false;
  if (relations.some((relation) => relation.kind === "product" && relation.result === column)) return false;
  const price = [...byColumn.values()].find(
    (other) => named(other, "unitPrice") >= 0.6 && other.kind === "number" && other.column !== column,
  );
  if (price === undefined) return false;
  let compared = 0;
  let reaching = 0;
  for (const [line, value] of values.entries()) {
    const one = price.values[line];
    if (value === null || value === 0 || one === null || one === undefined || one === 0) continue;
    compared += 1;
    if (Math.abs(value) >= Math.abs(one)) reaching += 1;
  }
  return compared > 0 && reaching < compared * REACHES_PRICE;
}

/** Cents, or a currency in most cells or formats. */
export const looksLikeMoney = ({ number, shareMoneyFormat }: ColumnProfile): boolean =>
  number !== null && !number.areShares && (!number.areIntegers || shareMoneyFormat >= 0.5);

const isSoleAmount = (profile: ColumnProfile, byColumn: ReadonlyMap<number, ColumnProfile>): boolean =>
  looksLikeMoney(profile) && [...byColumn.values()].every((other) => other === profile || !looksLikeMoney(other));

/** Whole numbers above all others: the amounts on lines that otherwise hold durations, counts, rates and marks. */
function standsOut(profile: ColumnProfile, byColumn: ReadonlyMap<number, ColumnProfile>): boolean {
  const size = ({ number }: ColumnProfile): number => (number === null ? 0 : Math.max(number.greatest, -number.least));
  const others = [...byColumn.values()].filter(
    (other) => other !== profile && other.kind === "number" && other.number?.isCounter !== true && !areCodes(other),
  );
  return profile.number?.areIntegers === true && others.every((other) => size(profile) >= size(other) * STANDS_OUT);
}

/** Many lines with a few different whole numbers or halves: a scale, not amounts. */
const areMarks = ({ distinct, filled, number }: ColumnProfile): boolean =>
  filled >= MANY_LINES && distinct <= FEW_VALUES && number !== null && number.greatest <= 100;

const CODE_DIGITS = 4;
const SHARE_ROUND = 0.5;

/** Whole numbers of one length that are hardly ever round: codes. */
const areCodes = ({ number, keys }: ColumnProfile): boolean =>
  number !== null &&
  number.areIntegers &&
  number.least > 0 &&
  number.shareRound < SHARE_ROUND &&
  new Set(keys.filter((key) => key !== "").map((key) => key.length)).size === 1 &&
  String(number.greatest).length >= CODE_DIGITS;

/** A tax has few rates; more different ones make a cost or a margin. */
const MOST_RATES = 6;
const HIGHEST_RATE = 0.3;

/**
 * Which part of whole = part + rest is a tax or a discount: the one called so, or the one that is always the same few
 * rates of the other. Null where neither is: the whole is then an amount made of cost and margin.
 */
function taxOf(
  { part, rest }: Extract<Relation, { kind: "sum" }>,
  byColumn: ReadonlyMap<number, ColumnProfile>,
): number | null {
  for (const [net, added] of [
    [part, rest],
    [rest, part],
  ] as const) {
    const [base, tax] = [byColumn.get(net), byColumn.get(added)];
    if (base === undefined || tax === undefined) continue;
    if (tax.meaning.concepts.includes("tax") || tax.meaning.concepts.includes("discount")) return added;
    const rates = new Set<number>();
    for (const [line, value] of base.values.entries()) {
      const taxed = tax.values[line];
      if (value !== null && Math.abs(value) >= 1 && taxed !== null && taxed !== undefined)
        rates.add(Math.round((taxed / value) * 200) / 200);
    }
    if (rates.size > 0 && rates.size <= MOST_RATES && [...rates].every((rate) => rate >= 0 && rate <= HIGHEST_RATE))
      return added;
  }
  return null;
}
