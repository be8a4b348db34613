import type { TypedCell } from "./inputList";

/** Reads the texts in which typed cells are kept; nothing of one that was changed beyond recognition. */

export const cellsIn = (text: string): readonly TypedCell[] => listIn(text).map(cellIn);

export const flagsIn = (text: string): readonly boolean[] => listIn(text).map((flag) => flag === true);

function listIn(text: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}

const cellIn = (cell: unknown): TypedCell => {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell !== "object" || cell === null || !("formula" in cell) || !("value" in cell)) return null;
  const value = cellIn(cell.value);
  const isValue = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return typeof cell.formula === "string" && isValue ? { formula: cell.formula, value } : null;
};
