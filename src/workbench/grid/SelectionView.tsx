import { cellAddress, rectangle } from "../../embeddedExcel/workbook/address";
import type { Desk } from "../desk/desk";
import { boxOf, type GridLayout } from "./gridLayout";

/** Id of the element that stands for the active cell. */
export const ACTIVE_CELL = "active-cell";

/** The frame around the selected cells; with `isActiveHere` also the active cell for assistive technology. */
export function SelectionView({
  desk,
  layout,
  isActiveHere,
}: {
  readonly desk: Desk;
  readonly layout: GridLayout;
  readonly isActiveHere: boolean;
}) {
  const { area, active } = desk.selection;
  const merge = desk.drawn.mergeAt(active.row, active.column);
  const activeArea = merge ?? rectangle(active.row, active.column);
  const isOne = boxOf(layout, area).width === boxOf(layout, activeArea).width && area.top === area.bottom;
  const { text } = desk.drawn.cell(active.row, active.column);
  const address = cellAddress(active.row, active.column);
  return (
    <>
      <div className={`selection${isOne || merge ? "" : " many"}`} style={boxOf(layout, area)} />
      {isActiveHere && (
        <div role="row" aria-rowindex={active.row + 1}>
          <div
            role="gridcell"
            id={ACTIVE_CELL}
            aria-selected
            aria-colindex={active.column + 1}
            aria-label={text === "" ? address : `${address}: ${text}`}
            className="active"
            style={boxOf(layout, activeArea)}
          />
        </div>
      )}
    </>
  );
}
