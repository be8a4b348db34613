import { HostError } from "../../protocol/hostError";
import { invalidArgument, numberArgument, optional, textArgument, wordArgument } from "../argument";
import { EventType } from "../eventType";
import { areaOnSheet } from "../range/areaArgument";
import { RangeBase } from "../range/rangeBase";
import type { Worksheet } from "../worksheet/worksheet";
import { ChartAxes } from "./chartAxes";
import { ChartLegend } from "./chartLegend";
import { ChartPart } from "./chartPart";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { ChartTitle } from "./chartTitle";
import { chartTypeArgument } from "./chartTypes";
import { SERIES_BY, seriesOfRange } from "./seriesOfRange";

export class Chart extends ChartPart {
  readonly wireClass = "Chart";

  get Id(): string {
    return this.chart.id;
  }

  get Name(): string {
    return this.chart.name;
  }

  set Name(value: unknown) {
    const name = textArgument(value);
    if (name === "") throw invalidArgument();
    if (this.sheet.charts.some((other) => other !== this.chart && other.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError("ItemAlreadyExists");
    }
    this.changing();
    this.chart.name = name;
  }

  get ChartType(): string {
    return this.chart.type;
  }

  set ChartType(value: unknown) {
    const type = chartTypeArgument(value);
    this.changing();
    this.chart.type = type;
    for (const series of this.chart.series) series.type = type;
  }

  get Left(): number {
    return this.chart.box.left;
  }

  set Left(value: unknown) {
    this.place("left", value);
  }

  get Top(): number {
    return this.chart.box.top;
  }

  set Top(value: unknown) {
    this.place("top", value);
  }

  get Width(): number {
    return this.chart.box.width;
  }

  set Width(value: unknown) {
    this.place("width", value);
  }

  get Height(): number {
    return this.chart.box.height;
  }

  set Height(value: unknown) {
    this.place("height", value);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.session, this.sheet, this.chart);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this.session, this.sheet, this.chart);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this.session, this.sheet, this.chart);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.session, this.sheet, this.chart);
  }

  get Worksheet(): Worksheet {
    return this.session.objects.worksheet(this.sheet);
  }

  SetData(source: unknown, seriesBy: unknown): void {
    if (!(source instanceof RangeBase)) throw invalidArgument();
    this.session.calculatePending();
    const by = optional(seriesBy, (word) => wordArgument(word, SERIES_BY), "Auto");
    this.changing();
    this.chart.series = seriesOfRange(this.session.book, source.sheet, source.where, this.chart.type, by);
  }

  /** Covers the cells from `start` to `end`; without `end` the chart keeps its size. */
  SetPosition(start: unknown, end: unknown): void {
    const from = areaOnSheet(this.session, start, this.sheet);
    const to = optional(end, (value) => areaOnSheet(this.session, value, this.sheet), null);
    this.changing();
    const { box } = this.chart;
    box.left = this.sheet.leftOf(from.left);
    box.top = this.sheet.topOf(from.top);
    const last = to ?? (from.top === from.bottom && from.left === from.right ? null : from);
    if (!last) return;
    box.width = this.sheet.leftOf(last.right + 1) - box.left;
    box.height = this.sheet.topOf(last.bottom + 1) - box.top;
  }

  Delete(): void {
    this.changing();
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
    this.session.raiseChartEvent(EventType.chartDeleted, this.sheet, this.chart.id);
  }

  private place(side: "left" | "top" | "width" | "height", value: unknown): void {
    const points = numberArgument(value);
    if (points < 0) throw invalidArgument();
    this.changing();
    this.chart.box[side] = points;
  }
}
