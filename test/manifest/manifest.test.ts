import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

describe("the manifest", () => {
  it("has its elements in the order of the schema", () => {
    expect(namesOf(manifest)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(namesOf(overrides)).toEqual(["Hosts", "Resources"]);
    expect(namesOf(resources)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });

  it("identifies the add-in by a GUID, and a version of four numbers that is the package’s", () => {
    expect(at(manifest, "Id").text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(at(manifest, "Version").text).toBe(`${version}.0`);
  });

  it("is for workbooks, with the requirement sets of the product and the permission to write", () => {
    expect(at(manifest, "Hosts", "Host").attributes.Name).toBe("Workbook");
    expect(host.attributes["xsi:type"]).toBe("Workbook");
    const sets = at(manifest, "Requirements", "Sets").children.map(({ attributes }) => [
      attributes.Name,
      attributes.MinVersion,
    ]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.9"],
    ]);
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
      ...descendants(host, "Action").map((action) => at(action, "SourceLocation")),
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

  it("puts its button on the Home tab", () => {
    const tab = descendants(host, "OfficeTab");
    expect(tab.map(({ attributes }) => attributes.id)).toEqual(["TabHome"]);
    const buttons = descendants(host, "Control");
    expect(buttons).toHaveLength(1);
    for (const button of buttons) {
      expect(at(button, "Action").attributes["xsi:type"]).toBe("ShowTaskpane");
      // The only pane that Office can open together with a document.
      expect(at(button, "Action", "TaskpaneId").text).toBe("Office.AutoShowTaskpaneWithDocument");
      expect(valuesOf(resource(at(button, "Label").attributes.resid ?? ""))).toContain("Portefeuille clients");
    }
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

  it("refers by https to pages and icons of its own only, and to icons that exist in the size they are for", () => {
    const addresses = all(manifest)
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
      .filter((value): value is string => value !== undefined && /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(10);
    const built = new Set(["taskpane.html", "functions.js", "functions.json", "functions-fr.json"]);
    for (const address of addresses) {
      expect(address.startsWith(ADDRESS)).toBe(true);
      const file = address.slice(ADDRESS.length);
      if (!built.has(file)) expect(existsSync(join(ROOT, "assets", "icons", file.replace(/^assets\//, "")))).toBe(true);
    }
    expect(valueOf(at(manifest, "IconUrl"))).toBe(`${ADDRESS}assets/icon-32.png`);
    expect(valueOf(at(manifest, "HighResolutionIconUrl"))).toBe(`${ADDRESS}assets/icon-64.png`);
    for (const icon of descendants(host, "Icon")) {
      expect(icon.children.map(({ attributes }) => attributes.size)).toEqual([
        "16",
        "20",
        "24",
        "32",
        "40",
        "48",
        "64",
        "80",
      ]);
      for (const { attributes } of icon.children) {
        expect(valueOf(resource(attributes.resid ?? ""))).toBe(`${ADDRESS}assets/icon-${attributes.size ?? ""}.png`);
      }
    }
  });
});

describe("the icons", () => {
  it.each([16, 20, 24, 32, 40, 48, 64, 80, 96, 128])("are square PNGs with transparency: %d", (size) => {
    const png = readFileSync(join(ROOT, "assets", "icons", `icon-${String(size)}.png`));
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    // Eight bits a channel, red, green, blue and alpha.
    expect([png[24], png[25]]).toEqual([8, 6]);
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
