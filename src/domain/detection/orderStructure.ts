import type { ColumnProfile } from "./columnProfile";
import { dependence } from "./dependence";

/** From this weight on a header says that a column numbers orders or invoices. */
const NAMED_ORDER = 0.7;
/** Equal numbers stand together in a list of documents; a few may be scattered. */
const STAND_TOGETHER = 0.95;
const FEWEST_ORDERS = 3;
/** An order has one date, on all but a few lines. */
const ONE_DATE = 0.95;

/** Words and counters are no order numbers. */
const looksLikeNumbers = ({ kind, keys, number }: ColumnProfile): boolean =>
  kind === "number"
    ? number?.areIntegers === true && !number.isCounter
    : kind === "text" && keys.every((key) => key === "" || /\d/u.test(key));

/** True where equal keys stand on neighbouring lines, and some keys have several lines. */
function standsInRuns({ keys, distinct, filled }: ColumnProfile): boolean {
  if (distinct < FEWEST_ORDERS || distinct > filled * STAND_TOGETHER) return false;
  let runs = 0;
  let previous = "";
  for (const key of keys) {
    if (key !== "" && key !== previous) runs += 1;
    previous = key;
  }
  return distinct >= runs * STAND_TOGETHER;
}

/**
 * The column that says which lines belong to one order: the one called so, or the finest one of numbers whose equal
 * values stand together and have one date. Null where every line is an order of its own, or nothing tells.
 */
export function orderColumn(profiles: readonly ColumnProfile[]): ColumnProfile | null {
  const named = profiles.find(({ headerRoles }) => (headerRoles.get("orderId") ?? 0) >= NAMED_ORDER);
  if (named !== undefined) return named;
  const dates = profiles.filter(({ kind }) => kind === "date");
  const [finest] = profiles
    .filter((profile) => profile.meaning.concepts.length === 0 && looksLikeNumbers(profile) && standsInRuns(profile))
    .filter(({ keys }) => dates.some((date) => (dependence(keys, date.keys) ?? 0) >= ONE_DATE))
    .sort((a, b) => b.distinct - a.distinct);
  return finest ?? null;
}
