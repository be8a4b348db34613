import { useRef, useState, type HTMLAttributes, type MouseEvent, type PointerEvent, type RefObject } from "react";
import { formatAddress, rectangle, type Rectangle } from "../../embeddedExcel/workbook/address";
import { changeText, enterText, startEditing } from "../desk/cellEditing";
import type { Desk } from "../desk/desk";
import { followLink, linkAt } from "../desk/links";
import { extendedTo, type Position } from "../desk/selection";
import { pointedAt, type GridLayout, type PointedAt } from "./gridLayout";

export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

interface Pointer {
  readonly handlers: HTMLAttributes<HTMLDivElement>;
  /** Where the context menu is open, in pixels of the page. */
  readonly menu: MenuPlace | null;
  closeMenu(): void;
}

/** A formula that ends like this waits for a reference: a click on a cell gives it. */
const WAITS_FOR_REFERENCE = /[=(,;:+\-*/^&<>]\s*$/;

/** What the mouse does to the cells: select, extend, type into, point at from a formula, follow links. */
export function usePointer(desk: Desk, layout: GridLayout, scroller: RefObject<HTMLDivElement | null>): Pointer {
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const drag = useRef<((to: PointedAt) => void) | null>(null);

  const under = (event: MouseEvent): PointedAt | null => {
    const element = scroller.current;
    if (!element) return null;
    const { left, top } = element.getBoundingClientRect();
    return pointedAt(
      layout,
      { x: event.clientX - left, y: event.clientY - top },
      { left: element.scrollLeft, top: element.scrollTop },
    );
  };

  const press = (event: PointerEvent<HTMLDivElement>) => {
    const at = isOverlay(event.target) || isOnScrollbar(event) ? null : under(event);
    if (!at) return;
    setMenu(null);
    if (event.button !== 0) return;
    const { editing } = desk;
    if (editing?.text.startsWith("=") && WAITS_FOR_REFERENCE.test(editing.text) && editing.sheet === desk.sheet) {
      event.preventDefault();
      const begun = editing.text;
      const point = (to: Position) => {
        changeText(desk, begun + formatAddress(between(at.position, to)));
      };
      point(at.position);
      drag.current = (to) => {
        point(to.position);
      };
      return;
    }
    if (editing && !enterText(desk, null)) {
      event.preventDefault();
      return;
    }
    scroller.current?.focus({ preventScroll: true });
    selectAt(desk, at, event.shiftKey);
    drag.current = (to) => {
      if (at.kind === "cell") desk.select(extendedTo(desk.selection, to.position));
      else if (at.kind !== "corner") desk.select({ area: lines(at, to, desk), active: desk.selection.active });
    };
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const handlers: HTMLAttributes<HTMLDivElement> = {
    onPointerDown: press,
    onPointerMove: (event) => {
      const to = drag.current && event.buttons === 1 ? under(event) : null;
      if (to) drag.current?.(to);
    },
    onPointerUp: (event) => {
      const wasPressed = drag.current !== null;
      drag.current = null;
      const at = wasPressed ? under(event) : null;
      const link = at?.kind === "cell" && !desk.editing && !event.shiftKey ? linkAt(desk, at.position) : null;
      if (link) followLink(desk, link);
    },
    onDoubleClick: (event) => {
      if (!isOverlay(event.target) && under(event)?.kind === "cell") startEditing(desk, "cell");
    },
    onContextMenu: (event) => {
      const at = isOverlay(event.target) ? null : under(event);
      if (!at || desk.editing) return;
      event.preventDefault();
      const { area } = desk.selection;
      const { row, column } = at.position;
      const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (!isInside) selectAt(desk, at, false);
      setMenu({ x: event.clientX, y: event.clientY });
    },
  };
  return {
    handlers,
    menu,
    closeMenu: () => {
      setMenu(null);
    },
  };
}

function selectAt(desk: Desk, at: PointedAt, isExtending: boolean): void {
  const { rows, columns } = desk.drawn.axes;
  const { row, column } = at.position;
  if (at.kind === "cell") {
    const merge = desk.drawn.mergeAt(row, column);
    const first = merge ? { row: merge.top, column: merge.left } : at.position;
    if (isExtending) desk.select(extendedTo(desk.selection, first));
    else desk.selectCell(first);
    return;
  }
  const top = at.kind === "rowHeading" ? row : 0;
  const left = at.kind === "columnHeading" ? column : 0;
  const bottom = at.kind === "rowHeading" ? row : rows.count - 1;
  const right = at.kind === "columnHeading" ? column : columns.count - 1;
  desk.select({ area: rectangle(top, left, bottom, right), active: { row: top, column: left } });
}

/** Whole rows or columns from one heading to another. */
function lines(from: PointedAt, to: PointedAt, desk: Desk): Rectangle {
  const { top, left, bottom, right } = between(from.position, to.position);
  const { rows, columns } = desk.drawn.axes;
  return from.kind === "rowHeading"
    ? rectangle(top, 0, bottom, columns.count - 1)
    : rectangle(0, left, rows.count - 1, right);
}

const between = (a: Position, b: Position): Rectangle =>
  rectangle(Math.min(a.row, b.row), Math.min(a.column, b.column), Math.max(a.row, b.row), Math.max(a.column, b.column));

/** Fields, buttons and menus over the cells look after their own clicks. */
const isOverlay = (target: EventTarget): boolean => target instanceof Element && target.closest(".overlay") !== null;

function isOnScrollbar({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): boolean {
  const { left, top } = currentTarget.getBoundingClientRect();
  return clientX - left >= currentTarget.clientWidth || clientY - top >= currentTarget.clientHeight;
}
