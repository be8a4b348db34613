import type { PlannedSheet } from "../application/ports";
import type { PlanChart, PlanTable, SheetPlan } from "../application/sheetPlan";
import { fixedAreaOf, panelMarkOf } from "./fixedArea";
import { layoutOf } from "./layoutVersion";
import { answered } from "./run";

/** A sheet to write, and what an earlier analysis left of it. */
export interface Target {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly plan: SheetPlan;
  /** Rows down to the last that holds anything. */
  readonly usedRows: number;
  /** Columns up to the last that holds anything. */
  readonly usedColumns: number;
  readonly marks: { readonly fixedArea: Excel.NamedItem; readonly panel: Excel.NamedItem };
  /** The name that tells the version of its layout. */
  readonly layout: Excel.NamedItem;
  readonly tables: readonly TableTarget[];
  readonly charts: readonly ChartTarget[];
  /** Workbook-wide names there are. */
  readonly existingNames: ReadonlySet<string>;
}

export interface TableTarget {
  readonly plan: PlanTable;
  /** Null where the table has to be made. */
  readonly existing: ExistingTable | null;
}

export interface ExistingTable {
  readonly table: Excel.Table;
  /** 0-based row of the headers. */
  readonly headerRow: number;
  readonly column: number;
  readonly columnCount: number;
  /** Texts of its headers. */
  readonly headers: readonly string[];
  /** Rows of data, without headers and totals. */
  readonly dataRows: number;
  readonly showsTotals: boolean;
  /** The user's filters by column, null where there is none. */
  readonly filters: readonly (Excel.FilterCriteria | null)[];
}

export interface ChartTarget {
  readonly plan: PlanChart;
  readonly chart: Excel.Chart;
  /** Names of the series there are; null where the chart has to be made. */
  readonly seriesNames: readonly string[] | null;
}

/** Looks at everything the writing has to fit to, in one round trip. */
export async function surveyed(context: Excel.RequestContext, planned: readonly PlannedSheet[]): Promise<Target[]> {
  const asked = planned.map(({ sheet: { id, name }, plan }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject();
    used.load("rowIndex,rowCount,columnIndex,columnCount");
    const marks = { fixedArea: fixedAreaOf(sheet).load("name"), panel: panelMarkOf(sheet).load("name") };
    const layout = layoutOf(sheet).load("name");
    const tables = plan.tables.map((table) => askForTable(sheet, table));
    const charts = plan.charts.map((chart) => askForChart(sheet, chart));
    return { sheet, sheetName: name, plan, used, tables, charts, marks, layout };
  });
  const names = context.workbook.names.load("items/name");
  await answered(context.sync());
  const existingNames = new Set(names.items.map(({ name }) => name));
  return asked.map(({ used, tables, charts, ...target }) => ({
    ...target,
    usedRows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    usedColumns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    tables: tables.map((asking) => ({ plan: asking.plan, existing: existingTable(asking) })),
    charts: charts.map(({ plan, chart, series }) => ({
      plan,
      chart,
      seriesNames: chart.isNullObject ? null : series.items.map(({ name }) => name),
    })),
    existingNames,
  }));
}

function askForTable(sheet: Excel.Worksheet, plan: PlanTable) {
  const table = sheet.tables.getItemOrNullObject(plan.name);
  table.load("showTotals");
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { plan, table, range, columns: table.columns.load("items/name,items/filter/criteria") };
}

function existingTable({ table, range, columns }: ReturnType<typeof askForTable>): ExistingTable | null {
  if (table.isNullObject) return null;
  return {
    table,
    headerRow: range.rowIndex,
    column: range.columnIndex,
    columnCount: range.columnCount,
    headers: columns.items.map(({ name }) => name),
    dataRows: range.rowCount - 1 - (table.showTotals ? 1 : 0),
    showsTotals: table.showTotals,
    filters: columns.items.map(({ filter }) => usedCriteria(filter.criteria)),
  };
}

/** The criteria of a filter without the empty ones, which Excel states and does not take back. */
function usedCriteria(criteria: Excel.FilterCriteria | null): Excel.FilterCriteria | null {
  if (!criteria?.filterOn) return null;
  const used = Object.entries(criteria).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return { filterOn: criteria.filterOn, ...Object.fromEntries(used) };
}

function askForChart(sheet: Excel.Worksheet, plan: PlanChart) {
  const chart = sheet.charts.getItemOrNullObject(plan.name);
  chart.load("name");
  return { plan, chart, series: chart.series.load("items/name") };
}
