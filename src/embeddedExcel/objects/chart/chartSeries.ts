import { sheetAddress } from "../../workbook/address";
import type { Chart, ChartSeries as SeriesModel } from "../../workbook/chart";
import type { Sheet } from "../../workbook/sheet";
import { isFormulaSyntax } from "../../workbook/typedText";
import { booleanArgument, integerArgument, invalidArgument, textArgument, wordArgument } from "../argument";
import { colorArgument } from "../color";
import { RangeBase } from "../range/rangeBase";
import type { WorkbookSession } from "../session";
import { ChartDataLabels } from "./chartDataLabels";
import { ChartPart } from "./chartPart";
import { ChartSeriesFormat } from "./chartSeriesFormat";
import { chartTypeArgument } from "./chartTypes";

const WIDEST_GAP = 500;
const SMALLEST_MARKER = 2;
const LARGEST_MARKER = 72;

export class ChartSeries extends ChartPart {
  readonly wireClass = "ChartSeries";

  constructor(
    session: WorkbookSession,
    sheet: Sheet,
    chart: Chart,
    private readonly series: SeriesModel,
  ) {
    super(session, sheet, chart);
  }

  override get isDeleted(): boolean {
    return super.isDeleted || !this.chart.series.includes(this.series);
  }

  get Name(): string {
    return this.shownText(this.series.name);
  }

  /** A text, or a formula ("=Sheet1!$B$1") whose cell names the series. */
  set Name(value: unknown) {
    const text = textArgument(value);
    this.changing();
    if (!text.startsWith("=")) this.series.name = { text };
    else if (isFormulaSyntax(text.slice(1))) this.series.name = { text: "", formula: text.slice(1) };
    else throw invalidArgument();
  }

  get ChartType(): string {
    return this.series.type;
  }

  set ChartType(value: unknown) {
    const type = chartTypeArgument(value);
    this.changing();
    this.series.type = type;
  }

  get AxisGroup(): string {
    return this.series.axisGroup;
  }

  /** The first series on the secondary axis makes that axis appear, the last one to leave takes it away. */
  set AxisGroup(value: unknown) {
    const group = wordArgument(value, ["Primary", "Secondary"]);
    const wasUsed = this.isSecondaryUsed;
    this.changing();
    this.series.axisGroup = group;
    if (wasUsed !== this.isSecondaryUsed) this.chart.axes.secondaryValue.visible = this.isSecondaryUsed;
  }

  get PlotOrder(): number {
    return this.chart.series.indexOf(this.series);
  }

  get GapWidth(): number {
    return this.series.gapWidth ?? 150;
  }

  set GapWidth(value: unknown) {
    const gapWidth = integerArgument(value, 0);
    if (gapWidth > WIDEST_GAP) throw invalidArgument();
    this.changing();
    this.series.gapWidth = gapWidth;
  }

  get Smooth(): boolean {
    return this.series.smooth;
  }

  set Smooth(value: unknown) {
    const smooth = booleanArgument(value);
    this.changing();
    this.series.smooth = smooth;
  }

  get HasDataLabels(): boolean {
    return this.series.hasDataLabels;
  }

  set HasDataLabels(value: unknown) {
    const hasDataLabels = booleanArgument(value);
    this.changing();
    this.series.hasDataLabels = hasDataLabels;
  }

  get DataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.session, this.sheet, this.chart, this.series);
  }

  get MarkerStyle(): string {
    return this.series.markerStyle ?? "Automatic";
  }

  set MarkerStyle(value: unknown) {
    const style = wordArgument(value, ["Automatic", "None", "Circle", "Diamond", "Square", "Triangle"]);
    this.changing();
    this.series.markerStyle = style;
  }

  get MarkerSize(): number {
    return this.series.markerSize ?? 5;
  }

  set MarkerSize(value: unknown) {
    const size = integerArgument(value, SMALLEST_MARKER);
    if (size > LARGEST_MARKER) throw invalidArgument();
    this.changing();
    this.series.markerSize = size;
  }

  /** "" where the theme gives the colour. */
  get MarkerBackgroundColor(): string {
    return this.series.markerColor ?? "";
  }

  set MarkerBackgroundColor(value: unknown) {
    const color = colorArgument(value);
    this.changing();
    this.series.markerColor = color;
  }

  get MarkerForegroundColor(): string {
    return this.series.markerBorderColor ?? "";
  }

  set MarkerForegroundColor(value: unknown) {
    const color = colorArgument(value);
    this.changing();
    this.series.markerBorderColor = color;
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.session, this.sheet, this.chart, this.series);
  }

  SetValues(source: unknown): void {
    const reference = referenceArgument(source);
    this.changing();
    this.series.values = reference;
  }

  SetXAxisValues(source: unknown): void {
    const reference = referenceArgument(source);
    this.changing();
    this.series.categories = reference;
  }

  SetBubbleSizes(source: unknown): void {
    const reference = referenceArgument(source);
    this.changing();
    this.series.bubbleSizes = reference;
  }

  Delete(): void {
    this.changing();
    this.chart.series.splice(this.PlotOrder, 1);
    if (!this.isSecondaryUsed) this.chart.axes.secondaryValue.visible = false;
  }

  private get isSecondaryUsed(): boolean {
    return this.chart.series.some((series) => series.axisGroup === "Secondary");
  }
}

function referenceArgument(source: unknown): string {
  if (!(source instanceof RangeBase)) throw invalidArgument();
  return sheetAddress(source.sheet.name, source.where, true);
}
