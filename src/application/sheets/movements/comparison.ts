import type { Migration } from "../../../domain/movements/migration";
import type { YearMovements } from "../../../domain/movements/yearMovements";
import type { OverTime } from "../../overTime";
import type { SheetFacts } from "../facts";

/** What the Movements sheet tells of: two years and everything around them. */
export interface Comparison extends OverTime {
  readonly movements: YearMovements;
  readonly migration: Migration;
}

/** Whether the source has two years to compare. */
export const hasTwoYears = ({ overTime }: Pick<SheetFacts, "overTime">): boolean => twoYearsIn(overTime) !== null;

/** Null where there is nothing to compare, or the Movements sheet was left out. */
export const comparisonOf = ({ overTime, generated }: Pick<SheetFacts, "overTime" | "generated">): Comparison | null =>
  generated.has("movements") ? twoYearsIn(overTime) : null;

function twoYearsIn(overTime: OverTime | null): Comparison | null {
  if (overTime === null) return null;
  const { movements, migration } = overTime;
  return movements === null || migration === null ? null : { ...overTime, movements, migration };
}
