import type { CellContent } from "../cells";
import type { Steps } from "../steps";
import { type Amount, type ExactSum, rounded, sumOf } from "./amount";
import type { ColumnChoice, SourceLines } from "./portfolio";
import { LINES_A_STEP, linesInSteps } from "./readLines";

/** What tells whether the lines of a sheet are still those that were analysed (method.md, Refresh). */
export interface PartFingerprint {
  readonly sheetName: string;
  readonly lines: number;
  /** Of the readable amounts, whether their lines count or not. */
  readonly total: Amount;
  /** Of the cells in the chosen columns, whatever the order of the lines and wherever the columns stand. */
  readonly contents: string;
}

/** One a sheet that was read. */
export type SourceFingerprint = readonly PartFingerprint[];

/** @param columns the chosen columns, in an order that says what they are chosen for */
export function* sourceFingerprint(
  lines: SourceLines,
  choice: ColumnChoice,
  columns: readonly number[],
): Steps<SourceFingerprint> {
  const read = yield* linesInSteps(lines, choice);
  const cells = columns.map((column) => lines.columns.get(column) ?? []);
  const isHidden = (line: number): boolean => lines.hidden?.[line] === true;
  let next = 0;
  let firstLine = 0;
  const parts: PartFingerprint[] = [];
  for (const { sheetName, lineCount } of lines.parts) {
    let count = 0;
    let sum: ExactSum = 0n;
    const digest = new Digest();
    const end = firstLine + lineCount;
    for (let one = read[next]; one !== undefined && one.line < end; one = read[++next]) {
      if (next % LINES_A_STEP === 0) yield;
      const { line, amount } = one;
      count++;
      sum += amount;
      digest.add([...cells.map((column) => column[line] ?? ""), isHidden(line)]);
    }
    firstLine = end;
    parts.push({ sheetName, lines: count, total: rounded(sum), contents: digest.text });
  }
  return parts;
}

export const linesOf = (source: SourceFingerprint): number => source.reduce((sum, { lines }) => sum + lines, 0);
export const totalOf = (source: SourceFingerprint): Amount => sumOf(source.map(({ total }) => total));

/** Whether the lines are the same, whatever their sheets are called. */
export function isSameSource(a: SourceFingerprint, b: SourceFingerprint): boolean {
  const facts = (source: SourceFingerprint): string =>
    JSON.stringify(source.map(({ lines, total, contents }) => [lines, total, contents]).sort());
  return facts(a) === facts(b);
}

/** Of 32 bits each: two of them make an accidental match as good as impossible. */
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const;
const FNV_PRIME = 0x01000193;

/** Sums up rows of cells in any order: FNV-1a hashes of the rows, added up. */
class Digest {
  private first = 0;
  private second = 0;

  add(cells: readonly CellContent[]): void {
    let [first, second]: readonly [number, number] = SEEDS;
    // The type keeps the number 12 and the text "12" apart.
    const row = cells.map((cell) => `${typeof cell}:${String(cell)}`).join("\u0000");
    for (let place = 0; place < row.length; place++) {
      const unit = row.charCodeAt(place);
      first = Math.imul(first ^ unit, FNV_PRIME);
      second = Math.imul(second ^ unit, FNV_PRIME);
    }
    this.first = (this.first + (first >>> 0)) >>> 0;
    this.second = (this.second + (second >>> 0)) >>> 0;
  }

  get text(): string {
    return [this.first, this.second].map((sum) => sum.toString(16).padStart(8, "0")).join("");
  }
}
