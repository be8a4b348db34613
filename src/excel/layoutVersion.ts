import { LAYOUT_VERSION } from "../domain/generatedSheets";

/**
 * A hidden name of a generated sheet: the version of the layout in which it was last written to the end. Sheets made
 * before there were versions have none.
 */
const LAYOUT = "ClientPortfolioLayout";
const FIRST_LAYOUT = 1;

export const layoutOf = (sheet: Excel.Worksheet): Excel.NamedItem => sheet.names.getItemOrNullObject(LAYOUT);

/** The version a name, with its formula loaded, stands for. */
export function versionIn(name: Excel.NamedItem): number {
  if (name.isNullObject) return FIRST_LAYOUT;
  const version = Number(String(name.formula).replace("=", ""));
  return Number.isInteger(version) ? version : FIRST_LAYOUT;
}

/** To be called once a sheet is written as this version of the add-in writes it; some programs show hidden names. */
export function nameLayout(sheet: Excel.Worksheet, existing: Excel.NamedItem | null): void {
  const formula = `=${LAYOUT_VERSION}`;
  const isNew = existing === null || existing.isNullObject;
  const name = isNew ? sheet.names.add(LAYOUT, formula) : existing;
  if (!isNew) name.formula = formula;
  name.visible = false;
}
