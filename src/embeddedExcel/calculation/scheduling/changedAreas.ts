import { rectangle, type Rectangle } from "../../workbook/address";
import type { CellChange } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import type { CellPosition } from "./cellSet";

/** Collects single cells and gives them back as few areas. */
export class ChangedAreas {
  private readonly sheets = new Map<Sheet, Map<number, Set<number>>>();

  add({ sheet, row, column }: CellPosition): void {
    let columns = this.sheets.get(sheet);
    if (!columns) {
      columns = new Map();
      this.sheets.set(sheet, columns);
    }
    const rows = columns.get(column);
    if (rows) rows.add(row);
    else columns.set(column, new Set([row]));
  }

  /** The areas collected since the last call. */
  take(): CellChange[] {
    const changes: CellChange[] = [];
    for (const [sheet, columns] of this.sheets) {
      for (const area of areasOf(columns)) changes.push({ sheet, area });
    }
    this.sheets.clear();
    return changes;
  }
}

/** Runs of rows, joined where neighbouring columns have the same run. */
function areasOf(columns: Map<number, Set<number>>): Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, Rectangle>();
    for (const [first, last] of runsOf(columns.get(column) ?? new Set())) {
      const key = `${first},${last}`;
      const neighbour = open.get(key);
      const joins = neighbour?.right === column - 1;
      if (joins) open.delete(key);
      next.set(key, joins ? { ...neighbour, right: column } : rectangle(first, column, last, column));
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runsOf(rows: Set<number>): [number, number][] {
  const runs: [number, number][] = [];
  let current: [number, number] | undefined;
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (current && current[1] === row - 1) current[1] = row;
    else runs.push((current = [row, row]));
  }
  return runs;
}
