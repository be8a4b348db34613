import type { Doubt, JoinedColumn, Reason } from "./answer";
import type { CandidateTable } from "./candidateTable";
import type { LookedUpColumn } from "./joinedTable";

/** The columns of a candidate that come from other tables, as the answer names them; undefined where there are none. */
export const joinedColumns = ({ joined }: CandidateTable): readonly JoinedColumn[] | undefined =>
  joined?.map(
    ({ column, header, keyColumn, sheetId, sheetName, firstDataRow, lastDataRow, lookupColumn, valueColumn }) => ({
      column,
      header,
      keyColumn,
      sheetId,
      sheetName,
      firstDataRow,
      lastDataRow,
      lookupColumn,
      valueColumn,
    }),
  );

/** True where another table says whose the lines are. */
export const isClientJoined = ({ joined = [] }: CandidateTable): boolean =>
  joined.some(({ gives }) => gives === "client");

export const joinReasons = ({ joined = [] }: CandidateTable): Reason[] =>
  joined.map(({ column, keyColumn, share, sampled }) => ({ code: "joined", column, keyColumn, share, sampled }));

/** What must be asked of looked-up columns: lines without a match have no client or price, lists may be outdated. */
export function joinDoubts({ joined = [] }: CandidateTable): Doubt[] {
  const needed = joined.filter(({ gives }) => gives === "client" || gives === "price");
  const byLookup = new Map(
    needed.map((column): [string, LookedUpColumn] => [`${column.sheetId} ${String(column.keyColumn)}`, column]),
  );
  return [...byLookup.values()].flatMap(({ gives, column, keyColumn, sheetName, share, sampled }): Doubt[] => [
    ...(share < 1 || sampled
      ? [{ code: "keysWithoutMatch", keyColumn, sheet: sheetName, share, sampled } as const]
      : []),
    ...(gives === "price" ? [{ code: "listPrices", column, sheet: sheetName } as const] : []),
  ]);
}
