import {
  DEFAULT_FONT,
  DEFAULT_STYLE,
  type BorderSide,
  type BorderStyle,
  type CellStyle,
  type FontStyle,
  type HorizontalAlignment,
  type VerticalAlignment,
} from "../../../workbook/style";
import type { DifferentialStyle } from "../../../workbook/conditionalFormat";
import type { XmlElement } from "../../xml/xmlElement";
import { borderLine } from "./borderLines";
import type { WorkbookColors } from "./colors";
import { builtInFormat } from "./numberFormats";

export const BORDER_SIDES: readonly BorderSide[] = ["left", "right", "top", "bottom"];

/** What the styles part of an opened file says; read on demand, for many of its records no cell uses. */
export class StyleSheet {
  private readonly formats: readonly XmlElement[];
  private readonly fonts: readonly XmlElement[];
  private readonly fills: readonly XmlElement[];
  private readonly borders: readonly XmlElement[];
  private readonly differential: readonly XmlElement[];
  private readonly numberFormats = new Map<number, string>();
  private readonly known = new Map<number, CellStyle>();

  constructor(
    root: XmlElement | undefined,
    readonly colors: WorkbookColors,
  ) {
    const records = (group: string, item: string) => root?.child(group)?.childrenNamed(item) ?? [];
    this.formats = records("cellXfs", "xf");
    this.fonts = records("fonts", "font");
    this.fills = records("fills", "fill");
    this.borders = records("borders", "border");
    this.differential = records("dxfs", "dxf");
    for (const format of records("numFmts", "numFmt")) {
      this.numberFormats.set(format.number("numFmtId") ?? -1, format.attribute("formatCode") ?? "General");
    }
  }

  /** The cell format with this index; the default style where the file has no such record. */
  cellStyle(fileIndex: number): CellStyle {
    let style = this.known.get(fileIndex);
    if (!style) {
      const format = this.formats[fileIndex];
      style = format ? this.read(format, fileIndex) : { ...DEFAULT_STYLE, fileIndex };
      this.known.set(fileIndex, style);
    }
    return style;
  }

  private read(format: XmlElement, fileIndex: number): CellStyle {
    const alignment = format.child("alignment");
    return {
      numberFormat: this.numberFormat(format.number("numFmtId") ?? 0),
      font: this.font(this.fonts[format.number("fontId") ?? 0]),
      fill: this.fill(this.fills[format.number("fillId") ?? 0]),
      borders: this.bordersOf(this.borders[format.number("borderId") ?? 0]),
      horizontal: horizontalAlignment(alignment?.attribute("horizontal")),
      vertical: verticalAlignment(alignment?.attribute("vertical")),
      wrapText: alignment?.flag("wrapText") ?? false,
      indent: alignment?.number("indent") ?? 0,
      locked: format.child("protection")?.flag("locked", true) ?? true,
      quotePrefix: format.flag("quotePrefix"),
      fileIndex,
    };
  }

  private numberFormat(id: number): string {
    return this.numberFormats.get(id) ?? builtInFormat(id) ?? "General";
  }

  private font(font: XmlElement | undefined): FontStyle {
    if (!font) return DEFAULT_FONT;
    return {
      name: font.child("name")?.attribute("val") ?? DEFAULT_FONT.name,
      size: font.child("sz")?.number("val") ?? DEFAULT_FONT.size,
      bold: isOn(font.child("b")),
      italic: isOn(font.child("i")),
      underline: isUnderlined(font.child("u")),
      strikethrough: isOn(font.child("strike")),
      color: this.colors.of(font.child("color")) ?? DEFAULT_FONT.color,
    };
  }

  private fill(fill: XmlElement | undefined): string | null {
    const pattern = fill?.child("patternFill");
    const kind = pattern?.attribute("patternType") ?? "none";
    if (!pattern || kind === "none") return null;
    const color = kind === "solid" ? pattern.child("fgColor") : pattern.child("bgColor");
    return this.colors.of(color) ?? null;
  }

  private bordersOf(border: XmlElement | undefined): CellStyle["borders"] {
    const borders: Partial<Record<BorderSide, BorderStyle>> = {};
    for (const side of BORDER_SIDES) {
      const element = border?.child(side);
      const line = borderLine(element?.attribute("style") ?? "none");
      if (line) borders[side] = { ...line, color: this.colors.of(element?.child("color")) ?? "#000000" };
    }
    return borders;
  }

  /** The format a conditional format applies. */
  differentialStyle(index: number | undefined): DifferentialStyle {
    const record = index === undefined ? undefined : this.differential[index];
    const font = record?.child("font");
    const pattern = record?.at("fill", "patternFill");
    const fontColor = this.colors.of(font?.child("color"));
    const fill = this.colors.of(pattern?.child("bgColor") ?? pattern?.child("fgColor"));
    const numberFormat = record?.child("numFmt")?.attribute("formatCode");
    const flag = (name: string) => {
      const element = font?.child(name);
      return element && { [name]: name === "u" ? isUnderlined(element) : isOn(element) };
    };
    const flags: Record<string, boolean> = { ...flag("b"), ...flag("i"), ...flag("u"), ...flag("strike") };
    return {
      ...(fontColor !== undefined && { fontColor }),
      ...(flags["b"] !== undefined && { bold: flags["b"] }),
      ...(flags["i"] !== undefined && { italic: flags["i"] }),
      ...(flags["u"] !== undefined && { underline: flags["u"] }),
      ...(flags["strike"] !== undefined && { strikethrough: flags["strike"] }),
      ...(fill !== undefined && { fill }),
      ...(numberFormat !== undefined && { numberFormat }),
    };
  }
}

const isOn = (element: XmlElement | undefined): boolean => element?.flag("val", true) ?? false;

const isUnderlined = (element: XmlElement | undefined): boolean =>
  element !== undefined && element.attribute("val") !== "none";

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

const horizontalAlignment = (word = "general"): HorizontalAlignment => HORIZONTAL[word] ?? "General";
const verticalAlignment = (word = "bottom"): VerticalAlignment => VERTICAL[word] ?? "Bottom";

const fileWord = (words: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(words).find((word) => words[word] === value);

/** The file's words; undefined is the default, which files leave out. */
export const fileHorizontal = (value: HorizontalAlignment): string | undefined => fileWord(HORIZONTAL, value);
export const fileVertical = (value: VerticalAlignment): string | undefined => fileWord(VERTICAL, value);
