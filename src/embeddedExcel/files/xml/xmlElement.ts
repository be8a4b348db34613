import { encodeXmlAttribute, encodeXmlText } from "./xmlText";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Finished XML inside an element: comments of the original file, or content written without building elements. */
export class XmlMarkup {
  constructor(readonly markup: string) {}
}

export type XmlNode = XmlElement | XmlMarkup | string;

export type AttributeValues = Readonly<Record<string, string | number | boolean | undefined>>;

export const localPart = (name: string): string => name.slice(name.indexOf(":") + 1);

/** An element of a part: names keep the prefix of the document, look-ups go by local name. */
export class XmlElement {
  readonly localName: string;

  constructor(
    readonly name: string,
    readonly attributes: Record<string, string> = {},
    public children: XmlNode[] = [],
  ) {
    this.localName = localPart(name);
  }

  /** The document's prefix with its colon, or "". */
  get prefix(): string {
    return this.name.slice(0, this.name.length - this.localName.length);
  }

  get elements(): XmlElement[] {
    return this.children.filter((node): node is XmlElement => node instanceof XmlElement);
  }

  child(localName: string): XmlElement | undefined {
    for (const node of this.children) if (node instanceof XmlElement && node.localName === localName) return node;
    return undefined;
  }

  childrenNamed(localName: string): XmlElement[] {
    return this.elements.filter((element) => element.localName === localName);
  }

  /** The element at the end of a path of local names. */
  at(...path: string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((element, name) => element?.child(name), this);
  }

  /** All elements below with this local name, in document order. */
  *descendants(localName: string): Generator<XmlElement> {
    for (const element of this.elements) {
      if (element.localName === localName) yield element;
      yield* element.descendants(localName);
    }
  }

  get text(): string {
    return this.children
      .map((node) => (typeof node === "string" ? node : node instanceof XmlElement ? node.text : ""))
      .join("");
  }

  /** The attribute without prefix, e.g. "ref"; for `r:id` see `attributeWithLocalName`. */
  attribute(name: string): string | undefined {
    return this.attributes[name];
  }

  /** An attribute whatever its prefix, e.g. the "id" of `r:id`. Attributes without prefix are skipped. */
  prefixedAttribute(localName: string): string | undefined {
    const key = Object.keys(this.attributes).find((name) => name.includes(":") && localPart(name) === localName);
    return key === undefined ? undefined : this.attributes[key];
  }

  number(name: string): number | undefined {
    const value = this.attributes[name];
    return value === undefined || value === "" || Number.isNaN(Number(value)) ? undefined : Number(value);
  }

  /** An `xsd:boolean` attribute. */
  flag(name: string, whenAbsent = false): boolean {
    const value = this.attributes[name];
    return value === undefined ? whenAbsent : value === "1" || value === "true";
  }

  /** Sets an attribute; undefined removes it. */
  set(name: string, value: string | number | boolean | undefined): this {
    if (value === undefined) Reflect.deleteProperty(this.attributes, name);
    else this.attributes[name] = attributeText(value);
    return this;
  }

  remove(localName: string): void {
    this.children = this.children.filter((node) => !(node instanceof XmlElement && node.localName === localName));
  }

  /** Puts an element where the schema's sequence wants it: before the first sibling that comes later in `order`. */
  insertInOrder(element: XmlElement, order: readonly string[]): XmlElement {
    const rank = order.indexOf(element.localName);
    const index = this.children.findIndex((node) => node instanceof XmlElement && order.indexOf(node.localName) > rank);
    this.children.splice(index < 0 ? this.children.length : index, 0, element);
    return element;
  }

  /** The child with this name, made in its place in the sequence where it is missing. */
  ensure(localName: string, order: readonly string[]): XmlElement {
    return this.child(localName) ?? this.insertInOrder(new XmlElement(this.prefix + localName), order);
  }

  /** Another element of the same content, independent of this one. */
  clone(): XmlElement {
    return new XmlElement(
      this.name,
      { ...this.attributes },
      this.children.map((node) => (node instanceof XmlElement ? node.clone() : node)),
    );
  }

  toString(): string {
    let text = `<${this.name}`;
    for (const [name, value] of Object.entries(this.attributes)) text += ` ${name}="${encodeXmlAttribute(value)}"`;
    if (this.children.length === 0) return `${text}/>`;
    text += ">";
    for (const node of this.children) {
      if (typeof node === "string") text += encodeXmlText(node);
      else text += node instanceof XmlMarkup ? node.markup : node.toString();
    }
    return `${text}</${this.name}>`;
  }
}

const attributeText = (value: string | number | boolean): string =>
  typeof value === "boolean" ? (value ? "1" : "0") : String(value);

/** Builds an element; attributes and children that are undefined are left out. */
export function xml(
  name: string,
  attributes: AttributeValues = {},
  children: readonly (XmlNode | undefined)[] = [],
): XmlElement {
  const element = new XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) element.set(key, value);
  element.children = children.filter((node): node is XmlNode => node !== undefined);
  return element;
}
