import { rectangle } from "../../embeddedExcel/workbook/address";
import { readTypedText } from "../../embeddedExcel/workbook/typedText";
import type { CellValue } from "../../embeddedExcel/workbook/cellValue";
import { isAccepted, validationAt } from "../validation/cellValidation";
import type { Desk } from "./desk";
import { editedText, hostText, typedFormat } from "./editedText";
import { moved, type Direction, type Position } from "./selection";

/** What the formula bar shows. */
export const activeText = (desk: Desk): string => {
  const { row, column } = desk.selection.active;
  return desk.editing?.text ?? editedText(desk.book, desk.sheet, row, column, desk.language);
};

/** Opens the active cell for typing: with its present text, or with what was typed over it. */
export function startEditing(desk: Desk, place: "cell" | "bar", typed: string | null = null): void {
  if (desk.editing) {
    desk.setEditing({ ...desk.editing, place, isOverwriting: false });
    return;
  }
  const { sheet, selection } = desk;
  desk.setEditing({
    sheet,
    position: selection.active,
    text: typed ?? activeText(desk),
    place,
    isOverwriting: typed !== null,
  });
}

export function changeText(desk: Desk, text: string): void {
  if (desk.editing) desk.setEditing({ ...desk.editing, text });
}

export function cancelEditing(desk: Desk): void {
  desk.setEditing(null);
}

/** Enters what was typed and moves on; false, with the cell still open, where it is refused. */
export function enterText(desk: Desk, direction: Direction | null): boolean {
  const { editing } = desk;
  if (!editing) return true;
  const { sheet, position, text } = editing;
  const before = editedText(desk.book, sheet, position.row, position.column, desk.language);
  if (text !== before && !enterInto(desk, position, text)) return false;
  desk.setEditing(null);
  if (direction) desk.selectCell(moved(position, direction, desk.drawn.axes));
  return true;
}

/** Puts a text into a cell as if it had been typed; false, with a sentence for the user, where it is refused. */
export function enterInto(desk: Desk, { row, column }: Position, text: string): boolean {
  const typed = hostText(text, desk.language);
  const refusal = validationRefusal(desk, row, column, typed);
  if (refusal !== null) {
    desk.setProblem(refusal);
    return false;
  }
  const isPlain = desk.drawn.styleAt(row, column).numberFormat === "General";
  const format = isPlain ? typedFormat(text, desk.language) : null;
  return desk.act(() => {
    const range = desk.range(rectangle(row, column));
    range.Formulas = [[typed]];
    if (format !== null) range.NumberFormat = format;
  });
}

/** The sentence of the cell's rule where it refuses what was typed; formulas are not checked. */
function validationRefusal(desk: Desk, row: number, column: number, typed: string): string | null {
  const validation = validationAt(desk.sheet, row, column);
  if (!validation?.errorAlert.show || validation.errorAlert.style !== "Stop") return null;
  const content = readTypedText(typed, desk.drawn.styleAt(row, column).numberFormat, new Date());
  if (!content || content.kind === "formula") return null;
  const value: CellValue = content.kind === "empty" ? null : content.kind === "text" ? content.text : content.value;
  if (isAccepted(validation, value, row, column, desk.evaluateOn(desk.sheet))) return null;
  const { title, message } = validation.errorAlert;
  return [title, message].filter((part) => part !== "").join(" – ") || desk.text.refused.notValid;
}

export function clearSelected(desk: Desk): void {
  desk.act(() => {
    desk.selectedRange.Clear("Contents");
  });
}
