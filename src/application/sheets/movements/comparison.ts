import type { Migration } from "../../../domain/movements/migration";
import type { YearMovements } from "../../../domain/movements/yearMovements";
import type { OverTime } from "../../overTime";
import type { SheetFacts } from "../facts";

/** What the Movements sheet tells of: two years and everything around them. */
export interface Comparison extends OverTime {
  readonly movements: YearMovements;
  readonly migration: Migration;
}

/** Null where the source has no two years to compare. */
export const comparisonOf = ({ overTime }: Pick<SheetFacts, "overTime">): Comparison | null => {
  if (overTime === null) return null;
  const { movements, migration } = overTime;
  return movements === null || migration === null ? null : { ...overTime, movements, migration };
};
