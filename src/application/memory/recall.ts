import type { DetectedTable, Detection } from "../../domain/detection/answer";
import { normaliseName } from "../../domain/names";
import type { ColumnChoice } from "../../domain/portfolio/portfolio";
import { mapColumns } from "./choiceOf";
import type { Mapping, RememberedColumn } from "./mapping";

/** A remembered choice, found again among the tables of the workbook as it is now. */
export interface Recalled {
  readonly table: DetectedTable;
  readonly choice: ColumnChoice;
  readonly isTogether: boolean;
  /** Everything doubtful about the table was settled before. */
  readonly isSettled: boolean;
}

export type Recall =
  | { readonly kind: "recalled"; readonly recalled: Recalled }
  /** Headers of needed columns that are in no table any more. */
  | { readonly kind: "missing"; readonly headers: readonly string[] };

/**
 * Looks for the remembered columns by their headers, wherever they stand now: first in the table on the same sheet,
 * then in any other. All of them must be there: half a choice would be another analysis.
 */
export function recall(mapping: Mapping, { table: best, others }: Detection): Recall {
  const tables = [...(best ? [best] : []), ...others].sort((a, b) => precedence(mapping, b) - precedence(mapping, a));
  const tried = tables.map((table) => recallIn(mapping, table));
  const found = tried.find(({ kind }) => kind === "recalled");
  if (found) return found;
  const fewest = tried.reduce<Recall | null>(
    (least, one) => (least === null || missingIn(one) < missingIn(least) ? one : least),
    null,
  );
  return fewest ?? { kind: "missing", headers: [] };
}

const missingIn = (recalled: Recall): number => (recalled.kind === "missing" ? recalled.headers.length : 0);

/** Lines that were read together are looked for where they still are, then the sheet counts. Equals keep their order. */
const precedence = ({ sheet, isTogether }: Mapping, table: DetectedTable): number =>
  (isTogether === true && table.continuedOn !== undefined ? 2 : 0) + (isSameName(table.sheetName, sheet) ? 1 : 0);

/** Headers and sheet names are the same where they differ in spaces and letter case only. */
const isSameName = (a: string, b: string): boolean => normaliseName(a) === normaliseName(b);

function recallIn(mapping: Mapping, table: DetectedTable): Recall {
  const { choice: remembered, isTogether, settledDoubts } = mapping;
  if (remembered === null) return { kind: "missing", headers: [] };
  const missing: string[] = [];
  const takesDetected =
    mapping.salesAreDetected && remembered.sales.kind === "sum" && table.sales?.kind === "sum" ? table.sales : null;
  const wanted = takesDetected === null ? remembered : { ...remembered, sales: { kind: "sum", columns: [] } as const };
  const choice = mapColumns(wanted, (column): number => {
    const found = columnIn(mapping, table, column);
    if (found === null) missing.push(column.header);
    return found ?? NO_COLUMN;
  });
  if (missing.length > 0) return { kind: "missing", headers: [...new Set(missing)] };
  return {
    kind: "recalled",
    recalled: {
      table,
      choice: takesDetected === null ? choice : { ...choice, sales: takesDetected },
      isTogether: table.continuedOn !== undefined && (isTogether ?? true),
      isSettled: settledDoubts !== null && table.doubts.every(({ code }) => settledDoubts.includes(code)),
    },
  };
}

/** Stands for a missing column until the whole choice is given up. */
const NO_COLUMN = -1;

function columnIn(
  mapping: Mapping,
  table: DetectedTable,
  { header, occurrence, sheet }: RememberedColumn,
): number | null {
  const own = table.headers.flatMap((other, index) => (isSameName(other, header) ? [table.firstColumn + index] : []));
  const ownColumn = own[occurrence - 1] ?? null;
  if (header.trim() === "") {
    // Without a header only the place is left, and that only where nothing else changed.
    const isAsBefore = isSameName(table.sheetName, mapping.sheet) && table.headers.length === mapping.columnCount;
    return isAsBefore ? ownColumn : null;
  }
  const joined = table.joined?.filter((other) => isSameName(other.header, header)) ?? [];
  const sameSheet = joined.find((other) => sheet !== undefined && isSameName(other.sheetName, sheet));
  const joinedTo = (sameSheet ?? joined[0])?.column ?? null;
  return sheet === undefined ? (ownColumn ?? joinedTo) : (joinedTo ?? own[0] ?? null);
}
