import { sourceCells, type SourceCell } from "../../embeddedExcel/files/xlsx/charts/chartSource";
import type { Book } from "../../embeddedExcel/workbook/book";
import type { Chart, ChartSeries, ChartText } from "../../embeddedExcel/workbook/chart";

/** A series with what its cells hold. */
export interface PictureSeries {
  readonly series: ChartSeries;
  readonly name: string;
  /** Null where a cell holds no number: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  /** Numbers of a scatter's horizontal axis; counted from 1 where there are none. */
  readonly xValues: readonly (number | null)[];
  readonly sizes: readonly (number | null)[];
  readonly numberFormat: string;
  readonly xNumberFormat: string;
}

/** Everything a chart shows at one moment: it is drawn anew when this differs. */
export interface ChartPicture {
  readonly chart: Chart;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  readonly axisTitles: Readonly<Record<keyof Chart["axes"], string>>;
}

export function chartPicture(book: Book, present: Chart): ChartPicture {
  const chart = structuredClone(present);
  const cellsOf = (reference: string | null): readonly SourceCell[] =>
    reference === null ? [] : (sourceCells(book, reference) ?? []);
  const series = chart.series.map((one): PictureSeries => {
    const values = cellsOf(one.values);
    const across = cellsOf(one.categories);
    return {
      series: one,
      name: textOf(book, one.name),
      values: values.map(numberOf),
      xValues: values.map((_, index) => (across[index] ? numberOf(across[index]) : index + 1)),
      sizes: cellsOf(one.bubbleSizes).map(numberOf),
      numberFormat: values[0]?.numberFormat ?? "General",
      xNumberFormat: across[0]?.numberFormat ?? "General",
    };
  });
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const labels = cellsOf(chart.series.find(({ categories }) => categories !== null)?.categories ?? null);
  const title = (axis: keyof Chart["axes"]) => shownText(book, chart.axes[axis].title);
  return {
    chart,
    title: shownText(book, chart.title),
    categories: Array.from({ length: longest }, (_, index) => labels[index]?.text ?? String(index + 1)),
    series,
    axisTitles: {
      category: title("category"),
      value: title("value"),
      secondaryCategory: title("secondaryCategory"),
      secondaryValue: title("secondaryValue"),
    },
  };
}

const numberOf = ({ value }: SourceCell): number | null => (typeof value === "number" ? value : null);

const shownText = (book: Book, text: ChartText): string => (text.visible ? textOf(book, text) : "");

/** A linked text is what its cell shows now; the text itself where the link leads nowhere. */
function textOf(book: Book, { text, formula }: { readonly text: string; readonly formula?: string }): string {
  const cells = formula === undefined ? null : sourceCells(book, formula);
  return cells ? cells.map((cell) => cell.text).join(" ") : text;
}
