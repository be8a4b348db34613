import { formatAddress, parseAddress } from "../../../workbook/address";
import type { Sheet } from "../../../workbook/sheet";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { WORKSHEET_ORDER } from "../sheetShell";

export function readMerges(root: XmlElement, sheet: Sheet): void {
  for (const merge of root.child("mergeCells")?.childrenNamed("mergeCell") ?? []) {
    const area = parseAddress(merge.attribute("ref") ?? "");
    if (area) sheet.merges.push(area);
  }
}

export function writeMerges(root: XmlElement, sheet: Sheet): void {
  root.remove("mergeCells");
  if (sheet.merges.length === 0) return;
  const merges = sheet.merges.map((area) => xml(`${root.prefix}mergeCell`, { ref: formatAddress(area) }));
  root.insertInOrder(xml(`${root.prefix}mergeCells`, { count: merges.length }, merges), WORKSHEET_ORDER);
}
