import { headerWords } from "../names";
import type { CandidateTable } from "./candidateTable";
import type { ColumnProfile } from "./columnProfile";
import type { Role } from "./roles";
import type { Concept } from "./vocabulary";

/** A table with what its columns hold. */
export interface ProfiledTable {
  readonly candidate: CandidateTable;
  readonly profiles: readonly ColumnProfile[];
}

/** A column whose cells stand in another table's column of unique keys. */
export interface KeyMatch {
  readonly key: ColumnProfile;
  readonly lookup: ColumnProfile;
  /** Share (0–1) of the extracted lines whose key was seen in the other table. */
  readonly share: number;
  /** True where only part of the other table was seen. */
  readonly sampled: boolean;
  /** True where headers say that both columns hold the same codes. */
  readonly areNamedAlike: boolean;
}

/** Share of the lines with a key that must find it in a table of which every line was seen. */
const FOUND = 0.9;
/** Codes that no header connects must be found nearly always. */
const FOUND_UNNAMED = 0.98;
/** Of a table seen in part, keys must be found at least half as often as chance would have it. */
const SHARE_OF_COVERAGE = 0.5;
const FEWEST_SEEN = 5;
const FEWEST_KEYS = 3;
const LEAST_FILLED = 0.5;
const CODES = 0.8;
const SURE_ROLE = 0.6;

/** Roles whose columns hold keys of another table. */
const KEY_ROLES: readonly Role[] = ["clientId", "orderId", "productId"];
/** Concepts that name what a table lists, one a row. */
const LISTED: readonly Concept[] = ["client", "company", "account", "document", "product"];
const NEVER_KEYS = new Set<Concept>([
  "amount", "sales", "price", "cost", "margin", "quantity", "discount", "tax", "rate", "average", "count", "balance", "budget",
  "stock", "weight", "freight", "rebate", "date", "year", "month", "duration", "salesperson", "employee", "shop", "place", "postal",
  "phone", "family", "segment", "type", "status", "currency", "payment", "line", "score", "debit", "credit", "net", "gross",
]); // prettier-ignore

/** Keys as they are compared: leading zeros are often lost between two sheets. */
export const comparableKey = (key: string): string => (/^\d+$/u.test(key) ? key.replace(/^0+(?=\d)/u, "") : key);

/** Codes, names or whole numbers; dates, amounts and yes or no connect nothing. */
function canBeKey({ kind, number, meaning, cells }: ColumnProfile): boolean {
  if (meaning.concepts.some((concept) => NEVER_KEYS.has(concept))) return false;
  if (cells.some((cell) => typeof cell === "boolean")) return false;
  return kind === "text" || (kind === "number" && number?.areIntegers === true && number.least >= 0);
}

/** What is asked of a column once for every table it might be looked up in. */
interface KeyTraits {
  readonly canBeKey: boolean;
  /** The filled cells' keys, line by line, and the different ones. */
  readonly keys: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly looksLikeCodes: boolean;
}

const TRAITS = new WeakMap<ColumnProfile, KeyTraits>();

function traitsOf(profile: ColumnProfile): KeyTraits {
  const remembered = TRAITS.get(profile);
  if (remembered !== undefined) return remembered;
  const keys = profile.keys.filter((key) => key !== "").map(comparableKey);
  const codes = keys.filter((key) => /\d/u.test(key) && !/\s/u.test(key)).length;
  const traits: KeyTraits = {
    canBeKey: canBeKey(profile),
    keys,
    known: new Set(keys),
    looksLikeCodes: profile.kind === "text" && codes >= keys.length * CODES,
  };
  TRAITS.set(profile, traits);
  return traits;
}

/** A column that names each line of its table differently. */
function isLookup(profile: ColumnProfile): boolean {
  const { canBeKey, keys, known } = traitsOf(profile);
  return (
    canBeKey && known.size >= FEWEST_KEYS && known.size === keys.length && keys.length >= profile.keys.length * FOUND
  );
}

const isBareId = ({ meaning }: ColumnProfile): boolean => meaning.concepts.every((concept) => concept === "id");

/** "customer_id" beside the "id" of a sheet "customers". */
function isIdOf(key: ColumnProfile, lookup: ColumnProfile, { candidate, profiles }: ProfiledTable): boolean {
  if (!isBareId(lookup)) return false;
  const { reader, sheet, titles, nativeTable } = candidate;
  const said = [sheet.name, nativeTable ?? "", ...titles].flatMap((text) => reader.meaning(text).concepts);
  const named = profiles.filter((profile) => profile !== lookup).flatMap(({ meaning }) => meaning.concepts);
  return LISTED.some(
    (concept) => key.meaning.concepts.includes(concept) && (said.includes(concept) || named[0] === concept),
  );
}

function areNamedAlike(key: ColumnProfile, lookup: ColumnProfile, other: ProfiledTable): boolean {
  const [own, its] = [key, lookup].map(({ header }) => headerWords(header).join(" "));
  // Each sheet numbers its own rows under a bare "ID".
  if (own !== "" && own === its && !(isBareId(key) && key.kind === "number")) return true;
  const shareRole = KEY_ROLES.some((role) =>
    [key, lookup].every(({ headerRoles }) => (headerRoles.get(role) ?? 0) >= SURE_ROLE),
  );
  return shareRole || isIdOf(key, lookup, other);
}

function matchOf(key: ColumnProfile, lookup: ColumnProfile, other: ProfiledTable): KeyMatch | null {
  const alike = areNamedAlike(key, lookup, other);
  if (!alike && !(traitsOf(key).looksLikeCodes && traitsOf(lookup).looksLikeCodes)) return null;
  const { known } = traitsOf(lookup);
  const own = traitsOf(key).keys;
  const found = own.filter((one) => known.has(one));
  const distinct = new Set(found).size;
  const { isComplete, lines, firstDataRow, lastDataRow } = other.candidate;
  const coverage = lines.length / (lastDataRow - firstDataRow + 1);
  const isFound = isComplete
    ? distinct >= Math.min(FEWEST_KEYS, key.distinct) && found.length >= own.length * (alike ? FOUND : FOUND_UNNAMED)
    : alike && distinct >= FEWEST_SEEN && found.length >= own.length * coverage * SHARE_OF_COVERAGE;
  if (!isFound) return null;
  return { key, lookup, share: found.length / key.keys.length, sampled: !isComplete, areNamedAlike: alike };
}

/**
 * The columns of a table whose cells are keys of another table: unique there, and found there on at least nine lines of
 * ten. Plain numbers are keys only where headers say so; so are all keys of a table that was seen in part.
 * @param mayBeKey which of the table's columns are of interest
 */
export function keyMatches(
  own: ProfiledTable,
  other: ProfiledTable,
  mayBeKey: (key: ColumnProfile) => boolean,
): KeyMatch[] {
  const keys = own.profiles.filter(
    (key) => mayBeKey(key) && traitsOf(key).canBeKey && key.filled >= key.keys.length * LEAST_FILLED,
  );
  if (keys.length === 0) return [];
  const lookups = other.profiles.filter(isLookup);
  return keys.flatMap((key) => lookups.flatMap((lookup) => matchOf(key, lookup, other) ?? []));
}
