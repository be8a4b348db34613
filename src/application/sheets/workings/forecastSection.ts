import { nextMonth } from "../../../domain/followUp/monthlyFigures";
import { area, type PlanCell } from "../../sheetPlan";
import { monthLabel } from "../dashboard/months";
import type { SheetFacts } from "../facts";
import { rangeReference } from "../references";
import { columnOf, WORKINGS_FIRST_ROW } from "./layout";
import { completeMonthAreas, followedMonths } from "./monthsSection";
import type { SectionColumn, WorkingsSection } from "./section";

export const FORECAST_MONTHS = 12;
/** Complete months a forecast with a season of twelve months takes. */
export const MONTHS_TO_FORECAST = 24;
const CONFIDENCE = 0.95;

const VALUE = 2;

/** How many complete months there are, in a row, up to the last one. */
export const completeMonthCount = ({ followUp: { monthly } }: SheetFacts): number =>
  monthly === null ? 0 : (completeMonthAreas(monthly)?.sales.rowCount ?? 0);

export const canForecast = (facts: SheetFacts): boolean => completeMonthCount(facts) >= MONTHS_TO_FORECAST;

/**
 * Excel's own forecast of the sales of the next twelve months. Programs that do not know its functions, and months that
 * it can make nothing of, leave the cells empty; the dashboard says so.
 */
export const forecastSection = (facts: SheetFacts): WorkingsSection => {
  const { workings, dashboard } = facts.texts;
  const { monthly } = facts.followUp;
  const from = monthly === null ? null : completeMonthAreas(monthly);
  const amount = (header: string): SectionColumn => ({ header, width: 16, format: { numberFormat: "#,##0" } });
  const rows = (): PlanCell[][] => {
    if (monthly === null || from === null || !canForecast(facts)) return [];
    const [sales, positions] = [from.sales, from.positions].map((cells) =>
      rangeReference(facts.sheetNames.workings, cells),
    );
    const last = monthly.months[followedMonths(monthly)[from.last] ?? 0] ?? { year: 0, month: 1 };
    return Array.from({ length: FORECAST_MONTHS }, (_, index): PlanCell[] => {
      const position = from.last + 2 + index;
      return [
        monthLabel(facts, nextMonth(last, index + 1)),
        position,
        { formula: `IFERROR(FORECAST.ETS(${position},${sales},${positions},12),"")` },
        { formula: `IFERROR(FORECAST.ETS.CONFINT(${position},${sales},${positions},${CONFIDENCE},12),"")` },
      ];
    });
  };
  return {
    title: dashboard.forecast.title,
    columns: [
      { header: dashboard.forecast.month, width: 12, format: { horizontal: "Left" } },
      { header: workings.position, width: 8 },
      amount(dashboard.forecast.value),
      amount(workings.halfInterval),
    ],
    cells: rows(),
    names: [],
  };
};

/** A cell of the section, from any sheet. */
export const forecastCell = (facts: SheetFacts, month: number, part: "month" | "value" | "halfInterval"): string => {
  const offset = { month: 0, value: VALUE, halfInterval: VALUE + 1 }[part];
  return rangeReference(facts.sheetNames.workings, area(WORKINGS_FIRST_ROW + month - 1, columnOf("forecast") + offset));
};

/** The values of the first months, up to one. */
export const forecastsUntil = (facts: SheetFacts, month: number): string =>
  rangeReference(facts.sheetNames.workings, area(WORKINGS_FIRST_ROW, columnOf("forecast") + VALUE, month));
