import { civilDate } from "../../../domain/dates";
import { type AnalysedPeriod, isSamePeriod } from "../../../domain/history/analysedPeriod";
import { KEPT_PERIODS } from "../../../domain/history/renewHistory";
import { area, type CellBlock, type CellFormat, type FormattedArea, type PlanCell } from "../../sheetPlan";
import { HISTORY_TABLE } from "../definedNames";
import type { SheetFacts } from "../facts";
import { tableColumn, textLiteral } from "../references";
import { dateFormat, FORMATS, NUMBER_FORMATS } from "../style";
import { historyHeader } from "./historyList";
import { HEADER_ROW, PANEL_COLUMNS } from "./layout";
import { periodLabel } from "./periodLabels";

const FIRST_ROW = HEADER_ROW + 1;

/** The periods that are kept, with what their clients add up to. */
export function periodsPanel(facts: SheetFacts): readonly CellBlock[] {
  const { columns } = facts.texts.history.periods;
  const rows = Array.from({ length: KEPT_PERIODS }, (_, place): readonly PlanCell[] => {
    const period = facts.history.periods[place];
    return period === undefined ? PANEL_COLUMNS.map(() => null) : periodCells(facts, period, place);
  });
  return [
    { row: HEADER_ROW, column: 0, cells: [PANEL_COLUMNS.map((name) => columns[name])] },
    { row: FIRST_ROW, column: 0, cells: rows },
  ];
}

function periodCells(facts: SheetFacts, period: AnalysedPeriod, place: number): readonly PlanCell[] {
  const [classes, sales] = (["abcClass", "sales"] as const).map((of) =>
    tableColumn(HISTORY_TABLE, historyHeader(facts, { of, place })),
  );
  const { year, month, day } = civilDate(lastAnalysedOn(facts, period));
  return PANEL_COLUMNS.map((name): PlanCell => {
    switch (name) {
      case "period":
        return periodLabel(facts, period);
      case "analysedOn":
        // A formula: the same day whether the workbook counts from 1900 or from 1904.
        return { formula: `DATE(${year},${month},${day})` };
      case "clients":
        return { formula: `COUNT(${sales})` };
      case "sales":
        return { formula: `SUM(${sales})` };
      default:
        return { formula: `COUNTIF(${classes},${textLiteral(name)})` };
    }
  });
}

const lastAnalysedOn = ({ history }: Pick<SheetFacts, "history">, period: AnalysedPeriod): number =>
  history.clients.reduce(
    (last, { results }) =>
      results.reduce((day, one) => (isSamePeriod(one.period, period) ? Math.max(day, one.analysedOn) : day), last),
    0,
  );

export function periodsFormats(facts: SheetFacts, money: string): readonly FormattedArea[] {
  const byName: Partial<Record<(typeof PANEL_COLUMNS)[number], CellFormat>> = {
    period: { horizontal: "Left" },
    analysedOn: { horizontal: "Center", numberFormat: dateFormat(facts) },
    sales: { numberFormat: money },
  };
  return [
    {
      area: area(HEADER_ROW, 0, 1, PANEL_COLUMNS.length),
      format: { ...FORMATS.header, horizontal: "Center" },
    },
    { area: area(HEADER_ROW, 0), format: { horizontal: "Left" } },
    ...PANEL_COLUMNS.map((name, index) => ({
      area: area(FIRST_ROW, index, KEPT_PERIODS),
      format: byName[name] ?? { numberFormat: NUMBER_FORMATS.count },
    })),
  ];
}

export const PERIODS_PANEL_WIDTHS: readonly number[] = PANEL_COLUMNS.map((name) => {
  if (name === "period") return 26;
  if (name === "analysedOn") return 13;
  return name === "clients" ? 9 : 7;
});
