import type { Rectangle } from "../../embeddedExcel/workbook/address";
import type { DrawnSheet } from "../cells/drawnSheet";
import { alignment, cellLines, type RowPiece } from "../cells/rowPieces";
import { CellView } from "./RowView";

/** Merged cells, drawn as one. */
export function MergeView({ drawn, merge }: { drawn: DrawnSheet; merge: Rectangle }) {
  const { rows, columns } = drawn.axes;
  const height = rows.spanOf(merge.top, merge.bottom);
  const width = columns.spanOf(merge.left, merge.right);
  if (height === 0 || width === 0) return null;
  const cell = drawn.cell(merge.top, merge.left);
  const piece: RowPiece = {
    column: merge.left,
    cell,
    text: cell.text,
    align: alignment(cell, cell.look.style),
    left: columns.offsetOf(merge.left),
    width,
    overflowLeft: 0,
    overflowRight: 0,
    ...cellLines(drawn, merge),
  };
  return (
    <div role="row" aria-rowindex={merge.top + 1} className="row" style={{ top: rows.offsetOf(merge.top), height }}>
      <CellView row={merge.top} piece={piece} height={height} />
    </div>
  );
}
