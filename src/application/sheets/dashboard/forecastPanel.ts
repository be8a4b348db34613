import { inCurrency } from "../../../domain/portfolio/amount";
import { area, type PlanCell } from "../../sheetPlan";
import type { SheetFacts } from "../facts";
import { textLiteral } from "../references";
import { amountFormat, COLORS, FORMATS } from "../style";
import {
  canForecast,
  completeMonthCount,
  FORECAST_MONTHS,
  forecastCell,
  forecastsUntil,
  MONTHS_TO_FORECAST,
} from "../workings/forecastSection";
import { FORECAST_HORIZONS, FORECAST_ROW, LEFT_COLUMNS, PRINTED_COLUMNS } from "./layout";
import type { DashboardPanel } from "./panel";

const HEADER_ROW = FORECAST_ROW + 1;
const FIRST_ROW = HEADER_ROW + 1;

/** The cells whose numbers Excel's forecast gives: another program gives others, or none. */
export const FORECAST_AREA = area(FIRST_ROW, 2, FORECAST_HORIZONS.length, LEFT_COLUMNS - 2);

/** The sales to expect, with the interval they may fall in; or why that is not said. */
export function forecastPanel(facts: SheetFacts): DashboardPanel {
  const { forecast } = facts.texts.dashboard;
  const money = amountFormat(inCurrency(facts.analysed.control.clients), facts);
  const isPossible = canForecast(facts);
  const lines = FORECAST_HORIZONS.map((months) =>
    isPossible ? line(facts, months) : Array.from({ length: LEFT_COLUMNS }, (): PlanCell => null),
  );
  const note = area(FIRST_ROW, LEFT_COLUMNS, FORECAST_HORIZONS.length, PRINTED_COLUMNS - LEFT_COLUMNS);
  return {
    blocks: [
      { row: FORECAST_ROW, column: 0, cells: [[forecast.title]] },
      {
        row: HEADER_ROW,
        column: 0,
        cells: [
          [forecast.horizon, forecast.month, forecast.value, forecast.low, forecast.high, forecast.cumulative],
          ...lines,
        ],
      },
      { row: FIRST_ROW, column: LEFT_COLUMNS, cells: [[basis(facts, isPossible)]] },
    ],
    formats: [
      { area: area(FORECAST_ROW, 0, 1, PRINTED_COLUMNS), format: FORMATS.section },
      { area: area(HEADER_ROW, 0, 1, LEFT_COLUMNS), format: { ...FORMATS.header, horizontal: "Right" } },
      { area: area(HEADER_ROW, 0), format: { horizontal: "Left" } },
      { area: area(FIRST_ROW, 1, FORECAST_HORIZONS.length), format: { horizontal: "Right" } },
      { area: FORECAST_AREA, format: { numberFormat: money, horizontal: "Right" } },
      { area: area(FIRST_ROW, 2, FORECAST_HORIZONS.length), format: FORMATS.total },
      {
        area: note,
        format: { ...FORMATS.wrapped, color: COLORS.mutedInk, fontSize: 10, indent: 1, horizontal: "Left" },
      },
    ],
    merges: [note],
  };
}

function line(facts: SheetFacts, months: number): PlanCell[] {
  const value = forecastCell(facts, months, "value");
  const half = forecastCell(facts, months, "halfInterval");
  const isKnown = `ISNUMBER(${value})`;
  const bound = (sign: "+" | "-"): PlanCell => ({
    formula: `IF(AND(${isKnown},ISNUMBER(${half})),${value}${sign}${half},"–")`,
  });
  return [
    facts.texts.dashboard.forecast.inMonths(months),
    { formula: forecastCell(facts, months, "month") },
    { formula: `IF(${isKnown},${value},"–")` },
    bound("-"),
    bound("+"),
    { formula: `IF(${isKnown},SUM(${forecastsUntil(facts, months)}),"–")` },
  ];
}

function basis(facts: SheetFacts, isPossible: boolean): PlanCell {
  const { forecast } = facts.texts.dashboard;
  const months = completeMonthCount(facts);
  if (!isPossible) return forecast.tooShort(months, MONTHS_TO_FORECAST);
  const isComputed = `COUNT(${forecastsUntil(facts, FORECAST_MONTHS)})>0`;
  return { formula: `IF(${isComputed},${textLiteral(forecast.basis(months))},${textLiteral(forecast.notComputed)})` };
}
