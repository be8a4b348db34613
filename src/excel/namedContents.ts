import type { ListRequest, NamedContents } from "../application/ports";
import type { CellContent } from "../domain/cells";
import { LISTED_ROWS } from "../limits";
import { answered } from "./run";

/** Reads named cells and the lists below named headers in one round trip. */
export async function namedContents(
  context: Excel.RequestContext,
  names: readonly string[],
  lists: readonly ListRequest[],
): Promise<NamedContents> {
  const cells = names.map((name) => {
    const range = rangeNamed(context, name);
    range.load("values");
    return range;
  });
  const below = lists.map(({ name, columnCount }) => {
    const header = rangeNamed(context, name);
    // By place, not as a table: the user may have renamed the table, made a plain range of it or typed below it.
    const used = header
      .getOffsetRange(1, 0)
      .getAbsoluteResizedRange(LISTED_ROWS, columnCount)
      .getUsedRangeOrNullObject(true);
    header.load("rowIndex,columnIndex");
    used.load("values,rowIndex,columnIndex");
    return { header, used, columnCount };
  });
  await answered(context.sync());
  return {
    values: cells.map((range) => (range.isNullObject ? null : ((range.values as CellContent[][])[0]?.[0] ?? null))),
    lists: below.map(({ header, used, columnCount }) => {
      if (header.isNullObject || used.isNullObject) return [];
      const skipped = used.columnIndex - header.columnIndex;
      // Excel leaves the type of values open.
      const rows = used.values as CellContent[][];
      const blank = Array.from({ length: used.rowIndex - header.rowIndex - 1 }, (): CellContent[] => []);
      return [...blank, ...rows].map((row) =>
        Array.from({ length: columnCount }, (_, column) => row[column - skipped] ?? ""),
      );
    }),
  };
}

const rangeNamed = (context: Excel.RequestContext, name: string): Excel.Range =>
  context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
