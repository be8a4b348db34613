import { booleanArgument, wordArgument } from "../argument";
import { ChartFontFormat } from "./chartFont";
import { ChartPart } from "./chartPart";

export class ChartLegend extends ChartPart {
  readonly wireClass = "ChartLegend";

  get Visible(): boolean {
    return this.chart.legend.visible;
  }

  set Visible(value: unknown) {
    const visible = booleanArgument(value);
    this.changing();
    this.chart.legend.visible = visible;
  }

  get Position(): string {
    return this.chart.legend.position;
  }

  set Position(value: unknown) {
    const position = wordArgument(value, ["Top", "Bottom", "Left", "Right"]);
    this.changing();
    this.chart.legend.position = position;
  }

  get Format(): ChartFontFormat {
    const { legend } = this.chart;
    return new ChartFontFormat(this.session, this.sheet, this.chart, "ChartLegendFormat", {
      read: () => legend.font ?? {},
      write: (change) => {
        legend.font = { ...legend.font, ...change };
      },
    });
  }
}
