import type { KeyboardEvent } from "react";
import { rectangle } from "../../embeddedExcel/workbook/address";
import { clearSelected, startEditing } from "../desk/cellEditing";
import type { Desk } from "../desk/desk";
import {
  extendedTo,
  farCorner,
  moved,
  movedToEdge,
  selectionOf,
  type Direction,
  type Position,
} from "../desk/selection";
import { visibleSheets } from "../desk/structure";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What a key does to the sheet while no cell is being typed into; `pageRows` rows fill the window. */
export function handleGridKey(desk: Desk, event: KeyboardEvent, pageRows: number, openChoices: () => boolean): void {
  if (event.altKey && event.key === "ArrowDown") {
    if (openChoices()) event.preventDefault();
    return;
  }
  if (event.altKey) return;
  const isDone = navigate(desk, event, pageRows) || edit(desk, event);
  if (isDone) event.preventDefault();
}

function navigate(desk: Desk, event: KeyboardEvent, pageRows: number): boolean {
  const isControl = event.ctrlKey || event.metaKey;
  if (isControl && (event.key === "PageUp" || event.key === "PageDown")) {
    return turnSheet(desk, event.key === "PageUp" ? -1 : 1);
  }
  if (isControl && event.key.toLowerCase() === "a") {
    const { row, column } = desk.end;
    desk.select({ area: rectangle(0, 0, row, column), active: desk.selection.active });
    return true;
  }
  const target = targetOf(desk, event, pageRows);
  if (!target) return false;
  desk.select(
    event.shiftKey && event.key !== "Tab" && event.key !== "Enter"
      ? extendedTo(desk.selection, target)
      : selectionOf(target),
  );
  return true;
}

/** Where a key leads, or null where it leads nowhere. */
function targetOf(desk: Desk, event: KeyboardEvent, pageRows: number): Position | null {
  const { selection, drawn, end } = desk;
  const isControl = event.ctrlKey || event.metaKey;
  const from = event.shiftKey && event.key.startsWith("Arrow") ? farCorner(selection) : leaving(desk, event);
  const direction = ARROWS[event.key];
  if (direction) {
    const isEmpty = ({ row, column }: Position) => drawn.isEmpty(row, column);
    return isControl ? movedToEdge(from, direction, drawn.axes, isEmpty, end) : moved(from, direction, drawn.axes);
  }
  switch (event.key) {
    case "Enter":
      return moved(from, event.shiftKey ? "up" : "down", drawn.axes);
    case "Tab":
      return moved(from, event.shiftKey ? "left" : "right", drawn.axes);
    case "PageDown":
      return moved(from, "down", drawn.axes, pageRows);
    case "PageUp":
      return moved(from, "up", drawn.axes, pageRows);
    case "Home":
      return isControl ? { row: 0, column: 0 } : { ...from, column: 0 };
    case "End":
      return isControl ? end : null;
    default:
      return null;
  }
}

/** The cell a move starts from: merged cells are left at their far side. */
function leaving(desk: Desk, { key }: KeyboardEvent): Position {
  const { row, column } = desk.selection.active;
  const merge = desk.drawn.mergeAt(row, column);
  if (!merge) return { row, column };
  return {
    row: key === "ArrowDown" || key === "Enter" ? merge.bottom : merge.top,
    column: key === "ArrowRight" || key === "Tab" ? merge.right : merge.left,
  };
}

function turnSheet(desk: Desk, step: 1 | -1): boolean {
  const sheets = visibleSheets(desk);
  const next = sheets[sheets.indexOf(desk.sheet) + step];
  if (next) desk.activate(next);
  return true;
}

function edit(desk: Desk, event: KeyboardEvent): boolean {
  if (event.key === "F2") startEditing(desk, "cell");
  else if (event.key === "Delete") clearSelected(desk);
  else if (event.key === "Backspace") startEditing(desk, "cell", "");
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) startEditing(desk, "cell", event.key);
  else return false;
  return true;
}
