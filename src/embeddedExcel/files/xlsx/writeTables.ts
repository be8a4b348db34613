import type { Sheet } from "../../workbook/sheet";
import { CONTENT_TYPE, standardRelationship } from "../package/namespaces";
import { removePartTree } from "../package/removePartTree";
import { xml, type XmlElement } from "../xml/xmlElement";
import { relationshipAttribute, WORKSHEET_ORDER } from "./sheetShell";
import { newTablePart, writeTable } from "./tables";
import type { WriteContext } from "./writeContext";
import { snapshotOf, type SheetOrigin } from "./xlsxOrigin";

/** Makes the table parts of a sheet those of the model; an unchanged table keeps its part as it is. */
export function writeTables(
  root: XmlElement,
  sheet: Sheet,
  part: string,
  origin: SheetOrigin | undefined,
  { target, customFunctionNames }: WriteContext,
): void {
  const ids: string[] = [];
  for (const [table, record] of origin?.tables ?? []) {
    if (sheet.tables.includes(table)) continue;
    target.removeRelationship(part, record.relationshipId);
    removePartTree(target, record.part);
  }
  for (const table of sheet.tables) {
    const record = origin?.tables.get(table);
    if (record) {
      ids.push(record.relationshipId);
      if (record.snapshot !== snapshotOf(table)) writeTable(target.edit(record.part), table, customFunctionNames);
      continue;
    }
    const tablePart = target.freeName("xl/tables/table#.xml");
    const tableRoot = newTablePart();
    writeTable(tableRoot, table, customFunctionNames);
    target.setXml(tablePart, tableRoot, CONTENT_TYPE.table);
    ids.push(target.addRelationship(part, standardRelationship("table"), tablePart));
  }
  root.remove("tableParts");
  if (ids.length === 0) return;
  const idAttribute = relationshipAttribute(root);
  const references = ids.map((id) => xml(`${root.prefix}tablePart`, { [idAttribute]: id }));
  root.insertInOrder(xml(`${root.prefix}tableParts`, { count: ids.length }, references), WORKSHEET_ORDER);
}
