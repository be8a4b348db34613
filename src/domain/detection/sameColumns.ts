import { normaliseName } from "../names";
import type { DetectedTable } from "./answer";
import { periodOfHeader, type PeriodHeader } from "./periodHeaders";
import { amountColumnsOf } from "./salesChoice";

/** Share of the larger table's headers that both tables must have to be the same table. */
const SHARED = 0.7;

type Headed = Pick<DetectedTable, "sheetName" | "headers">;

const isSamePeriod = (a: PeriodHeader | null, b: PeriodHeader | null): boolean =>
  a !== null && b !== null && a.year === b.year && a.month === b.month && a.quarter === b.quarter;

/** The names of a table's columns; a header that repeats the period of its sheet ("CA janvier") goes without it. */
function namesOf({ sheetName, headers }: Headed): string[] {
  const period = periodOfHeader(sheetName);
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const own = periodOfHeader(header);
    const name = own !== null && isSamePeriod(own, period) && own.rest !== "" ? own.rest : normaliseName(header);
    if (name === "") return "";
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} ${String(before)}`;
  });
}

/** Columns without which a table would not be read: whom, how much, when. */
const neededColumns = ({ roles, sales }: DetectedTable): number[] => [
  ...(roles.clientId ?? []),
  ...(roles.clientName ?? []),
  ...(roles.clientFirstName ?? []),
  ...(roles.clientLastName ?? []),
  ...(roles.date ?? []),
  ...amountColumnsOf(sales),
];

/**
 * Where each column of a table stands in another one that has the same headers, in any order and with columns of its
 * own; null where the other table is not the same.
 */
export function sameColumns(table: DetectedTable, other: DetectedTable): readonly (number | null)[] | null {
  const [own, its] = [namesOf(table), namesOf(other)];
  if (table.headers.length < 2) return null;
  const areSame = own.length === its.length && own.every((name, index) => name === its[index]);
  const columns = own.map((name, index) => {
    const at = areSame ? index : name === "" ? -1 : its.indexOf(name);
    return at < 0 ? null : other.firstColumn + at;
  });
  const named = (names: readonly string[]): number => names.filter((name) => name !== "").length;
  const shared = own.filter((name, index) => name !== "" && columns[index] !== null).length;
  if (shared === 0 || shared < Math.max(named(own), named(its)) * SHARED) return null;
  const isThere = (column: number): boolean => {
    const key = table.joined?.find((joined) => joined.column === column)?.keyColumn;
    return key === undefined ? columns[column - table.firstColumn] !== null : isThere(key);
  };
  return neededColumns(table).every(isThere) ? columns : null;
}

/** True where the columns stand in the same order one after the other. */
export const areInPlace = (columns: readonly (number | null)[]): boolean =>
  columns.every((column, index) => column !== null && column === (columns[0] ?? 0) + index);
