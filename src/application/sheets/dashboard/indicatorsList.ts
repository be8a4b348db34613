import { inCurrency } from "../../../domain/portfolio/amount";
import type { IndicatorUnit } from "../../../domain/followUp/indicator";
import type { IndicatorColumnName } from "../../../text/sheets/dashboard/messages";
import {
  area,
  type Area,
  type CellFormat,
  type FormattedArea,
  type PlanConditionalFormat,
  type PlanValidation,
} from "../../sheetPlan";
import { DASHBOARD_NAMES, INDICATOR_TABLE } from "../dashboardNames";
import type { SheetFacts } from "../facts";
import { type ListColumn, type ListPlan, listTable } from "../listTable";
import { amountWidth, COLORS, FORMATS } from "../style";
import {
  INDICATOR_COLUMNS,
  INDICATOR_HELPERS,
  INDICATOR_INPUTS,
  indicatorColumn,
  type IndicatorInput,
} from "./indicatorColumns";
import { indicatorFormulas } from "./indicatorFormulas";
import { type IndicatorRow, unitOf } from "./indicatorRows";
import { INDICATOR_HEADER_ROW } from "./layout";
import { signedUnitFormat, unitFormat, unitWord } from "./units";

const isInput = (column: IndicatorColumnName): column is IndicatorInput =>
  INDICATOR_INPUTS.some((input) => input === column);

/** The list of indicators. */
export function indicatorsList(facts: SheetFacts, rows: readonly IndicatorRow[]): ListPlan {
  const formulas = indicatorFormulas(facts);
  const columns = INDICATOR_COLUMNS.map((column): ListColumn<IndicatorRow> => {
    const { width, ...format } = look(facts, column);
    return {
      header: facts.texts.dashboard.columns[column],
      width,
      format: { vertical: "Center", ...format },
      content: isInput(column) ? { value: (row) => row[column] } : { formula: formulas[column] ?? '""' },
      ...(INDICATOR_HELPERS.includes(column) ? { isHidden: true } : {}),
    };
  });
  return listTable(INDICATOR_TABLE, INDICATOR_HEADER_ROW, 0, columns, rows, (_, index) => String(index + 1));
}

type Look = CellFormat & { readonly width: number };

/** The sales to expect of a month stand in the same column, above. */
const forecastWidth = ({ analysed, currency }: SheetFacts): number =>
  amountWidth(inCurrency(analysed.control.clients) / 12, currency) - 4;

function look(facts: SheetFacts, column: IndicatorColumnName): Look {
  const input = { ...FORMATS.input, horizontal: "Left", wrapText: true } as const;
  const number = { numberFormat: unitFormat(facts, null), horizontal: "Right" } as const;
  switch (column) {
    case "indicator":
      return { width: 34, ...input, bold: true };
    case "unit":
      return { width: 9, horizontal: "Center", color: COLORS.mutedInk };
    case "nature":
      return { width: forecastWidth(facts), horizontal: "Center", color: COLORS.mutedInk };
    case "target":
    case "typedActual":
      return { width: 14, ...FORMATS.input, ...number };
    case "actual":
      return { width: 15, ...number, bold: true };
    case "gap":
      return { width: 14, ...number };
    case "gapShare":
      return { width: 10, numberFormat: "+0.0%;-0.0%;0.0%", horizontal: "Right" };
    case "alert":
      return { width: 14, horizontal: "Center" };
    case "trend":
      return { width: 11, numberFormat: '"▲ "0.0%;"▼ "0.0%;0.0%', horizontal: "Center" };
    case "owner":
      return { width: 17, ...input };
    case "note":
      return { width: 48, ...input };
    case "better":
      return { width: 13, ...input, horizontal: "Center" };
    case "place":
    case "computed":
    case "sense":
      return { width: 12, color: COLORS.mutedInk };
  }
}

const UNITS: readonly IndicatorUnit[] = ["amount", "count", "share"];
const IN_UNITS: readonly IndicatorColumnName[] = ["target", "typedActual", "actual"];

/**
 * Numbers in the unit of their row's indicator, also after another one was picked; alerts by word and colour.
 */
export function indicatorLooks(facts: SheetFacts, { body }: ListPlan): readonly PlanConditionalFormat[] {
  const { alerts } = facts.texts.dashboard;
  const ofUnit = (column: IndicatorColumnName, unit: IndicatorUnit, numberFormat: string): PlanConditionalFormat => ({
    area: body(indicatorColumn(column)),
    equals: unitWord(facts, unit),
    comparedColumn: indicatorColumn("unit"),
    numberFormat,
  });
  const alert = (equals: string, fill: string, color: string): PlanConditionalFormat => ({
    area: body(indicatorColumn("alert")),
    equals,
    fill,
    color,
    bold: true,
  });
  return [
    ...UNITS.flatMap((unit) => [
      ...IN_UNITS.map((column) => ofUnit(column, unit, unitFormat(facts, unit))),
      ofUnit("gap", unit, signedUnitFormat(facts, unit)),
    ]),
    alert(alerts.met, COLORS.good, COLORS.goodInk),
    alert(alerts.close, COLORS.gold, COLORS.goldInk),
    alert(alerts.missed, COLORS.bad, COLORS.badInk),
  ];
}

/** What is typed in a cell is read in the unit it is shown in: 12 in a cell of percentages is 12 %. */
export const inputFormats = (
  facts: SheetFacts,
  rows: readonly IndicatorRow[],
  { body }: ListPlan,
): readonly FormattedArea[] =>
  rows.flatMap((row, index) =>
    (["target", "typedActual"] as const).map((column): FormattedArea => {
      const cells = body(indicatorColumn(column));
      return { area: area(cells.row + index, cells.column), format: { numberFormat: unitFormat(facts, unitOf(row)) } };
    }),
  );

export function indicatorValidations(
  { texts }: SheetFacts,
  body: (column: number) => Area,
  owners: string,
): readonly PlanValidation[] {
  const { columns, messages } = texts.dashboard;
  const list = (column: "indicator" | "owner" | "better", source: string, isOpen: boolean): PlanValidation => ({
    area: body(indicatorColumn(column)),
    rule: { kind: "list", source, isOpen },
    title: columns[column],
    message: messages[column],
  });
  const number = (column: "target" | "typedActual"): PlanValidation => ({
    area: body(indicatorColumn(column)),
    rule: { kind: "decimal", minimum: "-1E+12", maximum: "1E+12" },
    title: columns[column],
    message: messages[column],
  });
  return [
    list("indicator", DASHBOARD_NAMES.catalogueNames, true),
    number("target"),
    number("typedActual"),
    list("owner", owners, true),
    list("better", DASHBOARD_NAMES.better, false),
  ];
}
