import { formatsOf, type Formats } from "../../text/formats";
import { doubtSentence, reasonSentence } from "../../text/detection/sentences";
import { findingSentence } from "../../text/findings/sentences";
import type { Language } from "../../text/language";
import { problemText } from "../../text/problems/sentences";
import { asText } from "../../text/sentence";
import { termsIn } from "../../text/terms/translations";
import { sourceAddress } from "../../text/cellAddress";
import { periodName } from "../../text/periodName";
import { ADDRESSES_SHOWN } from "../../limits";
import type { Found } from "../../application/session/state";
import { inCurrency } from "../../domain/portfolio/amount";
import { JANUARY } from "../../domain/portfolio/periods";
import { netSales, type Portfolio } from "../../domain/portfolio/portfolio";
import { demoTexts } from "./demoTexts";
import { isOnSeveralSheets, salesText } from "./jsonReport";
import type { JobResult } from "./runJob";

/** What the pane would show, as lines of text. */
export function textReport(job: JobResult, language: Language, savedAs: string | null): string {
  const formats = formatsOf(language, job.found?.table.currency ?? null);
  return [
    ...foundLines(job, formats),
    ...problemLines(job, formats),
    ...resultLines(job, formats),
    ...(savedAs === null ? [] : [demoTexts(language).saved(savedAs)]),
  ].join("\n");
}

function foundLines({ found }: JobResult, formats: Formats): string[] {
  if (!found) return [];
  const texts = demoTexts(formats.language);
  const { table, choice, everything } = found;
  const sales = choice?.sales ?? table.sales;
  return [
    texts.found({
      sheet: table.sheetName,
      headers: table.headerRows.map((row) => String(row + 1)).join(", "),
      rows: `${table.firstDataRow + 1}–${table.lastDataRow + 1}`,
      sales: sales ? salesText(sales, table) : "–",
      confidence: formats.share(table.confidence),
    }),
    ...table.reasons.map((reason) => `  · ${reasonSentence(reason, table, formats)}`),
    ...table.doubts.map((doubt) => `  ? ${doubtSentence(doubt, table, formats)}`),
    ...(found.missingHeaders.length > 0 ? [`  ? ${texts.missing(formats.list(found.missingHeaders))}`] : []),
    ...(everything ? portfolioLines(found, everything, formats) : []),
  ];
}

function portfolioLines(found: Found, everything: Portfolio, formats: Formats): string[] {
  const texts = demoTexts(formats.language);
  const terms = termsIn(formats.language);
  return [
    texts.read({
      lines: formats.count(everything.linesRead),
      clients: formats.count(everything.clients.length),
      sales: formats.exactAmount(netSales(everything)),
    }),
    ...everything.leftOut.map(({ reason, count, cells }) => {
      const shown = cells
        .slice(0, ADDRESSES_SHOWN)
        .map((cell) => sourceAddress(cell, isOnSeveralSheets(found)))
        .join(", ");
      return `  − ${terms.leftOut[reason]} : ${formats.count(count)} (${shown}${count > ADDRESSES_SHOWN ? ", …" : ""})`;
    }),
    ...found.lookups
      .filter(({ unmatchedLines }) => unmatchedLines > 0)
      .map(({ header, sheetName, unmatchedLines }) =>
        texts.unmatched({ header, sheet: sheetName, lines: formats.count(unmatchedLines) }),
      ),
    ...found.alternatives.map(({ sales, total }) =>
      texts.alternative({ sales: salesText(sales, found.table), total: formats.exactAmount(total) }),
    ),
  ];
}

function problemLines({ problem }: JobResult, formats: Formats): string[] {
  if (!problem) return [];
  const { happened, remedy } = problemText(problem, formats);
  return ["", happened, remedy];
}

function resultLines({ results, found }: JobResult, formats: Formats): string[] {
  if (!results) return [];
  const terms = termsIn(formats.language);
  const { abc, analysed, findings, sheets } = results;
  const period = periodName(analysed.period, found?.options.fiscalYearStartMonth ?? JANUARY, terms);
  const header = [terms.abcClass, terms.clients, "%", terms.sales, "%"];
  const rows = (["A", "B", "C", "N/C"] as const).map((name) => {
    const { clients, shareOfClients, sales, shareOfSales } = abc.totals[name];
    return [
      name,
      formats.count(clients),
      formats.share(shareOfClients),
      formats.amount(inCurrency(sales)),
      formats.share(shareOfSales),
    ];
  });
  return [
    "",
    `ABC – ${period} – ${terms.rules[abc.options.rule].name} (${formats.share(abc.options.limits.a)} / ${formats.share(abc.options.limits.b)})`,
    ...aligned([header, ...rows]),
    "",
    ...findings.map((finding) => `• ${asText(findingSentence(finding, formats.language), formats)}`),
    "",
    sheets.map(({ name }) => name).join(", "),
  ];
}

/** Columns side by side: the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}
