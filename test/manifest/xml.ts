/** An element of an XML document, as far as a manifest needs it: names as written, no entities beyond the five. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&([^;]*);/g, (_match, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined) throw new Error(`unknown entity &${name};`);
    return character;
  });

/** @throws where the document is not well-formed. */
export const parseXml = (document: string): XmlElement => {
  const root = { name: "#document", attributes: {}, children: [] as XmlElement[], text: "" };
  const open = [root];
  const content = document.replace(/<\?xml[^?]*\?>/, "").replace(/<!--[\s\S]*?-->/g, "");
  for (const [token, tag, text] of content.matchAll(/<([^<>]*)>|([^<>]+)/g)) {
    const parent = open.at(-1) ?? root;
    if (tag === undefined) parent.text += decoded((text ?? token).trim());
    else if (tag.startsWith("/")) {
      if (open.length < 2 || tag.slice(1).trim() !== parent.name) throw new Error(`<${tag}> closes <${parent.name}>`);
      open.pop();
    } else {
      const element = opening(tag.replace(/\/$/, ""));
      parent.children.push(element);
      if (!tag.endsWith("/")) open.push(element);
    }
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || only === undefined || others.length > 0) throw new Error("not exactly one complete element");
  if (content.replace(/<[^<>]*>|[^<>]+/g, "") !== "") throw new Error("stray angle bracket");
  return only;
};

const opening = (tag: string) => {
  const [name = ""] = /^\S+/.exec(tag) ?? [];
  const rest = tag.slice(name.length);
  const attributes: Record<string, string> = {};
  for (const [, key = "", value = ""] of rest.matchAll(/\s+([\w:.-]+)="([^"]*)"/g)) {
    if (key in attributes) throw new Error(`${key} twice in <${tag}>`);
    attributes[key] = decoded(value);
  }
  if (rest.replace(/\s+[\w:.-]+="[^"]*"/g, "").trim() !== "") throw new Error(`unreadable attributes in <${tag}>`);
  return { name, attributes, children: [] as XmlElement[], text: "" };
};

export const descendants = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);

/** The one descendant reached by a path of names. @throws where there is not exactly one. */
export const at = (element: XmlElement, ...path: readonly string[]): XmlElement =>
  path.reduce((current, name) => {
    const matching = current.children.filter((child) => child.name === name);
    const [only] = matching;
    if (only === undefined || matching.length > 1)
      throw new Error(`${String(matching.length)} <${name}> in <${current.name}>`);
    return only;
  }, element);
