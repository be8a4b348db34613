import type { Chart, ChartSeries as SeriesModel } from "../../workbook/chart";
import type { Sheet } from "../../workbook/sheet";
import { invalidArgument, numberArgument, wordArgument } from "../argument";
import { colorArgument } from "../color";
import type { WorkbookSession } from "../session";
import { ChartPart } from "./chartPart";

abstract class SeriesPart extends ChartPart {
  constructor(
    session: WorkbookSession,
    sheet: Sheet,
    chart: Chart,
    protected readonly series: SeriesModel,
  ) {
    super(session, sheet, chart);
  }
}

export class ChartSeriesFormat extends SeriesPart {
  readonly wireClass = "ChartSeriesFormat";

  get Fill(): ChartFill {
    return new ChartFill(this.session, this.sheet, this.chart, this.series);
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.session, this.sheet, this.chart, this.series);
  }
}

class ChartFill extends SeriesPart {
  readonly wireClass = "ChartFill";

  SetSolidColor(value: unknown): void {
    const color = colorArgument(value);
    this.changing();
    this.series.fillColor = color;
    delete this.series.fillVisible;
  }

  /** No fill at all. */
  Clear(): void {
    this.changing();
    delete this.series.fillColor;
    this.series.fillVisible = false;
  }
}

class ChartLineFormat extends SeriesPart {
  readonly wireClass = "ChartLineFormat";

  /** "" where the theme gives the colour. */
  get Color(): string {
    return this.series.lineColor ?? "";
  }

  set Color(value: unknown) {
    const color = colorArgument(value);
    this.changing();
    this.series.lineColor = color;
    delete this.series.lineVisible;
  }

  /** In points. Belief: 2.25 where nothing was set. */
  get Weight(): number {
    return this.series.lineWeight ?? 2.25;
  }

  set Weight(value: unknown) {
    const weight = numberArgument(value);
    if (weight < 0) throw invalidArgument();
    this.changing();
    this.series.lineWeight = weight;
  }

  get LineStyle(): string {
    if (this.series.lineVisible === false) return "None";
    return this.series.lineDash ?? "Continuous";
  }

  set LineStyle(value: unknown) {
    const style = wordArgument(value, ["None", "Continuous", "Dash", "Dot"]);
    this.changing();
    if (style === "None") this.series.lineVisible = false;
    else {
      this.series.lineDash = style;
      delete this.series.lineVisible;
    }
  }

  /** No line at all. */
  Clear(): void {
    this.changing();
    delete this.series.lineColor;
    this.series.lineVisible = false;
  }
}
