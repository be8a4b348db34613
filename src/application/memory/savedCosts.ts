import { isEmptyCell, type CellContent } from "../../domain/cells";
import { byCountedDriver, type CostSettings, DEFAULT_COST_SETTINGS } from "../../domain/costToServe/costSettings";
import { amountOf } from "../../domain/portfolio/amount";
import { LANGUAGES } from "../../text/language";
import { termsIn } from "../../text/terms/translations";
import { NAMES } from "../sheets/definedNames";
import { DRIVER_NAMES } from "../sheets/economicsNames";

/** The cells about costs on the Settings sheet. */
export const SAVED_COST_CELLS: readonly string[] = [
  ...Object.values(DRIVER_NAMES).flatMap(({ unitCost, toConfirm, total, capacity }) => [
    unitCost,
    toConfirm,
    total,
    capacity,
  ]),
  NAMES.smallOrderLimit,
  NAMES.assumedMargin,
];

/**
 * What the cells say. A unit cost counts as confirmed only where the list says that nothing is to be confirmed; the
 * default stands for what is missing or unusable.
 */
export function savedCosts(cell: (name: string) => CellContent | null): CostSettings {
  const amount = (name: string): number | null => {
    const value = cell(name);
    return typeof value === "number" && value >= 0 ? value : null;
  };
  const margin = amount(NAMES.assumedMargin);
  return {
    drivers: byCountedDriver((driver) => {
      const names = DRIVER_NAMES[driver];
      const total = amount(names.total);
      return {
        unitCost: amount(names.unitCost) ?? DEFAULT_COST_SETTINGS.drivers[driver].unitCost,
        isConfirmed: amount(names.unitCost) !== null && isNo(cell(names.toConfirm)),
        knownTotal: total === null ? null : amountOf(total),
        capacity: amount(names.capacity),
      };
    }),
    smallOrderLimit: amount(NAMES.smallOrderLimit),
    assumedMarginRate: margin !== null && margin <= 1 ? margin : null,
  };
}

const isNo = (word: CellContent | null): boolean =>
  word !== null && !isEmptyCell(word) && LANGUAGES.some((language) => termsIn(language).yesNo.no === word);
