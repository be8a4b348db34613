import { civilDate } from "../../domain/dates";
import type { Problem } from "../../domain/problems";
import type { SalesExpression } from "../../domain/detection/answer";
import { inCurrency } from "../../domain/portfolio/amount";
import { netSales, type LeftOut, type Period } from "../../domain/portfolio/portfolio";
import { cellAddress, columnLetters } from "../../text/cellAddress";
import { reasonSentence } from "../../text/detection/sentences";
import { formatsOf } from "../../text/formats";
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
    ...(job.found ? { detected: detected(job.found, formats) } : {}),
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

function detected({ table, choice }: NonNullable<JobResult["found"]>, formats: ReturnType<typeof formatsOf>) {
  const sales = choice?.sales ?? table.sales;
  return {
    sheet: table.sheetName,
    headerRows: table.headerRows.map((row) => row + 1),
    firstDataRow: table.firstDataRow + 1,
    lastDataRow: table.lastDataRow + 1,
    orientation: table.orientation,
    roles: Object.fromEntries(
      Object.entries(table.roles).map(([role, columns]) => [role, columns.map(columnLetters)] as const),
    ),
    salesExpression: sales && salesText(sales),
    confidence: Math.round(table.confidence * 1000) / 1000,
    reasons: table.reasons.map((reason) => reasonSentence(reason, table, formats)),
  };
}

/** "H", "sum(C:N)" for neighbours, "B+G" for others, "I*J", "B*C*(1-D)", "B*C*(1-D/100)", "G-F". */
export function salesText(sales: SalesExpression): string {
  switch (sales.kind) {
    case "column":
      return columnLetters(sales.column);
    case "sum": {
      const sorted = [...sales.columns].sort((a, b) => a - b);
      const [first = 0] = sorted;
      const last = sorted.at(-1) ?? first;
      const areNeighbours = sorted.length > 2 && last - first === sorted.length - 1;
      return areNeighbours
        ? `sum(${columnLetters(first)}:${columnLetters(last)})`
        : sorted.map(columnLetters).join("+");
    }
    case "product": {
      const product = `${columnLetters(sales.quantity)}*${columnLetters(sales.unitPrice)}`;
      if (!sales.discount) return product;
      return `${product}*(1-${columnLetters(sales.discount.column)}${sales.discount.unit === "percent" ? "/100" : ""})`;
    }
    case "difference":
      return `${columnLetters(sales.credit)}-${columnLetters(sales.debit)}`;
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
      leftOut: everything.leftOut.map(leftOutReport),
    },
  };
}

const leftOutReport = ({ reason, count, cells }: LeftOut) => ({ reason, count, cells: cells.map(cellAddress) });

function abc({ results }: JobResult) {
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
      period: periodReport(results.analysed.period, results.analysed.dates),
      rule: options.rule,
      limits: options.limits,
      counts: each((name) => byClass[name].clients),
      sales: each((name) => inCurrency(byClass[name].sales)),
    },
  };
}

function periodReport(period: Period, dates: { readonly first: number; readonly last: number } | null) {
  return {
    from: dates && isoDay(dates.first),
    to: dates && isoDay(dates.last),
    label: period.kind === "year" ? String(period.year) : "all",
  };
}

/** "2025-03-31" */
function isoDay(serial: number): string {
  const { year, month, day } = civilDate(serial);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
