import { civilDate } from "../../domain/dates";
import type { Problem } from "../../domain/problems";
import type { Found } from "../../application/session/state";
import type { DetectedTable, SalesExpression } from "../../domain/detection/answer";
import { inCurrency } from "../../domain/portfolio/amount";
import { JANUARY } from "../../domain/portfolio/periods";
import { netSales, type LeftOut, type Portfolio } from "../../domain/portfolio/portfolio";
import { sourceAddress } from "../../text/cellAddress";
import { columnAddress } from "../../text/columnAddress";
import { reasonSentence } from "../../text/detection/sentences";
import { formatsOf } from "../../text/formats";
import { periodName } from "../../text/periodName";
import type { Language } from "../../text/language";
import { problemText } from "../../text/problems/sentences";
import { noTraffic, type Traffic } from "../../embeddedExcel/protocol/traffic";
import type { JobResult } from "./runJob";
import { Stopwatch, type Milliseconds } from "./stopwatch";

export type Outcome = "generated" | "needs-client" | "needs-sales" | "needs-confirmation" | "not-sales" | "failed";

/** What the user must do next, by the problem that stopped the job. */
const OUTCOMES: { readonly [code in Problem["code"]]?: Outcome } = {
  chooseClientColumn: "needs-client",
  chooseSalesColumn: "needs-sales",
  confirmChoice: "needs-confirmation",
  chooseCurrency: "needs-confirmation",
  noSalesFound: "not-sales",
  emptyWorkbook: "not-sales",
};

export const outcomeOf = ({ results, problem }: JobResult): Outcome =>
  results ? "generated" : ((problem && OUTCOMES[problem.code]) ?? "failed");

/** The object `--json` prints: a public contract, rows and columns as Excel shows them. */
export function jsonReport(job: JobResult, language: Language) {
  const formats = formatsOf(language, job.found?.table.currency ?? null);
  const problem = job.problem && problemText(job.problem, formats);
  return {
    outcome: outcomeOf(job),
    ...(problem ? { problem: `${problem.happened} ${problem.remedy}` } : {}),
    ...(job.found ? { detected: detected(job.found, formats), alternatives: alternatives(job.found) } : {}),
    ...totals(job),
    ...abc(job),
    ...(job.results ? { sheets: job.results.sheets.map(({ name }) => name) } : {}),
    ...effort(job.traffic, job.milliseconds),
  };
}

/** The answer for a file that cannot be opened at all. */
export const unreadableReport = (problem: string) => ({
  outcome: "failed" satisfies Outcome,
  problem,
  ...effort(noTraffic(), new Stopwatch().stop()),
});

const effort = (
  { requests, syncs, largestRequestBytes, largestResponseBytes }: Traffic,
  milliseconds: Milliseconds,
) => ({
  traffic: { requests, syncs, largestRequestBytes, largestResponseBytes },
  milliseconds,
});

function detected({ table, choice }: Found, formats: ReturnType<typeof formatsOf>) {
  const sales = choice?.sales ?? table.sales;
  return {
    sheet: table.sheetName,
    headerRows: table.headerRows.map((row) => row + 1),
    firstDataRow: table.firstDataRow + 1,
    lastDataRow: table.lastDataRow + 1,
    orientation: table.orientation,
    roles: Object.fromEntries(
      Object.entries(table.roles).map(
        ([role, columns]) => [role, columns.map((column) => columnAddress(table, column))] as const,
      ),
    ),
    salesExpression: sales && salesText(sales, table),
    confidence: Math.round(table.confidence * 1000) / 1000,
    reasons: table.reasons.map((reason) => reasonSentence(reason, table, formats)),
  };
}

/** What the sales would add up to if computed otherwise. */
const alternatives = ({ table, alternatives: others }: Found) =>
  others.map(({ sales, total }) => ({ salesExpression: salesText(sales, table), total: inCurrency(total) }));

/** "H", "sum(C:N)" for neighbours, "B+G" for others, "I*J", "B*C*(1-D)", "B*C*(1-D/100)", "G-F", "Prices!B*C". */
export function salesText(sales: SalesExpression, table: Pick<DetectedTable, "joined"> = {}): string {
  const address = (column: number) => columnAddress(table, column);
  switch (sales.kind) {
    case "column":
      return address(sales.column);
    case "sum": {
      const sorted = [...sales.columns].sort((a, b) => a - b);
      const [first = 0] = sorted;
      const last = sorted.at(-1) ?? first;
      const areNeighbours = sorted.length > 2 && last - first === sorted.length - 1;
      return areNeighbours ? `sum(${address(first)}:${address(last)})` : sorted.map(address).join("+");
    }
    case "product": {
      const product = `${address(sales.quantity)}*${address(sales.unitPrice)}`;
      if (!sales.discount) return product;
      return `${product}*(1-${address(sales.discount.column)}${sales.discount.unit === "percent" ? "/100" : ""})`;
    }
    case "difference":
      return `${address(sales.credit)}-${address(sales.debit)}`;
  }
}

/** Everything that was read, whatever the period. */
function totals({ results, found }: JobResult) {
  const everything = results?.everything ?? found?.everything;
  if (!everything) return {};
  return {
    totals: {
      sales: inCurrency(netSales(everything)),
      clients: everything.clients.length,
      linesRead: everything.linesRead,
      linesLeftOut: everything.leftOut.reduce((sum, { count }) => sum + count, 0),
      leftOut: everything.leftOut.map((leftOut) => leftOutReport(leftOut, found)),
    },
  };
}

const leftOutReport = ({ reason, count, cells }: LeftOut, found: Found | null) => ({
  reason,
  count,
  cells: cells.map((cell) => sourceAddress(cell, found !== null && isOnSeveralSheets(found))),
});

/** Addresses then need their sheet. */
export const isOnSeveralSheets = ({ table, isTogether }: Found): boolean =>
  isTogether && table.continuedOn !== undefined;

function abc({ results, found }: JobResult) {
  if (!results) return {};
  const { totals: byClass, options } = results.abc;
  const each = <T>(value: (name: keyof typeof byClass) => T) => ({
    A: value("A"),
    B: value("B"),
    C: value("C"),
    NC: value("N/C"),
  });
  return {
    abc: {
      period: periodReport(results.analysed, found?.options.fiscalYearStartMonth ?? JANUARY),
      rule: options.rule,
      limits: options.limits,
      counts: each((name) => byClass[name].clients),
      sales: each((name) => inCurrency(byClass[name].sales)),
    },
  };
}

function periodReport({ period, dates }: Portfolio, fiscalYearStartMonth: number) {
  return {
    from: dates && isoDay(dates.first),
    to: dates && isoDay(dates.last),
    label: periodName(period, fiscalYearStartMonth, { everything: "all", lastTwelveMonths: "last12" }),
  };
}

/** "2025-03-31" */
function isoDay(serial: number): string {
  const { year, month, day } = civilDate(serial);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
