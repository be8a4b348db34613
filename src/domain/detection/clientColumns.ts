import type { Doubt, Reason } from "./answer";
import { clientByStructure } from "./clientStructure";
import type { ColumnProfile } from "./columnProfile";
import { dependence } from "./dependence";

/** The columns that say who bought. */
export interface ClientChoice {
  readonly id: ColumnProfile | null;
  /** One column, or several that make a name together. */
  readonly names: readonly ColumnProfile[];
  /** How sure it is that these are clients, 0–1. */
  readonly strength: number;
  /** Why, beyond the header and the number of values. */
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
}

/** Below this a column is not offered as the client. */
export const WEAK_CLIENT = 0.4;
/** From this on a column is taken as the client without asking. */
export const CLEAR_CLIENT = 0.65;

const SPARSE = 0.3;
const SPARSE_FACTOR = 0.7;
const SINGLE_VALUE_FACTOR = 0.3;
/** A code decides its name on at least this share of lines. */
const DECIDES = 0.9;
const DECIDES_BACK = 0.6;
const PAIR_BONUS = 0.15;

const lines = ({ cells }: ColumnProfile): number => cells.length;

/** Codes are short, without inner spaces, and mostly hold digits. */
const looksLikeCodes = ({ kind, keys, number }: ColumnProfile): boolean => {
  if (kind === "number") return number !== null && number.areIntegers && number.least >= 0;
  const filled = keys.filter((key) => key !== "");
  return filled.length > 0 && filled.filter((key) => !/\s/u.test(key) && /\d/u.test(key)).length >= filled.length * 0.8;
};

const fill = (profile: ColumnProfile): number => {
  const share = lines(profile) === 0 ? 0 : profile.filled / lines(profile);
  // One company on every line is the own one, unless it is called a client.
  const isOwn = profile.distinct < 2 && lines(profile) > 1 && !profile.meaning.concepts.includes("client");
  return (share < SPARSE ? SPARSE_FACTOR : 1) * (isOwn ? SINGLE_VALUE_FACTOR : 1);
};

const asId = (profile: ColumnProfile): number => {
  const weight = profile.headerRoles.get("clientId") ?? 0;
  if (profile.kind === "date" || profile.kind === "empty" || weight === 0) return 0;
  const isBareId = weight <= 0.2;
  if (isBareId && profile.number?.isCounter === true) return 0;
  if (profile.kind === "number" && !looksLikeCodes(profile)) return 0;
  return weight * fill(profile) * (looksLikeCodes(profile) ? 1 : 0.7);
};

const asName = (profile: ColumnProfile): number => {
  if (profile.kind !== "text") return 0;
  const weight = profile.headerRoles.get("clientName") ?? 0;
  return weight * fill(profile) * (looksLikeCodes(profile) ? 0.7 : 1);
};

const best = (profiles: readonly ColumnProfile[], score: (profile: ColumnProfile) => number): ColumnProfile | null => {
  let found: ColumnProfile | null = null;
  for (const profile of profiles) if (score(profile) > (found === null ? 0 : score(found))) found = profile;
  return found;
};

const decides = (a: ColumnProfile, b: ColumnProfile): boolean => (dependence(a.keys, b.keys) ?? 1) >= DECIDES;

/** A code and a name of the same client: each decides the other, but for clients that changed their name or code. */
function areTogether(id: ColumnProfile, names: readonly ColumnProfile[]): boolean {
  const whole = id.keys.map((_, line) =>
    names
      .map(({ keys }) => keys[line] ?? "")
      .join(" ")
      .trim(),
  );
  return (dependence(id.keys, whole) ?? 1) >= DECIDES && (dependence(whole, id.keys) ?? 1) >= DECIDES_BACK;
}

/** First and last name in two columns, where no single column holds the whole name. */
function splitNames(profiles: readonly ColumnProfile[], whole: ColumnProfile | null): readonly ColumnProfile[] {
  const text = profiles.filter(({ kind }) => kind === "text");
  const first = best(text, ({ headerRoles }) => headerRoles.get("clientFirstName") ?? 0);
  const last = best(
    text.filter((profile) => profile !== first),
    ({ headerRoles }) => headerRoles.get("clientLastName") ?? 0,
  );
  const isRealLast = (last?.headerRoles.get("clientLastName") ?? 0) > 0.5;
  if (first !== null && last !== null) return [first, last];
  return last !== null && isRealLast && whole !== null && whole !== last ? [whole, last] : [];
}

/** An order has one client but many products: a vague name that varies within orders is none of a client. */
function variesWithinOrders(profile: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  const order = profiles.find(({ headerRoles }) => (headerRoles.get("orderId") ?? 0) >= 0.7);
  return order !== undefined && (dependence(order.keys, profile.keys) ?? 1) < DECIDES;
}

/** The client where no header helps: always a question. */
function unnamedClient(profiles: readonly ColumnProfile[]): ClientChoice {
  const found = clientByStructure(profiles);
  const shown = found?.names[0] ?? found?.id ?? null;
  if (found === null || shown === null) return { id: null, names: [], strength: 0, reasons: [], doubts: [] };
  const role = found.names.length === 0 ? "clientId" : "clientName";
  return { ...found, doubts: [{ code: "weakHeader", role, column: shown.column }] };
}

/** A bare "Nom" or "Code" under a title that says clients; the only names, if nothing stands over them. */
const UNDER_TITLE = 0.7;
const UNDER_TITLE_ROLES = { name: "clientName", id: "clientId" } as const;

const ONE_EACH = 0.95;

function namedByTitle(profile: ColumnProfile, _: number, all: readonly ColumnProfile[]): ColumnProfile {
  const [concept, ...others] = profile.meaning.concepts;
  if (profile.header === "" && profile.kind === "text" && profile.distinct >= profile.filled * ONE_EACH) {
    const isOnlyText = all.every(({ kind, column }) => kind !== "text" || column === profile.column);
    return isOnlyText ? { ...profile, headerRoles: new Map([["clientName", UNDER_TITLE]]) } : profile;
  }
  if (others.length > 0 || (concept !== "name" && concept !== "id") || profile.number?.isCounter === true)
    return profile;
  return { ...profile, headerRoles: new Map([...profile.headerRoles, [UNDER_TITLE_ROLES[concept], UNDER_TITLE]]) };
}

/**
 * Chooses the client's columns: a code, a name, or both where they go together.
 * @param title says that the table lists clients; null where none does
 */
export function clientColumns(all: readonly ColumnProfile[], title: string | null = null): ClientChoice {
  const profiles = title === null ? all : all.map(namedByTitle);
  let id = best(profiles, asId);
  const rest = profiles.filter((profile) => profile !== id || asName(profile) > asId(profile));
  let name = best(rest, (profile) => {
    const score = asName(profile);
    return score < CLEAR_CLIENT && variesWithinOrders(profile, profiles) ? 0 : score;
  });
  if (id !== null && id === name)
    id = best(
      profiles.filter((profile) => profile !== name),
      asId,
    );
  const doubts: Doubt[] = [];
  let strength = Math.max(id === null ? 0 : asId(id), name === null ? 0 : asName(name));

  const split = splitNames(profiles, name);
  const splitIsBetter = name === null || asName(name) < CLEAR_CLIENT || split.includes(name);
  let names: readonly ColumnProfile[] = split.length > 0 && splitIsBetter ? split : name === null ? [] : [name];

  if (id !== null && asId(id) < WEAK_CLIENT && (name === null || !decides(id, name) || !decides(name, id))) id = null;
  if (id !== null && names.length > 0) {
    if (areTogether(id, names)) strength = Math.min(1, strength + PAIR_BONUS);
    else if (asId(id) >= Math.max(...names.map(asName))) names = [];
    else id = null;
  }
  if (id === null && split.length > 0 && names === split) strength = Math.max(strength, 0.5);

  if (strength < WEAK_CLIENT) return unnamedClient(profiles);
  name = names[0] ?? null;
  const chosen = name ?? id;
  if (strength < CLEAR_CLIENT && chosen !== null) {
    doubts.push({ code: "weakHeader", role: name === null ? "clientId" : "clientName", column: chosen.column });
  }
  const rival = rivalOf(profiles, id, names);
  if (rival !== null && chosen !== null)
    doubts.push({ code: "twoClientColumns", columns: [chosen.column, rival.column] });
  // Columns that the title named are not those that were given.
  const isByTitle = title !== null && [...names, ...(id === null ? [] : [id])].some((chosen) => !all.includes(chosen));
  const reasons: Reason[] = isByTitle ? [{ code: "listOfClients", evidence: title }] : [];
  return { id, names, strength, reasons, doubts };
}

/** Another column that is as clearly a client and says something else (bill-to and ship-to). */
function rivalOf(
  profiles: readonly ColumnProfile[],
  id: ColumnProfile | null,
  names: readonly ColumnProfile[],
): ColumnProfile | null {
  const own = [...names, ...(id === null ? [] : [id])];
  const strongest = Math.max(...own.map((profile) => Math.max(asId(profile), asName(profile))));
  return (
    profiles.find((profile) => {
      const score = Math.max(asId(profile), asName(profile));
      if (own.includes(profile) || score < CLEAR_CLIENT || score < strongest - 0.1) return false;
      return own.every((mine) => !(decides(mine, profile) && decides(profile, mine)));
    }) ?? null
  );
}
