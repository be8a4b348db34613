import { formatAddress, parseAddress } from "../../../workbook/address";
import type { Hyperlink } from "../../../workbook/hyperlink";
import type { Sheet } from "../../../workbook/sheet";
import { standardRelationship } from "../../package/namespaces";
import type { OoxmlPackage, Relationship } from "../../package/ooxmlPackage";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { relationshipAttribute, WORKSHEET_ORDER } from "../sheetShell";

export function readHyperlinks(root: XmlElement, sheet: Sheet, relationships: readonly Relationship[]): void {
  for (const element of root.child("hyperlinks")?.childrenNamed("hyperlink") ?? []) {
    const link = readLink(element, relationships);
    if (link) sheet.hyperlinks.push(link);
  }
}

function readLink(element: XmlElement, relationships: readonly Relationship[]): Hyperlink | null {
  const area = parseAddress(element.attribute("ref") ?? "");
  if (!area) return null;
  const relationshipId = element.prefixedAttribute("id");
  const address = relationships.find(({ id }) => id === relationshipId)?.target;
  const documentReference = element.attribute("location");
  const screenTip = element.attribute("tooltip");
  return {
    area,
    ...(address !== undefined && { address }),
    ...(documentReference !== undefined && { documentReference }),
    ...(screenTip !== undefined && { screenTip }),
  };
}

/** Writes all links of a sheet; a link that is in the file already keeps its element and its relationship. */
export function writeHyperlinks(root: XmlElement, sheet: Sheet, part: string, target: OoxmlPackage): void {
  const relationships = target.relationships(part);
  const originals = new Map<string, XmlElement>();
  for (const element of root.child("hyperlinks")?.childrenNamed("hyperlink") ?? []) {
    const link = readLink(element, relationships);
    if (link) originals.set(linkKey(link), element);
  }
  const kept = new Set<string | undefined>();
  const elements = sheet.hyperlinks.map((link) => {
    const original = originals.get(linkKey(link));
    kept.add(original?.prefixedAttribute("id"));
    return original ?? linkElement(root, link, part, target);
  });
  for (const { id, name } of relationships) {
    if (name === "hyperlink" && !kept.has(id)) target.removeRelationship(part, id);
  }
  root.remove("hyperlinks");
  if (elements.length > 0) root.insertInOrder(xml(`${root.prefix}hyperlinks`, {}, elements), WORKSHEET_ORDER);
}

const linkKey = ({ area, address, documentReference, screenTip }: Hyperlink): string =>
  JSON.stringify([formatAddress(area), address, documentReference, screenTip]);

function linkElement(root: XmlElement, link: Hyperlink, part: string, target: OoxmlPackage): XmlElement {
  const element = xml(`${root.prefix}hyperlink`, { ref: formatAddress(link.area) });
  if (link.address !== undefined) {
    const id = target.addExternalRelationship(part, standardRelationship("hyperlink"), link.address);
    element.set(relationshipAttribute(root), id);
  }
  return element.set("location", link.documentReference).set("tooltip", link.screenTip);
}
