import { type Argument, type ArgumentCell, rowsOf } from "./argument";

/** Results kept for each function, and the most cells of the ranges they were found for. */
const KEPT_RESULTS = 4;
const KEPT_CELLS = 2_000_000;

type Rows = readonly (readonly ArgumentCell[])[];

interface Kept<Result> {
  /** Height and width of each range. */
  readonly shape: readonly number[];
  /** All ranges, row after row. */
  readonly cells: readonly ArgumentCell[];
  readonly result: Result;
}

/**
 * The same function, which finds a result once for ranges of the same content: a column filled down with
 * =PARETO.CLASS(B2;B$2:B$5000) hands the same numbers over thousands of times, each time in new arrays. What was found
 * for the last few contents is kept, with a copy of them. Comparing costs less than receiving; no result differs.
 */
export const rememberedByContent = <Ranges extends readonly Argument[], Result>(
  find: (...ranges: Ranges) => Result,
): ((...ranges: Ranges) => Result) => {
  let kept: readonly Kept<Result>[] = [];
  return (...ranges) => {
    const contents = ranges.map(rowsOf);
    const shape = contents.flatMap((rows) => [rows.length, rows[0]?.length ?? 0]);
    const known = kept.find((candidate) => isOf(candidate, shape, contents));
    if (known === kept[0] && known) return known.result;
    const latest = known ?? { shape, cells: contents.flatMap((rows) => rows.flat()), result: find(...ranges) };
    kept = withinBounds([latest, ...kept.filter((other) => other !== known)]);
    return latest.result;
  };
};

/** Errors are compared with nothing: a function that meets one gives it on, and there is no result to keep. */
const isOf = ({ shape, cells }: Kept<unknown>, itsShape: readonly number[], contents: readonly Rows[]): boolean => {
  if (shape.length !== itsShape.length || shape.some((size, index) => size !== itsShape[index])) return false;
  let index = 0;
  for (const rows of contents) {
    for (const row of rows) for (const cell of row) if (cell !== cells[index++]) return false;
  }
  return index === cells.length;
};

/** The first always; of the others, the latest used. */
const withinBounds = <Result>(kept: readonly Kept<Result>[]): readonly Kept<Result>[] => {
  let cells = 0;
  return kept.slice(0, KEPT_RESULTS).filter((one, index) => (cells += one.cells.length) <= KEPT_CELLS || index === 0);
};
