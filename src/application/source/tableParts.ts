import type { DetectedTable, TablePart } from "../../domain/detection/answer";
import type { SourcePart } from "../../domain/portfolio/portfolio";

/** Where the lines of a table stand: on its own sheet and, where they are read together, on the sheets it goes on. */
export const partsOf = (table: DetectedTable, isTogether: boolean): readonly TablePart[] => [
  table,
  ...(isTogether ? (table.continuedOn ?? []) : []),
];

/** Where a column of the table stands on the part's sheet; null where it is missing there. */
export const columnOn = (table: DetectedTable, { firstColumn, columns }: TablePart, column: number): number | null => {
  const offset = column - table.firstColumn;
  return columns === undefined ? firstColumn + offset : (columns[offset] ?? null);
};

export const sourcePart = (table: DetectedTable, part: TablePart): SourcePart => {
  const { sheetName, firstColumn, firstDataRow, lastDataRow, columns } = part;
  const places = columns?.flatMap((place, offset): [number, number][] =>
    place === null ? [] : [[table.firstColumn + offset, place]],
  );
  return {
    sheetName,
    lineCount: lastDataRow - firstDataRow + 1,
    columnShift: firstColumn - table.firstColumn,
    ...(places === undefined ? {} : { columns: new Map(places) }),
  };
};

/** Everything on which the lines of a table and what is looked up for them depend. */
export const sheetsOf = (table: DetectedTable, isTogether: boolean): readonly string[] => [
  ...new Set([...partsOf(table, isTogether), ...(table.joined ?? [])].map(({ sheetId }) => sheetId)),
];
