import { type Rectangle, sheetAddress } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { booleanArgument, recordArgument } from "../argument";
import { HostError } from "../../protocol/hostError";

/** What can be asked of every row of a range at once, by the names Office.js gives them. */
const PROPERTIES: Readonly<Record<string, (sheet: Sheet, area: Rectangle) => unknown>> = {
  rowHidden: (sheet, { top }) => sheet.isRowHidden(top),
  rowIndex: (_, { top }) => top,
  address: (sheet, area) => sheetAddress(sheet.name, area),
};

/** One object a row, with the properties that were asked for; formats of rows are not implemented. */
export function rowProperties(sheet: Sheet, area: Rectangle, wanted: unknown): Record<string, unknown>[] {
  const readers = Object.entries(recordArgument(wanted)).flatMap(([name, isWanted]) => {
    const read = PROPERTIES[name];
    if (!read) {
      const detail = `embedded Excel host: getRowProperties does not implement "${name}"`;
      throw new HostError("UnsupportedOperation", detail);
    }
    return booleanArgument(isWanted) ? [{ name, read }] : [];
  });
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) => {
    const row = { ...area, top: area.top + index, bottom: area.top + index };
    return Object.fromEntries(readers.map(({ name, read }) => [name, read(sheet, row)]));
  });
}
