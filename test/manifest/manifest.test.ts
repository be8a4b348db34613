import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RIBBON_ACTIONS } from "../../src/application/ribbon/ribbonCommands";
import { violations } from "./schema";
import { at, descendants, parseXml, type XmlElement } from "./xml";

const ROOT = join(__dirname, "..", "..");
const ADDRESS = "https://localhost:3000/";

const text = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = parseXml(text);
const overrides = at(manifest, "VersionOverrides");
const host = at(overrides, "Hosts", "Host");
const resources = at(overrides, "Resources");

const namesOf = (element: XmlElement): readonly string[] => element.children.map(({ name }) => name);
const valueOf = (element: XmlElement): string => element.attributes.DefaultValue ?? "";
/** Default and translations of a text. */
const valuesOf = (element: XmlElement): readonly string[] => [
  valueOf(element),
  ...element.children.map(({ attributes }) => attributes.Value ?? ""),
];
const all = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(all)];
const definitions = resources.children.flatMap(({ children }) => children);
const resource = (id: string): XmlElement => {
  const found = definitions.filter(({ attributes }) => attributes.id === id);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${String(found.length)} resources ${id}`);
  return only;
};

/** 16, 32 and 80 are required, the others recommended. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const iconFile = (address: string): string =>
  join(ROOT, "assets", "icons", address.slice(ADDRESS.length).replace(/^assets\//, ""));

/** Colour type of a PNG with red, green, blue and alpha. */
const RGBA = 6;

/** What the header of a PNG file says. */
function pixelsOf(address: string) {
  const png = readFileSync(iconFile(address));
  if (png.subarray(1, 4).toString("latin1") !== "PNG") throw new Error(`${address} is no PNG`);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), bits: png[24], colors: png[25] };
}

describe("the manifest", () => {
  it("has the elements and attributes of the documented schema, in its order", () => {
    expect(violations(manifest)).toEqual([]);
  });

  it("has the package’s version", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(at(manifest, "Version").text).toBe(`${version}.0`);
  });

  it("is for workbooks, with the permission to write and no more", () => {
    expect(at(manifest, "Hosts", "Host").attributes.Name).toBe("Workbook");
    expect(host.attributes["xsi:type"]).toBe("Workbook");
    expect(at(manifest, "Permissions").text).toBe("ReadWriteDocument");
  });

  it("has one long-lived runtime, first in its host, and every page is that runtime’s", () => {
    const [first] = host.children;
    expect(first?.name).toBe("Runtimes");
    const runtime = at(host, "Runtimes", "Runtime").attributes;
    expect(runtime.lifetime).toBe("long");
    const pages = [
      ...descendants(host, "Page").map((page) => at(page, "SourceLocation")),
      ...descendants(host, "FunctionFile"),
      ...descendants(host, "Action").flatMap((action) => descendants(action, "SourceLocation")),
    ];
    expect(pages).toHaveLength(3);
    for (const { attributes } of pages) expect(attributes.resid).toBe(runtime.resid);
    expect(valueOf(at(manifest, "DefaultSettings", "SourceLocation"))).toBe(valueOf(resource(runtime.resid ?? "")));
  });

  it("describes custom functions without a namespace, in French too", () => {
    const [functions] = descendants(host, "ExtensionPoint").filter(
      ({ attributes }) => attributes["xsi:type"] === "CustomFunctions",
    );
    if (functions === undefined) throw new Error("no custom functions");
    expect(namesOf(functions)).toEqual(["Script", "Page", "Metadata"]);
    const metadata = resource(at(functions, "Metadata", "SourceLocation").attributes.resid ?? "");
    expect(valueOf(metadata)).toBe(`${ADDRESS}functions.json`);
    expect(new Set(valuesOf(metadata))).toEqual(new Set([`${ADDRESS}functions.json`, `${ADDRESS}functions-fr.json`]));
  });

  it("puts a group on the Home tab: each button does what the add-in has associated, one opens the pane", () => {
    const tab = descendants(host, "OfficeTab");
    expect(tab.map(({ attributes }) => attributes.id)).toEqual(["TabHome"]);
    const actions = descendants(host, "Control").map((button) => at(button, "Action"));
    expect(new Set(actions.flatMap((action) => descendants(action, "FunctionName").map(({ text }) => text)))).toEqual(
      new Set(RIBBON_ACTIONS),
    );
    const panes = actions.filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane");
    // The only name under which Office opens a pane together with a document; one button alone may have it.
    expect(panes.map((action) => at(action, "TaskpaneId").text)).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
  });

  it("has no two buttons alike", () => {
    const buttons = descendants(host, "Control");
    const different = (values: readonly unknown[]): void => {
      expect(new Set(values).size).toBe(buttons.length);
    };
    different(buttons.map(({ attributes }) => attributes.id));
    for (const language of [0, 1]) {
      different(buttons.map((button) => valuesOf(resource(at(button, "Label").attributes.resid ?? ""))[language]));
    }
    different(buttons.map((button) => valueOf(resource(at(button, "Icon").children[0]?.attributes.resid ?? ""))));
    // More than six do not fit into one group.
    expect(buttons.length).toBeLessThanOrEqual(6);
  });

  it("defines every resource it uses, and uses every one it defines", () => {
    const used = new Set(
      all(host).flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid])),
    );
    expect(new Set(definitions.map(({ attributes }) => attributes.id))).toEqual(used);
    for (const id of used) expect(resource(id).attributes.id).toBe(id);
  });

  it("keeps ids, names and descriptions within their lengths", () => {
    for (const { attributes } of definitions) expect((attributes.id ?? "").length).toBeLessThanOrEqual(32);
    for (const { attributes } of descendants(host, "Control"))
      expect((attributes.id ?? "").length).toBeLessThanOrEqual(125);
    const within = (elements: readonly XmlElement[], length: number): void => {
      for (const value of elements.flatMap(valuesOf)) {
        expect(value).not.toBe("");
        expect(value.length).toBeLessThanOrEqual(length);
      }
    };
    within([at(manifest, "DisplayName"), ...at(resources, "bt:ShortStrings").children], 125);
    for (const name of [at(manifest, "ProviderName").text, ...valuesOf(at(manifest, "DisplayName"))]) {
      expect(name).not.toMatch(/\b(free|sale|gratuit|promo\w*|add-?in|complément|excel|office)\b|!/i);
    }
    within([at(manifest, "Description"), ...at(resources, "bt:LongStrings").children], 250);
  });

  it("says every text in the French of each country", () => {
    const french = ["fr-be", "fr-ca", "fr-ch", "fr-fr", "fr-lu"];
    const translated = [
      at(manifest, "DisplayName"),
      at(manifest, "Description"),
      ...at(resources, "bt:ShortStrings").children,
      ...at(resources, "bt:LongStrings").children,
      resource("Functions.Metadata.Url"),
    ];
    for (const { children } of translated) {
      expect(children.map(({ attributes }) => (attributes.Locale ?? "").toLowerCase()).sort()).toEqual(french);
      expect(new Set(children.map(({ attributes }) => attributes.Value)).size).toBe(1);
    }
  });

  it("refers by https to pages and icons of its own only, which all exist", () => {
    const addresses = all(manifest)
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
      .filter((value): value is string => value !== undefined && /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(10);
    const built = new Set(["taskpane.html", "functions.js", "functions.json", "functions-fr.json"]);
    for (const address of addresses) {
      expect(address.startsWith(ADDRESS)).toBe(true);
      const file = address.slice(ADDRESS.length);
      if (!built.has(file)) expect(existsSync(iconFile(address))).toBe(true);
    }
  });

  it("has icons of the size each place is for, square and with transparency", () => {
    const icons: readonly (readonly [place: string, pixels: number, address: string])[] = [
      ["the list of add-ins", 32, valueOf(at(manifest, "IconUrl"))],
      ["the list on a sharp screen", 64, valueOf(at(manifest, "HighResolutionIconUrl"))],
      ...descendants(host, "Icon").flatMap(({ children }) =>
        children.map(
          ({ attributes: { size = "", resid = "" } }) => [resid, Number(size), valueOf(resource(resid))] as const,
        ),
      ),
    ];
    expect(icons).toHaveLength(2 + 6 * RIBBON_SIZES.length);
    for (const [place, pixels, address] of icons) {
      expect([place, pixelsOf(address)]).toEqual([place, { width: pixels, height: pixels, bits: 8, colors: RGBA }]);
    }
    for (const { children } of descendants(host, "Icon")) {
      expect(children.map(({ attributes }) => Number(attributes.size))).toEqual(RIBBON_SIZES);
    }
  });
});

describe("the page", () => {
  const page = readFileSync(join(ROOT, "src", "taskpane", "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script src="([^"]*)"/g)].map(([, source]) => source);

  it("loads Office, then the functions, then the pane", () => {
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
    expect(page.indexOf("office.js")).toBeLessThan(page.indexOf("</head>"));
  });

  it("says in both languages when Office cannot be reached", () => {
    expect(page).toContain("n’a pas pu joindre Office");
    expect(page).toContain("could not reach Office");
  });
});
