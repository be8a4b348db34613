import { CONTENT_TYPE, RELATIONSHIPS_NS } from "../package/namespaces";
import type { OoxmlPackage } from "../package/ooxmlPackage";
import { xml, type XmlElement } from "../xml/xmlElement";

const EXTENSION_NS = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES_NS = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const TASK_PANES_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];
/** Stands for the add-in where the caller names none; settings of other add-ins are never touched. */
const UNNAMED_ADD_IN = "00000000-0000-0000-0000-000000000000";

/** Reads the settings an add-in keeps in the document: each value is JSON in a property of the add-in's own part. */
export function readSettings(source: OoxmlPackage, settings: Map<string, unknown>, addInId = UNNAMED_ADD_IN): void {
  const part = extensionPart(source, addInId);
  const properties = part === undefined ? undefined : source.xml(part)?.child("properties");
  for (const property of properties?.childrenNamed("property") ?? []) {
    settings.set(property.attribute("name") ?? "", parsed(property.attribute("value") ?? "null"));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Stores the settings in the add-in's part, which is made, without opening the pane, where the file has none. */
export function writeSettings(
  target: OoxmlPackage,
  settings: ReadonlyMap<string, unknown>,
  addInId = UNNAMED_ADD_IN,
): void {
  const part = extensionPart(target, addInId) ?? addExtension(target, addInId);
  const root = target.edit(part);
  const properties = root.ensure("properties", EXTENSION_ORDER);
  properties.children = [...settings].map(([name, value]) =>
    xml(`${root.prefix}property`, { name, value: JSON.stringify(value) }),
  );
}

function extensionPart(source: OoxmlPackage, addInId: string): string | undefined {
  const taskPanes = source.relationshipNamed("", "webextensiontaskpanes")?.target;
  if (taskPanes === undefined) return undefined;
  const parts = source
    .relationships(taskPanes)
    .filter(({ name, target }) => name === "webextension" && source.has(target));
  return parts.find(({ target }) => hasReference(source.xml(target), addInId))?.target;
}

function hasReference(extension: XmlElement | undefined, addInId: string): boolean {
  const bare = (id: string | undefined) => id?.replace(/[{}]/g, "").toLowerCase();
  return [...(extension?.descendants("reference") ?? [])].some(
    (reference) => bare(reference.attribute("id")) === bare(addInId),
  );
}

function addExtension(target: OoxmlPackage, addInId: string): string {
  const part = target.freeName("xl/webextensions/webextension#.xml");
  const root = xml(
    "we:webextension",
    { "xmlns:we": EXTENSION_NS, id: `{${addInId.replace(/[{}]/g, "").toUpperCase()}}` },
    [
      xml("we:reference", { id: addInId, version: "1.0.0.0", store: "developer", storeType: "Registry" }),
      xml("we:alternateReferences"),
      xml("we:properties"),
      xml("we:bindings"),
      xml("we:snapshot", { "xmlns:r": RELATIONSHIPS_NS }),
    ],
  );
  target.setXml(part, root, CONTENT_TYPE.webExtension);
  const taskPanes = target.relationshipNamed("", "webextensiontaskpanes")?.target ?? addTaskPanes(target);
  const id = target.addRelationship(taskPanes, EXTENSION_RELATIONSHIP, part);
  const panes = target.edit(taskPanes);
  const reference = xml(`${panes.prefix}webextensionref`, { "xmlns:r": RELATIONSHIPS_NS, "r:id": id });
  const pane = { dockstate: "right", visibility: 0, width: 350, row: panes.elements.length };
  panes.children.push(xml(`${panes.prefix}taskpane`, pane, [reference]));
  return part;
}

function addTaskPanes(target: OoxmlPackage): string {
  const part = "xl/webextensions/taskpanes.xml";
  target.setXml(part, xml("wetp:taskpanes", { "xmlns:wetp": TASK_PANES_NS }), CONTENT_TYPE.taskPanes);
  target.addRelationship("", TASK_PANES_RELATIONSHIP, part);
  return part;
}
