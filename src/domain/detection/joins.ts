import { CLEAR_CLIENT, clientColumns } from "./clientColumns";
import type { ColumnProfile } from "./columnProfile";
import { joinedTable, type Gift } from "./joinedTable";
import { judge, type JudgedTable } from "./judgedTable";
import { keyMatches, type KeyMatch } from "./lookupKeys";
import type { Role } from "./roles";
import { usefulness } from "./usefulness";

/** A way to look columns up in another table, the better the higher its rank. */
interface Offer {
  readonly match: KeyMatch;
  readonly other: JudgedTable;
  readonly values: readonly ColumnProfile[];
  readonly rank: number;
}

/** Weights from which a header surely names a column that is looked up. */
const SURE_PRICE = 0.85;
const SURE_DATE = 0.4;
const SURE_ORDER = 0.7;
const ANY_NAME = 0.4;
/** A list that lacks prices is none to compute sales from. */
const ALL_PRICED = 0.98;
const COMPLETE = 2;
const NAMED_ALIKE = 1;

const weightOf = (profile: ColumnProfile, ...roles: readonly Role[]): number =>
  Math.max(...roles.map((role) => profile.headerRoles.get(role) ?? 0));

const namesProduct = ({ meaning }: ColumnProfile): boolean => meaning.concepts.includes("product");

const saysName = (profile: ColumnProfile): boolean =>
  weightOf(profile, "clientName", "clientFirstName", "clientLastName") >= ANY_NAME;

/** The names of the clients that a table lists, one a row, under these codes. */
function namesBeside(lookup: ColumnProfile, { profiles }: JudgedTable): readonly ColumnProfile[] {
  const others = profiles.filter((profile) => profile !== lookup && profile.kind === "text");
  const { id, names } = clientColumns([lookup, ...others]);
  if (names.length > 0 && (id === null || id === lookup) && names.every(saysName)) return names;
  const [best] = others
    .filter(saysName)
    .sort((a, b) => weightOf(b, "clientName") - weightOf(a, "clientName") || b.distinct - a.distinct);
  return best === undefined ? [] : [best];
}

/** Whom the rows of another table belong to, where its headers say so: a list of clients, or of their orders. */
function clientBeside(lookup: ColumnProfile, { client }: JudgedTable): readonly ColumnProfile[] {
  if (client.strength < CLEAR_CLIENT || client.doubts.length > 0) return [];
  const columns = client.id === null ? client.names : [client.id, ...client.names];
  return columns.filter((profile) => profile !== lookup);
}

/** Only codes of orders, of clients, or codes that are named alike say whose a line is. */
function mayTellClient({ lookup, areNamedAlike }: KeyMatch, { client }: JudgedTable): boolean {
  return areNamedAlike || lookup === client.id || weightOf(lookup, "orderId") >= SURE_ORDER;
}

function offersFor(
  own: JudgedTable,
  others: readonly JudgedTable[],
  mayBeKey: (key: ColumnProfile) => boolean,
  valuesOf: (match: KeyMatch, other: JudgedTable) => readonly ColumnProfile[],
): Offer[] {
  return others
    .filter((other) => other.candidate !== own.candidate && other.candidate.lines !== own.candidate.lines)
    .flatMap((other) =>
      keyMatches(own, other, mayBeKey).map((match): Offer => ({
        match,
        other,
        values: valuesOf(match, other),
        rank: (match.sampled ? 0 : COMPLETE) + (match.areNamedAlike ? NAMED_ALIKE : 0) + match.share,
      })),
    )
    .filter(({ values }) => values.length > 0)
    .sort((a, b) => b.rank - a.rank);
}

/** The table with what the best offer gives, if that makes it a better answer; the table itself otherwise. */
function joinedBy(own: JudgedTable, gives: Gift, offers: readonly Offer[]): JudgedTable {
  const [best] = offers;
  if (best === undefined) return own;
  const joined = judge(joinedTable(own, best.match, best.other, best.values, gives));
  const gain = usefulness(joined.outcome) - usefulness(own.outcome);
  const fillsGap =
    gives === "client" ? joined.client.strength >= CLEAR_CLIENT : gives !== "price" || joined.table.sales !== null;
  return gain > 0 || (gain === 0 && fillsGap) ? joined : own;
}

/** Unit prices of a list of products, for lines that hold quantities only. */
function withPrices(own: JudgedTable, others: readonly JudgedTable[]): JudgedTable {
  if (own.table.sales !== null || own.table.roles.quantity === undefined) return own;
  return joinedBy(
    own,
    "price",
    offersFor(own, others, namesProduct, ({ areNamedAlike, share, sampled }, { profiles }) =>
      areNamedAlike && !sampled && share >= ALL_PRICED
        ? profiles
            .filter((profile) => profile.kind === "number" && weightOf(profile, "unitPrice") >= SURE_PRICE)
            .slice(0, 1)
        : [],
    ),
  );
}

/** Whose the lines are, by the list of clients or the orders that have their codes. */
function withClient(own: JudgedTable, others: readonly JudgedTable[]): JudgedTable {
  if (own.table.sales === null || own.client.strength >= CLEAR_CLIENT) return own;
  return joinedBy(
    own,
    "client",
    offersFor(
      own,
      others,
      (key) => !namesProduct(key),
      (match, other) => (mayTellClient(match, other) ? clientBeside(match.lookup, other) : []),
    ),
  );
}

/** The names of clients that the lines only have codes of. */
function withNames(own: JudgedTable, others: readonly JudgedTable[]): JudgedTable {
  const { id, names } = own.client;
  if (own.table.sales === null || id === null || names.length > 0) return own;
  return joinedBy(
    own,
    "name",
    offersFor(
      own,
      others,
      ({ column }) => column === id.column,
      ({ lookup }, other) => namesBeside(lookup, other),
    ),
  );
}

/** The dates of the orders that the lines belong to. */
function withDates(own: JudgedTable, others: readonly JudgedTable[]): JudgedTable {
  const { sales, roles } = own.table;
  if (sales === null || roles.date !== undefined) return own;
  return joinedBy(
    own,
    "date",
    offersFor(
      own,
      others,
      (key) => weightOf(key, "orderId") >= SURE_ORDER,
      (_, { profiles }) =>
        profiles.filter((profile) => profile.kind === "date" && weightOf(profile, "date") >= SURE_DATE).slice(0, 1),
    ),
  );
}

const completedBy = (
  own: JudgedTable,
  others: readonly JudgedTable[],
  ways: readonly ((table: JudgedTable, others: readonly JudgedTable[]) => JudgedTable)[],
): JudgedTable => (own.isSomethingElse ? own : ways.reduce((table, complete) => complete(table, others), own));

/**
 * Gives a table what it lacks to be an answer, from others that have its codes: prices for quantities, the client of an
 * order. It is only changed where that makes it a better answer.
 */
export const withMissing = (own: JudgedTable, others: readonly JudgedTable[]): JudgedTable =>
  completedBy(own, others, [withPrices, withClient]);

/** Adds what other tables know of a table's codes: the clients' names, the orders' dates. */
export const withDetails = (own: JudgedTable, others: readonly JudgedTable[]): JudgedTable =>
  completedBy(own, others, [withNames, withDates]);
