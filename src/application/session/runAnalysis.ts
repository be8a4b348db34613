import { hiddenLineCount } from "../../domain/portfolio/hiddenLines";
import { periodsIn } from "../../domain/portfolio/periods";
import type { ColumnChoice, SourceLines } from "../../domain/portfolio/portfolio";
import { linesInSteps } from "../../domain/portfolio/readLines";
import { sourceFingerprint } from "../../domain/portfolio/sourceFingerprint";
import type { Problem } from "../../domain/problems";
import { formatsOf } from "../../text/formats";
import type { Language } from "../../text/language";
import { termsIn } from "../../text/terms/translations";
import { actionPlan, referenceDay } from "../actionPlan";
import { analyse } from "../analyse";
import { analysisHistory } from "../analysisHistory";
import { excludedClients } from "../excludedClients";
import { generate } from "../generate";
import { rowsFor } from "../memory/decisionRows";
import { latestOptions } from "../memory/latestOptions";
import type { RememberedPeriod } from "../memory/mapping";
import { readTypedLists } from "../memory/typedLists";
import { keptHistories } from "../sheets/history/historyInputs";
import { readMemory, type Memory } from "../memory/memory";
import { mappingOf, recalledPeriod } from "../memory/remember";
import { done, type Workbook } from "../ports";
import { currenciesAmong, currencyProblem } from "../source/currencies";
import { chosenColumns, columnsToRead, economicsColumns } from "../source/columnsToRead";
import { hasNumericSales } from "../source/numericSales";
import { readSource } from "../source/readSource";
import { type Source, withColumns } from "../source/sourceLines";
import { inTurns, turn } from "../turns";
import type { Template } from "../template/template";
import { withRules } from "./templates";
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
  /** Lines that were read with all columns an analysis needs and did not change since; null where there are none. */
  readonly source: Source | null;
  /** Decision rules of a template that was put in, instead of those in the list; null where there are none. */
  readonly rules: Template["rules"];
}

export type AnalysisOutcome =
  | { readonly kind: "done"; readonly results: Results }
  /** The lines or the options do not allow it: nothing was written, the user chooses again. */
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "failed"; readonly problem: Problem };

/** Reading is the first third of an analysis, writing the rest. */
const READING_SHARE = 0.3;

/** Reads the source again where the user may have changed it, and writes all sheets. */
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
  const columns = columnsToRead(table, choice, economicsColumns(table, choice));
  const source =
    order.source === null
      ? await readSource(workbook, { table, isTogether, columns, uses1904Dates }, signal, (fraction) => {
          onStep("reading", READING_SHARE * fraction);
        })
      : done(withColumns(order.source, columns));
  if (source.kind === "problem") return { kind: "failed", problem: source.problem };
  const { lines, lookups } = source.value;
  onStep("classifying", READING_SHARE);
  await inTurns(linesInSteps(lines, choice));
  const options = optionsOf(order, memory.value, lines);
  const undecided = currencyProblem(currenciesAmong(lines, table, choice), choice);
  if (undecided) return { kind: "refused", problem: undecided };
  // As late as possible: until the lists are rewritten, what is typed in them is read here.
  const lists = await readTypedLists(workbook);
  if (lists.kind === "problem") return { kind: "failed", problem: lists.problem };
  const typed = withRules(lists.value, order.rules);
  const analysis = await inTurns(analyse(lines, choice, table.roles, options, typed));
  if (analysis.kind === "problem") return { kind: "refused", problem: analysis.problem };
  if (signal.aborted) return { kind: "failed", problem: { code: "cancelled" } };
  const { everything, abc, economics } = analysis.value;
  const history = analysisHistory(keptHistories(typed.rows.history), {
    lines,
    choice,
    options,
    everything,
    abc,
    quadrants: new Map(economics.matrix.places.map(({ client, quadrant }) => [client, quadrant])),
    analysedOn: environment.today(),
  });
  await turn();
  const contents = await inTurns(sourceFingerprint(lines, choice, chosenColumns(choice)));
  await turn();
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
      lastAnalysis: {
        analysedOn: environment.today(),
        period: history.period,
        source: contents,
      },
      history,
      plan: actionPlan(analysis.value, options, typed),
      referenceDate: referenceDay(options, environment.today(), uses1904Dates),
      typed: typed,
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
