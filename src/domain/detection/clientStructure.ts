import type { Reason } from "./answer";
import type { ColumnProfile } from "./columnProfile";
import { decides, dependence, isTwinOf } from "./dependence";
import { monthNamed } from "../monthNames";
import { orderColumn } from "./orderStructure";
import type { Concept } from "./vocabulary";

/** A column that nobody named, with what its cells say for its being the client. */
interface Candidate {
  readonly profile: ColumnProfile;
  readonly points: number;
}

/** The client as cells and dependences tell it, where headers do not. */
export interface StructuralClient {
  readonly id: ColumnProfile | null;
  readonly names: readonly ColumnProfile[];
  /** 0–1; never enough to go unasked. */
  readonly strength: number;
  readonly reasons: readonly Reason[];
}

/** Points of evidence; see `docs/detection.md`. */
const COMPANIES = 0.3;
const TWIN = 0.15;
const PEOPLE = 0.1;
const RECURS = 0.1;
const ROOT = 0.1;
const DECIDED_BY_ANOTHER = -0.3;
const DECIDES_ANOTHER = 0.1;
const ONE_OF_AN_ORDER = 0.15;
const FEW = -0.2;
const COARSER_PEOPLE = -0.2;
const ADDRESS = -0.25;
const ARTICLE = -0.25;
const LONE_CODE = 0.2;
const TEXT = 0.05;
const LEAST_POINTS = 0.25;
const LEAST_STRENGTH = 0.42;
const GREATEST_STRENGTH = 0.6;

/** What may be said of clients as well as of others. */
const VAGUE = new Set<Concept>(["person", "contact", "name", "company", "account"]);
const FEWEST_CLIENTS = 3;
const LEAST_FILLED = 0.5;
const RECURRING = 0.9;
const LEGAL_FORM =
  /\b(?:s\.?a\.?r\.?l|s\.?a\.?s(?:\.?u)?|s\.?a|eurl|sci|snc|scop|selarl|ets|e\.?i\.?r\.?l|ltd|limited|llc|llp|inc|corp|corporation|company|plc|gmbh|mbh|ag|kg|ohg|e\.?k|s\.?p\.?a|s\.?r\.?l|s\.?l(?:\.?u)?|b\.?v|n\.?v|lda|ltda|gbr|pty|co|fils|freres|frères|sons|group|groupe|holding)\.?(?:$|\s|,|\))/iu;
const LEGAL_FORM_SHARE = 0.12;
const PERSON = /^\p{L}[\p{L}.'’-]*(?:[ ,]+\p{L}[\p{L}.'’-]*){1,3}$/u;
const PEOPLE_SHARE = 0.8;
/** Fewer values than this, each on many lines, are segments, regions or salespeople. */
const FEW_VALUES = 9;
const MANY_LINES_EACH = 8;
const CODE_DIGITS = 4;
/** Somebody in one of two columns of people looks after so many in the other. */
const PEOPLE_EACH = 3;
const REMARK_LENGTH = 45;
const ADDRESS_TEXT = /\d.*[ ,].*[ ,]|[ ,].*[ ,].*\d/u;

const shareOf = (profile: ColumnProfile, pattern: RegExp): number =>
  profile.filled === 0
    ? 0
    : profile.cells.filter((cell) => typeof cell === "string" && pattern.test(cell.trim())).length / profile.filled;

/** Companies show their legal form. */
const holdsCompanies = (profile: ColumnProfile): boolean => shareOf(profile, LEGAL_FORM) >= LEGAL_FORM_SHARE;

const isUnique = ({ distinct, filled }: ColumnProfile): boolean => distinct === filled;

/** Numbers of one length, as codes are and amounts are not. */
const areOfOneLength = ({ keys }: ColumnProfile): boolean => {
  const lengths = new Set(keys.filter((key) => key !== "").map((key) => key.length));
  return lengths.size === 1 && [...lengths].every((length) => length >= CODE_DIGITS);
};

const holdsPeople = (profile: ColumnProfile): boolean =>
  profile.kind === "text" && shareOf(profile, PERSON) >= PEOPLE_SHARE;

const holdsNames = (profile: ColumnProfile): boolean => holdsPeople(profile) || holdsCompanies(profile);

/** Sentences and names of months are nobody. */
const holdsRemarks = ({ keys, filled }: ColumnProfile): boolean =>
  keys.reduce((letters, key) => letters + key.length, 0) > filled * REMARK_LENGTH ||
  keys.every((key) => key === "" || monthNamed(key) !== null);

/** "C001", "C002" …: a number for each line, whatever stands before it. */
function countsLines({ keys, distinct, filled, number }: ColumnProfile): boolean {
  if (number?.isCounter === true) return true;
  if (distinct < filled) return false;
  const numbers = keys.map((key) => Number(/(\d+)$/u.exec(key)?.[1] ?? NaN));
  const steps = numbers.filter((value, line) => line > 0 && value - (numbers[line - 1] ?? NaN) === 1).length;
  return steps >= (numbers.length - 1) * RECURRING;
}

function couldBeClient(
  profile: ColumnProfile,
  order: ColumnProfile | null,
  profiles: readonly ColumnProfile[],
): boolean {
  const { kind, number, meaning, distinct, filled, keys } = profile;
  if (profile === order || !meaning.concepts.every((concept) => VAGUE.has(concept)) || distinct < FEWEST_CLIENTS)
    return false;
  if (filled < keys.length * LEAST_FILLED || countsLines(profile)) return false;
  if (order !== null && order.distinct < order.filled && !decides(order, profile)) return false;
  if (kind === "text") return !holdsRemarks(profile);
  if (kind !== "number" || number?.areIntegers !== true || number.least < 0 || number.areYears) return false;
  const isOfOrder = order !== null && order.distinct < order.filled;
  const hasName = profiles.some((other) => other.kind === "text" && !isUnique(other) && isTwinOf(profile, other));
  return isOfOrder || hasName || areOfOneLength(profile);
}

/** What a price goes with is an article: the column with the fewest values that decides recurring amounts with cents. */
function isArticle(
  profile: ColumnProfile,
  others: readonly ColumnProfile[],
  profiles: readonly ColumnProfile[],
): boolean {
  const prices = profiles.filter(
    (price) => price.kind === "number" && price.distinct > 2 && price !== profile && decides(profile, price),
  );
  return prices.some((price) => others.every((other) => other.distinct >= profile.distinct || !decides(other, price)));
}

function pointsOf(
  profile: ColumnProfile,
  others: readonly ColumnProfile[],
  order: ColumnProfile | null,
  profiles: readonly ColumnProfile[],
): number {
  const { kind, distinct, filled } = profile;
  const twins = others.filter((other) => isTwinOf(profile, other));
  const apart = others.filter((other) => !twins.includes(other));
  // An address decides its company; a company is none the less the client.
  const isDecided =
    !holdsCompanies(profile) &&
    apart.some((other) => !isUnique(other) && other.distinct > distinct && decides(other, profile));
  const recurs = distinct <= filled * RECURRING;
  return (
    (holdsCompanies(profile) ? COMPANIES : 0) +
    (twins.length > 0 ? TWIN : 0) +
    (holdsPeople(profile) ? PEOPLE : 0) +
    (kind === "text" ? TEXT : 0) +
    (recurs ? RECURS : 0) +
    (isDecided ? DECIDED_BY_ANOTHER : ROOT) +
    (recurs && apart.some((other) => other.distinct < distinct && decides(profile, other)) ? DECIDES_ANOTHER : 0) +
    (order !== null ? ONE_OF_AN_ORDER : 0) +
    (distinct < FEW_VALUES && filled >= distinct * MANY_LINES_EACH ? FEW : 0) +
    (others.some((other) => holdsNames(other) && other.distinct >= distinct * PEOPLE_EACH) ? COARSER_PEOPLE : 0) +
    (shareOf(profile, ADDRESS_TEXT) >= LEAST_FILLED ? ADDRESS : 0) +
    (isArticle(profile, others, profiles) ? ARTICLE : 0) +
    (kind === "number" && isUnique(profile) && profiles.every((other) => other.kind !== "text") ? LONE_CODE : 0)
  );
}

function reasonsFor(profile: ColumnProfile, order: ColumnProfile | null): Reason[] {
  const { column, keys } = profile;
  const share = order === null ? null : dependence(order.keys, keys);
  return [
    ...(order === null || share === null
      ? []
      : [{ code: "oneClientAnOrder", column, order: order.column, share } as const]),
    ...(holdsCompanies(profile)
      ? [{ code: "companyNames", column, share: shareOf(profile, LEGAL_FORM) } as const]
      : []),
  ];
}

/**
 * Who buys, told without headers: a client is one for each order, recurs over orders, decides its own segment or
 * salesperson and is decided by none of them, has a code that goes with its name, and is often a company. Columns whose
 * headers say what else they are take no part.
 */
export function clientByStructure(profiles: readonly ColumnProfile[]): StructuralClient | null {
  const order = orderColumn(profiles);
  const possible = profiles.filter((profile) => couldBeClient(profile, order, profiles));
  const [best] = possible
    .map((profile): Candidate => ({
      profile,
      points: pointsOf(
        profile,
        possible.filter((other) => other !== profile),
        order,
        profiles,
      ),
    }))
    .filter(({ points }) => points >= LEAST_POINTS)
    .sort((a, b) => b.points - a.points || b.profile.distinct - a.profile.distinct);
  if (best === undefined) return null;
  const group = [best.profile, ...possible.filter((other) => other !== best.profile && isTwinOf(best.profile, other))];
  const id = group.find(({ keys }) => keys.every((key) => key === "" || (/\d/u.test(key) && !/\s/u.test(key)))) ?? null;
  const texts = group.filter((profile) => profile !== id && profile.kind === "text");
  const whole = texts.find((profile) => shareOf(profile, /\s/u) >= 1 - PEOPLE_SHARE);
  return {
    id,
    names: whole === undefined ? texts.slice(0, 2) : [whole],
    reasons: reasonsFor(best.profile, order),
    strength: Math.min(GREATEST_STRENGTH, LEAST_STRENGTH + (best.points - LEAST_POINTS) / 2),
  };
}
