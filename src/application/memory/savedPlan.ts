import { isEmptyCell, type CellContent } from "../../domain/cells";
import { OWNER_NAMES, PLAN_NAMES } from "../sheets/planNames";
import type { TypedCell } from "./inputList";

/** What the Settings sheet says about the action plan. */
export interface SavedPlan {
  readonly mostTargets: number;
  /** As typed; null where the reference date is today. */
  readonly referenceDate: TypedCell;
  /** The cells of the list, in its order, also the empty ones; null while there is no list. */
  readonly owners: readonly TypedCell[] | null;
}

/** Few and chosen: more than that is a list of wishes. */
const DEFAULT_MOST_TARGETS = 10;
export const LARGEST_MOST_TARGETS = 50;

export const DEFAULT_PLAN: SavedPlan = {
  mostTargets: DEFAULT_MOST_TARGETS,
  referenceDate: null,
  owners: null,
};

/** The cells about the action plan. */
export const SAVED_PLAN_CELLS: readonly string[] = [PLAN_NAMES.mostTargets, PLAN_NAMES.referenceDate, ...OWNER_NAMES];

export const TODAY_FORMULA = "TODAY()";

/** What the cells say; the default for what is missing or unusable. */
export function savedPlan(
  cell: (name: string) => CellContent | null,
  formula: (name: string) => string | null,
): SavedPlan {
  const typed = (name: string): TypedCell => {
    const [value, entered] = [cell(name), formula(name)];
    if (value === null) return null;
    if (entered !== null) return { formula: entered, value };
    return isEmptyCell(value) ? null : value;
  };
  const most = cell(PLAN_NAMES.mostTargets);
  const date = typed(PLAN_NAMES.referenceDate);
  const isToday = date !== null && typeof date === "object" && date.formula.toUpperCase() === TODAY_FORMULA;
  return {
    mostTargets:
      typeof most === "number" && most >= 0 && most <= LARGEST_MOST_TARGETS ? Math.floor(most) : DEFAULT_MOST_TARGETS,
    referenceDate: isToday ? null : date,
    owners: OWNER_NAMES.some((name) => cell(name) !== null) ? OWNER_NAMES.map(typed) : null,
  };
}
