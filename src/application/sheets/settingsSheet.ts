import type { SalesExpression } from "../../domain/detection/answer";
import { civilDate } from "../../domain/dates";
import type { SettingText } from "../../text/sheets/messages";
import {
  area,
  type CellBlock,
  type FormattedArea,
  type PlanCell,
  type PlanValidation,
  type SheetPlan,
} from "../sheetPlan";
import { NAMES } from "./definedNames";
import { periodLabel, type SheetFacts } from "./facts";
import { columnLetters } from "../../text/cellAddress";
import { FORMATS, NUMBER_FORMATS, TAB_COLORS } from "./style";

const VALUE_COLUMN = 1;
const ABC_ROW = 3;
const DIAGNOSIS_ROW = 9;
const SOURCE_ROW = 18;

const SOURCE_ROWS = 9;

export const SETTINGS_FIXED_AREA = area(0, 0, SOURCE_ROW + 1 + SOURCE_ROWS, 4);

/** One cell the user may change: its name in the workbook, where it stands, what it holds. */
interface Setting {
  readonly name: string;
  readonly row: number;
  readonly text: SettingText;
  readonly value: PlanCell;
  readonly rule: PlanValidation["rule"];
}

export function settingsSheet(facts: SheetFacts): SheetPlan {
  const { texts } = facts;
  const settings = settingsOf(facts);
  const source = sourceRows(facts);
  const shares = settings.filter(({ rule }) => rule.kind === "decimal");
  return {
    tabColor: TAB_COLORS.settings,
    blocks: [
      { row: 0, column: 0, cells: [[texts.settings.title], [texts.settings.howTo]] },
      sectionHeader(facts, ABC_ROW, texts.settings.abcSection),
      sectionHeader(facts, DIAGNOSIS_ROW, texts.settings.diagnosisSection),
      ...settings.map(({ row, text, value }) => ({
        row,
        column: 0,
        cells: [[text.label, value, text.meaning, text.range]],
      })),
      {
        row: SOURCE_ROW,
        column: 0,
        cells: [[texts.settings.sourceSection, texts.settings.value, texts.settings.fixedUntilRefresh]],
      },
      { row: SOURCE_ROW + 1, column: 0, cells: source },
    ],
    tables: [],
    formats: [
      { area: area(0, 0), format: FORMATS.title },
      { area: area(1, 0), format: FORMATS.howTo },
      ...[ABC_ROW, DIAGNOSIS_ROW].map((row): FormattedArea => ({ area: area(row, 0, 1, 4), format: FORMATS.header })),
      { area: area(SOURCE_ROW, 0, 1, 4), format: FORMATS.header },
      ...settings.map(({ row }): FormattedArea => ({
        area: area(row, VALUE_COLUMN),
        format: { ...FORMATS.input, horizontal: "Center", vertical: "Center" },
      })),
      ...shares.map(({ row }): FormattedArea => ({
        area: area(row, VALUE_COLUMN),
        format: { numberFormat: NUMBER_FORMATS.wholeShare },
      })),
      ...settings.map(({ row }): FormattedArea => ({ area: area(row, 0), format: { vertical: "Center" } })),
      ...settings.map(({ row }): FormattedArea => ({
        area: area(row, 2, 1, 2),
        format: { ...FORMATS.note, vertical: "Center", horizontal: "Left", indent: 1 },
      })),
      { area: area(SOURCE_ROW + 1, VALUE_COLUMN, source.length), format: { horizontal: "Left" } },
      { area: area(SOURCE_ROW + source.length, VALUE_COLUMN), format: { numberFormat: "dd/mm/yyyy" } },
    ],
    conditionalFormats: [],
    validations: settings.map(({ row, text, rule }) => ({
      area: area(row, VALUE_COLUMN),
      rule,
      title: text.label,
      message: text.range,
    })),
    names: [
      ...settings.map(({ name, row }) => ({ name, area: area(row, VALUE_COLUMN) })),
      { name: NAMES.ties, area: area(SOURCE_ROW + 1, VALUE_COLUMN) },
    ],
    charts: [],
    merges: [],
    columnWidths: [30, 30, 62, 38],
    rowHeights: settings.map(({ row, text }) => ({ row, height: text.meaning.length > 80 ? 30 : 18 })),
    frozenRows: 2,
    frozenColumns: 0,
    print: { area: area(0, 0, SOURCE_ROW + 1 + source.length, 4), orientation: "Landscape", titleRows: 0 },
  };
}

function settingsOf({ texts, terms, abc, thresholds }: SheetFacts): Setting[] {
  const { settings } = texts;
  const { limits, rule } = abc.options;
  const between = (minimum: string, maximum: string): PlanValidation["rule"] => ({ kind: "decimal", minimum, maximum });
  const share = between("0", "1");
  const shares: readonly [string, SettingText, number][] = [
    [NAMES.largestClientLimit, settings.largestClient, thresholds.fragileLargestClient],
    [NAMES.fiveLargestLimit, settings.fiveLargest, thresholds.fragileFiveLargest],
    [NAMES.smallClassALimit, settings.smallClassA, thresholds.fragileClientsInA],
    [NAMES.dispersedClientsLimit, settings.dispersedClients, thresholds.dispersedClientsInC],
    [NAMES.dispersedSalesLimit, settings.dispersedSales, thresholds.dispersedSalesOfC],
    [NAMES.evenLimit, settings.even, thresholds.evenFirstFifth],
  ];
  return [
    {
      name: NAMES.limitA,
      row: ABC_ROW + 1,
      text: settings.limitA,
      value: limits.a,
      rule: between("0.0001", `${NAMES.limitB}-0.0001`),
    },
    {
      name: NAMES.limitB,
      row: ABC_ROW + 2,
      text: settings.limitB,
      value: limits.b,
      rule: between(`${NAMES.limitA}+0.0001`, "0.9999"),
    },
    {
      name: NAMES.rule,
      row: ABC_ROW + 3,
      text: settings.rule,
      value: terms.rules[rule].name,
      rule: { kind: "list", source: NAMES.rules },
    },
    ...shares.map(([name, text, value], index) => ({ name, row: DIAGNOSIS_ROW + 1 + index, text, value, rule: share })),
  ];
}

function sectionHeader({ texts }: SheetFacts, row: number, title: string): CellBlock {
  return { row, column: 0, cells: [[title, texts.settings.value, texts.settings.meaning, texts.settings.range]] };
}

/** Where the figures come from, for the next reader; the first row is how ties count, the last the date. */
function sourceRows(facts: SheetFacts): PlanCell[][] {
  const { texts, terms, table, choice, abc } = facts;
  const { settings } = texts;
  // A formula: the same day whether the workbook counts from 1900 or from 1904.
  const { year, month, day } = civilDate(facts.analysedOn);
  const column = (index: number) => {
    const header = table.headers[index - table.firstColumn]?.trim();
    return header ? `${columnLetters(index)} – ${header}` : columnLetters(index);
  };
  const columns = (indexes: readonly number[]) =>
    indexes.length > 0 ? indexes.map(column).join(" + ") : settings.none;
  const salesText = (sales: SalesExpression): string => {
    switch (sales.kind) {
      case "column":
        return column(sales.column);
      case "sum":
        return columns(sales.columns);
      case "product": {
        const reduction = sales.discount ? ` × (1 − ${column(sales.discount.column)})` : "";
        return [sales.quantity, sales.unitPrice].map(column).join(" × ") + reduction;
      }
      case "difference":
        return [sales.credit, sales.debit].map(column).join(" − ");
    }
  };
  return [
    [settings.ties, terms.ties[abc.options.ties]],
    [settings.sheet, table.sheetName],
    [settings.rows, `${table.firstDataRow + 1}–${table.lastDataRow + 1}`],
    [settings.clientColumn, columns(choice.clientName)],
    [settings.codeColumn, columns(choice.clientId === null ? [] : [choice.clientId])],
    [settings.salesColumn, salesText(choice.sales)],
    [settings.dateColumn, columns(choice.date === null ? [] : [choice.date])],
    [settings.period, periodLabel(facts)],
    [settings.analysedOn, { formula: `DATE(${year},${month},${day})` }],
  ];
}
