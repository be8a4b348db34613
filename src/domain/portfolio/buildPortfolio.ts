import type { Problem } from "../problems";
import { addAmounts, type ExactSum, negate, rounded, sumOf } from "./amount";
import { type ClientLine, gatherClients } from "./gatherClients";
import { clientKeys } from "./keys";
import { LeftOutLines } from "./leftOut";
import { fiscalCalendar, JANUARY } from "./periods";
import type {
  Client,
  ClientDecisions,
  ColumnChoice,
  HiddenRows,
  LeftOut,
  LeftOutReason,
  Period,
  Portfolio,
  SourceLines,
} from "./portfolio";
import { type Fault, type ReadLine, readLines } from "./readLines";
import { repeatedNames } from "./repeatedNames";

export interface PortfolioOptions {
  /** 1 for January, the default, … 12. */
  readonly fiscalYearStartMonth?: number;
  readonly decisions?: ClientDecisions;
  /** Whether lines on hidden rows count like the others, the default, or are left out. */
  readonly hiddenRows?: HiddenRows;
}

export type PortfolioOutcome =
  { readonly kind: "built"; readonly portfolio: Portfolio } | { readonly kind: "problem"; readonly problem: Problem };

/**
 * Makes clients out of lines (method.md, Portfolio data). In a list of lines and in a pivot, equal keys are one client;
 * in a table of clients each row is one. Client numbers follow the first appearance in the whole file, so that they
 * are the same in every period. Every line that stays out is counted with its reason and cells.
 */
export const buildPortfolio = (
  lines: SourceLines,
  choice: ColumnChoice,
  period: Period,
  options: PortfolioOptions = {},
): PortfolioOutcome => {
  if (choice.clientId === null && choice.clientName.length === 0) return problem({ code: "chooseClientColumn" });
  const read = readLines(lines, choice);
  if (!read.some(({ fault }) => fault === null)) return problem({ code: "noUsableLines", linesRead: read.length });

  const rowsStayApart = choice.orientation === "clients" || choice.orientation === "years";
  const sorted = sortOut(read, rowsStayApart, dateFaults(period, options.fiscalYearStartMonth ?? JANUARY));
  if (sorted.counted.length === 0 && period.year !== undefined)
    return problem({ code: "emptyPeriod", year: period.year });

  // The three sums are taken independently, before anything is rounded: over all lines, those that count, the others.
  const everything = total(read);
  const explained = total(sorted.counted) + sorted.leftOut.total;
  if (everything !== explained) {
    return problem({ code: "controlTotalDiffers", read: rounded(everything), explained: rounded(explained) });
  }
  const clients = gatherClients(sorted.counted);
  const leftOut = sorted.leftOut.list();
  if (!clients.some(({ sales }) => sales > 0)) return problem({ code: "noPositiveSales", clients: clients.length });
  return {
    kind: "built",
    portfolio: {
      period,
      clients,
      linesRead: sorted.counted.length,
      leftOut,
      control: controlTotal(everything, clients, leftOut),
      repeatedNames: rowsStayApart ? repeatedNames(clients) : [],
      dates: firstAndLast(sorted.serials),
    },
  };
};

const problem = (found: Problem): PortfolioOutcome => ({ kind: "problem", problem: found });

interface SortedOut {
  readonly counted: readonly ClientLine[];
  readonly leftOut: LeftOutLines;
  /** Dates of the counted lines. */
  readonly serials: readonly number[];
}

const sortOut = (
  read: readonly ReadLine[],
  rowsStayApart: boolean,
  dateFault: (line: ReadLine) => Fault | null,
): SortedOut => {
  const keys = clientKeys(
    read.map(({ client }) => client),
    rowsStayApart,
  );
  const numbers = new Map<string, number>();
  const counted: ClientLine[] = [];
  const serials: number[] = [];
  const leftOut = new LeftOutLines();
  for (const [index, line] of read.entries()) {
    if (line.fault !== null) {
      leftOut.add(line.fault, line.amount);
      continue;
    }
    const owner = keys[index];
    if (!owner) throw new Error("A line with a client has a key");
    const number = numbers.get(owner.key) ?? numbers.size + 1;
    numbers.set(owner.key, number);
    const outside = dateFault(line);
    if (outside !== null) {
      leftOut.add(outside, line.amount);
      continue;
    }
    counted.push({ owner, number, name: line.client.name, amount: line.amount });
    if (line.date.kind === "date") serials.push(line.date.serial);
  }
  return { counted, leftOut, serials };
};

/** Why a line that could count stays out of the period: only where a year was chosen. */
const dateFaults = (period: Period, fiscalYearStartMonth: number): ((line: ReadLine) => Fault | null) => {
  if (period.kind === "everything") return () => null;
  const place = fiscalCalendar(fiscalYearStartMonth);
  const fault = (reason: LeftOutReason, { dateCell }: ReadLine): Fault => ({
    reason,
    cells: dateCell === null ? [] : [dateCell],
  });
  return (line) => {
    switch (line.date.kind) {
      case "empty":
        return fault("noDate", line);
      case "unreadable":
        return fault("unreadableDate", line);
      case "date":
        return place(line.date.serial).year === period.year ? null : fault("outsidePeriod", line);
    }
  };
};

const total = (lines: readonly { readonly amount: ExactSum }[]): ExactSum =>
  lines.reduce((sum, { amount }) => sum + amount, 0n);

const controlTotal = (
  read: ExactSum,
  clients: readonly Client[],
  leftOut: readonly LeftOut[],
): Portfolio["control"] => {
  const sums = {
    read: rounded(read),
    clients: sumOf(clients.map(({ sales }) => sales)),
    leftOut: sumOf(leftOut.map(({ sales }) => sales)),
  };
  return { ...sums, rounding: addAmounts(sums.read, negate(addAmounts(sums.clients, sums.leftOut))) };
};

const firstAndLast = (serials: readonly number[]): Portfolio["dates"] => {
  let first = Infinity;
  let last = -Infinity;
  for (const serial of serials) {
    first = Math.min(first, serial);
    last = Math.max(last, serial);
  }
  return serials.length === 0 ? null : { first, last };
};
