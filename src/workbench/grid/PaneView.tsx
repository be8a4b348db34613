import type { ReactNode } from "react";
import { rectangle } from "../../embeddedExcel/workbook/address";
import type { DrawnSheet } from "../cells/drawnSheet";
import type { Pane } from "../geometry/panes";
import type { Box } from "../geometry/sheetAxes";

import { MergeView } from "./MergeView";
import { RowView } from "./RowView";

/** The cells of one pane with what lies over them. `box` is where the pane is, in pixels of what scrolls. */
export function PaneView({
  drawn,
  pane,
  box,
  origin,
  children,
}: {
  readonly drawn: DrawnSheet;
  readonly pane: Pane;
  readonly box: Box;
  /** Where the first cell of the sheet is. */
  readonly origin: { readonly left: number; readonly top: number };
  readonly children?: ReactNode;
}) {
  const { rows, columns } = pane;
  const merges = drawn.mergesWithin(rectangle(rows.first, columns.first, rows.last, columns.last));
  const rowNumbers = Array.from({ length: rows.last - rows.first + 1 }, (_, index) => rows.first + index);
  return (
    <div className="pane" style={box}>
      <div className="inner" style={{ left: origin.left - box.left, top: origin.top - box.top }}>
        {rowNumbers.map((row) => (
          <RowView key={row} drawn={drawn} row={row} firstColumn={columns.first} lastColumn={columns.last} />
        ))}
        {merges.map((merge) => (
          <MergeView key={`${merge.top},${merge.left}`} drawn={drawn} merge={merge} />
        ))}
        {children}
      </div>
    </div>
  );
}
