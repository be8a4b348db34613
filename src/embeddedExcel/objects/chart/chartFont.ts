import type { Chart, ChartFont as FontModel, ChartText } from "../../workbook/chart";
import type { Sheet } from "../../workbook/sheet";
import { booleanArgument, numberArgument } from "../argument";
import { colorArgument } from "../color";
import type { WorkbookSession } from "../session";
import { ChartPart } from "./chartPart";

/** Where a font is kept; what is absent comes from the chart and reads as null. */
export interface FontHolder {
  read(): FontModel;
  write(change: FontModel): void;
}

export const fontOfText = (text: ChartText): FontHolder => ({
  read: () => ({
    ...(text.fontSize === undefined ? {} : { size: text.fontSize }),
    ...(text.fontBold === undefined ? {} : { bold: text.fontBold }),
    ...(text.fontColor === undefined ? {} : { color: text.fontColor }),
  }),
  write: ({ size, bold, color }) => {
    if (size !== undefined) text.fontSize = size;
    if (bold !== undefined) text.fontBold = bold;
    if (color !== undefined) text.fontColor = color;
  },
});

export class ChartFont extends ChartPart {
  readonly wireClass = "ChartFont";

  constructor(
    session: WorkbookSession,
    sheet: Sheet,
    chart: Chart,
    private readonly holder: FontHolder,
  ) {
    super(session, sheet, chart);
  }

  get Size(): number | null {
    return this.holder.read().size ?? null;
  }

  set Size(value: unknown) {
    const size = numberArgument(value);
    this.changing();
    this.holder.write({ size });
  }

  get Bold(): boolean | null {
    return this.holder.read().bold ?? null;
  }

  set Bold(value: unknown) {
    const bold = booleanArgument(value);
    this.changing();
    this.holder.write({ bold });
  }

  get Color(): string | null {
    return this.holder.read().color ?? null;
  }

  set Color(value: unknown) {
    const color = colorArgument(value);
    this.changing();
    this.holder.write({ color });
  }
}

type FormatClass =
  "ChartTitleFormat" | "ChartAxisTitleFormat" | "ChartLegendFormat" | "ChartAxisFormat" | "ChartDataLabelFormat";

/** The format of an element of which only the font can be changed. */
export class ChartFontFormat extends ChartPart {
  constructor(
    session: WorkbookSession,
    sheet: Sheet,
    chart: Chart,
    readonly wireClass: FormatClass,
    private readonly holder: FontHolder,
  ) {
    super(session, sheet, chart);
  }

  get Font(): ChartFont {
    return new ChartFont(this.session, this.sheet, this.chart, this.holder);
  }
}
