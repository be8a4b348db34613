import { HostError } from "../../protocol/hostError";
import type { Chart } from "../../workbook/chart";
import type { Sheet } from "../../workbook/sheet";
import { integerArgument, invalidArgument, optional, textArgument } from "../argument";
import { ExcelCollection } from "../collection";
import type { WorkbookSession } from "../session";
import { ChartSeries } from "./chartSeries";
import { newSeries } from "./seriesOfRange";

/** Excel's limit. */
const MOST_SERIES = 255;

export class ChartSeriesCollection extends ExcelCollection<ChartSeries> {
  readonly wireClass = "ChartSeriesCollection";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly chart: Chart,
  ) {
    super(session);
  }

  items(): readonly ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(this.session, this.sheet, this.chart, series));
  }

  /** An empty series of the chart's type, before the series `index` or at the end. */
  Add(name: unknown, index: unknown): ChartSeries {
    this.session.requireUnprotected(this.sheet);
    const { series } = this.chart;
    if (series.length >= MOST_SERIES) throw new HostError("InvalidOperation");
    const position = optional(index, (value) => integerArgument(value, 0), series.length);
    if (position > series.length) throw invalidArgument();
    const text = optional(name, textArgument, `Series${series.length + 1}`);
    const added = newSeries(this.chart.type, { text });
    series.splice(position, 0, added);
    this.chart.changed = true;
    this.sheet.touch("charts");
    return new ChartSeries(this.session, this.sheet, this.chart, added);
  }

  protected find(): null {
    return null;
  }
}
