import { dateShape, provenOrder, readMonth, type DateOrder } from "./dateText";
import { numberShape, provenDecimalMark, type DecimalMark } from "./numberText";

/** How the numbers and dates of a column are written. */
export interface Notation {
  readonly decimalMark: DecimalMark;
  readonly dateOrder: DateOrder;
  /** Digits here are codes: one of them starts with a zero or is longer than a number can be exactly. */
  readonly holdsCodes: boolean;
  /** All cells below the first look like "08.2020". */
  readonly holdsMonths: boolean;
}

interface Votes {
  point: number;
  comma: number;
  dayFirst: number;
  monthFirst: number;
}

/** Finds the notation of every column from what its cells prove; where they prove nothing, the rest of the file decides. */
export function findNotations(columns: readonly (readonly string[])[], separator: string): Notation[] {
  const votes = columns.map(votesOf);
  const all: Votes = { point: 0, comma: 0, dayFirst: 0, monthFirst: 0 };
  for (const vote of votes) {
    all.point += vote.point;
    all.comma += vote.comma;
    all.dayFirst += vote.dayFirst;
    all.monthFirst += vote.monthFirst;
  }
  // Where nothing is proven: a file separated by semicolons comes from a country that writes decimals with a comma.
  const fileMark: DecimalMark =
    all.comma === all.point ? (separator === ";" ? "," : ".") : all.comma > all.point ? "," : ".";
  const fileOrder = order(all) ?? (fileMark === "," ? "dayFirst" : "monthFirst");
  return columns.map((cells, index) => {
    const vote = votes[index] ?? all;
    return {
      decimalMark: vote.comma === vote.point ? fileMark : vote.comma > vote.point ? "," : ".",
      dateOrder: order(vote) ?? fileOrder,
      holdsCodes: cells.some((cell) => /^\s*(?:0\d+|\d{16,})\s*$/.test(cell)),
      holdsMonths: holdsMonths(cells),
    };
  });
}

function order(votes: Votes): DateOrder | null {
  if (votes.dayFirst === votes.monthFirst) return null;
  return votes.dayFirst > votes.monthFirst ? "dayFirst" : "monthFirst";
}

function votesOf(cells: readonly string[]): Votes {
  const votes: Votes = { point: 0, comma: 0, dayFirst: 0, monthFirst: 0 };
  for (const cell of cells) {
    const date = dateShape(cell);
    if (date) {
      const proven = provenOrder(date);
      if (proven) votes[proven]++;
      else if (date.kind === "numeric" && date.mark === ".") votes.dayFirst++;
      continue;
    }
    const number = numberShape(cell);
    const mark = number && provenDecimalMark(number);
    if (mark) votes[mark === "." ? "point" : "comma"]++;
  }
  return votes;
}

function holdsMonths(cells: readonly string[]): boolean {
  const filled = cells.slice(1).filter((cell) => cell.trim() !== "");
  return filled.length > 0 && filled.every((cell) => readMonth(cell) !== null);
}
