import type { FoundColumn } from "../memory/listColumns";
import type { FoundList } from "../ports";
import type { ColumnInsertion, PlanTable, SheetPlan } from "../sheetPlan";

/** A list as the user left it: where it stands, and whose its columns are. */
export interface ListPlace {
  readonly found: FoundList;
  readonly columns: readonly FoundColumn[];
  /** Rows that belong to it, with those typed below its table. */
  readonly rowCount: number;
  /** Rows of the sheet with cells of the user's to the right of it and below its last row. */
  readonly rowsOfNotesBelow: readonly number[];
  /** Of columns added before the last writing, by their headers: whether they go through the whole sheet. */
  readonly knownAdded: ReadonlyMap<string, boolean>;
  /** Columns of the panels beside it when it was last written; null where that is not known. */
  readonly panelColumns: number | null;
}

/** A column of the user's, which stands after an own column (-1 where it comes first). */
export interface PlacedColumn {
  /** As the user wrote it. */
  readonly header: string;
  /** As it is written now: one of ours may have become the same. */
  readonly title: string;
  readonly after: number;
  /** Whether it goes through the rows above the list as well, as a column inserted into the whole sheet does. */
  readonly isWhole: boolean;
}

/** Where a sheet with a list gets its columns, as far as the user inserted some. */
export interface ListLayout {
  readonly table: PlanTable;
  readonly added: readonly PlacedColumn[];
  /** Columns inserted before everything of ours. */
  readonly offset: number;
  /** More columns between the list and its panels than planned. */
  readonly extraGap: number;
  readonly insertions: readonly ColumnInsertion[];
}

/** What is known of a sheet beside one of its lists. */
export interface SheetGrowth {
  /** Columns through the whole sheet that the user added in the lists to the left. */
  readonly wholeBefore: number;
  /**
   * Columns its fixed area has gained since it was written: cells inserted in the rows of a list only leave it as it is.
   * Null where it is not known.
   */
  readonly grownBy: number | null;
}

/** The layout of a list that stands as planned, with the columns the user added to the one it replaces. */
export const plannedLayout = (table: PlanTable, replaced: ListPlace | null): ListLayout => ({
  table,
  added:
    replaced === null
      ? []
      : behindSolid(
          addedIn(replaced).map((column) => ({ ...column, title: column.header, isWhole: false })),
          table,
        ),
  offset: 0,
  extraGap: 0,
  insertions: [],
});

/**
 * The layout that leaves the user's columns where they are, and the insertions that lead to it; null where the sheet was
 * rearranged in a way that leaves no safe place for our cells.
 */
export function listLayout(
  plan: SheetPlan,
  table: PlanTable,
  place: ListPlace,
  { wholeBefore, grownBy }: SheetGrowth,
): ListLayout | null {
  const { found } = place;
  const own = table.area.columnCount;
  const offset =
    found.fixedArea === null ? found.firstColumn - table.area.column : found.fixedArea.column + wholeBefore;
  if (offset < 0 || found.firstColumn !== table.area.column + offset || found.headerRow !== table.area.row) return null;
  const marked = plan.panels === undefined ? null : found.panel;
  if (marked !== null && place.panelColumns !== null && marked.columnCount !== place.panelColumns) return null;
  // Cells inserted in the list's rows only have moved the panels there, and not in the other rows.
  const torn =
    marked === null || found.fixedArea === null
      ? plan.panels === undefined && grownBy !== null && grownBy <= 0
        ? freshColumns(place, own)
        : 0
      : marked.column + marked.columnCount - (found.fixedArea.column + found.fixedArea.columnCount);
  const placed = placedColumns(place, own, torn, hasCellsAbove(plan, table));
  if (placed === null) return null;
  const added = behindSolid(placed, table);
  const insertions: ColumnInsertion[] = [];
  const insert = (column: number, count: number, rows: ColumnInsertion["rows"]) => {
    if (count > 0) insertions.push({ column, count, rows, table: table.name });
  };
  const missing = missingColumns(place.columns, own);
  if (missing.length > 0 && place.columns.length < 2) return null;
  // A column deleted from the list alone is put back there alone.
  const inListOnly = Math.min(missing.length, Math.max(0, -torn));
  missing.forEach((place, index) => {
    insert(found.firstColumn + place, 1, index < inListOnly ? "ofList" : "all");
  });
  const end = found.firstColumn + place.columns.length + missing.length;
  if (plan.panels === undefined) return { table, added, offset, extraGap: 0, insertions };
  const stillTorn = torn + inListOnly;
  const markedNow = marked === null ? null : marked.column + missing.length;
  if (markedNow !== null) insert(markedNow - stillTorn, stillTorn, "outsideList");
  insert(end, -stillTorn, "ofList");
  const panelNow = (markedNow ?? panelByArea(place, plan) ?? end + 1) + Math.max(0, -stillTorn);
  const wanted = Math.max(panelNow, end + 1);
  insert(end, wanted - panelNow, "all");
  const planned = table.area.column + offset + own + added.length + plan.panels.column - (table.area.column + own);
  return { table, added, offset, extraGap: wanted - planned, insertions };
}

/** Whether anything but what begins with the list stands above its columns. */
const hasCellsAbove = (plan: SheetPlan, { area: { row, column, columnCount } }: PlanTable): boolean =>
  plan.blocks.some(
    (block) =>
      block.row < row &&
      block.column + (block.cells[0]?.length ?? 0) > column + 1 &&
      block.column < column + columnCount,
  );

/** Where the panels' own mark was dropped: they end with the fixed area. */
const panelByArea = ({ found: { fixedArea } }: ListPlace, { panels }: SheetPlan): number | null =>
  fixedArea === null || panels === undefined ? null : fixedArea.column + fixedArea.columnCount - panels.columnCount;

/** The columns the user added, each with the own column it stands after. */
function addedIn({ columns }: Pick<ListPlace, "columns">): { readonly header: string; readonly after: number }[] {
  let after = -1;
  return columns.flatMap((column) => {
    if (column.kind === "added") return [{ header: column.header, after }];
    after = column.column;
    return [];
  });
}

const isInsideOf =
  (own: number) =>
  (column: { readonly after: number }): boolean =>
    column.after < own - 1;

/** How many columns were added inside the list since it was last written. */
const freshColumns = (place: Pick<ListPlace, "columns" | "knownAdded">, own: number): number =>
  addedIn(place)
    .filter(isInsideOf(own))
    .filter(({ header }) => !place.knownAdded.has(header)).length;

/** Null where it cannot be told which of them go through the whole sheet. */
function placedColumns(
  { columns, knownAdded }: ListPlace,
  own: number,
  torn: number,
  hasCellsAbove: boolean,
): PlacedColumn[] | null {
  const added = addedIn({ columns });
  const fresh = freshColumns({ columns, knownAdded }, own);
  const isInside = isInsideOf(own);
  // Of some it cannot be told: that matters where cells of ours stand above them.
  if (torn > added.length || (torn > 0 && torn < fresh && hasCellsAbove)) return null;
  return added.map((column) => ({
    ...column,
    title: column.header,
    isWhole: isInside(column) && (knownAdded.get(column.header) ?? torn === 0),
  }));
}

/** Columns of the user's among some that formulas take together stand behind these from now on. */
const behindSolid = (added: readonly PlacedColumn[], { solidColumns = [] }: PlanTable): readonly PlacedColumn[] =>
  added
    .map((column): PlacedColumn => {
      const among = solidColumns.find(({ first, last }) => column.after >= first && column.after < last);
      return among === undefined ? column : { ...column, after: among.last };
    })
    .sort((one, other) => one.after - other.after);

/**
 * For each own column that is no more, from left to right, the place in the list where it is to be inserted, counted with
 * those put back before: never after the last column, where a table does not grow.
 */
function missingColumns(columns: readonly FoundColumn[], own: number): readonly number[] {
  const here = columns.map((column) => (column.kind === "own" ? column.column : null));
  const missing = Array.from({ length: own }, (_, column) => column).filter((column) => !here.includes(column));
  return missing.map((column, index) => {
    const next = here.findIndex((other) => other !== null && other > column);
    const at = next < 0 ? columns.length - 1 : next;
    return Math.max(1, at) + index;
  });
}

/** Where a planned cell of the sheet stands. */
export function columnIn({ table, added, offset, extraGap }: ListLayout, hasPanels: boolean) {
  const { row: headerRow, column: first, columnCount } = table.area;
  return (row: number, column: number): number => {
    const place = column - first;
    if (place < 0) return column + offset;
    const isAbove = row < headerRow;
    if (place >= columnCount && (hasPanels || !isAbove)) return column + offset + added.length + extraGap;
    // What stands above the list begins where the list does.
    if (isAbove && place === 0) return column + offset;
    return column + offset + added.filter(({ after, isWhole }) => after < place && (isWhole || !isAbove)).length;
  };
}
