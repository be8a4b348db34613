import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { farCorner } from "../desk/selection";
import type { Desk } from "../desk/desk";
import { isServedBy, scrolledTo, type Viewport } from "../geometry/panes";
import type { GridLayout } from "./gridLayout";

const NOTHING: Viewport = { left: 0, top: 0, width: 0, height: 0 };

/** What is seen of the sheet. Every sheet is scrolled on its own; the selection is followed where it leaves the window. */
export function useViewport(desk: Desk, layout: GridLayout, scroller: RefObject<HTMLDivElement | null>): Viewport {
  const [viewport, setViewport] = useState(NOTHING);
  const places = useRef(new Map<string, { left: number; top: number }>());
  const revealed = useRef(desk.revealed);
  const sheetId = desk.sheet.id;
  const { headingWidth, headingHeight } = layout;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const place = places.current.get(sheetId) ?? { left: 0, top: 0 };
    element.scrollTo(place);
    const look = () => {
      const { scrollLeft: left, scrollTop: top, clientWidth, clientHeight } = element;
      places.current.set(sheetId, { left, top });
      const now = { left, top, width: clientWidth - headingWidth, height: clientHeight - headingHeight };
      setViewport((drawn) => (isServedBy(drawn, now) ? drawn : now));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller, sheetId, headingWidth, headingHeight]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || revealed.current === desk.revealed || viewport.width === 0) return;
    revealed.current = desk.revealed;
    const { rows, columns } = layout.axes;
    const { area } = desk.selection;
    const { row, column } = farCorner(desk.selection);
    const isWholeRow = area.right - area.left > layout.end.column;
    const isWholeColumn = area.bottom - area.top > layout.end.row;
    const { scrollLeft, scrollTop } = element;
    const width = element.clientWidth - headingWidth;
    const height = element.clientHeight - headingHeight;
    element.scrollTo({
      left: isWholeRow
        ? scrollLeft
        : scrolledTo(
            { start: columns.offsetOf(column), size: columns.sizeOf(column) },
            scrollLeft,
            layout.frozenWidth,
            width,
          ),
      top: isWholeColumn
        ? scrollTop
        : scrolledTo({ start: rows.offsetOf(row), size: rows.sizeOf(row) }, scrollTop, layout.frozenHeight, height),
    });
  });
  return viewport;
}
