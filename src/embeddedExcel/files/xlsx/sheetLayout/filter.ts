import { formatAddress, parseAddress } from "../../../workbook/address";
import type { Sheet } from "../../../workbook/sheet";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { WORKSHEET_ORDER } from "../sheetShell";

/** The filter of the sheet itself; its criteria are kept while its area stays. */
export function readFilter(root: XmlElement, sheet: Sheet): void {
  sheet.filterArea = parseAddress(root.child("autoFilter")?.attribute("ref") ?? "");
}

export function writeFilter(root: XmlElement, sheet: Sheet): void {
  const ref = sheet.filterArea ? formatAddress(sheet.filterArea) : undefined;
  if (root.child("autoFilter")?.attribute("ref")?.replace(/\$/g, "") === ref) return;
  root.remove("autoFilter");
  root.remove("sortState");
  if (ref !== undefined) root.insertInOrder(xml(`${root.prefix}autoFilter`, { ref }), WORKSHEET_ORDER);
}
