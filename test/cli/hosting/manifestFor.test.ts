import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostUrl, manifestFor } from "../../../src/cli/hosting/manifestFor";
import { violations } from "../../manifest/schema";
import { at, descendants, parseXml, type XmlElement } from "../../manifest/xml";

const OWN = readFileSync(join(__dirname, "..", "..", "..", "manifest.xml"), "utf8");
const URL_ = "https://tools.example.com/clients";

const release = parseXml(manifestFor(OWN, { url: URL_, isDevelopment: false }));
const development = parseXml(manifestFor(OWN, { url: URL_, isDevelopment: true }));

const all = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(all)];
const addresses = (manifest: XmlElement): readonly string[] =>
  all(manifest)
    .flatMap(({ attributes }) => [attributes.DefaultValue ?? "", attributes.Value ?? ""])
    .filter((value) => value.startsWith("https:"));
const names = (manifest: XmlElement): readonly (string | undefined)[] => {
  const name = at(manifest, "DisplayName");
  return [name.attributes.DefaultValue, ...name.children.map(({ attributes }) => attributes.Value)];
};
const idOf = (manifest: XmlElement): string => at(manifest, "Id").text;

test("every address of the manifest is the host’s, and the rest of it as before", () => {
  expect(addresses(release).every((address) => address.startsWith(`${URL_}/`))).toBe(true);
  expect(addresses(release)).toHaveLength(addresses(parseXml(OWN)).length);
  expect(manifestFor(OWN, { url: "https://localhost:3000", isDevelopment: false })).toBe(OWN);
});

test("a development version has an id, names and function names of its own", () => {
  expect(idOf(development)).not.toBe(idOf(release));
  names(development).forEach((name, index) => {
    expect(name).toBe(`${names(release)[index] ?? ""} (dev)`);
  });
  expect(descendants(release, "Namespace")).toEqual([]);
  const [namespace] = descendants(development, "Namespace");
  const text = descendants(development, "bt:String").find(
    ({ attributes }) => attributes.id === namespace?.attributes.resid,
  );
  expect(text?.attributes.DefaultValue).toMatch(/^[A-Z]{3,32}$/);
});

test("both follow the documented schema", () => {
  expect(violations(release)).toEqual([]);
  expect(violations(development)).toEqual([]);
});

test.each([
  ["https://tools.example.com/clients/", URL_],
  ["https://tools.example.com/", "https://tools.example.com"],
  ["https://localhost:3000", "https://localhost:3000"],
  ["http://tools.example.com", null],
  ["https://tools.example.com/?v=1", null],
  ["tools.example.com", null],
  ["", null],
])("the address %s", (text, expected) => {
  expect(hostUrl(text)).toBe(expected);
});
