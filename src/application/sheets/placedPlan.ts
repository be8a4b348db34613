import {
  type Area,
  type CellBlock,
  type FormattedArea,
  type PlanCell,
  type PlanChart,
  type PlanSeries,
  type SheetPlan,
} from "../sheetPlan";
import { type ColumnOf, placedFormula } from "./formulaReferences";

/** Where the cells of sheets stand whose users inserted columns, by the sheets' names. */
export type ColumnsBySheet = ReadonlyMap<string, ColumnOf>;

/** A plan with everything at the columns where it stands; `sheetName` is that of its own sheet. */
export function placedPlan(plan: SheetPlan, sheetName: string, columns: ColumnsBySheet): SheetPlan {
  if (columns.size === 0) return plan;
  const own = columns.get(sheetName);
  const columnOf: ColumnOf = own ?? ((_, column) => column);
  const formulaOf = (formula: string): string =>
    placedFormula(formula, (sheet) => columns.get(sheet ?? sheetName) ?? null);
  const cellOf = (cell: PlanCell): PlanCell =>
    typeof cell === "object" && cell !== null && cell.typedAt === undefined
      ? { ...cell, formula: formulaOf(cell.formula) }
      : cell;
  const place = (where: Area): Area => placedArea(where, columnOf);
  const column = (number: number): number => columnOf(lastRow(plan), number);
  return {
    ...plan,
    blocks: plan.blocks.flatMap((block) =>
      placedBlock({ ...block, cells: block.cells.map((row) => row.map(cellOf)) }, columnOf),
    ),
    ...(plan.lastBlocks === undefined
      ? {}
      : { lastBlocks: plan.lastBlocks.flatMap((block) => placedBlock(block, columnOf)) }),
    tables: plan.tables.map((table) => ({
      ...table,
      area: place(table.area),
      columnFormulas: table.columnFormulas.map((one) => ({
        column: columnOf(table.area.row, table.area.column + one.column) - place(table.area).column,
        formula: formulaOf(one.formula),
      })),
    })),
    formats: plan.formats.map((format): FormattedArea => ({ ...format, area: place(format.area) })),
    conditionalFormats: plan.conditionalFormats.map(({ comparedColumn, ...format }) => ({
      ...format,
      area: place(format.area),
      ...(comparedColumn === undefined ? {} : { comparedColumn: columnOf(format.area.row, comparedColumn) }),
    })),
    validations: plan.validations.map((validation) => ({
      ...validation,
      area: place(validation.area),
      rule:
        validation.rule.kind === "list"
          ? { ...validation.rule, source: formulaOf(validation.rule.source) }
          : validation.rule,
    })),
    names: plan.names.map((name) => ("area" in name ? { ...name, area: place(name.area) } : name)),
    charts: plan.charts.map((chart) => placedChart(chart, place, formulaOf, columns.get(chart.dataSheet))),
    merges: plan.merges.map(place),
    columnWidths: placedWidths(plan.columnWidths, column),
    ...(plan.optionalColumns === undefined
      ? {}
      : { optionalColumns: plan.optionalColumns.map((one) => ({ ...one, column: column(one.column) })) }),
    frozenColumns: plan.frozenColumns === 0 ? 0 : column(plan.frozenColumns - 1) + 1,
    print: { ...plan.print, area: place(plan.print.area) },
    ...(plan.panels === undefined ? {} : { panels: { ...plan.panels, column: column(plan.panels.column) } }),
  };
}

/** A row of the lists: below what stands above them. */
const lastRow = ({ tables }: SheetPlan): number => Math.max(0, ...tables.map((table) => table.area.row));

/** An area keeps its ends: columns inserted between them belong to it. */
export function placedArea(where: Area, columnOf: ColumnOf): Area {
  if (where.columnCount === 0) return { ...where, column: columnOf(where.row, where.column) };
  const rows = [where.row, where.row + Math.max(1, where.rowCount) - 1];
  const left = Math.min(...rows.map((row) => columnOf(row, where.column)));
  const right = Math.max(...rows.map((row) => columnOf(row, where.column + where.columnCount - 1)));
  return { ...where, column: left, columnCount: right - left + 1 };
}

/** One block for every run of columns that still stand side by side. */
function placedBlock(block: CellBlock, columnOf: ColumnOf): CellBlock[] {
  const width = block.cells[0]?.length ?? block.columnCount ?? 0;
  const runs: { column: number; offset: number; count: number }[] = [];
  for (let offset = 0; offset < width; offset++) {
    const column = columnOf(block.row, block.column + offset);
    const last = runs.at(-1);
    if (last && last.column + last.count === column) last.count++;
    else runs.push({ column, offset, count: 1 });
  }
  return runs.map(({ column, offset, count }) => ({
    ...block,
    column,
    cells: block.cells.map((row) => row.slice(offset, offset + count)),
    ...(block.columnCount === undefined ? {} : { columnCount: count }),
  }));
}

function placedChart(
  chart: PlanChart,
  place: (where: Area) => Area,
  formulaOf: (formula: string) => string,
  onDataSheet: ColumnOf | undefined,
): PlanChart {
  const data = (where: Area): Area => (onDataSheet === undefined ? where : placedArea(where, onDataSheet));
  return {
    ...chart,
    place: place(chart.place),
    titleReference: formulaOf(chart.titleReference),
    categories: chart.categories && data(chart.categories),
    series: chart.series.map((series): PlanSeries => ({
      ...series,
      values: data(series.values),
      ...(series.xValues === undefined ? {} : { xValues: data(series.xValues) }),
    })),
  };
}

function placedWidths(
  widths: SheetPlan["columnWidths"],
  column: (number: number) => number,
): SheetPlan["columnWidths"] {
  const placed: (number | null)[] = [];
  widths.forEach((width, number) => {
    placed[column(number)] = width;
  });
  return Array.from(placed, (width: number | null | undefined) => width ?? null);
}
