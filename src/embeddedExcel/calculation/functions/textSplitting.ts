import type { CellError } from "../../workbook/cellValue";
import type { CellContext } from "../evaluation/context";
import { readSingle } from "../evaluation/reading";
import { NOT_AVAILABLE, VALUE_ERROR } from "../values/errors";
import { Matrix } from "../values/matrix";
import { isError, type Operand } from "../values/operand";
import { declareIn } from "./declaration";
import type { FunctionFamily } from "./definition";
import { defaulted, integer, logical, operand, text } from "./parameters";
import { textsOf } from "./text";

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function delimiterPattern(delimiters: readonly string[], ignoresCase: boolean): RegExp {
  const longestFirst = [...delimiters].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map(escaped).join("|"), ignoresCase ? "giu" : "gu");
}

interface Cut {
  readonly before: string;
  readonly after: string;
}

/** Divides a text at the n-th delimiter, counted from the end where n is negative. */
function cutAt(
  source: string,
  delimiters: readonly string[],
  occurrence: number,
  ignoresCase: boolean,
  endCounts: boolean,
): Cut | null | CellError {
  if (occurrence === 0 || Math.abs(occurrence) > Math.max(1, source.length)) return VALUE_ERROR;
  if (delimiters.includes("")) {
    return occurrence > 0 ? { before: "", after: source } : { before: source, after: "" };
  }
  const found = [...source.matchAll(delimiterPattern(delimiters, ignoresCase))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (endCounts) {
    if (occurrence > 0) found.push({ start: source.length, end: source.length });
    else found.unshift({ start: 0, end: 0 });
  }
  const place = found.at(occurrence > 0 ? occurrence - 1 : occurrence);
  return place ? { before: source.slice(0, place.start), after: source.slice(place.end) } : null;
}

const cutting = (choose: (cut: Cut) => string) =>
  declareIn(
    [
      text,
      operand,
      defaulted(integer, 1),
      defaulted(logical, false),
      defaulted(logical, false),
      defaulted(operand, undefined),
    ],
    (context, source, delimiterGiven, occurrence, ignoresCase, endCounts, ifMissing) => {
      const delimiters = textsOf([delimiterGiven], context);
      if (isError(delimiters)) return delimiters;
      const cut = cutAt(source, delimiters, occurrence, ignoresCase, endCounts);
      if (isError(cut)) return cut;
      return cut ? choose(cut) : (ifMissing ?? NOT_AVAILABLE);
    },
  );

function pieces(source: string, delimiters: readonly string[], ignoresCase: boolean, skipsEmpty: boolean): string[] {
  const parts = delimiters.length === 0 ? [source] : source.split(delimiterPattern(delimiters, ignoresCase));
  return skipsEmpty ? parts.filter((part) => part !== "") : parts;
}

function split(
  context: CellContext,
  source: string,
  columnGiven: Operand,
  rowGiven: Operand,
  skipsEmpty: boolean,
  ignoresCase: boolean,
  padding: Operand,
): Operand {
  const columnDelimiters = columnGiven === undefined ? [] : textsOf([columnGiven], context);
  const rowDelimiters = rowGiven === undefined ? [] : textsOf([rowGiven], context);
  if (isError(columnDelimiters)) return columnDelimiters;
  if (isError(rowDelimiters)) return rowDelimiters;
  if ([...columnDelimiters, ...rowDelimiters].includes("")) return VALUE_ERROR;
  const rows = pieces(source, rowDelimiters, ignoresCase, skipsEmpty).map((row) =>
    pieces(row, columnDelimiters, ignoresCase, skipsEmpty),
  );
  const width = Math.max(...rows.map((row) => row.length));
  const fill = padding === undefined ? NOT_AVAILABLE : readSingle(padding, context);
  return Matrix.generate(rows.length, width, (row, column) => rows[row]?.[column] ?? fill);
}

export const TEXT_SPLITTING: FunctionFamily = {
  TEXTBEFORE: cutting((cut) => cut.before),
  TEXTAFTER: cutting((cut) => cut.after),
  TEXTSPLIT: declareIn(
    [
      text,
      defaulted(operand, undefined),
      defaulted(operand, undefined),
      defaulted(logical, false),
      defaulted(logical, false),
      defaulted(operand, undefined),
    ],
    split,
  ),
};
