import { dateReader, type DateReading } from "../dates";
import { finished, type Steps } from "../steps";
import type { ExactSum } from "./amount";
import { columnCells } from "./columnCells";
import { positiveCreditNotes } from "./creditNotes";
import type { Fault } from "./fault";
import { lineAmountReader } from "./lineAmount";
import { type LineClient, lineClientReader } from "./lineClient";
import { lineStructure } from "./lineStructure";
import type { ColumnChoice, SourceLines } from "./portfolio";
import { setAsideReader } from "./setAside";
import { timelineOf } from "./timeline";

/** One line of the source, read. */
export interface ReadLine {
  /** 0-based among the source's lines. */
  readonly line: number;
  /** Null on totals, repeated headers and the like. */
  readonly client: LineClient | null;
  /** The line's amount as it counts; its readable part, or nothing, where the amount is at fault. */
  readonly amount: ExactSum;
  /** The amount by sales column where these stand for periods, null where the cell is empty. */
  readonly parts: readonly (ExactSum | null)[] | null;
  /** True for a credit note that is written as a positive amount: `amount` is its opposite. */
  readonly isReversed: boolean;
  readonly date: DateReading;
  /** Why the line cannot count in any period. Whatever has a client and no fault can. */
  readonly fault: Fault | null;
  /** The fault of a line that stays out whatever its amount: the kind of document, the currency. */
  readonly setAside: Fault | null;
  /** True where the line names no currency and is taken for the kept one. */
  readonly isCurrencyBlank: boolean;
}

/**
 * Reads every line with the chosen columns. A row with nothing in any of them is no line.
 * The periods, everything and the chosen year are each built from the same lines: their reading is kept as long as
 * the lines are.
 */
export const readLines = (lines: SourceLines, choice: ColumnChoice): readonly ReadLine[] =>
  finished(linesInSteps(lines, choice));

/** The same with pauses; afterwards `readLines` has nothing left to do. */
export function* linesInSteps(lines: SourceLines, choice: ColumnChoice): Steps<readonly ReadLine[]> {
  const last = lastReading.get(lines);
  if (last?.choice === choice) return last.read;
  const read = yield* readAll(lines, choice);
  lastReading.set(lines, { choice, read });
  return read;
}

const lastReading = new WeakMap<SourceLines, { readonly choice: ColumnChoice; readonly read: readonly ReadLine[] }>();

const NO_DATE: DateReading = { kind: "empty" };

/** Lines between two pauses: some milliseconds' work. */
export const LINES_A_STEP = 2_000;

function* readAll(lines: SourceLines, choice: ColumnChoice): Steps<readonly ReadLine[]> {
  const client = lineClientReader(lines, choice);
  const structure = lineStructure(lines, choice, client);
  const aside = setAsideReader(lines, choice, client);
  const amountAt = lineAmountReader(lines, choice.sales, timelineOf(lines, choice).kind === "columns");
  const reversed = positiveCreditNotes(lines, choice, (line) => amountAt(line).amount);
  const dates = choice.date === null ? null : columnCells(lines, choice.date);
  const readDate = dateReader(dates?.cells ?? [], lines.uses1904Dates);

  const read: ReadLine[] = [];
  for (let line = 0; line < lines.rows.length; line++) {
    if (line % LINES_A_STEP === 0) yield;
    if (!structure.isLine(line)) continue;
    const { amount, parts, fault: amountFault } = amountAt(line);
    const isReversed = reversed.has(line);
    const date = dates === null ? NO_DATE : readDate(dates.at(line));
    const who = client.read(line);
    const setAside = aside.faultAt(line);
    const noClient = structure.faultAt(line, who, date.kind === "date");
    read.push({
      line,
      amount: isReversed ? -amount : amount,
      parts: isReversed ? opposites(parts) : parts,
      isReversed,
      date,
      setAside,
      isCurrencyBlank: aside.isCurrencyBlank(line),
      client: noClient === null ? who : null,
      fault: noClient ?? amountFault ?? setAside,
    });
  }
  return read;
}

const opposites = (parts: ReadLine["parts"]): ReadLine["parts"] =>
  parts === null ? null : parts.map((part) => (part === null ? null : -part));
