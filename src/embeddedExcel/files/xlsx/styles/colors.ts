import type { XmlElement } from "../../xml/xmlElement";

/** Order in which cell formats count the theme's colours; the theme itself lists dark before light. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The fixed palette of older files (indices 0–63), as the standard lists it. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Turns the colours of a workbook's parts into "#RRGGBB". */
export class WorkbookColors {
  private readonly theme: readonly string[];
  private readonly schemeNames: ReadonlyMap<string, string>;

  constructor(theme: XmlElement | undefined) {
    const scheme = theme?.at("themeElements", "clrScheme");
    this.theme = THEME_ORDER.map((name, index) => {
      const color = scheme?.child(name)?.elements[0];
      return color?.attribute("lastClr") ?? color?.attribute("val") ?? OFFICE_THEME[index] ?? "000000";
    });
    const named = THEME_ORDER.map((name, index): [string, string] => [name, this.theme[index] ?? "000000"]);
    this.schemeNames = new Map(named);
  }

  /** A `color`, `fgColor` … element of the styles or the sheet; undefined where it says "automatic" or nothing. */
  of(element: XmlElement | undefined): string | undefined {
    if (!element) return undefined;
    const base = this.base(element);
    if (base === undefined) return undefined;
    const tint = element.number("tint") ?? 0;
    return `#${tint === 0 ? base.toUpperCase() : tinted(base, tint)}`;
  }

  private base(element: XmlElement): string | undefined {
    const rgb = element.attribute("rgb");
    if (rgb !== undefined && /^[0-9a-f]{6,8}$/i.test(rgb)) return rgb.slice(-6);
    const theme = element.number("theme");
    if (theme !== undefined) return this.theme[theme];
    const indexed = element.number("indexed");
    return indexed === undefined ? undefined : PALETTE[indexed];
  }

  /** A DrawingML fill or line content: `a:srgbClr`, `a:schemeClr` with its luminance changes, `a:sysClr`. */
  ofDrawing(container: XmlElement | undefined): string | undefined {
    const color = container?.elements[0];
    if (!color) return undefined;
    if (color.localName === "srgbClr") return `#${(color.attribute("val") ?? "000000").toUpperCase()}`;
    if (color.localName === "sysClr") return `#${(color.attribute("lastClr") ?? "000000").toUpperCase()}`;
    if (color.localName !== "schemeClr") return undefined;
    const alias: Record<string, string> = { tx1: "dk1", tx2: "dk2", bg1: "lt1", bg2: "lt2" };
    const name = color.attribute("val") ?? "";
    const base = this.schemeNames.get(alias[name] ?? name);
    if (base === undefined) return undefined;
    const factor = (color.child("lumMod")?.number("val") ?? 100_000) / 100_000;
    const offset = (color.child("lumOff")?.number("val") ?? 0) / 100_000;
    return `#${withLightness(base, (lightness) => lightness * factor + offset)}`;
  }
}

/** A tint of the standard: negative darkens towards black, positive lightens towards white. */
const tinted = (rgb: string, tint: number): string =>
  withLightness(rgb, (lightness) => (tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint));

function withLightness(rgb: string, change: (lightness: number) => number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((index) => parseInt(rgb.slice(index, index + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (spread > 0) {
    if (max === red) hue = ((green - blue) / spread + 6) % 6;
    else hue = max === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  }
  const target = Math.min(1, Math.max(0, change(lightness)));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const channel = (shift: number) => {
    const distance = Math.abs(((hue + shift) % 6) - 3) - 1;
    const value = target - chroma / 2 + chroma * Math.min(1, Math.max(0, distance));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return channel(0) + channel(4) + channel(2);
}

/** "#RRGGBB" as the file writes it, opaque. */
export const fileColor = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;
