import type { Sheet } from "../../../workbook/sheet";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { WORKSHEET_ORDER } from "../sheetShell";

const isProtected = (root: XmlElement): boolean => root.child("sheetProtection")?.flag("sheet") ?? false;

export function readProtection(root: XmlElement, sheet: Sheet): void {
  sheet.isProtected = isProtected(root);
}

/** Whether the sheet is to be protected in another way than its file says. */
export const protectionChanged = (root: XmlElement, sheet: Sheet): boolean => isProtected(root) !== sheet.isProtected;

export function writeProtection(root: XmlElement, sheet: Sheet): void {
  if (!protectionChanged(root, sheet)) return;
  root.remove("sheetProtection");
  if (!sheet.isProtected) return;
  const protection = xml(`${root.prefix}sheetProtection`, { sheet: true, objects: true, scenarios: true });
  root.insertInOrder(protection, WORKSHEET_ORDER);
}
