import type { JoinedColumn } from "./answer";
import type { CandidateTable } from "./candidateTable";
import type { ColumnProfile } from "./columnProfile";
import type { ExtractedRow } from "./extract";
import { comparableKey, type KeyMatch, type ProfiledTable } from "./lookupKeys";

/** What a looked-up column adds to a table that lacks it. */
export type Gift = "client" | "name" | "date" | "price";

/** A column of another table, as part of a candidate: its cells follow those of the candidate's own columns. */
export interface LookedUpColumn extends JoinedColumn {
  readonly gives: Gift;
  /** See `KeyMatch`. */
  readonly share: number;
  readonly sampled: boolean;
  /** How strongly the other table says that the key is a client's code, 0–1. */
  readonly keyIsClient: number;
}

/** The candidate with columns of another table looked up for each of its lines; empty where the key is not there. */
export function joinedTable(
  own: ProfiledTable,
  match: KeyMatch,
  other: ProfiledTable,
  values: readonly ColumnProfile[],
  gives: Gift,
): CandidateTable {
  const { candidate } = own;
  const { sheet, firstDataRow, lastDataRow, firstColumn } = other.candidate;
  const rowOf = new Map<string, ExtractedRow>();
  other.candidate.lines.forEach((row, line) => {
    const key = match.lookup.keys[line] ?? "";
    if (key !== "") rowOf.set(comparableKey(key), row);
  });
  const width = candidate.headers.length;
  const joined = values.map((value, index): LookedUpColumn => ({
    column: candidate.firstColumn + width + index,
    header: value.header,
    keyColumn: match.key.column,
    sheetId: sheet.id,
    sheetName: sheet.name,
    firstDataRow,
    lastDataRow,
    lookupColumn: match.lookup.column,
    valueColumn: value.column,
    gives,
    share: match.share,
    sampled: match.sampled,
    keyIsClient: gives === "name" || gives === "client" ? (match.lookup.headerRoles.get("clientId") ?? 0) : 0,
  }));
  const lines = candidate.lines.map((line, at): ExtractedRow => {
    const row = rowOf.get(comparableKey(match.key.keys[at] ?? ""));
    const offsets = values.map(({ column }) => column - firstColumn);
    const own = Array.from({ length: width }, (_, index) => line.cells[index] ?? "");
    return {
      row: line.row,
      cells: [...own, ...offsets.map((offset) => row?.cells[offset] ?? "")],
      numberFormats: [
        ...own.map((_, index) => line.numberFormats[index] ?? "General"),
        ...offsets.map((offset) => row?.numberFormats[offset] ?? "General"),
      ],
    };
  });
  return {
    ...candidate,
    headers: [...candidate.headers, ...values.map(({ header }) => header)],
    lines,
    joined: [...(candidate.joined ?? []), ...joined],
  };
}
