import type { Role, RoleColumns } from "../detection/roles";
import type { ExactSum } from "./amount";
import type { ColumnChoice, SourceLines } from "./portfolio";

/** A line that counts in the period, and whose it is: what margins and drivers are gathered from. */
export interface CountedLine {
  /** 0-based among the source's lines. */
  readonly line: number;
  /** Number of the client it counts for, after merging and grouping. */
  readonly client: number;
  /** The amount as it counts: positive credit notes are negative here. */
  readonly sales: ExactSum;
  /** Serial number of its date; null without one. */
  readonly date: number | null;
}

/** The source, what its columns are, and its lines that count: everything margins and drivers are read from. */
export interface CountedSource {
  readonly lines: SourceLines;
  readonly choice: ColumnChoice;
  readonly roles: RoleColumns;
  /** In the order of the source. */
  readonly counted: readonly CountedLine[];
}

/** The column of a role; null where it was not found. */
export const roleColumn = (roles: RoleColumns, role: Role): number | null => roles[role]?.[0] ?? null;
