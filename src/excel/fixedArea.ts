import type { Area } from "../application/sheetPlan";
import { rangeReference } from "../application/sheets/references";
import { rangeOf } from "./writeFormats";

/**
 * A hidden name over the part of a generated sheet whose cells have fixed places. Excel moves it along when the user
 * inserts or deletes rows or columns there: a name that stands elsewhere tells that the sheet cannot be rewritten.
 */
const FIXED_AREA = "ClientPortfolioArea";

export const fixedAreaOf = (sheet: Excel.Worksheet): Excel.NamedItem => sheet.names.getItemOrNullObject(FIXED_AREA);

export function nameFixedArea(sheet: Excel.Worksheet, area: Area): void {
  sheet.names.add(FIXED_AREA, rangeOf(sheet, area)).visible = false;
}

/** Whether the name, with its formula loaded, still stands where the sheet's plan expects it. */
export const isInPlace = (name: Excel.NamedItem, area: Area): boolean =>
  addressIn(String(name.formula)) === addressIn(rangeReference("", area));

/** What follows the sheet's name. */
const addressIn = (reference: string): string => reference.slice(reference.lastIndexOf("!") + 1);
