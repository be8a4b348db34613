import { CELL_TEXT_LENGTH } from "../../limits";
import type { BesideCell, TypedCell, TypedRow } from "./inputList";

/** Texts in which typed cells are kept; reading, nothing of one that was changed beyond recognition. */

/** What is remembered of a list from one writing to the next. */
export interface ListRecord {
  /** For each input column whether it is the user's. */
  readonly areInputs: readonly boolean[];
  /** Headers of the own columns. */
  readonly headers: readonly string[];
  /** Headers of the columns the user added, and whether each goes through the whole sheet. */
  readonly added: readonly (readonly [header: string, isWhole: boolean])[];
  /** Cells of ours beside the list: row, columns after the first of the panels, rows, columns. */
  readonly panel: readonly (readonly [row: number, column: number, rows: number, columns: number])[];
  /** Columns of the panels; null where there are none. */
  readonly panelColumns: number | null;
}

export const recordText = (record: ListRecord): string => JSON.stringify(record);

/** Earlier versions remembered nothing but which inputs are the user's. */
export function recordIn(text: string): ListRecord | null {
  const value = parsed(text);
  const flags = (list: unknown): boolean[] => listIn(list).map((flag) => flag === true);
  if (Array.isArray(value)) return { areInputs: flags(value), headers: [], added: [], panel: [], panelColumns: null };
  if (!isRecord(value)) return null;
  const numbers = (list: unknown) => listIn(list).map(Number);
  return {
    areInputs: flags(value.areInputs),
    headers: listIn(value.headers).map(String),
    added: listIn(value.added).map((entry): [string, boolean] => [String(listIn(entry)[0]), listIn(entry)[1] === true]),
    panel: listIn(value.panel).map((entry): [number, number, number, number] => {
      const [row = 0, column = 0, rows = 0, columns = 0] = numbers(entry);
      return [row, column, rows, columns];
    }),
    panelColumns: typeof value.panelColumns === "number" ? value.panelColumns : null,
  };
}

/** A row in as many texts as it takes: a cell holds only so much. */
export function rowTexts(row: TypedRow): readonly string[] {
  const { cells, added = {}, addedFormats = {}, beside = [] } = row;
  const filled = Object.entries(added).filter(([, cell]) => cell !== null);
  const isPlain = filled.length === 0 && beside.length === 0;
  const text = JSON.stringify(isPlain ? cells : { cells, added: Object.fromEntries(filled), addedFormats, beside });
  if (text.length <= CELL_TEXT_LENGTH) return [text];
  const parts: TypedRow[] = [
    ...cells.flatMap((cell, input) =>
      cell === null
        ? []
        : [{ ...row, cells: cells.map((_, other) => (other === input ? cell : null)), added: {}, beside: [] }],
    ),
    ...filled.map(([header, cell]) => ({ ...row, cells: [], added: { [header]: cell }, beside: [] })),
    ...beside.map((cell) => ({ ...row, cells: [], added: {}, beside: [cell] })),
  ];
  return parts.length < 2 ? [text] : parts.flatMap(rowTexts);
}

/** The part of a row that a text holds. */
export function rowIn(text: string): Pick<TypedRow, "cells" | "added" | "addedFormats" | "beside"> {
  const value = parsed(text);
  if (!isRecord(value)) return { cells: listIn(value).map(cellIn) };
  return {
    cells: listIn(value.cells).map(cellIn),
    added: isRecord(value.added)
      ? Object.fromEntries(Object.entries(value.added).map(([header, cell]) => [header, cellIn(cell)]))
      : {},
    addedFormats: isRecord(value.addedFormats)
      ? Object.fromEntries(Object.entries(value.addedFormats).map(([header, format]) => [header, String(format)]))
      : {},
    beside: listIn(value.beside).flatMap(besideIn),
  };
}

function besideIn(entry: unknown): readonly BesideCell[] {
  if (!isRecord(entry) || typeof entry.columns !== "number") return [];
  const cell = cellIn(entry.cell);
  const from = entry.from === "panel" ? "panel" : "list";
  const { numberFormat } = entry;
  const format = typeof numberFormat === "string" ? { numberFormat } : {};
  return cell === null ? [] : [{ from, columns: entry.columns, cell, ...format }];
}

function cellIn(cell: unknown): TypedCell {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  if (!isRecord(cell)) return null;
  const { formula, value, typedAt } = cell;
  const isValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  if (typeof formula !== "string" || !isValue) return null;
  return isRecord(typedAt) && typeof typedAt.row === "number" && typeof typedAt.column === "number"
    ? { formula, value, typedAt: { row: typedAt.row, column: typedAt.column } }
    : { formula, value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
