import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../../src/embeddedExcel/files/save";
import { UnreadableFileError } from "../../../src/embeddedExcel/files/unreadableFile";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (items: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;

/** A workbook of an unusual writer: prefixed elements, odd part names, a chart sheet, no styles, no shared strings. */
function oddWorkbook(): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    "_rels/.rels": relationships(`<Relationship Id="a" Type="${R}/officeDocument" Target="/XL/WorkBook.xml"/>`),
    "xl/workbook.xml": `<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="${R}"><x:sheets><x:sheet name="Chart" sheetId="1" q:id="c"/><x:sheet name="Data &amp; more" sheetId="2" q:id="s"/></x:sheets><x:definedNames><x:definedName name="local" localSheetId="1">'Data &amp; more'!$A$1</x:definedName><x:definedName name="onChart" localSheetId="0">1</x:definedName></x:definedNames></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      `<Relationship Id="c" Type="${R}/chartsheet" Target="chartsheets/sheet.xml"/><Relationship Id="s" Type="${R}/worksheet" Target="sheets/Data.XML"/>`,
    ),
    "xl/chartsheets/sheet.xml": `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
    "xl/sheets/data.xml": `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t='inlineStr'><x:is><x:r><x:t>rich </x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>text</x:t></x:r></x:is></x:c><x:c r="D1" t="d"><x:v>2024-02-29</x:v></x:c></x:row><x:row r="3"><x:c r="A3"><x:f t="shared" ref="A3:A4" si="0">A1*2</x:f><x:v>2</x:v></x:c></x:row><x:row r="4"><x:c r="A4"><x:f t="shared" si="0"/><x:v>0</x:v></x:c><x:c r="B4" t="str"><x:f>""</x:f></x:c><x:c r="C4" t="e"><x:v>#DIV/0!</x:v></x:c><x:c r="D4" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

test("a workbook of an unusual writer is read", () => {
  const book = openWorkbook(oddWorkbook(), "odd.xlsx");
  const [sheet] = book.sheets;
  expect(book.sheets.map(({ name }) => name)).toEqual(["Data & more"]);
  expect(sheet?.grid.rowValues(0)).toEqual([1, "rich text", undefined, 45351]);
  expect(sheet?.grid.formula(3, 0)?.text).toBe("A2*2");
  expect(sheet?.grid.value(3, 1)).toBe("");
  expect(String(sheet?.grid.value(3, 2))).toBe("#DIV/0!");
  expect(sheet?.grid.value(3, 3)).toBe(true);
  expect([...book.names]).toMatchObject([{ name: "local", scope: { name: "Data & more" } }]);
});

test("changing one cell of an unusual workbook keeps its chart sheet, its rich text and its names", () => {
  const book = openWorkbook(oddWorkbook(), "odd.xlsx");
  const [sheet] = book.sheets;
  sheet?.setValue(0, 0, 5);
  sheet?.setStyle(0, 1, book.styles.derive(0, { fill: "#FF0000" }));
  const bytes = saveWorkbook(book);
  const part = (name: string) => new TextDecoder().decode(unzipSync(bytes)[name]);
  expect(part("xl/sheets/data.xml")).toContain(`<x:c r="A1"><x:v>5</x:v></x:c>`);
  expect(part("xl/sheets/data.xml")).toContain(`<x:r><x:rPr><x:b/></x:rPr><x:t>text</x:t></x:r>`);
  expect(part("xl/sheets/data.xml")).toContain(`<x:f>A2*2</x:f>`);
  expect(part("xl/workbook.xml")).toContain(`<x:definedName name="onChart" localSheetId="0">1</x:definedName>`);
  const again = openWorkbook(bytes, "odd.xlsx");
  expect(again.sheets[0]?.grid.rowValues(0)).toEqual([5, "rich text", undefined, 45351]);
  expect(again.styles.get(again.sheets[0]?.grid.style(0, 1) ?? 0).fill).toBe("#FF0000");
});

test.each([
  ["an empty file", new Uint8Array(), "empty"],
  ["a zip that is no workbook", zipSync({ "a.txt": strToU8("x") }), "notAWorkbook"],
  ["a cut zip", saveWorkbook(openWorkbook(strToU8("a,b\n1,2"), "a.csv")).slice(0, 500), "damaged"],
  ["bytes that are no text", Uint8Array.from({ length: 400 }, (_, index) => (index * 7) % 32), "notAWorkbook"],
])("%s is refused with a sentence that names the file", (_, bytes, reason) => {
  const open = () => openWorkbook(bytes, "the file.xlsx");
  expect(open).toThrow(UnreadableFileError);
  expect(open).toThrow(expect.objectContaining({ reason, message: expect.stringMatching(/^the file\.xlsx .*\.$/) }));
});
