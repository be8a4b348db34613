import { unzipSync, zipSync, type Zippable } from "fflate";
import { XML_DECLARATION, XmlElement, xml } from "../xml/xmlElement";
import { parseXml } from "../xml/parseXml";
import { CONTENT_TYPES_NS, CONTENT_TYPE, PACKAGE_RELATIONSHIPS_NS, relationshipName } from "./namespaces";
import { relationshipsPart, relativeTarget, resolveTarget } from "./partPaths";

export interface Relationship {
  readonly id: string;
  /** Last word of the type, e.g. "worksheet". */
  readonly name: string;
  /** A part name, or the address where the target is outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

const CONTENT_TYPES_PART = "[Content_Types].xml";
const COMPRESSED = /\.(png|jpe?g|gif|zip|docx|xlsx|pptx)$/i;
/** Nearly as small as the usual 6, in two thirds of its time. */
const XML_LEVEL = 5;
/** A fixed time, so that the same workbook gives the same bytes. */
const ENTRY_TIME = new Date(1980, 0, 1);

/**
 * The parts of an Office file. Part names are found whatever their case. A part that nobody sets or edits is written
 * back byte for byte.
 */
export class OoxmlPackage {
  private readonly actualNames = new Map<string, string>();
  private readonly edited = new Map<string, XmlElement>();

  private constructor(private readonly parts: Map<string, Uint8Array>) {
    for (const name of parts.keys()) this.actualNames.set(name.toLowerCase(), name);
  }

  /** Throws where the bytes are no zip archive. */
  static read(bytes: Uint8Array): OoxmlPackage {
    const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
    return new OoxmlPackage(new Map(entries.map(([name, content]) => [name.replace(/\\/g, "/"), content])));
  }

  static empty(): OoxmlPackage {
    const contentTypes = xml("Types", { xmlns: CONTENT_TYPES_NS }, [
      xml("Default", { Extension: "rels", ContentType: CONTENT_TYPE.relationships }),
      xml("Default", { Extension: "xml", ContentType: "application/xml" }),
    ]);
    const created = new OoxmlPackage(new Map());
    created.setXml(CONTENT_TYPES_PART, contentTypes);
    return created;
  }

  /** Another package of the same parts: editing it leaves this one as it was. */
  copy(): OoxmlPackage {
    return new OoxmlPackage(new Map(this.parts));
  }

  get partNames(): string[] {
    return [...this.actualNames.values()];
  }

  has(part: string): boolean {
    return this.actualNames.has(part.toLowerCase());
  }

  bytes(part: string): Uint8Array | undefined {
    return this.parts.get(this.actualName(part));
  }

  text(part: string): string | undefined {
    const bytes = this.bytes(part);
    return bytes && decode(bytes);
  }

  /** The part parsed, for reading only; undefined where it is missing. */
  xml(part: string): XmlElement | undefined {
    const edited = this.edited.get(this.actualName(part));
    if (edited) return edited;
    const text = this.text(part);
    return text === undefined ? undefined : parseXml(text);
  }

  /** The part parsed, to be changed in place: it is written anew. Throws where it is missing. */
  edit(part: string): XmlElement {
    const name = this.actualName(part);
    let root = this.edited.get(name);
    if (!root) {
      root = this.xml(name);
      if (!root) throw new Error(`The package has no part ${part}`);
      this.edited.set(name, root);
    }
    return root;
  }

  setXml(part: string, root: XmlElement, contentType?: string): void {
    this.setBytes(part, new Uint8Array(), contentType);
    this.edited.set(this.actualName(part), root);
  }

  setBytes(part: string, bytes: Uint8Array, contentType?: string): void {
    const name = this.actualName(part);
    this.actualNames.set(name.toLowerCase(), name);
    this.parts.set(name, bytes);
    this.edited.delete(name);
    if (contentType) this.setContentType(name, contentType);
  }

  /** Removes a part with its relationships and its content type; relationships that point to it stay. */
  remove(part: string): void {
    const name = this.actualName(part);
    if (!this.has(name)) return;
    this.actualNames.delete(name.toLowerCase());
    this.parts.delete(name);
    this.edited.delete(name);
    const types = this.edit(CONTENT_TYPES_PART);
    const override = this.contentTypeOverride(types, name);
    types.children = types.children.filter((node) => node !== override);
    if (!name.endsWith(".rels")) this.remove(relationshipsPart(name));
  }

  /** The first name of a series that is not taken: `xl/worksheets/sheet#.xml`. */
  freeName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace("#", String(number)))) number++;
    return pattern.replace("#", String(number));
  }

  contentType(part: string): string | undefined {
    const types = this.xml(CONTENT_TYPES_PART);
    if (!types) return undefined;
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const byExtension = types
      .childrenNamed("Default")
      .find((element) => element.attribute("Extension")?.toLowerCase() === extension);
    return (this.contentTypeOverride(types, part) ?? byExtension)?.attribute("ContentType");
  }

  setContentType(part: string, contentType: string): void {
    const types = this.edit(CONTENT_TYPES_PART);
    const override = this.contentTypeOverride(types, part);
    if (override) override.set("ContentType", contentType);
    else types.children.push(xml(`${types.prefix}Override`, { PartName: `/${part}`, ContentType: contentType }));
  }

  private contentTypeOverride(types: XmlElement, part: string): XmlElement | undefined {
    const wanted = `/${part}`.toLowerCase();
    return types.childrenNamed("Override").find((element) => element.attribute("PartName")?.toLowerCase() === wanted);
  }

  /** The relationships of a part; "" stands for the package. */
  relationships(part: string): Relationship[] {
    const root = this.xml(relationshipsPart(part));
    return (root?.childrenNamed("Relationship") ?? []).map((element) => {
      const isExternal = element.attribute("TargetMode") === "External";
      const target = element.attribute("Target") ?? "";
      return {
        id: element.attribute("Id") ?? "",
        name: relationshipName(element.attribute("Type") ?? ""),
        target: isExternal ? target : this.existingPart(resolveTarget(part, target)),
        isExternal,
      };
    });
  }

  /** Some writers percent-encode the names in targets, others do not. */
  private existingPart(name: string): string {
    if (this.has(name) || !name.includes("%")) return this.actualName(name);
    try {
      return this.actualName(decodeURI(name));
    } catch {
      return name;
    }
  }

  relationshipNamed(part: string, name: string): Relationship | undefined {
    return this.relationships(part).find((relationship) => relationship.name === name);
  }

  /** Adds a relationship to another part and returns its id. */
  addRelationship(part: string, type: string, target: string): string {
    return this.add(part, { Type: type, Target: relativeTarget(part, target) });
  }

  /** Adds a relationship to something outside the package and returns its id. */
  addExternalRelationship(part: string, type: string, address: string): string {
    return this.add(part, { Type: type, Target: address, TargetMode: "External" });
  }

  private add(part: string, attributes: Readonly<Record<string, string>>): string {
    const relationships = relationshipsPart(part);
    if (!this.has(relationships)) {
      this.setXml(relationships, xml("Relationships", { xmlns: PACKAGE_RELATIONSHIPS_NS }));
    }
    const root = this.edit(relationships);
    const taken = new Set(root.elements.map((element) => element.attribute("Id")));
    let number = root.elements.length + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    root.children.push(xml(`${root.prefix}Relationship`, { Id: id, ...attributes }));
    return id;
  }

  removeRelationship(part: string, id: string): void {
    const root = this.edit(relationshipsPart(part));
    root.children = root.children.filter((node) => !(node instanceof XmlElement && node.attribute("Id") === id));
  }

  toBytes(): Uint8Array {
    const entries: Zippable = {};
    const names = [CONTENT_TYPES_PART, ...this.partNames.filter((name) => name !== CONTENT_TYPES_PART)];
    for (const name of names) {
      const edited = this.edited.get(name);
      const content = edited ? new TextEncoder().encode(XML_DECLARATION + edited.toString()) : this.bytes(name);
      if (content) entries[name] = [content, { level: COMPRESSED.test(name) ? 0 : XML_LEVEL, mtime: ENTRY_TIME }];
    }
    return zipSync(entries);
  }

  private actualName(part: string): string {
    return this.actualNames.get(part.toLowerCase()) ?? part;
  }
}

/** The text of a part: UTF-8 unless a byte order mark says UTF-16. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
