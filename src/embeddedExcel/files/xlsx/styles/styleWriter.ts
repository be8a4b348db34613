import type { DifferentialStyle } from "../../../workbook/conditionalFormat";
import type { BorderSide, BorderStyle, CellStyle, FontStyle } from "../../../workbook/style";
import { CONTENT_TYPE, standardRelationship } from "../../package/namespaces";
import type { OoxmlPackage } from "../../package/ooxmlPackage";
import { xml, type XmlElement } from "../../xml/xmlElement";
import { fileBorderStyle } from "./borderLines";
import { fileColor } from "./colors";
import { emptyStyleSheet } from "./emptyStyleSheet";
import { builtInFormatId, FIRST_CUSTOM_FORMAT } from "./numberFormats";
import { fontMembers, same, sameFormat } from "./sameFormat";
import { BORDER_SIDES, fileHorizontal, fileVertical, type StyleSheet } from "./styleSheet";

const STYLE_SHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const BORDER_ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

/**
 * Gives the cell formats of a workbook their indices in the file. A style that was read from the file and not changed
 * keeps its index; a changed one is added, built from the record it came from, so that nothing unknown to the model is lost.
 */
export class StyleWriter {
  private readonly indices = new Map<CellStyle, number>();
  private readonly recordIndices = new Map<string, Map<string, number>>();
  private root: XmlElement | undefined;

  constructor(
    private readonly target: OoxmlPackage,
    private readonly workbookPart: string,
    private readonly original: StyleSheet,
  ) {}

  /** Index of the cell format (`s` of a cell). */
  cellFormat(style: CellStyle): number {
    let index = this.indices.get(style);
    if (index === undefined) {
      index = this.find(style);
      this.indices.set(style, index);
    }
    return index;
  }

  private find(style: CellStyle): number {
    const base = this.original.cellStyle(style.fileIndex ?? 0);
    if (sameFormat(base, style)) return style.fileIndex ?? 0;
    return this.add("cellXfs", this.cellFormatRecord(style, base));
  }

  private cellFormatRecord(style: CellStyle, base: CellStyle): XmlElement {
    const record =
      this.group("cellXfs").elements[style.fileIndex ?? 0]?.clone() ??
      this.element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    if (style.numberFormat !== base.numberFormat) {
      record.set("numFmtId", this.numberFormat(style.numberFormat)).set("applyNumberFormat", true);
    }
    if (!same(fontMembers(style.font), fontMembers(base.font))) {
      record.set("fontId", this.font(style.font, base, record)).set("applyFont", true);
    }
    if (style.fill !== base.fill) record.set("fillId", this.fill(style.fill)).set("applyFill", true);
    if (!same(style.borders, base.borders)) {
      record.set("borderId", this.border(style.borders, base, record)).set("applyBorder", true);
    }
    if (style.quotePrefix !== base.quotePrefix) record.set("quotePrefix", style.quotePrefix || undefined);
    this.align(record, style);
    if (style.locked !== base.locked) {
      record.ensure("protection", ["alignment", "protection", "extLst"]).set("locked", style.locked);
      record.set("applyProtection", true);
    }
    return record;
  }

  private align(record: XmlElement, style: CellStyle): void {
    const horizontal = fileHorizontal(style.horizontal);
    const vertical = fileVertical(style.vertical);
    const isPlain = !horizontal && !vertical && !style.wrapText && style.indent === 0;
    if (isPlain && !record.child("alignment")) return;
    record
      .ensure("alignment", ["alignment", "protection", "extLst"])
      .set("horizontal", horizontal)
      .set("vertical", vertical)
      .set("wrapText", style.wrapText || undefined)
      .set("indent", style.indent || undefined);
    record.set("applyAlignment", true);
  }

  private numberFormat(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const group = this.group("numFmts");
    const known = group.elements.find((element) => element.attribute("formatCode") === code);
    if (known) return known.number("numFmtId") ?? 0;
    const ids = group.elements.map((element) => element.number("numFmtId") ?? 0);
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids) + 1;
    this.add("numFmts", this.element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private font(font: FontStyle, base: CellStyle, record: XmlElement): number {
    const original = this.group("fonts").elements[record.number("fontId") ?? 0];
    const element = original?.clone() ?? this.element("font");
    const differs = (member: keyof FontStyle) => !original || font[member] !== base.font[member];
    const put = (name: string, attributes: Record<string, string | number> | null) => {
      element.remove(name);
      if (attributes) element.insertInOrder(this.element(name, attributes), FONT_ORDER);
    };
    if (differs("bold")) put("b", font.bold ? {} : null);
    if (differs("italic")) put("i", font.italic ? {} : null);
    if (differs("strikethrough")) put("strike", font.strikethrough ? {} : null);
    if (differs("underline")) put("u", font.underline ? {} : null);
    if (differs("size")) put("sz", { val: font.size });
    if (differs("color")) put("color", { rgb: fileColor(font.color) });
    if (differs("name")) {
      for (const name of ["family", "charset", "scheme"]) element.remove(name);
      put("name", { val: font.name });
    }
    return this.add("fonts", element);
  }

  private fill(color: string | null): number {
    if (color === null) return 0;
    const colors = [this.element("fgColor", { rgb: fileColor(color) }), this.element("bgColor", { indexed: 64 })];
    return this.add("fills", this.element("fill", {}, [this.element("patternFill", { patternType: "solid" }, colors)]));
  }

  private border(borders: CellStyle["borders"], base: CellStyle, record: XmlElement): number {
    const original = this.group("borders").elements[record.number("borderId") ?? 0];
    const element =
      original?.clone() ??
      this.element(
        "border",
        {},
        [...BORDER_SIDES, "diagonal"].map((side) => this.element(side)),
      );
    for (const side of BORDER_SIDES) {
      if (same(borders[side] ?? null, base.borders[side] ?? null)) continue;
      element.remove(side);
      element.insertInOrder(this.borderSide(side, borders[side]), BORDER_ORDER);
    }
    return this.add("borders", element);
  }

  private borderSide(side: BorderSide, border: BorderStyle | undefined): XmlElement {
    if (!border || border.line === "None") return this.element(side);
    const color = this.element("color", { rgb: fileColor(border.color) });
    return this.element(side, { style: fileBorderStyle(border) }, [color]);
  }

  /** Index of the format that a conditional format applies; undefined where it changes nothing. */
  differentialFormat(style: DifferentialStyle): number | undefined {
    const toggle = (name: string, on: boolean | undefined) =>
      on === undefined ? undefined : this.element(name, on ? {} : { val: name === "u" ? "none" : 0 });
    const color =
      style.fontColor === undefined ? undefined : this.element("color", { rgb: fileColor(style.fontColor) });
    const font = this.element("font", {}, [
      toggle("b", style.bold),
      toggle("i", style.italic),
      toggle("strike", style.strikethrough),
      toggle("u", style.underline),
      color,
    ]);
    const bgColor = style.fill === undefined ? undefined : this.element("bgColor", { rgb: fileColor(style.fill) });
    const fill = bgColor && this.element("fill", {}, [this.element("patternFill", {}, [bgColor])]);
    const { numberFormat: code } = style;
    const numberFormat =
      code === undefined ? undefined : this.element("numFmt", { numFmtId: this.numberFormat(code), formatCode: code });
    const parts = [font.children.length > 0 ? font : undefined, numberFormat, fill];
    return parts.every((part) => part === undefined) ? undefined : this.add("dxfs", this.element("dxf", {}, parts));
  }

  /** Adds a record to a group unless an equal one is there; returns its index. */
  private add(groupName: string, record: XmlElement): number {
    const group = this.group(groupName);
    let indices = this.recordIndices.get(groupName);
    if (!indices) {
      indices = new Map();
      // The first of several equal records wins, as readers count from the start.
      for (const [index, element] of [...group.elements.entries()].reverse()) indices.set(element.toString(), index);
      this.recordIndices.set(groupName, indices);
    }
    const key = record.toString();
    let index = indices.get(key);
    if (index === undefined) {
      index = group.elements.length;
      group.children.push(record);
      group.set("count", index + 1);
      indices.set(key, index);
    }
    return index;
  }

  private group(name: string): XmlElement {
    return this.styleSheet().ensure(name, STYLE_SHEET_ORDER);
  }

  private element(...[name, attributes, children]: Parameters<typeof xml>): XmlElement {
    return xml(this.styleSheet().prefix + name, attributes, children);
  }

  private styleSheet(): XmlElement {
    if (!this.root) {
      const existing = this.target.relationshipNamed(this.workbookPart, "styles")?.target;
      const part = existing !== undefined && this.target.has(existing) ? existing : this.createPart();
      this.root = this.target.edit(part);
    }
    return this.root;
  }

  private createPart(): string {
    const part = this.target.freeName("xl/styles#.xml").replace("styles1", "styles");
    this.target.setXml(part, emptyStyleSheet(), CONTENT_TYPE.styles);
    this.target.addRelationship(this.workbookPart, standardRelationship("styles"), part);
    return part;
  }
}
