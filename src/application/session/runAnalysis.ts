import { hiddenLineCount } from "../../domain/portfolio/hiddenLines";
import { periodsIn } from "../../domain/portfolio/periods";
import type { ColumnChoice, SourceLines } from "../../domain/portfolio/portfolio";
import type { Problem } from "../../domain/problems";
import { formatsOf } from "../../text/formats";
import type { Language } from "../../text/language";
import { termsIn } from "../../text/terms/translations";
import { analyse } from "../analyse";
import { excludedClients } from "../excludedClients";
import { generate } from "../generate";
import { rowsFor } from "../memory/decisionRows";
import { latestOptions } from "../memory/latestOptions";
import type { RememberedPeriod } from "../memory/mapping";
import { readTypedLists } from "../memory/typedLists";
import { readMemory, type Memory } from "../memory/memory";
import { mappingOf, recalledPeriod } from "../memory/remember";
import type { Workbook } from "../ports";
import { currenciesAmong, currencyProblem } from "../source/currencies";
import { columnsToRead, economicsColumns } from "../source/columnsToRead";
import { hasNumericSales } from "../source/numericSales";
import { readSource } from "../source/readSource";
import type { AnalysisOptions, Found, ProgressStep, Results } from "./state";

export interface AnalysisEnvironment {
  /** Language of the generated sheets. */
  readonly language: () => Language;
  /** Serial number of today. */
  readonly today: () => number;
}

/** What the user decided to analyse, and how. */
export interface AnalysisOrder {
  readonly found: Found;
  readonly choice: ColumnChoice;
  /** What the Settings sheet held when the choices were made. */
  readonly memory: Memory;
  readonly wantedPeriod: RememberedPeriod;
  readonly environment: AnalysisEnvironment;
  readonly uses1904Dates: boolean;
}

export type AnalysisOutcome =
  | { readonly kind: "done"; readonly results: Results }
  /** The lines or the options do not allow it: nothing was written, the user chooses again. */
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "failed"; readonly problem: Problem };

/** Reading is the first third of an analysis, writing the rest. */
const READING_SHARE = 0.3;

/** Reads the source again, since the user may have changed it, and writes all sheets. */
export async function runAnalysis(
  workbook: Workbook,
  order: AnalysisOrder,
  signal: AbortSignal,
  onStep: (step: ProgressStep, fraction: number) => void,
): Promise<AnalysisOutcome> {
  const { found, choice, environment, uses1904Dates } = order;
  const { table, isTogether } = found;
  const memory = await readMemory(workbook);
  if (memory.kind === "problem") return { kind: "failed", problem: memory.problem };
  const source = await readSource(
    workbook,
    { table, isTogether, columns: columnsToRead(table, choice, economicsColumns(table, choice)), uses1904Dates },
    signal,
    (fraction) => {
      onStep("reading", READING_SHARE * fraction);
    },
  );
  if (source.kind === "problem") return { kind: "failed", problem: source.problem };
  const { lines, lookups } = source.value;
  onStep("classifying", READING_SHARE);
  const options = optionsOf(order, memory.value, lines);
  const undecided = currencyProblem(currenciesAmong(lines, table, choice), choice);
  if (undecided) return { kind: "refused", problem: undecided };
  // As late as possible: until the lists are rewritten, what is typed in them is read here.
  const typed = await readTypedLists(workbook);
  if (typed.kind === "problem") return { kind: "failed", problem: typed.problem };
  const analysis = analyse(lines, choice, table.roles, options, typed.value);
  if (analysis.kind === "problem") return { kind: "refused", problem: analysis.problem };
  if (signal.aborted) return { kind: "failed", problem: { code: "cancelled" } };
  const language = environment.language();
  const currency = choice.currency?.kept ?? table.currency;
  const generated = await generate(
    workbook,
    {
      ...analysis.value,
      language,
      formats: formatsOf(language, currency),
      table,
      choice,
      parts: lines.parts,
      hiddenLines: hiddenLineCount(lines),
      lookups,
      hasNumericSource: hasNumericSales(lines, choice.sales),
      currency,
      options,
      excludedClients: excludedClients(lines, choice, options, analysis.value.analysed),
      mapping: mappingOf({ table, isTogether, choice, ...options, period: order.wantedPeriod, isSettled: true }),
      typed: typed.value,
      decisions: rowsFor(options.decisions, memory.value.decisions, termsIn(language)),
      uses1904Dates,
      analysedOn: environment.today(),
    },
    signal,
    (fraction) => {
      onStep(fraction < 1 ? "writing" : "finishing", READING_SHARE + (1 - READING_SHARE) * fraction);
    },
  );
  if (generated.kind === "problem") return { kind: "failed", problem: generated.problem };
  const { fiscalYearStartMonth } = found.options;
  return { kind: "done", results: { ...analysis.value, sheets: generated.value, currency, fiscalYearStartMonth } };
}

/** The options as they are now; where the fiscal year was changed on the sheet, with the period it leads to. */
function optionsOf(
  { found: { options }, choice, memory, wantedPeriod }: AnalysisOrder,
  now: Memory,
  lines: SourceLines,
): AnalysisOptions {
  const latest = latestOptions(options, memory, now);
  if (latest.fiscalYearStartMonth === options.fiscalYearStartMonth) return latest;
  return { ...latest, period: recalledPeriod(wantedPeriod, periodsIn(lines, choice, latest)) };
}
