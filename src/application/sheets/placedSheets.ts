import type { GeneratedSheetKind } from "../../domain/generatedSheets";
import type { InputList, TypedRow } from "../memory/inputList";
import type { ListRecord } from "../memory/keptText";
import { byList, INPUT_LISTS, type InputListName, LIST_NAMES } from "../memory/typedLists";
import type { PlannedSheet } from "../ports";
import { type Area, area, type CellBlock, type PlanTable, type SheetPlan } from "../sheetPlan";
import { type CarriedList, withCarriedCells } from "./carriedCells";
import { ABC_TABLE, COST_TO_SERVE_TABLE, MOVEMENTS_TABLE } from "./definedNames";
import type { SheetFacts } from "./facts";
import { type ColumnOf, formulaByCells, type RenamedHeaders, type TablePlace } from "./formulaReferences";
import { columnIn, type ListLayout, listLayout, plannedLayout } from "./listLayout";
import { MATRIX_TABLE } from "./matrixNames";
import { type ColumnsBySheet, placedArea, placedPlan } from "./placedPlan";

/** What is known of every list once its sheet is placed; null for one that has no sheet. */
export type ListRecords = Readonly<Record<InputListName, ListRecord | null>>;

export const NO_RECORDS: ListRecords = byList(() => null);

export type Placement =
  | { readonly kind: "placed"; readonly sheets: readonly PlannedSheet[]; readonly records: ListRecords }
  /** Name of a sheet that leaves no safe place for its cells. */
  | { readonly kind: "rearranged"; readonly sheetName: string };

interface Laid extends CarriedList {
  readonly name: InputListName;
  readonly layout: ListLayout;
}

/**
 * Brings planned sheets into line with what the user did to those there are: inserted columns stay where they are, own
 * ones that were moved or deleted come back, and what was typed in the rows of lists travels with them.
 */
export function placedSheets(
  planned: readonly PlannedSheet[],
  facts: SheetFacts,
  fixedAreas: (kind: GeneratedSheetKind) => Area,
): Placement {
  const laid = planned.map(({ sheet, plan }) => laidLists(sheet.kind, plan, facts, fixedAreas(sheet.kind)));
  const rearranged = planned.find((_, index) => laid[index] === null);
  if (rearranged !== undefined) return { kind: "rearranged", sheetName: rearranged.sheet.name };
  const columns: ColumnsBySheet = new Map(
    planned.flatMap(({ sheet, plan }, index): [string, ColumnOf][] => {
      const columnOf = columnsOf(laid[index] ?? [], plan);
      return columnOf === null ? [] : [[sheet.name, columnOf]];
    }),
  );
  const renamed = renamedSince(
    planned,
    laid.flat().filter((list) => list !== null),
  );
  const sheets = planned.map(({ sheet, plan }, index): PlannedSheet => {
    const placed = withWholeTables(placedPlan(plan, sheet.name, columns), laid[index] ?? []);
    const whole = withCarriedCells(placed, sheet.name, laid[index] ?? [], renamed);
    const columnOf = columns.get(sheet.name);
    const fixedArea = fixedAreas(sheet.kind);
    return {
      sheet,
      plan: { ...whole, marks: marksOf(placed, columnOf ? placedArea(fixedArea, columnOf) : fixedArea) },
    };
  });
  return {
    kind: "placed",
    sheets: withFormulasByCells(sheets),
    records: byList((name) => {
      const index = laid.findIndex((lists) => lists?.some((list) => list.name === name));
      const list = laid[index]?.find((one) => one.name === name);
      const [before, after] = [planned[index], sheets[index]];
      return list === undefined || before === undefined || after === undefined
        ? null
        : recordOf(list, facts, before.plan, after.plan);
    }),
  };
}

/** Lists with a row a client; rows are theirs alone, nobody adds one. */
const CLIENT_TABLES: readonly string[] = [ABC_TABLE, MATRIX_TABLE, COST_TO_SERVE_TABLE, MOVEMENTS_TABLE];

/**
 * The formulas of lists with a row a client name cells instead of columns: shorter to read, and LibreOffice reads a
 * name of a column anew in every row, which takes it longer than everything else on opening a thousand clients.
 */
function withFormulasByCells(sheets: readonly PlannedSheet[]): readonly PlannedSheet[] {
  const places = new Map(
    sheets.flatMap(({ sheet, plan }) =>
      plan.tables
        .filter(({ name }) => CLIENT_TABLES.includes(name))
        .map((table): [string, TablePlace] => {
          const { row, column, rowCount } = table.area;
          const columns = new Map(headersOf(plan, table).map((header, index) => [header, column + index]));
          return [table.name, { sheetName: sheet.name, row: row + 1, rowCount: rowCount - 1, columns }];
        }),
    ),
  );
  return sheets.map(({ sheet, plan }) => ({
    sheet,
    plan: {
      ...plan,
      tables: plan.tables.map((table) => ({
        ...table,
        columnFormulas: table.columnFormulas.map(({ column, formula }) => ({
          column,
          formula: formulaByCells(formula, table.name, places),
        })),
      })),
    },
  }));
}

/** The lists of a sheet from left to right; null where one of them has no safe place. */
function laidLists(
  kind: GeneratedSheetKind,
  plan: SheetPlan,
  { typed }: Pick<SheetFacts, "typed">,
  fixedArea: Area,
): Laid[] | null {
  const lists = LIST_NAMES.flatMap((name) => {
    const list: InputList = INPUT_LISTS[name];
    const table = list.sheet === kind ? plan.tables.find((one) => one.name === list.table) : undefined;
    return table === undefined ? [] : [{ name, table }];
  }).sort((a, b) => a.table.area.column - b.table.area.column);
  const places = lists.flatMap(({ name }) => typed.places[name] ?? []);
  const known = places.flatMap(({ knownAdded }) => [...knownAdded.values()].filter((isWhole) => isWhole));
  const now = places[0]?.found.fixedArea ?? null;
  const grownBy = now === null ? null : now.columnCount - fixedArea.columnCount - known.length;
  let wholeBefore = 0;
  const laid = lists.map(({ name, table }): Laid | null => {
    const found = typed.places[name];
    // On a sheet that is cleared first, lists begin where they are planned; only the user's columns are carried over.
    const place = plan.replacesOlder === undefined ? found : null;
    const rows: readonly TypedRow[] = typed.rows[name];
    const layout =
      place === null ? plannedLayout(table, found) : listLayout(plan, table, place, { wholeBefore, grownBy });
    wholeBefore += layout?.added.filter(({ isWhole }) => isWhole).length ?? 0;
    return layout === null ? null : { name, layout: withOwnTitles(layout, headersOf(plan, table)), place, rows };
  });
  return laid.every((list) => list !== null) && standApart(laid) ? laid : null;
}

/** No two headers of a table may be the same. */
function withOwnTitles(layout: ListLayout, headers: readonly string[]): ListLayout {
  const taken = new Set(headers.map((header) => header.toLowerCase()));
  return {
    ...layout,
    added: layout.added.map((column) => {
      let title = column.header;
      for (let number = 2; taken.has(title.toLowerCase()); number++) title = `${column.header} ${number}`;
      taken.add(title.toLowerCase());
      return { ...column, title };
    }),
  };
}

/** Lists one above the other share their columns: none may be inserted. */
function standApart(laid: readonly Laid[]): boolean {
  return laid.every(({ layout }, index) => {
    const { column, columnCount } = layout.table.area;
    const isAlone = laid.every(
      ({ layout: other }, at) =>
        at === index ||
        other.table.area.column >= column + columnCount ||
        other.table.area.column + other.table.area.columnCount <= column,
    );
    return isAlone || (layout.added.length === 0 && layout.offset === 0 && layout.insertions.length === 0);
  });
}

/** Null where all cells stand as planned. */
function columnsOf(laid: readonly Laid[], plan: SheetPlan): ColumnOf | null {
  const moved = laid.filter(
    ({ layout: { added, offset, extraGap } }) => added.length > 0 || offset > 0 || extraGap > 0,
  );
  if (moved.length === 0) return null;
  const places = laid.map(({ layout }) => ({
    from: layout.table.area.column,
    columnOf: columnIn(layout, plan.panels !== undefined),
  }));
  return (row, column) =>
    (places.filter(({ from }) => from <= column).at(-1) ?? places[0])?.columnOf(row, column) ?? column;
}

/** A table takes the columns the user added before its first or after its last own column as well. */
const withWholeTables = (placed: SheetPlan, laid: readonly Laid[]): SheetPlan => ({
  ...placed,
  tables: placed.tables.map((table) => {
    const layout = laid.find((list) => list.layout.table.name === table.name)?.layout;
    if (layout === undefined) return table;
    const { column, columnCount } = layout.table.area;
    const first = column + layout.offset;
    return {
      ...table,
      area: { ...table.area, column: first, columnCount: columnCount + layout.added.length },
      columnFormulas: table.columnFormulas.map((one) => ({ ...one, column: one.column + table.area.column - first })),
    };
  }),
});

const marksOf = (placed: SheetPlan, fixedArea: Area): NonNullable<SheetPlan["marks"]> => {
  const headerRow = placed.tables[0]?.area.row;
  const { panels } = placed;
  return {
    fixedArea,
    panel:
      panels === undefined || headerRow === undefined ? null : area(headerRow, panels.column, 1, panels.columnCount),
  };
};

/** Headers and names of tables as they were found and as they are written now. */
function renamedSince(planned: readonly PlannedSheet[], laid: readonly Laid[]): RenamedHeaders {
  return new Map(
    laid.flatMap(({ layout: { table }, place }) => {
      if (place === null) return [];
      const plan = planned.find(({ plan: { tables } }) => tables.includes(table))?.plan;
      const headers = plan === undefined ? [] : headersOf(plan, table);
      const changed = new Map(
        place.columns.flatMap((column, index): [string, string][] => {
          const [before, now] = [
            place.found.headers[index],
            column.kind === "own" ? headers[column.column] : undefined,
          ];
          return before === undefined || now === undefined || before === now ? [] : [[before, now]];
        }),
      );
      const entry = { table: table.name, headers: changed };
      return [...new Set([table.name, place.found.tableName ?? table.name])].map((name): [string, typeof entry] => [
        name,
        entry,
      ]);
    }),
  );
}

/** The texts in the header row of a planned table. */
function headersOf(plan: SheetPlan, { area: { row, column, columnCount } }: PlanTable): readonly string[] {
  return Array.from({ length: columnCount }, (_, index) => {
    const block = plan.blocks.find((one) => one.row === row && covers(one, column + index));
    const cell = block?.cells[0]?.[column + index - block.column];
    return typeof cell === "string" ? cell : "";
  });
}

const covers = (block: CellBlock, column: number): boolean =>
  column >= block.column && column < block.column + (block.cells[0]?.length ?? 0);

function recordOf({ name, layout }: Laid, facts: SheetFacts, before: SheetPlan, after: SheetPlan): ListRecord {
  const table = after.tables.find(({ name }) => name === layout.table.name) ?? layout.table;
  const { row, column, columnCount } = table.area;
  const end = column + columnCount;
  const from = after.panels?.column ?? end;
  return {
    areInputs: INPUT_LISTS[name].areInputs(facts),
    headers: headersOf(before, layout.table),
    added: layout.added.map(({ title, isWhole }) => [title, isWhole]),
    panel: after.blocks.flatMap((block): [number, number, number, number][] => {
      const columns = block.cells[0]?.length ?? block.columnCount ?? 0;
      const isBeside = block.column >= end && block.row + block.cells.length > row && columns > 0;
      return isBeside ? [[block.row, block.column - from, block.cells.length, columns]] : [];
    }),
    panelColumns: after.panels?.columnCount ?? null,
  };
}
