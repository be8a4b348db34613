import { HostError } from "../../protocol/hostError";
import type { AxisKind, Chart } from "../../workbook/chart";
import type { Sheet } from "../../workbook/sheet";
import { booleanArgument, numberArgument, textArgument, wordArgument } from "../argument";
import type { WorkbookSession } from "../session";
import { ChartFontFormat } from "./chartFont";
import { ChartPart } from "./chartPart";
import { ChartAxisTitle } from "./chartTitle";
import { hasAxes } from "./chartTypes";

const KINDS: Readonly<Record<"Category" | "Value", Record<"Primary" | "Secondary", AxisKind>>> = {
  Category: { Primary: "category", Secondary: "secondaryCategory" },
  Value: { Primary: "value", Secondary: "secondaryValue" },
};

export class ChartAxes extends ChartPart {
  readonly wireClass = "ChartAxes";

  get CategoryAxis(): ChartAxis {
    return this.axis("category");
  }

  get ValueAxis(): ChartAxis {
    return this.axis("value");
  }

  GetItem(type: unknown, group: unknown): ChartAxis {
    const axisGroup = wordArgument(group ?? "Primary", ["Primary", "Secondary"]);
    const kind = KINDS[wordArgument(type, ["Category", "Value"])][axisGroup];
    // Belief: without a series on it there is no secondary axis.
    const exists = axisGroup === "Primary" || this.chart.series.some((series) => series.axisGroup === "Secondary");
    if (!exists) throw new HostError("ItemNotFound");
    return this.axis(kind);
  }

  private axis(kind: AxisKind): ChartAxis {
    if (!hasAxes(this.chart.type)) throw new HostError("InvalidOperation", "This type of chart has no axes.");
    return new ChartAxis(this.session, this.sheet, this.chart, kind);
  }
}

export class ChartAxis extends ChartPart {
  readonly wireClass = "ChartAxis";

  constructor(
    session: WorkbookSession,
    sheet: Sheet,
    chart: Chart,
    private readonly kind: AxisKind,
  ) {
    super(session, sheet, chart);
  }

  get Type(): string {
    return this.kind === "category" || this.kind === "secondaryCategory" ? "Category" : "Value";
  }

  get AxisGroup(): string {
    return this.kind === "category" || this.kind === "value" ? "Primary" : "Secondary";
  }

  get Minimum(): number {
    return this.fixed(this.axis.minimum);
  }

  /** "" lets Excel choose. */
  set Minimum(value: unknown) {
    this.setLimit("minimum", value);
  }

  get Maximum(): number {
    return this.fixed(this.axis.maximum);
  }

  set Maximum(value: unknown) {
    this.setLimit("maximum", value);
  }

  get MajorUnit(): number {
    return this.fixed(this.axis.majorUnit);
  }

  set MajorUnit(value: unknown) {
    this.setLimit("majorUnit", value);
  }

  get NumberFormat(): string {
    return this.axis.numberFormat ?? "General";
  }

  set NumberFormat(value: unknown) {
    const format = textArgument(value);
    this.changing();
    this.axis.numberFormat = format;
  }

  get Visible(): boolean {
    return this.axis.visible;
  }

  set Visible(value: unknown) {
    const visible = booleanArgument(value);
    this.changing();
    this.axis.visible = visible;
  }

  get TickLabelPosition(): string {
    return this.axis.tickLabels;
  }

  set TickLabelPosition(value: unknown) {
    const position = wordArgument(value, ["NextToAxis", "Low", "High", "None"]);
    this.changing();
    this.axis.tickLabels = position;
  }

  get ReversePlotOrder(): boolean {
    return this.axis.reversed;
  }

  set ReversePlotOrder(value: unknown) {
    const reversed = booleanArgument(value);
    this.changing();
    this.axis.reversed = reversed;
  }

  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.session, this.sheet, this.chart, this.axis.title);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.session, this.sheet, this.chart, this.kind);
  }

  get Format(): ChartFontFormat {
    const { axis } = this;
    return new ChartFontFormat(this.session, this.sheet, this.chart, "ChartAxisFormat", {
      read: () => axis.labelFont ?? {},
      write: (change) => {
        axis.labelFont = { ...axis.labelFont, ...change };
      },
    });
  }

  private get axis() {
    return this.chart.axes[this.kind];
  }

  private fixed(value: number | undefined): number {
    if (value !== undefined) return value;
    throw new HostError("UnsupportedOperation", "embedded Excel host: limits Excel chooses itself are not implemented");
  }

  private setLimit(member: "minimum" | "maximum" | "majorUnit", value: unknown): void {
    const limit = value === "" ? undefined : numberArgument(value);
    this.changing();
    const { axis } = this;
    if (limit === undefined) {
      if (member === "minimum") delete axis.minimum;
      else if (member === "maximum") delete axis.maximum;
      else delete axis.majorUnit;
    } else axis[member] = limit;
  }
}

class ChartGridlines extends ChartPart {
  readonly wireClass = "ChartGridlines";

  constructor(
    session: WorkbookSession,
    sheet: Sheet,
    chart: Chart,
    private readonly kind: AxisKind,
  ) {
    super(session, sheet, chart);
  }

  get Visible(): boolean {
    return this.chart.axes[this.kind].majorGridlines;
  }

  set Visible(value: unknown) {
    const visible = booleanArgument(value);
    this.changing();
    this.chart.axes[this.kind].majorGridlines = visible;
  }
}
