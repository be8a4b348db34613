import type { AnalysedPeriod } from "../../domain/history/analysedPeriod";
import { type ClassMove, classMove } from "../../domain/history/classMove";
import type { ClassChange, ClientHistory } from "../../domain/history/clientHistory";
import { resultOf } from "../../domain/history/renewHistory";
import { classify } from "../../domain/pareto/classify";
import { buildPortfolio } from "../../domain/portfolio/buildPortfolio";
import type { ColumnChoice, Portfolio, SourceLines } from "../../domain/portfolio/portfolio";
import { sourceFingerprint, isSameSource, type SourceFingerprint } from "../../domain/portfolio/sourceFingerprint";
import type { Steps } from "../../domain/steps";
import { analysisHistory } from "../analysisHistory";
import type { LastAnalysis } from "../memory/lastAnalysis";
import { keptHistories } from "../sheets/history/historyInputs";
import { chosenColumns } from "../source/columnsToRead";
import type { InputList } from "../memory/inputList";
import type { Mapping, RememberedPeriod } from "../memory/mapping";
import { mappingOf } from "../memory/remember";
import { INPUT_LISTS, LIST_NAMES, type TypedLists } from "../memory/typedLists";
import type { AnalysisOptions, Found } from "./state";

/** What an analysis would change of the one the workbook carries; nothing is written yet. */
export interface RefreshPreview {
  readonly last: LastAnalysis;
  readonly source: SourceFingerprint;
  /** The same lines as then, with the same cells in the chosen columns; null where other columns are chosen now. */
  readonly isSameSource: boolean | null;
  readonly period: AnalysedPeriod;
  /** Names of the clients whose class would be another one than in the period compared with, the largest first. */
  readonly moves: Readonly<Record<ClassMove, readonly string[]>>;
  /** Names of clients beside whom something is typed and who would leave the lists: what is typed moves to the end. */
  readonly archived: readonly string[];
}

/** What the workbook held of its last analysis when it was looked at. */
export interface Earlier {
  readonly last: LastAnalysis;
  readonly typed: TypedLists;
}

/** What was read now, and how it would be analysed. */
interface RefreshSource {
  readonly lines: SourceLines;
  readonly choice: ColumnChoice;
  readonly options: AnalysisOptions;
  readonly everything: Portfolio;
  /** The columns are those of the last analysis. */
  readonly hasSameColumns: boolean;
  /** Serial number of today. */
  readonly today: number;
}

/** Null where the lines make no portfolio. */
function* refreshPreview({ last, typed }: Earlier, now: RefreshSource): Steps<RefreshPreview | null> {
  const { lines, choice, options, everything } = now;
  const built = buildPortfolio(lines, choice, options.period, options);
  if (built.kind === "problem") return null;
  yield;
  const abc = classify(built.portfolio.clients, ({ sales }) => sales, options.abc);
  const earlier = keptHistories(typed.rows.history);
  const history = analysisHistory(earlier, {
    lines,
    choice,
    options,
    everything,
    abc,
    quadrants: new Map(),
    analysedOn: now.today,
  });
  yield;
  const source = yield* sourceFingerprint(lines, choice, chosenColumns(choice));
  return {
    last,
    source,
    isSameSource: now.hasSameColumns ? isSameSource(last.source, source) : null,
    period: history.period,
    moves: movesOf(history.changes),
    archived: leaving(typed, earlier, last.period, new Set(built.portfolio.clients.map(({ key }) => key))),
  };
}

/** What an analysis with this choice would change; null where there is no choice to make it from. */
export function* previewOf(
  { table, isTogether, choice, options, everything, isReading }: Found,
  earlier: Earlier,
  lines: SourceLines,
  before: Mapping | null,
  wantedPeriod: RememberedPeriod,
  today: number,
): Steps<RefreshPreview | null> {
  if (!choice || !everything || isReading) return null;
  const now = mappingOf({ table, isTogether, choice, ...options, period: wantedPeriod, isSettled: true });
  const hasSameColumns = JSON.stringify(now.choice) === JSON.stringify(before?.choice);
  return yield* refreshPreview(earlier, { lines, choice, options, everything, hasSameColumns, today });
}

function movesOf(
  changes: readonly { readonly client: ClientHistory; readonly change: ClassChange }[],
): RefreshPreview["moves"] {
  const largest = ({ salesBefore, salesNow }: ClassChange): number => Math.max(salesBefore ?? 0, salesNow ?? 0);
  const ordered = [...changes].sort((a, b) => largest(b.change) - largest(a.change));
  const names = (move: ClassMove): readonly string[] =>
    ordered.filter(({ change }) => classMove(change) === move).map(({ client }) => client.name);
  return { up: names("up"), down: names("down"), appeared: names("appeared"), gone: names("gone") };
}

/** Clients that were in the last analysis and would not be in this one, where anything is typed beside them. */
function leaving(
  typed: TypedLists,
  earlier: readonly ClientHistory[],
  period: AnalysedPeriod,
  keysNow: ReadonlySet<string>,
): readonly string[] {
  const before = new Set(earlier.filter((client) => resultOf(client, period) !== null).map(({ key }) => key));
  const rows = CLIENT_LISTS.flatMap((list) => typed.rows[list]);
  const left = rows.filter(({ key }) => before.has(key) && !keysNow.has(key));
  return [...new Map(left.map(({ key, client }) => [key, client])).values()];
}

/** The lists in which the user types beside clients of the analysis. */
const CLIENT_LISTS = LIST_NAMES.filter((name) => {
  const { sheet, keyColumn, hasOwnRows }: InputList = INPUT_LISTS[name];
  return sheet !== "history" && keyColumn !== null && hasOwnRows !== true;
});
