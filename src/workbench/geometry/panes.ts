import type { SheetAxes } from "./sheetAxes";

/** Rows or columns from first to last, both included; none where last is before first. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A part of the window with its own rows and columns: the frozen ones stand still, the others scroll. */
export interface Pane {
  readonly rows: Span;
  readonly columns: Span;
  readonly isRowsFrozen: boolean;
  readonly isColumnsFrozen: boolean;
}

/** What is seen of the sheet: how far it is scrolled, and how large the window is, in pixels without headings. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Drawn beyond the edges, so that a little scrolling shows cells that are there already. */
const ROWS_BEYOND = 8;
/** A window that moved by less than this, in pixels, shows nothing that is not drawn already. */
const STILL = 100;
/** Columns are drawn in blocks of this many, so that scrolling sideways seldom draws all rows anew. */
const COLUMN_BLOCK = 4;

/** The panes of a sheet with what each shows; those without cells are left out. */
export function panesOf(
  { rows, columns }: SheetAxes,
  frozen: { readonly rows: number; readonly columns: number },
  viewport: Viewport,
  end: { readonly row: number; readonly column: number },
): readonly Pane[] {
  const frozenRows = { first: 0, last: frozen.rows - 1 };
  const frozenColumns = { first: 0, last: frozen.columns - 1 };
  const frozenHeight = rows.offsetOf(frozen.rows);
  const frozenWidth = columns.offsetOf(frozen.columns);
  const scrolledRows = {
    first: Math.max(frozen.rows, rows.indexAt(viewport.top + frozenHeight) - ROWS_BEYOND),
    last: Math.min(end.row, rows.indexAt(viewport.top + viewport.height) + ROWS_BEYOND),
  };
  const firstSeen = columns.indexAt(viewport.left + frozenWidth - STILL);
  const lastSeen = columns.indexAt(viewport.left + viewport.width + STILL);
  const scrolledColumns = {
    first: Math.max(frozen.columns, Math.floor(firstSeen / COLUMN_BLOCK) * COLUMN_BLOCK),
    last: Math.min(end.column, Math.ceil((lastSeen + 1) / COLUMN_BLOCK) * COLUMN_BLOCK),
  };
  const panes = [
    { rows: scrolledRows, columns: scrolledColumns, isRowsFrozen: false, isColumnsFrozen: false },
    { rows: scrolledRows, columns: frozenColumns, isRowsFrozen: false, isColumnsFrozen: true },
    { rows: frozenRows, columns: scrolledColumns, isRowsFrozen: true, isColumnsFrozen: false },
    { rows: frozenRows, columns: frozenColumns, isRowsFrozen: true, isColumnsFrozen: true },
  ];
  return panes.filter((pane) => pane.rows.last >= pane.rows.first && pane.columns.last >= pane.columns.first);
}

/** Whether what was drawn for one view of a sheet still serves for another. */
export const isServedBy = (drawn: Viewport, now: Viewport): boolean =>
  drawn.width === now.width &&
  drawn.height === now.height &&
  Math.abs(drawn.left - now.left) < STILL &&
  Math.abs(drawn.top - now.top) < STILL;

/** How far the window must be scrolled in one direction so that a span is seen; unchanged where it is. */
export function scrolledTo(
  span: { readonly start: number; readonly size: number },
  current: number,
  frozenSize: number,
  windowSize: number,
): number {
  if (span.start < frozenSize) return current;
  const room = windowSize - frozenSize;
  if (span.start - frozenSize < current) return span.start - frozenSize;
  if (span.start + span.size > current + windowSize) {
    return span.size >= room ? span.start - frozenSize : span.start + span.size - windowSize;
  }
  return current;
}
