import { CONTENT_TYPE, SPREADSHEET_NS, standardRelationship } from "../../package/namespaces";
import type { OoxmlPackage } from "../../package/ooxmlPackage";
import { xml, type XmlElement } from "../../xml/xmlElement";

const DYNAMIC_ARRAY_NS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const DYNAMIC_ARRAY_URI = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const METADATA_ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

/** Numbers (`cm` of a cell, from 1) of the metadata that say "this array formula spills". */
export function readDynamicArrayMetadata(metadata: XmlElement | undefined): Set<number> {
  const numbers = new Set<number>();
  const typeNumber = dynamicType(metadata);
  if (metadata === undefined || typeNumber === 0) return numbers;
  for (const [index, block] of (metadata.child("cellMetadata")?.childrenNamed("bk") ?? []).entries()) {
    if (block.childrenNamed("rc").some((record) => record.number("t") === typeNumber)) numbers.add(index + 1);
  }
  return numbers;
}

const dynamicType = (metadata: XmlElement | undefined): number =>
  (metadata?.child("metadataTypes")?.childrenNamed("metadataType") ?? []).findIndex(
    (type) => type.attribute("name") === "XLDAPR",
  ) + 1;

/** The number to write in `cm` of a spilling formula; what it points to is added to the workbook where missing. */
export function ensureDynamicArrayMetadata(target: OoxmlPackage, workbookPart: string): number {
  const existing = target.relationshipNamed(workbookPart, "sheetMetadata")?.target;
  if (existing === undefined || !target.has(existing)) {
    const part = target.freeName("xl/metadata#.xml").replace("metadata1", "metadata");
    target.setXml(part, xml("metadata", { xmlns: SPREADSHEET_NS }), CONTENT_TYPE.sheetMetadata);
    target.addRelationship(workbookPart, standardRelationship("sheetMetadata"), part);
    return addMetadata(target.edit(part));
  }
  const [known] = readDynamicArrayMetadata(target.xml(existing));
  return known ?? addMetadata(target.edit(existing));
}

function addMetadata(root: XmlElement): number {
  const { prefix } = root;
  const group = (name: string) => root.ensure(name, METADATA_ORDER);
  const append = (parent: XmlElement, element: XmlElement) => {
    parent.children.push(element);
    return parent.elements.length;
  };
  const types = group("metadataTypes");
  const switches =
    "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta";
  const type = xml(`${prefix}metadataType`, { name: "XLDAPR", minSupportedVersion: 120_000 });
  for (const name of switches.split(" ")) type.set(name, true);
  const typeNumber = append(types, type);
  types.set("count", typeNumber);
  const properties = xml("xda:dynamicArrayProperties", { "xmlns:xda": DYNAMIC_ARRAY_NS, fDynamic: 1, fCollapsed: 0 });
  const extension = xml(`${prefix}ext`, { uri: DYNAMIC_ARRAY_URI }, [properties]);
  root.insertInOrder(
    xml(`${prefix}futureMetadata`, { name: "XLDAPR", count: 1 }, [
      xml(`${prefix}bk`, {}, [xml(`${prefix}extLst`, {}, [extension])]),
    ]),
    METADATA_ORDER,
  );
  const cells = group("cellMetadata");
  const number = append(cells, xml(`${prefix}bk`, {}, [xml(`${prefix}rc`, { t: typeNumber, v: 0 })]));
  cells.set("count", number);
  return number;
}
