import { memo, type CSSProperties } from "react";
import { cellAddress } from "../../embeddedExcel/workbook/address";
import type { CellStyle } from "../../embeddedExcel/workbook/style";
import { fontCss, type CellLook } from "../cells/cellLook";
import type { DrawnSheet } from "../cells/drawnSheet";
import { CELL_PADDING, INDENT, rowPieces, type RowPiece } from "../cells/rowPieces";

const VERTICAL = { Top: "flex-start", Center: "center", Bottom: "flex-end", Justify: "center", Distributed: "center" };
const HORIZONTAL = { left: "flex-start", center: "center", right: "flex-end" };

/** Id of the element of a cell; cells of merged ones have that of the first. */
export const cellId = (row: number, column: number): string => `cell-${cellAddress(row, column)}`;

interface RowViewProps {
  readonly drawn: DrawnSheet;
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The cells of a row within one pane. Drawn anew only when the workbook or the pane's columns change. */
export const RowView = memo(function RowView({ drawn, row, firstColumn, lastColumn }: RowViewProps) {
  const { rows } = drawn.axes;
  if (rows.isHidden(row)) return null;
  const pieces = rowPieces(drawn, row, { first: firstColumn, last: lastColumn });
  const height = rows.sizeOf(row);
  return (
    <div role="row" aria-rowindex={row + 1} className="row" style={{ top: rows.offsetOf(row), height }}>
      {pieces.map((piece) => (
        <CellView key={piece.column} row={row} piece={piece} height={height} />
      ))}
    </div>
  );
});

export function CellView({ row, piece, height }: { row: number; piece: RowPiece; height: number }) {
  const { cell, text, align, overflowLeft, overflowRight } = piece;
  const { look } = cell;
  const isOverflowing = overflowLeft > 0 || overflowRight > 0;
  const isEmpty = text === "";
  if (isEmpty && isInvisible(piece)) return null;
  return (
    <div
      role="gridcell"
      id={cellId(row, piece.column)}
      aria-colindex={piece.column + 1}
      className={classNames(piece, isOverflowing)}
      style={boxStyle(piece, look, height)}
    >
      {look.bar && <Bar look={look} />}
      {!isEmpty && (
        <span className="text" style={textStyle(look.style, align, overflowLeft, overflowRight)}>
          {look.style.wrapText ? <span className="wrapped">{text}</span> : text}
        </span>
      )}
    </div>
  );
}

const isInvisible = ({ cell, gridRight, gridBottom, ...lines }: RowPiece): boolean =>
  !gridRight &&
  !gridBottom &&
  cell.look.style.fill === null &&
  !cell.look.bar &&
  [lines.borderRight, lines.borderBottom, lines.borderLeft, lines.borderTop].every((line) => line === undefined);

const classNames = ({ gridRight, gridBottom }: RowPiece, isOverflowing: boolean): string =>
  ["cell", gridRight && "grid-right", gridBottom && "grid-bottom", isOverflowing && "over"].filter(Boolean).join(" ");

function boxStyle(piece: RowPiece, { style }: CellLook, height: number): CSSProperties {
  const { borderRight, borderBottom, borderLeft, borderTop } = piece;
  return {
    left: piece.left,
    width: piece.width,
    height,
    ...(style.fill === null ? {} : { backgroundColor: style.fill }),
    ...(borderRight === undefined ? {} : { borderRight }),
    ...(borderBottom === undefined ? {} : { borderBottom }),
    ...(borderLeft === undefined ? {} : { borderLeft }),
    ...(borderTop === undefined ? {} : { borderTop }),
  };
}

function textStyle(
  style: CellStyle,
  align: "left" | "center" | "right",
  overflowLeft: number,
  overflowRight: number,
): CSSProperties {
  const { font } = style;
  const indent = style.indent * INDENT + CELL_PADDING;
  const decoration = `${font.underline ? "underline " : ""}${font.strikethrough ? "line-through" : ""}`;
  return {
    left: -overflowLeft,
    right: -overflowRight,
    paddingLeft: align === "left" ? indent : CELL_PADDING,
    paddingRight: align === "right" ? indent : CELL_PADDING,
    font: fontCss(style),
    color: font.color,
    textAlign: align,
    justifyContent: HORIZONTAL[align],
    alignItems: VERTICAL[style.vertical],
    whiteSpace: style.wrapText ? "pre-wrap" : "pre",
    ...(decoration === "" ? {} : { textDecoration: decoration }),
  };
}

function Bar({ look: { bar } }: { look: CellLook }) {
  if (!bar) return null;
  const fill = bar.gradient ? `linear-gradient(90deg, ${bar.color}, ${bar.color}55)` : bar.color;
  return <span aria-hidden className="bar" style={{ width: `${bar.length * 100}%`, background: fill }} />;
}
