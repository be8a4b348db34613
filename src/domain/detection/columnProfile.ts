import { isEmptyCell, type CellContent } from "../cells";
import { readDateText } from "../dateTexts";
import { amountReader } from "../money";
import { normaliseName } from "../names";
import type { CandidateTable } from "./candidateTable";
import type { HeaderMeaning } from "./headerMeaning";
import { isDateFormat } from "./headerText";
import type { Role } from "./roles";
import type { Concept } from "./vocabulary";

export type ColumnKind = "empty" | "number" | "date" | "text";

/** What one column of a candidate table holds, from the lines that were extracted. */
export interface ColumnProfile {
  /** 0-based on the sheet. */
  readonly column: number;
  readonly header: string;
  readonly meaning: HeaderMeaning;
  readonly headerRoles: ReadonlyMap<Role, number>;
  readonly kind: ColumnKind;
  readonly cells: readonly CellContent[];
  readonly filled: number;
  readonly distinct: number;
  /** Key by which equal cells are equal; "" where the cell is empty. */
  readonly keys: readonly string[];
  /** The number each line has, null where it has none. Only filled in for columns of numbers. */
  readonly values: readonly (number | null)[];
  /** Share of the filled cells that read as numbers, and as dates. */
  readonly shareNumbers: number;
  readonly shareDates: number;
  readonly number: NumberTraits | null;
  /** Share of the filled cells that are percentages or money by their number format. */
  readonly sharePercentFormat: number;
  readonly shareMoneyFormat: number;
}

export interface NumberTraits {
  readonly least: number;
  readonly greatest: number;
  readonly sum: number;
  readonly areIntegers: boolean;
  /** 1, 2, 3 … or any steps of one: a counter, not an amount. */
  readonly isCounter: boolean;
  /** All between 1980 and 2100, few different ones. */
  readonly areYears: boolean;
  /** All between −1 and 1 and not whole: shares or rates. */
  readonly areShares: boolean;
  /** Share of the values other than zero that are multiples of 50. */
  readonly shareRound: number;
}

/** Shares of the filled cells above which a column is of a kind. */
const MOSTLY = 0.8;
const SERIAL_FROM = 20_000;
const SERIAL_TO = 73_050;
const MONEY_FORMAT = /\p{Sc}|\[\$[^\]-]|_\(|"(?:EUR|USD|CHF|GBP|DH|MAD|FCFA|kr)"/u;

const looksLikeDate = (cell: CellContent, format: string): boolean => {
  if (typeof cell === "number") return isDateFormat(format) && cell >= 1;
  return typeof cell === "string" && !/^\s*\d+\s*$/u.test(cell) && readDateText(cell) !== null;
};

/** Date serials without a date format, under a header that says date. */
const areBareSerials = (numbers: readonly number[], roles: ReadonlyMap<Role, number>): boolean =>
  (roles.has("date") || roles.has("shipDate")) &&
  numbers.length > 0 &&
  numbers.every((value) => value >= SERIAL_FROM && value <= SERIAL_TO);

function numberTraits(values: readonly (number | null)[]): NumberTraits | null {
  const present = values.filter((value) => value !== null);
  if (present.length === 0) return null;
  let least = Infinity;
  let greatest = -Infinity;
  let sum = 0;
  let stepsOfOne = 0;
  let round = 0;
  let nonZero = 0;
  present.forEach((value, index) => {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
    sum += value;
    const previous = present[index - 1];
    if (previous !== undefined && value - previous === 1) stepsOfOne += 1;
    if (value !== 0) nonZero += 1;
    if (value !== 0 && value % 50 === 0) round += 1;
  });
  const areIntegers = present.every((value) => Number.isInteger(value));
  const different = new Set(present).size;
  return {
    least,
    greatest,
    sum,
    areIntegers,
    isCounter:
      areIntegers && present.length > 2 && different === present.length && stepsOfOne >= (present.length - 1) * MOSTLY,
    areYears: areIntegers && least >= 1980 && greatest <= 2100 && different <= 40,
    areShares: !areIntegers && least >= -1 && greatest <= 1,
    shareRound: nonZero === 0 ? 0 : round / nonZero,
  };
}

/** What a bare "Facturé" or "Commandé" says over amounts, 0–1. */
const INVOICED: ReadonlyMap<Role, number> = new Map([["sales", 0.75]]);
const ORDERED: ReadonlyMap<Role, number> = new Map([["sales", 0.62]]);
const INVOICED_OR_ORDERED = new Set<Concept>(["document", "invoiced", "ordered"]);
const SHARE_ROUND = 0.3;

/** Amounts rather than numbers of documents: with cents, credits, or round figures in no order. */
const lookLikeAmounts = (
  { areIntegers, least, shareRound }: NumberTraits,
  values: readonly (number | null)[],
): boolean =>
  !areIntegers ||
  least < 0 ||
  (shareRound >= SHARE_ROUND && values.some((value, line) => value !== null && value < (values[line - 1] ?? value)));

/** A word for a document over numbers that number none means what was invoiced or ordered. */
function rolesOver(
  { concepts }: HeaderMeaning,
  number: NumberTraits | null,
  values: readonly (number | null)[],
): ReadonlyMap<Role, number> | null {
  const isBare = concepts.length > 0 && concepts.every((concept) => INVOICED_OR_ORDERED.has(concept));
  if (!isBare || number === null || !lookLikeAmounts(number, values)) return null;
  return concepts.includes("invoiced") ? INVOICED : concepts.includes("ordered") ? ORDERED : null;
}

/** Keys that another table knows as codes of its clients are such here, whatever their header. */
function withKeyRole(
  roles: ReadonlyMap<Role, number>,
  { joined = [] }: CandidateTable,
  column: number,
): ReadonlyMap<Role, number> {
  const weight = Math.max(
    0,
    ...joined.filter(({ keyColumn }) => keyColumn === column).map(({ keyIsClient }) => keyIsClient),
  );
  return weight > (roles.get("clientId") ?? 0) ? new Map([...roles, ["clientId", weight]]) : roles;
}

function profile(table: CandidateTable, index: number): ColumnProfile {
  const header = table.headers[index] ?? "";
  const headerRoles = table.reader.roles(header);
  const cells: CellContent[] = [];
  let filled = 0;
  let dates = 0;
  let percents = 0;
  let money = 0;
  for (const line of table.lines) {
    const cell = line.cells[index] ?? "";
    const format = line.numberFormats[index] ?? "General";
    cells.push(cell);
    if (isEmptyCell(cell)) continue;
    filled += 1;
    if (looksLikeDate(cell, format)) dates += 1;
    if (format.includes("%") || (typeof cell === "string" && /%\s*$/u.test(cell))) percents += 1;
    if (MONEY_FORMAT.test(format) || (typeof cell === "string" && /\d/u.test(cell) && /\p{Sc}/u.test(cell))) money += 1;
  }
  const read = amountReader(cells, header);
  let amounts = 0;
  let missing = 0;
  const values = cells.map((cell) => {
    const reading = read(cell);
    if (reading.kind === "amount") amounts += 1;
    if (reading.kind === "empty" && !isEmptyCell(cell)) missing += 1;
    return reading.kind === "amount" ? reading.value : null;
  });
  const keys = cells.map((cell) => (isEmptyCell(cell) ? "" : normaliseName(String(cell))));
  const distinct = new Set(keys.filter((key) => key !== "")).size;
  const share = (count: number, of: number): number => (of === 0 ? 0 : count / of);
  const numbers = cells.filter((cell) => typeof cell === "number");
  const isDate =
    share(dates, filled) >= MOSTLY || (numbers.length >= filled * MOSTLY && areBareSerials(numbers, headerRoles));
  const isNumber = amounts > 0 && share(amounts, filled - missing) >= MOSTLY;
  const kind = filled === 0 ? "empty" : isDate ? "date" : isNumber ? "number" : "text";
  const meaning = table.reader.meaning(header);
  const number = kind === "number" ? numberTraits(values) : null;
  return {
    column: table.firstColumn + index,
    header,
    meaning,
    headerRoles: rolesOver(meaning, number, values) ?? withKeyRole(headerRoles, table, table.firstColumn + index),
    kind,
    cells,
    filled,
    distinct,
    keys,
    values: kind === "number" ? values : [],
    shareNumbers: share(amounts, filled),
    shareDates: share(isDate ? Math.max(dates, numbers.length) : dates, filled),
    number,
    sharePercentFormat: share(percents, filled),
    shareMoneyFormat: share(money, filled),
  };
}

export const profilesOf = (table: CandidateTable): ColumnProfile[] =>
  table.headers.map((_, index) => profile(table, index));
