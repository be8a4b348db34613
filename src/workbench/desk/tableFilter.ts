import { dataArea, type Table } from "../../embeddedExcel/workbook/table";
import type { Desk } from "./desk";

/** Lists of values beyond this length are of no use to choose from. */
const MOST_VALUES = 500;

/** The texts a column of a table shows, each once, in order; empty cells last as "". */
export function columnTexts(desk: Desk, table: Table, index: number): readonly string[] {
  const { top, bottom, left } = dataArea(table);
  const texts = new Set<string>();
  for (let row = top; row <= bottom && texts.size <= MOST_VALUES; row++) {
    texts.add(desk.drawn.cell(row, left + index).text);
  }
  const order = new Intl.Collator(desk.language, { numeric: true });
  return [...texts].sort((a, b) => Number(a === "") - Number(b === "") || order.compare(a, b));
}

/** The values a column is filtered by, or null where all its rows are shown. */
export function chosenTexts(table: Table, index: number): readonly string[] | null {
  const filter = table.columns[index]?.filter;
  return filter?.kind === "values" ? filter.values : null;
}

/** Shows only the rows with these texts; all of them where it is null. */
export function filterColumn(desk: Desk, table: Table, index: number, texts: readonly string[] | null): void {
  desk.act(() => {
    const { Filter: filter } = desk.host.session.objects.table(desk.sheet, table).Columns.GetItemAt(index);
    if (texts) filter.ApplyValuesFilter(inHostLanguage(desk, table, index, texts));
    else filter.Clear();
  });
}

/** The host compares texts as an English Excel shows them. */
function inHostLanguage(desk: Desk, table: Table, index: number, texts: readonly string[]): readonly string[] {
  const { top, bottom, left } = dataArea(table);
  const wanted = new Set(texts);
  const found = new Set<string>();
  for (let row = top; row <= bottom; row++) {
    if (!wanted.has(desk.drawn.cell(row, left + index).text)) continue;
    const shown = desk.range({ top: row, bottom: row, left: left + index, right: left + index }).Text;
    if (Array.isArray(shown)) found.add(String(shown.flat()[0] ?? ""));
  }
  return [...found];
}

export function sortByColumn(desk: Desk, table: Table, index: number, ascending: boolean): void {
  desk.act(() => {
    desk.host.session.objects.table(desk.sheet, table).Sort.Apply([{ key: index, ascending }], false);
  });
}
