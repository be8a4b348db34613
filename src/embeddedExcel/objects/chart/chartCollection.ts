import type { Chart as ChartModel, ChartAxis, ChartType } from "../../workbook/chart";
import type { Sheet } from "../../workbook/sheet";
import { invalidArgument, optional, wordArgument } from "../argument";
import { ExcelCollection, sameText } from "../collection";
import { EventType } from "../eventType";
import { RangeBase } from "../range/rangeBase";
import type { WorkbookSession } from "../session";
import type { Chart } from "./chart";
import { chartTypeArgument, hasAxes, hasOneSeries } from "./chartTypes";
import { seriesOfRange, SERIES_BY } from "./seriesOfRange";

const RAISED: readonly number[] = [EventType.chartAdded, EventType.chartDeleted];

/** Excel's size of a new chart, in points. Belief: the place; Excel centres new charts in the window. */
const NEW_BOX = { left: 180, top: 90, width: 360, height: 216 };

export class ChartCollection extends ExcelCollection<Chart> {
  readonly wireClass = "ChartCollection";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
  ) {
    super(session);
  }

  items(): readonly Chart[] {
    return this.sheet.charts.map((chart) => this.session.objects.chart(this.sheet, chart));
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    this.session.requireUnprotected(this.sheet);
    const chartType = chartTypeArgument(type);
    if (!(source instanceof RangeBase)) throw invalidArgument();
    this.session.calculatePending();
    const by = optional(seriesBy, (word) => wordArgument(word, SERIES_BY), "Auto");
    const chart = this.newChart(chartType);
    chart.series = seriesOfRange(this.session.book, source.sheet, source.where, chartType, by);
    if (hasOneSeries(chartType)) chart.series.length = Math.min(chart.series.length, 1);
    const [only, ...others] = chart.series;
    chart.title.text = only && others.length === 0 ? only.name.text : "Chart Title";
    if (only?.name.formula !== undefined && others.length === 0) chart.title.formula = only.name.formula;
    chart.legend.visible = others.length > 0 || !hasAxes(chartType);
    this.sheet.charts.push(chart);
    this.sheet.touch("charts");
    this.session.raiseChartEvent(EventType.chartAdded, this.sheet, chart.id);
    return this.session.objects.chart(this.sheet, chart);
  }

  override eventTarget(type: number): string | null {
    return RAISED.includes(type) ? this.sheet.id : null;
  }

  protected find(key: unknown): Chart | null {
    const found = this.sheet.charts.find(({ id, name }) => sameText(name, key) || sameText(id, key));
    return found ? this.session.objects.chart(this.sheet, found) : null;
  }

  private newChart(type: ChartType): ChartModel {
    const axis = (visible: boolean, majorGridlines: boolean): ChartAxis => ({
      visible,
      title: { text: "", visible: false },
      majorGridlines,
      tickLabels: "NextToAxis",
      reversed: false,
    });
    const axes = hasAxes(type);
    return {
      id: this.session.newId(),
      name: this.freeName(),
      type,
      title: { text: "", visible: true },
      series: [],
      axes: {
        category: axis(axes, false),
        value: axis(axes, axes),
        secondaryCategory: axis(false, false),
        secondaryValue: axis(false, false),
      },
      legend: { visible: true, position: "Bottom" },
      box: { ...NEW_BOX },
      changed: true,
    };
  }

  private freeName(): string {
    for (let number = this.sheet.charts.length + 1; ; number++) {
      const name = `Chart ${number}`;
      if (!this.sheet.charts.some((chart) => chart.name === name)) return name;
    }
  }
}
