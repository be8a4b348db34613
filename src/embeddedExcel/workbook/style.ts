export interface FontStyle {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly color: string;
}

export type BorderLine = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";
export type BorderSide = "top" | "bottom" | "left" | "right";

export interface BorderStyle {
  readonly line: BorderLine;
  readonly weight: BorderWeight;
  readonly color: string;
}

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

/** Everything a cell's format says. Immutable: a change makes another style (see StyleTable). */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** Background "#RRGGBB", or null for none. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderStyle>>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly locked: boolean;
  /** The text was typed with a leading apostrophe: it stays text when edited. */
  readonly quotePrefix: boolean;
  /**
   * Index of the cell format this style came from in the opened file. It is kept when the style is changed, so that
   * the file writer can start from the original record and keep what this model does not know (diagonals, protection …).
   */
  readonly fileIndex?: number;
}

export const DEFAULT_FONT: FontStyle = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: "#000000",
};

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: DEFAULT_FONT,
  fill: null,
  borders: {},
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  locked: true,
  quotePrefix: false,
};

/** Interns styles: cells hold a small number instead of an object. Style 0 is the workbook's default. */
export class StyleTable {
  private readonly styles: CellStyle[] = [];
  private readonly ids = new Map<string, number>();

  constructor(defaultStyle: CellStyle = DEFAULT_STYLE) {
    this.intern(defaultStyle);
  }

  intern(style: CellStyle): number {
    const key = JSON.stringify(style);
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.styles.length;
      this.styles.push(style);
      this.ids.set(key, id);
    }
    return id;
  }

  get(id: number): CellStyle {
    const style = this.styles[id];
    if (!style) throw new Error(`no cell style ${id}`);
    return style;
  }

  /** The style that differs from `id` in what `change` names. */
  derive(id: number, change: Partial<CellStyle>): number {
    return this.intern({ ...this.get(id), ...change });
  }

  get all(): readonly CellStyle[] {
    return this.styles;
  }
}
