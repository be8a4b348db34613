import {
  MONTHLY_INDICATORS,
  type MonthlyFigures,
  type MonthlyIndicator,
} from "../../../domain/followUp/monthlyFigures";
import { FOLLOWED_MONTHS, SHOWN_MONTHS } from "../../../limits";
import { area, type Area, type PlanCell, type PlanChart } from "../../sheetPlan";
import { monthKey, monthLabel } from "../dashboard/months";
import { DASHBOARD_NAMES, MONTHLY_CHART } from "../dashboardNames";
import type { SheetFacts } from "../facts";
import { cellName } from "../references";
import { COLORS } from "../style";
import { figureReference } from "./figures";
import { columnOf, sectionArea, WORKINGS_FIRST_ROW } from "./layout";
import type { SectionColumn, WorkingsSection } from "./section";

const KEY = 1;
const POSITION = 2;
const FIRST_SERIES = 3;
const PICKED = FIRST_SERIES + MONTHLY_INDICATORS.length;
const MEAN = PICKED + 1;
const MONTHS_A_YEAR = 12;

/** The series the data have, in the order of the section's columns. */
export const monthlySeries = ({ followUp: { monthly } }: SheetFacts): readonly MonthlyIndicator[] =>
  MONTHLY_INDICATORS.filter((indicator) => monthly?.series[indicator] !== undefined);

/** The last months of the data, as many as are followed. */
export const followedMonths = (monthly: MonthlyFigures): readonly number[] =>
  monthly.months.map((_, index) => index).slice(-FOLLOWED_MONTHS);

/** Every month with its figures, and the series the chart draws: the picked one and its average over twelve months. */
export const monthsSection = (facts: SheetFacts): WorkingsSection => {
  const { workings, dashboard } = facts.texts;
  const { monthly } = facts.followUp;
  const shown = monthlySeries(facts);
  const followed = monthly === null ? [] : followedMonths(monthly);
  const picked = figureReference(facts, "pickedMonthly");
  const cell = (row: number, offset: number): string => cellName(WORKINGS_FIRST_ROW + row, columnOf("months") + offset);
  const number = (header: string | null): SectionColumn => ({
    header,
    width: 16,
    format: { numberFormat: "#,##0.##" },
  });
  const column = (offset: number): Area => sectionArea("months", offset, Math.max(1, followed.length));
  return {
    title: workings.months,
    columns: [
      { header: dashboard.review.columns.month, width: 12, format: { horizontal: "Left" } },
      { header: dashboard.review.columns.key, width: 10, format: { horizontal: "Left" } },
      { header: workings.position, width: 8 },
      ...MONTHLY_INDICATORS.map((_, index) => {
        const indicator = shown[index];
        return number(indicator === undefined ? null : dashboard.indicators[indicator]);
      }),
      number(dashboard.monthly.values),
      number(dashboard.monthly.mean),
    ],
    cells: followed.map((index, row): PlanCell[] => {
      const month = monthly?.months[index] ?? { year: 0, month: 1 };
      const value = `INDEX(${cell(row, FIRST_SERIES)}:${cell(row, PICKED - 1)},${picked})`;
      const year = `${cell(row - MONTHS_A_YEAR + 1, PICKED)}:${cell(row, PICKED)}`;
      return [
        monthLabel(facts, month),
        monthKey(month),
        row + 1,
        ...MONTHLY_INDICATORS.map((_, place) => {
          const indicator = shown[place];
          return indicator === undefined ? null : (monthly?.series[indicator]?.[index] ?? null);
        }),
        { formula: `IF(ISNUMBER(${value}),${value},NA())` },
        row < MONTHS_A_YEAR - 1
          ? { formula: "NA()" }
          : { formula: `IF(COUNT(${year})=${MONTHS_A_YEAR},AVERAGE(${year}),NA())` },
      ];
    }),
    names: [
      { name: DASHBOARD_NAMES.monthKeys, area: column(KEY) },
      { name: DASHBOARD_NAMES.monthSales, area: column(FIRST_SERIES) },
    ],
  };
};

/** Values of complete months and their positions: what a forecast rests on. */
export function completeMonthAreas(
  monthly: MonthlyFigures,
): { readonly sales: Area; readonly positions: Area; readonly last: number } | null {
  const rows = followedMonths(monthly).flatMap((index, row) => (monthly.isComplete[index] === true ? [row] : []));
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const column = (offset: number): Area =>
    area(WORKINGS_FIRST_ROW + first, columnOf("months") + offset, last - first + 1);
  return { sales: column(FIRST_SERIES), positions: column(POSITION), last };
}

/** The picked indicator over the last months. */
export function monthlyChart(facts: SheetFacts, monthly: MonthlyFigures, place: Area): PlanChart {
  const { monthly: words } = facts.texts.dashboard;
  const followed = followedMonths(monthly).length;
  const shown = Math.min(followed, SHOWN_MONTHS);
  const column = (offset: number): Area =>
    area(WORKINGS_FIRST_ROW + followed - shown, columnOf("months") + offset, shown);
  return {
    name: MONTHLY_CHART,
    place,
    titleReference: figureReference(facts, "monthlyTitle"),
    dataSheet: facts.sheetNames.workings,
    categories: column(0),
    series: [
      { name: words.values, values: column(PICKED), kind: "column", axis: "primary", color: COLORS.b, gapPercent: 40 },
      { name: words.mean, values: column(MEAN), kind: "line", axis: "primary", color: COLORS.cumulative, weight: 2 },
    ],
    categoryAxis: { title: words.monthAxis },
    valueAxis: { title: words.valueAxis, numberFormat: "#,##0", minimum: 0 },
    secondaryAxis: null,
  };
}
