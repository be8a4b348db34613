import { columnName } from "../../embeddedExcel/workbook/address";
import type { Selection } from "../desk/selection";
import type { Axis } from "../geometry/axis";
import type { Span } from "../geometry/panes";

interface HeadingsProps {
  readonly axis: Axis;
  readonly span: Span;
  /** Where the first row or column of the sheet is within the parent, in pixels. */
  readonly start: number;
  readonly selection: Selection;
}

const numbersOf = ({ first, last }: Span, axis: Axis): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (index) => !axis.isHidden(index),
  );

const classOf = (kind: "of-column" | "of-row", isSelected: boolean) =>
  `heading ${kind}${isSelected ? " selected" : ""}`;

/** Letters above the columns. For the eye only: each cell tells its own address. */
export function ColumnHeadings({ axis, span, start, selection: { area } }: HeadingsProps) {
  return (
    <div aria-hidden>
      {numbersOf(span, axis).map((column) => (
        <div
          key={column}
          className={classOf("of-column", column >= area.left && column <= area.right)}
          style={{ left: start + axis.offsetOf(column), width: axis.sizeOf(column) }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}

/** Numbers beside the rows. */
export function RowHeadings({ axis, span, start, selection: { area } }: HeadingsProps) {
  return (
    <div aria-hidden>
      {numbersOf(span, axis).map((row) => (
        <div
          key={row}
          className={classOf("of-row", row >= area.top && row <= area.bottom)}
          style={{ top: start + axis.offsetOf(row), height: axis.sizeOf(row) }}
        >
          {row + 1}
        </div>
      ))}
    </div>
  );
}
