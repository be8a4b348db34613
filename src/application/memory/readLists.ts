import { type CellPosition, isEmptyCell } from "../../domain/cells";
import { LANGUAGES } from "../../text/language";
import { sheetTexts } from "../../text/sheets/sheetTexts";
import { termsIn } from "../../text/terms/translations";
import {
  done,
  failed,
  type FoundList,
  type ListCells,
  type ListCellsRequest,
  type Reply,
  type Workbook,
} from "../ports";
import type { ListPlace } from "../sheets/listLayout";
import type { InputList, TypedRow } from "./inputList";
import type { ListRecord } from "./keptText";
import { recognisedColumns } from "./listColumns";
import { columnsToRead, type ReadPlan, readPlan, rowsTyped } from "./rowsTyped";

/** A list, and what the last writing remembered of it. */
export interface KnownList {
  readonly list: InputList;
  readonly record: ListRecord | null;
}

/** A list that is there. */
interface ReadList {
  readonly place: ListPlace;
  readonly areInputs: readonly boolean[];
  readonly rows: readonly TypedRow[];
}

/** Reads lists by the headers they have now; null for those that are not there. */
export async function readLists(
  workbook: Workbook,
  lists: readonly KnownList[],
): Promise<Reply<readonly (ReadList | null)[]>> {
  const found = await workbook.findLists(lists.map(({ list }) => list));
  if (found.kind === "problem") return found;
  const there = lists.flatMap((known, index) => {
    const list = found.value[index] ?? null;
    return list === null ? [] : [{ ...known, index, place: placeOf(known, list) }];
  });
  const readable = there.flatMap((known) => {
    const plan = readPlan(known.list, known.place) ?? planOfOlder(known.list, known.place);
    return plan === null ? [] : [{ ...known, plan }];
  });
  const unreadable = there.find(
    ({ index, place }) => !place.found.isOutdated && !readable.some((other) => other.index === index),
  );
  if (unreadable !== undefined) {
    return failed({ code: "sheetRearranged", name: unreadable.place.found.sheetName });
  }
  const cells = await workbook.readLists(readable.map((known) => requestFor(known, readable)));
  if (cells.kind === "problem") return cells;
  const read = new Map(
    readable.map(({ index, list, record, place, plan }, order): [number, ReadList] => {
      const areInputs = record === null ? inputsByHeaders(list, place) : record.areInputs;
      const all = cells.value[order] ?? { rows: [], beside: [] };
      const rows = ownedRows(place.found, all.rows);
      const end = place.found.headerRow + 1 + rows.length;
      const theirs = all.beside.filter((cell) => !isOurs(cell, place, record));
      const beside = theirs.filter(({ row }) => row < end);
      return [
        index,
        {
          place: {
            ...place,
            rowCount: rows.length,
            rowsOfNotesBelow: theirs.flatMap(({ row }) => (row < end ? [] : [row])),
          },
          areInputs,
          rows: rowsTyped(list, place, plan, { rows, beside }, areInputs),
        },
      ];
    }),
  );
  return done(lists.map((_, index) => read.get(index) ?? null));
}

/** Lists of the first layout had no keys: their rows are told apart by the names of the clients. */
const planOfOlder = (list: InputList, place: ListPlace): ReadPlan | null =>
  place.found.isOutdated ? readPlan({ ...list, keyColumn: null }, place) : null;

/** Below a table, or where there is none any more, a list ends with its first blank row. */
function ownedRows({ tableName, rowCount }: FoundList, rows: ListCells["rows"]): ListCells["rows"] {
  const first = tableName === null ? 0 : rowCount;
  const blank = rows.findIndex(
    (cells, row) => row >= first && cells.every(({ value, formula }) => formula === null && isEmptyCell(value)),
  );
  return blank < 0 ? rows : rows.slice(0, blank);
}

/** For each own column of a list the headers it has in any language. */
function knownHeaders(list: InputList): readonly (readonly string[])[] {
  const inLanguages = LANGUAGES.map((language) =>
    list.headers({ texts: sheetTexts(language), terms: termsIn(language) }),
  );
  return (inLanguages[0] ?? []).map((_, column) => inLanguages.flatMap((headers) => headers[column] ?? []));
}

/** Where a list that was found has one of its own columns, 0 the first; -1 where it does not have it. */
export function placeOfColumn(list: InputList, { headers }: FoundList, own: number | null): number {
  const columns = recognisedColumns(headers, knownHeaders(list), list.wanderingHeaders);
  return columns.findIndex((column) => column.kind === "own" && column.column === own);
}

/** Every header the columns of a list may have: as they were last written, or in any language. */
function placeOf({ list, record }: KnownList, found: FoundList): ListPlace {
  const known = knownHeaders(list).map((headers, column) => [
    ...(record?.headers[column] === undefined ? [] : [record.headers[column]]),
    ...headers,
  ]);
  return {
    found,
    columns: recognisedColumns(found.headers, known, list.wanderingHeaders),
    rowCount: found.rowCount,
    rowsOfNotesBelow: [],
    knownAdded: new Map(record?.added ?? []),
    panelColumns: record?.panelColumns ?? null,
  };
}

/** Where nothing is remembered of a list, a header that has several forms tells whether the column was the user's. */
function inputsByHeaders(list: InputList, { found, columns }: ListPlace): readonly boolean[] {
  return list.inputColumns.map((input) => {
    const place = columns.findIndex((column) => column.kind === "own" && column.column === input);
    return !LANGUAGES.some((language) => {
      const names = list.headers({ texts: sheetTexts(language), terms: termsIn(language) })[input] ?? [];
      return names.length > 1 && names[0] === found.headers[place];
    });
  });
}

/** A list and what is to be read of it. */
interface ReadableList extends KnownList {
  readonly place: ListPlace;
  readonly plan: ReadPlan;
}

/** All that may hold something typed; where it is not known what of the cells beside is ours, those are left alone. */
function requestFor({ list, record, place, plan }: ReadableList, others: readonly ReadableList[]): ListCellsRequest {
  const { found } = place;
  const onSheet = others.map((other) => other.place.found).filter(({ sheetId }) => sheetId === found.sheetId);
  const beginsAfter = (other: FoundList, column: number): boolean => other !== found && other.firstColumn >= column;
  const end = found.firstColumn + place.columns.length;
  const limit = Math.min(
    found.usedColumnCount,
    ...onSheet.filter((other) => beginsAfter(other, end)).map(({ firstColumn }) => firstColumn),
  );
  // Rows typed below the table, down to the next list.
  const below = onSheet.filter(({ headerRow }) => headerRow > found.headerRow).map(({ headerRow }) => headerRow);
  const rowCount =
    list.hasOwnRows === true && !found.hasTotals && below.length === 0
      ? Math.max(found.rowCount, found.usedRowCount)
      : found.rowCount;
  const besideRows = below.length === 0 ? Math.max(rowCount, found.usedRowCount) : rowCount;
  return {
    list: found,
    rowCount,
    columns: columnsToRead(plan),
    formattedColumns: plan.added.map(({ column }) => column),
    beside: besideStrips(place, record, end, limit).flatMap(([from, to]) =>
      to > from && besideRows > 0
        ? [{ row: found.headerRow + 1, column: from, rowCount: besideRows, columnCount: to - from }]
        : [],
    ),
  };
}

function besideStrips(
  { found: { panel, fixedArea, usedColumnCount } }: ListPlace,
  record: ListRecord | null,
  end: number,
  limit: number,
): readonly (readonly [from: number, to: number])[] {
  const isRemembered = record !== null && record.headers.length > 0;
  if (panel === null) {
    const fixedEnd = fixedArea === null ? usedColumnCount : fixedArea.column + fixedArea.columnCount;
    return [[isRemembered && record.panelColumns === null ? end : Math.max(end, fixedEnd), limit]];
  }
  const panelEnd = panel.column + panel.columnCount;
  return [[end, panel.column], ...(isRemembered ? [[panel.column, panelEnd] as const] : []), [panelEnd, limit]];
}

function isOurs(
  { row, column }: CellPosition,
  { found: { panel, firstColumn }, columns }: ListPlace,
  record: ListRecord | null,
): boolean {
  const offset = column - (panel?.column ?? firstColumn + columns.length);
  return (record?.panel ?? []).some(
    ([top, left, rows, width]) => row >= top && row < top + rows && offset >= left && offset < left + width,
  );
}
