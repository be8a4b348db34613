import { plainLetters } from "../names";
import type { Doubt, TablePart } from "./answer";
import { isCreditNote, isNotInvoiced } from "./documentWords";
import type { JudgedTable } from "./judgedTable";
import { comparableLines, type ComparableLine } from "./lineKeys";
import { areInPlace, sameColumns } from "./sameColumns";
import { areTotalsOf, SAME, shareInCommon } from "./sameLines";
import { areConsecutive, areOfDifferentPeriods, areOneCalendar } from "./sheetPeriods";

/** What other sheets hold of the same sales: more of them, or the same ones again. */
export interface Companions {
  readonly continuedOn: readonly TablePart[];
  /** Sheets with the same lines, or with their totals by client. */
  readonly copies: readonly string[];
  readonly doubts: readonly Doubt[];
  /** True where the parts are beyond doubt one table: then `continuedOn` only informs. */
  readonly belongTogether: boolean;
}

/** A table with the same columns as the chosen one, and where they stand. */
interface Part {
  readonly judged: JudgedTable;
  readonly lines: readonly ComparableLine[];
  readonly columns: readonly (number | null)[];
}

const isUsable = ({ outcome, table }: JudgedTable): boolean => outcome !== "not-sales" && table.sales !== null;
const isWhole = ({ candidate }: JudgedTable): boolean => candidate.isComplete;

const partOf = ({ judged: { table }, columns }: Part): TablePart => ({
  sheetId: table.sheetId,
  sheetName: table.sheetName,
  headerRows: table.headerRows,
  firstDataRow: table.firstDataRow,
  lastDataRow: table.lastDataRow,
  firstColumn: table.firstColumn,
  ...(areInPlace(columns) ? {} : { columns }),
});

/** The table that holds all the lines where the chosen one holds some of them, or only their totals by client. */
export function widestOf(best: JudgedTable, all: readonly JudgedTable[]): JudgedTable {
  const own = comparableLines(best);
  const holdsBest = all.filter((other) => {
    if (other === best || other.outcome !== best.outcome || other.table.sales === null) return false;
    const lines = comparableLines(other);
    if (lines.length <= own.length) return false;
    return sameColumns(best.table, other.table) !== null
      ? !areOfDifferentPeriods(best, other) && shareInCommon(own, lines) >= SAME
      : areTotalsOf(lines, own);
  });
  return holdsBest.sort((a, b) => b.candidate.lines.length - a.candidate.lines.length)[0] ?? best;
}

/** "Avoirs", "Devis": a sheet of its own for what reduces sales or is none. */
function isOfOtherDocuments({ table }: JudgedTable): boolean {
  const words = plainLetters(table.sheetName);
  return isCreditNote(words, false) || isNotInvoiced(words);
}

/** The parts that are the totals by client of all others: a year beside its months. */
function totalsAmong(parts: readonly Part[]): Part | undefined {
  if (parts.length < 3 || !parts.every(({ judged }) => isWhole(judged))) return undefined;
  return parts.find((part) =>
    areTotalsOf(
      parts.flatMap((other) => (other === part ? [] : other.lines)),
      part.lines,
    ),
  );
}

/** What single parts say of their subject, documents and currencies, by the columns of the chosen table. */
function doubtsOfParts(best: JudgedTable, parts: readonly Part[]): Doubt[] {
  const found: Doubt[] = [];
  for (const { judged, columns } of parts) {
    for (const doubt of judged.table.doubts) {
      const isNew = [...best.table.doubts, ...found].every(({ code }) => code !== doubt.code);
      if (doubt.code.startsWith("may") && isNew) found.push(doubt);
      if (doubt.code !== "positiveCreditNotes" && doubt.code !== "notInvoiced" && doubt.code !== "severalCurrencies")
        continue;
      const at = columns.indexOf(doubt.column);
      const column = at < 0 ? doubt.column : best.table.firstColumn + at;
      const isKnown = [...best.table.doubts, ...found].some(
        (other) => other.code === doubt.code && "column" in other && other.column === column,
      );
      if (!isKnown) found.push({ ...doubt, column });
    }
  }
  return found;
}

/** Amounts in one currency here and in another one there. */
function currenciesApart(best: JudgedTable, parts: readonly Part[]): Doubt[] {
  const { roles, sales } = best.table;
  const currencies = [best, ...parts.map(({ judged }) => judged)].flatMap(({ table }) => table.currency ?? []);
  const different = [...new Set(currencies)].sort();
  if (different.length < 2 || sales === null) return [];
  const column = roles.currency?.[0] ?? (sales.kind === "column" ? sales.column : best.table.firstColumn);
  return [{ code: "severalCurrencies", column, currencies: different }];
}

/** Finds on other sheets what belongs to a table, and what repeats it and must never be added to it. */
export function companionsOf(best: JudgedTable, all: readonly JudgedTable[]): Companions {
  const own: Part = { judged: best, lines: comparableLines(best), columns: [] };
  const parts: Part[] = [own];
  const copies = new Set<string>();
  const doubts: Doubt[] = [];
  const apart: string[] = [];
  const others = all
    .filter((other) => other !== best && other.table.sheetId !== best.table.sheetId && isUsable(other))
    .map((judged) => ({ judged, lines: comparableLines(judged) }))
    .sort((a, b) => b.lines.length - a.lines.length);
  for (const { judged, lines } of others) {
    const { sheetName } = judged.table;
    const columns = sameColumns(best.table, judged.table);
    const shares = parts.map((part) =>
      columns !== null && areOfDifferentPeriods(part.judged, judged) ? 0 : shareInCommon(part.lines, lines),
    );
    const share = Math.max(...shares);
    if (share >= SAME) {
      copies.add(sheetName);
      // The same lines but for a few: the user must say which table is right.
      const isExact = share === 1 && shares[0] === 1 && lines.length === own.lines.length;
      if (!isExact) doubts.push({ code: "sameDataElsewhere", sheets: [sheetName], share });
    } else if (isWhole(best) && isWhole(judged) && areTotalsOf(own.lines, lines)) copies.add(sheetName);
    else if (columns !== null && isOfOtherDocuments(judged) !== isOfOtherDocuments(best)) apart.push(sheetName);
    else if (columns !== null) parts.push({ judged, lines, columns });
  }
  const totals = totalsAmong(parts);
  const repeating = totals === own ? parts.slice(1) : parts.filter((part) => part === totals);
  for (const { judged } of repeating) copies.add(judged.table.sheetName);
  const inOrder = all.flatMap((judged) =>
    parts.filter((part) => part.judged === judged && part !== own && !repeating.includes(part)),
  );
  if (inOrder.length > 0)
    doubts.push({ code: "continuedOn", sheets: inOrder.map(({ judged }) => judged.table.sheetName) });
  if (apart.length > 0) doubts.push({ code: "otherTables", sheets: apart });
  const tables = [best, ...inOrder.map(({ judged }) => judged)];
  return {
    continuedOn: inOrder.map(partOf),
    copies: all
      .map(({ table }) => table.sheetName)
      .filter((name, at, names) => copies.has(name) && names.indexOf(name) === at),
    doubts: [...doubts, ...doubtsOfParts(best, inOrder), ...currenciesApart(best, inOrder)],
    belongTogether: inOrder.length > 0 && (areOneCalendar(tables) || areConsecutive(tables)),
  };
}
