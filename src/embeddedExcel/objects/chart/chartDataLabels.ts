import type { Chart, ChartSeries, DataLabels } from "../../workbook/chart";
import type { Sheet } from "../../workbook/sheet";
import { booleanArgument, wordArgument } from "../argument";
import type { WorkbookSession } from "../session";
import { ChartFontFormat } from "./chartFont";
import { ChartPart } from "./chartPart";

/** What Excel shows where labels were only switched on. */
const DEFAULT_LABELS: DataLabels = { showsValue: true, showsSeriesName: false };

/** Labels of a series: its value, its name, or both. */
export class ChartDataLabels extends ChartPart {
  readonly wireClass = "ChartDataLabels";

  constructor(
    session: WorkbookSession,
    sheet: Sheet,
    chart: Chart,
    private readonly series: ChartSeries,
  ) {
    super(session, sheet, chart);
  }

  get ShowValue(): boolean {
    return this.series.hasDataLabels && this.labels.showsValue;
  }

  set ShowValue(value: unknown) {
    this.change({ showsValue: booleanArgument(value) });
  }

  get ShowSeriesName(): boolean {
    return this.series.hasDataLabels && this.labels.showsSeriesName;
  }

  set ShowSeriesName(value: unknown) {
    this.change({ showsSeriesName: booleanArgument(value) });
  }

  /** Belief: "Right" where nothing was set, as Excel draws the labels of points and lines. */
  get Position(): string {
    return this.labels.position ?? "Right";
  }

  set Position(value: unknown) {
    this.change({ position: wordArgument(value, ["Center", "Left", "Right", "Top", "Bottom"]) });
  }

  get Format(): ChartFontFormat {
    return new ChartFontFormat(this.session, this.sheet, this.chart, "ChartDataLabelFormat", {
      read: () => this.labels.font ?? {},
      write: (font) => {
        this.change({ font: { ...this.labels.font, ...font } });
      },
    });
  }

  private get labels(): DataLabels {
    return this.series.dataLabels ?? DEFAULT_LABELS;
  }

  private change(part: Partial<DataLabels>): void {
    this.changing();
    this.series.dataLabels = { ...this.labels, ...part };
  }
}
