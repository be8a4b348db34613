import type { Chart, ChartText } from "../../workbook/chart";
import type { Sheet } from "../../workbook/sheet";
import { isFormulaSyntax } from "../../workbook/typedText";
import { booleanArgument, invalidArgument, textArgument } from "../argument";
import type { WorkbookSession } from "../session";
import { ChartFontFormat, fontOfText } from "./chartFont";
import { ChartPart } from "./chartPart";

/** A text of a chart: fixed, or linked to a cell. */
abstract class ChartTextPart extends ChartPart {
  protected abstract get text(): ChartText;

  get Text(): string {
    return this.shownText(this.text);
  }

  /** A fixed text; it also makes the title visible. */
  set Text(value: unknown) {
    const text = textArgument(value);
    this.changing();
    this.text.text = text;
    delete this.text.formula;
    this.text.visible = true;
  }

  get Visible(): boolean {
    return this.text.visible;
  }

  set Visible(value: unknown) {
    const visible = booleanArgument(value);
    this.changing();
    this.text.visible = visible;
  }

  SetFormula(formula: unknown): void {
    const reference = textArgument(formula).replace(/^=/, "");
    if (!isFormulaSyntax(reference)) throw invalidArgument();
    this.changing();
    this.text.formula = reference;
    this.text.visible = true;
  }
}

export class ChartTitle extends ChartTextPart {
  readonly wireClass = "ChartTitle";

  get Format(): ChartFontFormat {
    return new ChartFontFormat(this.session, this.sheet, this.chart, "ChartTitleFormat", fontOfText(this.text));
  }

  protected get text(): ChartText {
    return this.chart.title;
  }
}

export class ChartAxisTitle extends ChartTextPart {
  readonly wireClass = "ChartAxisTitle";

  constructor(
    session: WorkbookSession,
    sheet: Sheet,
    chart: Chart,
    protected readonly text: ChartText,
  ) {
    super(session, sheet, chart);
  }

  get Format(): ChartFontFormat {
    return new ChartFontFormat(this.session, this.sheet, this.chart, "ChartAxisTitleFormat", fontOfText(this.text));
  }
}
