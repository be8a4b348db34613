import fc from "fast-check";
import { parseXml } from "../../../../src/embeddedExcel/files/xml/parseXml";
import { xml, type XmlElement } from "../../../../src/embeddedExcel/files/xml/xmlElement";
import { escapeCellText, unescapeCellText } from "../../../../src/embeddedExcel/files/xml/xmlText";

const text = fc.string({
  unit: fc.constantFrom("a", "é", "😀", "<", ">", "&", '"', "'", " ", "\n", "\r", "\t", "]]>"),
  minLength: 1,
});
const name = fc.constantFrom("a", "x:b", "c-d.e");
const tree = (children: fc.Arbitrary<XmlElement[]>): fc.Arbitrary<XmlElement> =>
  fc
    .tuple(name, fc.dictionary(name, text, { maxKeys: 3 }), fc.option(text), children)
    .map(([tag, attributes, content, inner]) => xml(tag, attributes, [content ?? undefined, ...inner]));
const leaf = tree(fc.constant([]));
const element = tree(fc.array(tree(fc.array(leaf, { maxLength: 3 })), { maxLength: 3 }));

test("what is written is read back the same", () => {
  fc.assert(fc.property(element, (root) => expect(parseXml(root.toString()).toString()).toBe(root.toString())));
});

test("comments inside elements, CDATA sections and character references are understood", () => {
  const root = parseXml(
    `<?xml version="1.0"?><!DOCTYPE a><!-- x --><a b='1 > 0'><!-- kept --><![CDATA[<&]]>&#233;&#x1F600;&apos;</a>`,
  );
  expect(root.text).toBe("<&é😀'");
  expect(root.attribute("b")).toBe("1 > 0");
  expect(root.toString()).toContain("<!-- kept -->");
});

test.each(["<a>", "<a></b>", "<a", "", "text"])("%j is refused", (broken) => {
  expect(() => parseXml(broken)).toThrow();
});

test("texts that XML cannot hold, or that look like escapes, come back unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (any) => expect(unescapeCellText(escapeCellText(any))).toBe(any)),
  );
  expect(escapeCellText("_x0041_\u0001")).toBe("_x005F_x0041__x0001_");
});
