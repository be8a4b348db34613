import type { Area, SheetPlan } from "../application/sheetPlan";
import { rangeReference } from "../application/sheets/references";
import { rangeOf } from "./writeFormats";

/**
 * A hidden name over the part of a generated sheet whose cells have fixed places. Excel moves it along when the user
 * inserts or deletes whole rows or columns there: a name that stands elsewhere tells what was done to the sheet.
 */
const FIXED_AREA = "ClientPortfolioArea";

/** Another over the panels beside a list in the row of its headers: cells inserted in the list's rows move it as well. */
const PANEL = "ClientPortfolioPanel";

export const fixedAreaOf = (sheet: Excel.Worksheet): Excel.NamedItem => sheet.names.getItemOrNullObject(FIXED_AREA);
export const panelMarkOf = (sheet: Excel.Worksheet): Excel.NamedItem => sheet.names.getItemOrNullObject(PANEL);

export function nameFixedArea(sheet: Excel.Worksheet, area: Area): void {
  sheet.names.add(FIXED_AREA, rangeOf(sheet, area)).visible = false;
}

/** Sets the marks of a sheet of which it is known whether it has them; names that were made visible are hidden again. */
export function markSheet(
  sheet: Excel.Worksheet,
  sheetName: string,
  marks: NonNullable<SheetPlan["marks"]>,
  existing: { readonly fixedArea: Excel.NamedItem; readonly panel: Excel.NamedItem },
): void {
  const mark = (name: string, item: Excel.NamedItem, area: Area): void => {
    const marked = item.isNullObject ? sheet.names.add(name, rangeOf(sheet, area)) : item;
    if (!item.isNullObject) item.formula = `=${rangeReference(sheetName, area)}`;
    marked.visible = false;
  };
  mark(FIXED_AREA, existing.fixedArea, marks.fixedArea);
  if (marks.panel !== null) mark(PANEL, existing.panel, marks.panel);
}

/** Whether the name, with its formula loaded, still stands where the sheet's plan expects it. */
export const isInPlace = (name: Excel.NamedItem, area: Area): boolean =>
  addressIn(String(name.formula)) === addressIn(rangeReference("", area));

/** Whether at least its rows are those the sheet's plan expects. */
export function hasItsRows(name: Excel.NamedItem, { row, rowCount }: Area): boolean {
  const found = areaOf(String(name.formula));
  return found?.row === row && found.rowCount === rowCount;
}

/** What follows the sheet's name. */
const addressIn = (reference: string): string => reference.slice(reference.lastIndexOf("!") + 1);

/** The cells a name's formula stands for, "=ABC!$A$1:$B$6"; null where it lost them. */
export function areaOf(formula: string): Area | null {
  const found = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(addressIn(formula));
  if (found === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = found;
  const [column, row] = [columnNumber(left), Number(top) - 1];
  return { row, column, rowCount: Number(bottom) - row, columnCount: columnNumber(right) - column + 1 };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
