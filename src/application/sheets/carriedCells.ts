import type { BesideCell, TypedRow } from "../memory/inputList";
import type { Area, CellBlock, ColumnInsertion, FormattedArea, PlanCell, PlanTable, SheetPlan } from "../sheetPlan";
import { carriedFormats } from "./carriedFormats";
import { carriedFormula, type RenamedHeaders, renamedHeaders } from "./formulaReferences";
import type { ListLayout, ListPlace } from "./listLayout";

/** What is needed to put the user's cells of one list into the plan of its sheet. */
export interface CarriedList {
  readonly layout: ListLayout;
  /** Null where the list is new. */
  readonly place: ListPlace | null;
  readonly rows: readonly TypedRow[];
}

/**
 * The plan of a sheet whose columns are placed, with what the user typed in the rows of its lists: in columns of the
 * user's own and beside the lists; formulas are brought to where they stand now.
 */
export function withCarriedCells(
  plan: SheetPlan,
  sheetName: string,
  lists: readonly CarriedList[],
  renamed: RenamedHeaders,
): SheetPlan {
  const insertions = lists.flatMap(({ layout }) => layout.insertions);
  const settle = (block: CellBlock): CellBlock => settledBlock(block, sheetName, insertions, plan.tables, renamed);
  const addedBlocks = lists.flatMap((list) => addedColumnBlocks(plan, sheetName, list));
  const occupied = [...plan.blocks.map(blockArea), ...plan.charts.map(({ place }) => place)];
  const tables = plan.tables.map((table) => {
    const list = lists.find(({ layout }) => layout.table.name === table.name);
    return list === undefined ? { table, formats: [] } : withBeside(table, plan, list, occupied, settle);
  });
  return {
    ...plan,
    blocks: [...plan.blocks, ...addedBlocks].map(settle),
    tables: tables.map(({ table }) => table),
    formats: [
      ...plan.formats,
      ...lists.flatMap((list) => addedColumnFormats(plan, list)),
      ...tables.flatMap(({ formats }) => formats),
    ],
    ...(insertions.length === 0 ? {} : { insertions }),
  };
}

const blockArea = ({ row, column, cells, columnCount }: CellBlock): Area => ({
  row,
  column,
  rowCount: cells.length,
  columnCount: cells[0]?.length ?? columnCount ?? 0,
});

const tableNamed = (plan: SheetPlan, name: string): PlanTable | undefined =>
  plan.tables.find((table) => table.name === name);

/** Headers and cells of the columns the user added, side by side where they stand side by side. */
function addedColumnBlocks(plan: SheetPlan, sheetName: string, { layout, place, rows }: CarriedList): CellBlock[] {
  const table = tableNamed(plan, layout.table.name);
  if (table === undefined || layout.added.length === 0) return [];
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const { row: headerRow, column: first } = table.area;
  const columns = layout.added.map(({ header, title, after }, index) => ({
    header,
    title,
    column: first + after + 1 + index,
    calculated: calculated(rows, header, sheetName, place?.rowCount ?? 0),
  }));
  const runs: (typeof columns)[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && (last.at(-1)?.column ?? -2) + 1 === column.column) last.push(column);
    else runs.push([column]);
  }
  return runs.flatMap((run): CellBlock[] => [
    { row: headerRow, column: run[0]?.column ?? first, cells: [run.map(({ title }) => title)] },
    {
      row: headerRow + 1,
      column: run[0]?.column ?? first,
      cells: table.rowKeys.map((key) =>
        run.map(({ header, calculated: formula }): PlanCell => {
          const row = key === null ? undefined : byKey.get(key);
          return row === undefined ? formula : (row.added?.[header] ?? null);
        }),
      ),
    },
  ]);
}

function addedColumnFormats(plan: SheetPlan, { layout, rows }: CarriedList): FormattedArea[] {
  const table = tableNamed(plan, layout.table.name);
  if (table === undefined) return [];
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const { row: headerRow, column: first } = table.area;
  return layout.added.flatMap(({ header, after }, index) =>
    carriedFormats(
      first + after + 1 + index,
      new Map(
        table.rowKeys.flatMap((key, offset): [number, string | undefined][] => {
          const row = key === null ? undefined : byKey.get(key);
          const cell = row?.added?.[header] ?? null;
          return cell === null ? [] : [[headerRow + 1 + offset, row?.addedFormats?.[header]]];
        }),
      ),
    ),
  );
}

/** The formula that all rows of a column share, each for itself: it goes for new rows as well. Null where there is none. */
function calculated(rows: readonly TypedRow[], header: string, sheetName: string, rowCount: number): PlanCell {
  const cells = rows.flatMap(({ added }) => {
    const cell = added?.[header] ?? null;
    if (typeof cell !== "object" || cell?.typedAt === undefined) return [];
    return [{ formula: cell.formula, typedAt: cell.typedAt }];
  });
  const [first] = cells;
  if (first === undefined || cells.length < rowCount) return null;
  const isShared = cells.every(
    ({ formula, typedAt }) =>
      carriedFormula(formula, sheetName, first.typedAt.row - typedAt.row, (column) => column) === first.formula,
  );
  return isShared ? first : null;
}

/** The table with the cells beside its rows: each in its column, but for those a panel of ours needs now. */
function withBeside(
  table: PlanTable,
  plan: SheetPlan,
  { rows, place }: CarriedList,
  occupied: readonly Area[],
  settle: (block: CellBlock) => CellBlock,
): { readonly table: PlanTable; readonly formats: readonly FormattedArea[] } {
  const { row: headerRow, column: first, columnCount } = table.area;
  const end = first + columnCount;
  const panelStart = plan.panels?.column ?? null;
  const byKey = new Map(rows.map((row) => [row.key, row.beside ?? []]));
  const cells = new Map<number, Map<number, BesideCell>>();
  const columnsSeen = new Set<number>();
  const isFree = (row: number, column: number): boolean =>
    !occupied.some((where) => isIn(where, row, column)) && cells.get(column)?.has(row) !== true;
  const target = ({ from, columns }: BesideCell): number => {
    if (panelStart === null) return end + columns;
    return from === "panel" ? panelStart + columns : end + columns;
  };
  const beyond = Math.max(end, ...occupied.map((where) => where.column + where.columnCount));
  for (const row of rows) for (const cell of row.beside ?? []) columnsSeen.add(target(cell));
  table.rowKeys.forEach((key, index) => {
    const row = headerRow + 1 + index;
    for (const cell of key === null ? [] : (byKey.get(key) ?? [])) {
      let column = target(cell);
      while (!isFree(row, column)) column = Math.max(column + 1, beyond);
      columnsSeen.add(column);
      cells.set(column, (cells.get(column) ?? new Map<number, BesideCell>()).set(row, cell));
    }
  });
  const rowCount = Math.max(table.rowKeys.length, place?.rowCount ?? 0);
  const beside = [...columnsSeen]
    .sort((a, b) => a - b)
    .flatMap((column) =>
      runsOfRows(headerRow + 1, rowCount, (row) => !occupied.some((where) => isIn(where, row, column))).map((run) =>
        settle({
          row: run.first,
          column,
          cells: Array.from({ length: run.count }, (_, index) => [
            cells.get(column)?.get(run.first + index)?.cell ?? null,
          ]),
        }),
      ),
    );
  const lastRow = headerRow + table.rowKeys.length;
  return {
    table: {
      ...table,
      beside,
      strayRows: strayRows(table, place),
      pushesNotes: place?.rowsOfNotesBelow.some((row) => row <= lastRow) ?? false,
    },
    formats: [...cells].flatMap(([column, byRow]) =>
      carriedFormats(column, new Map([...byRow].map(([row, { numberFormat }]) => [row, numberFormat]))),
    ),
  };
}

function strayRows({ rowKeys }: PlanTable, place: ListPlace | null): number {
  if (place === null) return 0;
  const { found, rowCount } = place;
  return found.tableName === null ? Math.max(0, rowCount - rowKeys.length) : rowCount - found.rowCount;
}

const isIn = (where: Area, row: number, column: number): boolean =>
  row >= where.row &&
  row < where.row + where.rowCount &&
  column >= where.column &&
  column < where.column + where.columnCount;

function runsOfRows(
  first: number,
  count: number,
  isFree: (row: number) => boolean,
): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (let row = first; row < first + count; row++) {
    if (!isFree(row)) continue;
    const last = runs.at(-1);
    if (last && last.first + last.count === row) last.count++;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

/** Every formula the user typed, as it reads at its new place and with today's headers. */
function settledBlock(
  block: CellBlock,
  sheetName: string,
  insertions: readonly ColumnInsertion[],
  tables: readonly PlanTable[],
  renamed: RenamedHeaders,
): CellBlock {
  if (!block.cells.some((row) => row.some(isTypedFormula))) return block;
  const tableHere = tables.find(({ area }) => isIn(area, block.row, block.column));
  const settled = (cell: PlanCell, row: number): PlanCell => {
    if (!isTypedFormula(cell)) return cell;
    const carried = carriedFormula(cell.formula, sheetName, row - cell.typedAt.row, (column) =>
      columnAfter(insertions, column),
    );
    return { formula: renamedHeaders(carried, renamed, tableHere?.name ?? null) };
  };
  return { ...block, cells: block.cells.map((row, index) => row.map((cell) => settled(cell, block.row + index))) };
}

const isTypedFormula = (
  cell: PlanCell,
): cell is { readonly formula: string; readonly typedAt: { readonly row: number; readonly column: number } } =>
  typeof cell === "object" && cell !== null && cell.typedAt !== undefined;

const columnAfter = (insertions: readonly ColumnInsertion[], column: number): number =>
  insertions.reduce(
    (now, { column: at, count, rows }) => (rows !== "outsideList" && now >= at ? now + count : now),
    column,
  );
