import { findings } from "../domain/findings/findings";
import type { Finding } from "../domain/findings/finding";
import type { Abc } from "../domain/pareto/abc";
import { classify, limitsAreInOrder } from "../domain/pareto/classify";
import { buildPortfolio } from "../domain/portfolio/buildPortfolio";
import { EVERYTHING } from "../domain/portfolio/periods";
import type { Client, ColumnChoice, Portfolio, SourceLines } from "../domain/portfolio/portfolio";
import { done, failed, type Reply } from "./ports";
import type { AnalysisOptions } from "./session/state";

export interface Analysis {
  readonly everything: Portfolio;
  readonly analysed: Portfolio;
  readonly abc: Abc<Client>;
  readonly findings: readonly Finding[];
}

/** From lines to classes and findings; nothing is written yet. */
export function analyse(lines: SourceLines, choice: ColumnChoice, options: AnalysisOptions): Reply<Analysis> {
  if (!limitsAreInOrder(options.abc.limits)) return failed({ code: "limitsOutOfOrder" });
  const everything = buildPortfolio(lines, choice, EVERYTHING);
  if (everything.kind === "problem") return failed(everything.problem);
  const analysed = options.period.kind === "everything" ? everything : buildPortfolio(lines, choice, options.period);
  if (analysed.kind === "problem") return failed(analysed.problem);
  const abc = classify(analysed.portfolio.clients, (client) => client.sales, options.abc);
  return done({
    everything: everything.portfolio,
    analysed: analysed.portfolio,
    abc,
    findings: findings(abc, analysed.portfolio, options.thresholds),
  });
}
