import { MAX_COLUMNS, MAX_ROWS } from "../../embeddedExcel/workbook/address";
import type { Sheet } from "../../embeddedExcel/workbook/sheet";
import type { Desk } from "./desk";

const wholeRows = (desk: Desk) => desk.range({ ...desk.selection.area, left: 0, right: MAX_COLUMNS - 1 });
const wholeColumns = (desk: Desk) => desk.range({ ...desk.selection.area, top: 0, bottom: MAX_ROWS - 1 });

/** As many rows (columns) as are selected, before the selected ones. */
export const insertRows = (desk: Desk): boolean => desk.act(() => wholeRows(desk).Insert("Down"));
export const insertColumns = (desk: Desk): boolean => desk.act(() => wholeColumns(desk).Insert("Right"));
export const deleteRows = (desk: Desk): boolean =>
  desk.act(() => {
    wholeRows(desk).Delete("Up");
  });
export const deleteColumns = (desk: Desk): boolean =>
  desk.act(() => {
    wholeColumns(desk).Delete("Left");
  });

export const visibleSheets = (desk: Desk): readonly Sheet[] =>
  desk.book.sheets.filter((sheet) => sheet.visibility === "Visible");

export function addSheet(desk: Desk): void {
  desk.act(() => {
    desk.host.workbook.Worksheets.Add(undefined).Activate();
  });
}

/** False, with a sentence for the user, where the name is refused. */
export function renameSheet(desk: Desk, sheet: Sheet, name: string): boolean {
  if (name === sheet.name) return true;
  const isRenamed = desk.act(() => {
    desk.host.session.objects.worksheet(sheet).Name = name;
  });
  if (!isRenamed) desk.setProblem(desk.text.refused.sheetName);
  return isRenamed;
}

export function deleteSheet(desk: Desk, sheet: Sheet): void {
  desk.act(() => {
    desk.host.session.objects.worksheet(sheet).Delete();
  });
}

/** One place to the left or right among the visible tabs. */
export function moveSheet(desk: Desk, sheet: Sheet, step: 1 | -1): void {
  const visible = visibleSheets(desk);
  const neighbour = visible[visible.indexOf(sheet) + step];
  if (!neighbour) return;
  desk.act(() => {
    desk.host.session.objects.worksheet(sheet).Position = desk.book.sheets.indexOf(neighbour);
  });
}
