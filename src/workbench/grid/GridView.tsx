import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { Clipboard } from "../desk/clipboard";
import { clearSelected } from "../desk/cellEditing";
import type { Desk } from "../desk/desk";
import { panesOf, type Pane } from "../geometry/panes";
import type { Box } from "../geometry/sheetAxes";
import { ChartLayer } from "./ChartLayer";
import { CellChoices } from "./CellChoices";
import { CellEditor } from "./CellEditor";
import { ContextMenu } from "./ContextMenu";
import { handleGridKey } from "./gridKeys";
import { gridLayout, type GridLayout } from "./gridLayout";
import { ColumnHeadings, RowHeadings } from "./Headings";
import { PaneView } from "./PaneView";
import { ACTIVE_CELL, SelectionView } from "./SelectionView";
import { TableButtons } from "./TableButtons";
import { usePointer } from "./usePointer";
import { useViewport } from "./useViewport";

/** The cells of the active sheet: scrolled, selected and typed into as in a spreadsheet. */
export function GridView({ desk, version }: { readonly desk: Desk; readonly version: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  // The desk counts its changes: the layout is made anew with each.
  const layout = useMemo(() => gridLayout(desk), [desk, version]);
  const viewport = useViewport(desk, layout, scroller);
  const clipboard = useMemo(() => new Clipboard(desk), [desk]);
  const [openChoices, setOpenChoices] = useState<string | null>(null);
  const pointer = usePointer(desk, layout, scroller);
  const { drawn, selection, editing } = desk;
  const panes = panesOf(layout.axes, layout.frozen, viewport, layout.end);
  const isEditing = editing !== null;

  useLayoutEffect(() => {
    if (!isEditing) scroller.current?.focus({ preventScroll: true });
  }, [isEditing]);
  useLayoutEffect(() => {
    // A menu that is gone leaves the focus nowhere.
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true });
  });

  const origin = { left: layout.headingWidth, top: layout.headingHeight };
  const activePane = panes.find((pane) => isIn(pane, layout, selection.active));
  const over = (pane: Pane) => (
    <>
      <ChartLayer desk={desk} layout={layout} pane={pane} viewport={viewport} />
      <TableButtons desk={desk} layout={layout} pane={pane} />
      <SelectionView desk={desk} layout={layout} isActiveHere={pane === activePane} />
      {pane === activePane && <CellEditor desk={desk} layout={layout} />}
      {pane === activePane && !isEditing && (
        <CellChoices desk={desk} layout={layout} openAt={openChoices} onOpen={setOpenChoices} />
      )}
    </>
  );
  const paneView = (pane: Pane) => (
    <PaneView
      key={`${String(pane.isRowsFrozen)} ${String(pane.isColumnsFrozen)}`}
      drawn={drawn}
      pane={pane}
      box={paneBox(pane, layout)}
      origin={origin}
    >
      {over(pane)}
    </PaneView>
  );
  const layer = (isRowsFrozen: boolean, isColumnsFrozen: boolean) =>
    panes
      .filter((pane) => pane.isRowsFrozen === isRowsFrozen && pane.isColumnsFrozen === isColumnsFrozen)
      .map(paneView);
  const { axes, frozen, headingWidth, headingHeight } = layout;
  const scrolled = panes.find((pane) => !pane.isRowsFrozen && !pane.isColumnsFrozen);

  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={desk.text.grid(desk.sheet.name)}
      aria-rowcount={layout.end.row + 1}
      aria-colcount={layout.end.column + 1}
      aria-activedescendant={ACTIVE_CELL}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || isEditing) return;
        const pageRows = Math.max(1, Math.floor((viewport.height - layout.frozenHeight) / axes.rows.usualSize) - 1);
        handleGridKey(desk, event, pageRows, () => {
          setOpenChoices(`${selection.active.row},${selection.active.column}`);
          return true;
        });
      }}
      onCopy={(event) => {
        if (isEditing) return;
        event.clipboardData.setData("text/plain", clipboard.copy());
        event.preventDefault();
      }}
      onCut={(event) => {
        if (isEditing) return;
        event.clipboardData.setData("text/plain", clipboard.copy());
        clearSelected(desk);
        event.preventDefault();
      }}
      onPaste={(event) => {
        if (isEditing) return;
        clipboard.paste(event.clipboardData.getData("text/plain"));
        event.preventDefault();
      }}
      {...pointer.handlers}
    >
      <div className="content" style={{ width: layout.totalWidth, height: layout.totalHeight }}>
        <div className="layer corner">
          <div
            className="back"
            style={{ width: headingWidth + layout.frozenWidth, height: headingHeight + layout.frozenHeight }}
          />
          {headingWidth > 0 && (
            <>
              <div className="heading select-all" style={{ width: headingWidth, height: headingHeight }} />
              <ColumnHeadings
                axis={axes.columns}
                span={{ first: 0, last: frozen.columns - 1 }}
                start={headingWidth}
                selection={selection}
              />
              <RowHeadings
                axis={axes.rows}
                span={{ first: 0, last: frozen.rows - 1 }}
                start={headingHeight}
                selection={selection}
              />
            </>
          )}
          {layer(true, true)}
          <FreezeLines layout={layout} />
        </div>
        <div className="layer top">
          <div className="back" style={{ width: layout.totalWidth, height: headingHeight + layout.frozenHeight }} />
          {headingHeight > 0 && scrolled && (
            <ColumnHeadings axis={axes.columns} span={scrolled.columns} start={headingWidth} selection={selection} />
          )}
          {layer(true, false)}
        </div>
        <div className="layer left">
          <div className="back" style={{ width: headingWidth + layout.frozenWidth, height: layout.totalHeight }} />
          {headingWidth > 0 && scrolled && (
            <RowHeadings axis={axes.rows} span={scrolled.rows} start={headingHeight} selection={selection} />
          )}
          {layer(false, true)}
        </div>
        {layer(false, false)}
      </div>
      <ContextMenu desk={desk} at={pointer.menu} onClose={pointer.closeMenu} />
    </div>
  );
}

function paneBox(pane: Pane, layout: GridLayout): Box {
  const { headingWidth, headingHeight, frozenWidth, frozenHeight, totalWidth, totalHeight } = layout;
  const left = headingWidth + (pane.isColumnsFrozen ? 0 : frozenWidth);
  const top = headingHeight + (pane.isRowsFrozen ? 0 : frozenHeight);
  return {
    left,
    top,
    width: pane.isColumnsFrozen ? frozenWidth : totalWidth - left,
    height: pane.isRowsFrozen ? frozenHeight : totalHeight - top,
  };
}

const isIn = (pane: Pane, { frozen }: GridLayout, { row, column }: { row: number; column: number }): boolean =>
  pane.isRowsFrozen === row < frozen.rows && pane.isColumnsFrozen === column < frozen.columns;

/** The lines that tell where the frozen rows and columns end. */
function FreezeLines({ layout }: { readonly layout: GridLayout }) {
  const { frozen, headingWidth, headingHeight, frozenWidth, frozenHeight, totalWidth, totalHeight } = layout;
  return (
    <>
      {frozen.rows > 0 && (
        <div
          className="freeze"
          style={{ top: headingHeight + frozenHeight - 1, left: 0, width: totalWidth, height: 1 }}
        />
      )}
      {frozen.columns > 0 && (
        <div
          className="freeze"
          style={{ left: headingWidth + frozenWidth - 1, top: 0, width: 1, height: totalHeight }}
        />
      )}
    </>
  );
}
