import { amountScore, looksLikeMoney } from "./amountColumn";
import type { Doubt } from "./answer";
import type { CandidateTable } from "./candidateTable";
import type { ColumnProfile } from "./columnProfile";
import { dependence } from "./dependence";
import { otherSales } from "./otherSales";
import { quantityTimesPrice } from "./quantityTimesPrice";
import type { Relation } from "./relations";
import { relationReasons, type SalesChoice } from "./salesChoice";
import { isTotalOf, salesPeriods } from "./salesPeriods";
import { includesTaxBeside } from "./taxBeside";
import type { Concept } from "./vocabulary";

/** Below this an amount is not offered. */
const WEAK_SALES = 0.45;
const TWIN_DISTANCE = 0.08;
const PERIODS_NAMED = 0.95;
const PERIODS_UNSAID = 0.65;
/** Never clear enough to go unasked. */
const CATEGORIES = 0.55;
const FEWEST_CATEGORIES = 3;
/** A product must be so much clearer than a column of amounts to be taken instead. */
const PRODUCT_LEAD = 0.2;

/** True where the sheet, a title or the corner of a cross table says that the numbers are sales. */
export const saysSales = (table: CandidateTable): boolean =>
  table.reader.roles((table.headers[0] ?? "").split(" / ")[0] ?? "").has("sales") ||
  [...table.titles, table.sheet.name].some((text) => table.reader.meaning(text).concepts.includes("sales"));

/** How far an order must decide an amount that is its total, and how far it must not decide the lines' own amounts. */
const DECIDED_BY_ORDER = 0.98;
const DIFFERS_IN_ORDER = 0.9;
const TOTAL_OF_ORDER = -0.4;

/** The total of the order repeated on each of its lines, beside a column that differs from line to line. */
function isTotalOfOrder(
  profile: ColumnProfile,
  others: readonly ColumnProfile[],
  profiles: readonly ColumnProfile[],
): boolean {
  const order = profiles.find(({ headerRoles }) => (headerRoles.get("orderId") ?? 0) >= 0.7);
  if (order === undefined || (dependence(order.keys, profile.keys) ?? 0) < DECIDED_BY_ORDER) return false;
  return others.some((other) => (dependence(order.keys, other.keys) ?? 1) < DIFFERS_IN_ORDER);
}

/** "Montant garanti", "Loan amount": an amount of something that no word explains and nothing calls sales. */
const isOfUnknownKind = ({ meaning }: ColumnProfile): boolean =>
  meaning.understood < 1 && !meaning.concepts.includes("sales") && !meaning.concepts.includes("net");

const isComputed = (column: number, relations: readonly Relation[]): boolean =>
  relations.some(
    (relation) =>
      ((relation.kind === "product" || relation.kind === "discountedProduct") && relation.result === column) ||
      (relation.kind === "taxed" && relation.net === column),
  );

/** The clearest amount column, with what speaks for it. */
function singleColumn(profiles: readonly ColumnProfile[], relations: readonly Relation[]): SalesChoice | null {
  const byColumn = new Map(profiles.map((profile) => [profile.column, profile]));
  const candidates = profiles
    .map((profile) => ({ profile, score: amountScore(profile, relations, byColumn) }))
    .filter(({ score }) => score >= WEAK_SALES);
  const amounts = candidates.map(({ profile }) => profile);
  const ranked = candidates
    .map(({ profile, score }) => ({
      profile,
      score: score + (isTotalOfOrder(profile, amounts, profiles) ? TOTAL_OF_ORDER : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined) return null;
  const { column, headerRoles, shareNumbers } = first.profile;
  const doubts: Doubt[] = [];
  const isSettled = relations.some(
    (relation) =>
      (relation.kind === "copy" && [relation.of, relation.copy].includes(column)) ||
      (relation.kind === "taxed" && [relation.net, relation.gross].includes(column)),
  );
  if (second !== undefined && first.score - second.score < TWIN_DISTANCE && !isSettled) {
    doubts.push({ code: "twoSalesColumns", columns: [column, second.profile.column] });
  }
  const isGross = !headerRoles.has("sales") && headerRoles.has("salesGross");
  if (isGross || includesTaxBeside(first.profile, profiles)) doubts.push({ code: "grossSales", column });
  else if (!headerRoles.has("sales") || (isOfUnknownKind(first.profile) && !isComputed(column, relations)))
    doubts.push({ code: "weakHeader", role: "sales", column });
  return {
    expression: { kind: "column", column },
    strength: Math.min(1, first.score),
    layout: "column",
    reasons: [
      ...relationReasons(column, relations),
      { code: "numericShare", role: "sales", column, share: shareNumbers },
    ],
    doubts,
  };
}

const DIMENSIONS = new Set<Concept>([
  "place",
  "segment",
  "family",
  "product",
  "shop",
  "client",
  "company",
  "salesperson",
  "rush",
  "id",
  "type",
]);

/** A cross table: several amount columns named after places, products or segments, on a sheet that says sales. */
function categories(profiles: readonly ColumnProfile[], table: CandidateTable): SalesChoice | null {
  const numbers = profiles.filter(
    ({ kind, number }) => kind === "number" && number?.isCounter !== true && number?.areYears !== true,
  );
  const unnamed = numbers.filter(
    ({ meaning, header, sharePercentFormat }) =>
      header !== "" && sharePercentFormat < 0.5 && meaning.concepts.every((concept) => DIMENSIONS.has(concept)),
  );
  const hasCents = unnamed.some(({ number }) => number !== null && !number.areIntegers);
  const isSales = saysSales(table);
  if (unnamed.length < FEWEST_CATEGORIES || unnamed.length < numbers.length * 0.6) return null;
  if (!isSales && !(hasCents && table.headerRows.length > 1)) return null;
  return {
    expression: { kind: "sum", columns: unnamed.map(({ column }) => column) },
    strength: CATEGORIES,
    layout: "categories",
    reasons: [],
    doubts: [],
  };
}

/** The only amount is the price of one unit: the product says more. */
const isPriceOf = ({ expression }: SalesChoice, { expression: byPrice }: SalesChoice): boolean =>
  expression.kind === "column" && byPrice.kind === "product" && byPrice.unitPrice === expression.column;

/** Columns of years, quarters or months, where they say more than the clearest single column. */
function periodColumns(
  table: CandidateTable,
  profiles: readonly ColumnProfile[],
  column: SalesChoice | null,
): SalesChoice | null {
  const periods = salesPeriods(profiles, table.reader);
  const first = periods?.columns[0];
  const last = periods?.columns.at(-1);
  if (periods !== null && first !== undefined && last !== undefined) {
    const saysWhat = periods.namesSales || saysSales(table);
    const isMoney = periods.columns.some(looksLikeMoney);
    const strength = saysWhat ? PERIODS_NAMED : PERIODS_UNSAID;
    const columns = periods.columns.map((profile) => profile.column);
    const isOneOfThem = column?.expression.kind === "column" && columns.includes(column.expression.column);
    const amount = profiles.find(
      (profile) => column?.expression.kind === "column" && profile.column === column.expression.column,
    );
    const isTheirTotal = amount !== undefined && isTotalOf(amount, periods.columns);
    const isWeaker =
      isTheirTotal || column === null || isOneOfThem || column.strength <= strength || columns.length >= 3;
    if (isWeaker) {
      const isOther = column !== null && !isOneOfThem && !isTheirTotal;
      return {
        expression: { kind: "sum", columns },
        strength,
        layout: "periods",
        reasons: [{ code: "periodColumns", columns, first: first.header, last: last.header }],
        doubts: saysWhat || isMoney ? [] : [{ code: "weakHeader", role: "sales", column: first.column }],
        ...(isOther ? { others: [column.expression] } : {}),
      };
    }
  }
  return null;
}

/** Chooses how a line's sales are read: one column, columns of periods, quantity × price, or a cross table's columns. */
export function salesColumns(
  table: CandidateTable,
  profiles: readonly ColumnProfile[],
  relations: readonly Relation[],
): SalesChoice | null {
  const column = singleColumn(profiles, relations);
  const periods = periodColumns(table, profiles, column);
  const byPrice = quantityTimesPrice(profiles, relations);
  const isColumn =
    column !== null &&
    (byPrice === null || (!isPriceOf(column, byPrice) && column.strength >= byPrice.strength - PRODUCT_LEAD));
  const chosen = periods ?? (isColumn ? column : (byPrice ?? column)) ?? categories(profiles, table);
  const options = chosen === periods ? [] : [column, byPrice];
  return chosen && { ...chosen, others: otherSales(chosen, options, profiles, relations) };
}
