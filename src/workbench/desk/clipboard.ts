import { formatAddress, quoteSheetName, rectangle, type Rectangle } from "../../embeddedExcel/workbook/address";
import { clipboardCells, clipboardText } from "./clipboardText";
import type { Desk } from "./desk";
import { hostText } from "./editedText";

interface Copied {
  readonly text: string;
  /** Where it came from, e.g. `Sheet1!A1:B2`. */
  readonly address: string;
  readonly area: Rectangle;
}

/** Copies and pastes: within the page with formulas and formats, from and to other programs as text. */
export class Clipboard {
  private copied: Copied | null = null;

  constructor(private readonly desk: Desk) {}

  copy(): string {
    const { desk } = this;
    const { area } = desk.selection;
    const end = desk.end;
    const rows: string[][] = [];
    for (let row = area.top; row <= Math.min(area.bottom, end.row); row++) {
      const cells: string[] = [];
      for (let column = area.left; column <= Math.min(area.right, end.column); column++) {
        cells.push(desk.drawn.cell(row, column).text);
      }
      rows.push(cells);
    }
    const text = clipboardText(rows);
    this.copied = { text, area, address: `${quoteSheetName(desk.sheet.name)}!${formatAddress(area)}` };
    return text;
  }

  paste(text: string): void {
    const { desk, copied } = this;
    const { top, left } = desk.selection.area;
    if (copied && sameLines(copied.text, text)) {
      const target = this.targetOf(copied.area);
      if (desk.act(() => desk.range(target).CopyFrom(copied.address, "All", false, false))) this.selectPasted(target);
      return;
    }
    const cells = clipboardCells(text).map((row) => row.map((cell) => hostText(cell, desk.language)));
    const target = rectangle(top, left, top + cells.length - 1, left + (cells[0]?.length ?? 1) - 1);
    const isDone = desk.act(() => {
      desk.range(target).Formulas = cells;
    });
    if (isDone) this.selectPasted(target);
  }

  /** One copied cell fills the selection; otherwise as many cells as were copied. */
  private targetOf(source: Rectangle): Rectangle {
    const { area } = this.desk.selection;
    const isOneCell = source.top === source.bottom && source.left === source.right;
    if (isOneCell) return area;
    return rectangle(
      area.top,
      area.left,
      area.top + source.bottom - source.top,
      area.left + source.right - source.left,
    );
  }

  private selectPasted(area: Rectangle): void {
    this.desk.select({ area, active: { row: area.top, column: area.left } });
  }
}

/** Programs end lines differently. */
const sameLines = (a: string, b: string): boolean => a.replace(/\r\n?/g, "\n") === b.replace(/\r\n?/g, "\n").trimEnd();
