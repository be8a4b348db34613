import { type NearDuplicate, nearDuplicates } from "../domain/duplicates/nearDuplicates";
import type { MovementSource } from "../domain/findings/movementFindings";
import { findings } from "../domain/findings/findings";
import type { Finding } from "../domain/findings/finding";
import type { RoleColumns } from "../domain/detection/roles";
import { marginOf } from "../domain/margin/buildMargins";
import type { Margins } from "../domain/margin/margin";
import type { Abc } from "../domain/pareto/abc";
import { classify, limitsAreInOrder } from "../domain/pareto/classify";
import { buildPortfolio } from "../domain/portfolio/buildPortfolio";
import { NO_AMOUNT } from "../domain/portfolio/amount";
import { countedLines } from "../domain/portfolio/countedLines";
import { EVERYTHING } from "../domain/portfolio/periods";
import type { Client, ColumnChoice, Portfolio, SourceLines } from "../domain/portfolio/portfolio";
import { linesInSteps } from "../domain/portfolio/readLines";
import type { Steps } from "../domain/steps";
import { type ClientEconomics, clientEconomics, economicsFindings } from "./clientEconomics";
import { type FollowUp, followUp } from "./followUp";
import type { TypedLists } from "./memory/typedLists";
import { overTime, type OverTime } from "./overTime";
import { done, failed, type Reply } from "./ports";
import type { AnalysisOptions } from "./session/state";

export interface Analysis {
  readonly everything: Portfolio;
  readonly analysed: Portfolio;
  readonly abc: Abc<Client>;
  /** Null where the source has no years to compare. */
  readonly overTime: OverTime | null;
  /** The clients of the year before, by their own sales; null where no year is analysed or the source has none before. */
  readonly previousAbc: Abc<number> | null;
  /** Of the data; null where they have none. */
  readonly margins: Margins | null;
  /** The clients by their margin; null where the source has none. */
  readonly marginAbc: Abc<Client> | null;
  readonly economics: ClientEconomics;
  readonly followUp: FollowUp;
  /** Clients that may be one. */
  readonly duplicates: readonly NearDuplicate[];
  readonly findings: readonly Finding[];
}

/** From lines to classes and findings; nothing is written yet. */
export function* analyse(
  lines: SourceLines,
  choice: ColumnChoice,
  roles: RoleColumns,
  options: AnalysisOptions,
  typed: TypedLists,
): Steps<Reply<Analysis>> {
  if (!limitsAreInOrder(options.abc.limits)) return failed({ code: "limitsOutOfOrder" });
  yield* linesInSteps(lines, choice);
  const everything = buildPortfolio(lines, choice, EVERYTHING, options);
  if (everything.kind === "problem") return failed(everything.problem);
  yield;
  const analysed =
    options.period.kind === "everything" ? everything : buildPortfolio(lines, choice, options.period, options);
  if (analysed.kind === "problem") return failed(analysed.problem);
  yield;
  const abc = classify(analysed.portfolio.clients, (client) => client.sales, options.abc);
  const time = yield* overTime(lines, choice, options);
  yield;
  const duplicates = nearDuplicates(analysed.portfolio.clients);
  yield;
  const { counted } = countedLines(lines, choice, options.period, options);
  yield;
  const economics = yield* clientEconomics({ lines, choice, roles, counted }, analysed.portfolio, time, options, typed);
  const { dataMargins: margins } = economics;
  yield;
  const following = yield* followUp({ lines, choice, roles, counted }, time, economics, options);
  yield;
  return done({
    everything: everything.portfolio,
    analysed: analysed.portfolio,
    abc,
    overTime: time,
    previousAbc: options.period.kind === "year" ? (time?.migration?.before ?? null) : null,
    margins,
    marginAbc: margins && marginAbc(analysed.portfolio, margins, options),
    economics,
    followUp: following,
    duplicates,
    findings: findings(
      abc,
      {
        ...analysed.portfolio,
        duplicates,
        movement: movementSource(time, options, everything.portfolio),
        groups: economicsFindings(economics, analysed.portfolio, time?.trends),
      },
      options.thresholds,
    ),
  });
}

/** Clients whose margin is not known have no class by margin. */
const marginAbc = ({ clients }: Portfolio, margins: Margins, { abc }: AnalysisOptions): Abc<Client> => {
  const known = clients.filter(({ number }) => margins.byClient.has(number));
  return classify(known, ({ number }) => marginOf(margins, number) ?? NO_AMOUNT, abc);
};

/** Movements are told of the year that is analysed, and of no other period. */
function movementSource(
  time: OverTime | null,
  { period }: AnalysisOptions,
  { clients }: Portfolio,
): MovementSource | null {
  if (!time?.movements || period.kind !== "year") return null;
  const names = new Map(clients.map(({ number, name }) => [number, name]));
  return { movements: time.movements, trends: time.trends, nameOf: (client) => names.get(client) ?? String(client) };
}
