import { at, parseXml } from "./xml";

it("reads elements, attributes and text", () => {
  const root = parseXml('<?xml version="1.0"?><a x="1 &amp; 2"><!-- c --><b y="z"/><c>text</c></a>');
  expect(root.attributes).toEqual({ x: "1 & 2" });
  expect(at(root, "b").attributes).toEqual({ y: "z" });
  expect(at(root, "c").text).toBe("text");
});

it.each(["<a><b></a></b>", "<a>", "<a/><b/>", '<a x="1" x="2"/>', "<a x=1/>", "<a>&nbsp;</a>", "<a>1 < 2</a>"])(
  "refuses %s",
  (document) => {
    expect(() => parseXml(document)).toThrow();
  },
);
