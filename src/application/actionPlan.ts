import { planTargets } from "../domain/actionPlan/planTargets";
import { type RefreshedPlan, refreshPlan } from "../domain/actionPlan/refreshPlan";
import { DAYS_TO_1904 } from "../domain/dates";
import type { Analysis } from "./analyse";
import { typedValue } from "./memory/inputList";
import type { TypedLists } from "./memory/typedLists";
import type { AnalysisOptions } from "./session/state";
import { leftRow } from "./sheets/actionPlan/leftRows";
import { planClients } from "./sheets/actionPlan/planClients";

/** The plan as the user left it, with what today's analysis proposes. */
export function actionPlan(
  { everything, abc, economics, findings, overTime }: Analysis,
  { plan, thresholds, period }: AnalysisOptions,
  typed: TypedLists,
): RefreshedPlan {
  const numbered = new Map(everything.clients.map((client) => [client.number, client]));
  // Only two whole years tell who was lost and who is new.
  const movements = period.kind === "year" && overTime?.movements?.pair.months === null ? overTime.movements : null;
  const candidates = planTargets({
    abc,
    matrix: economics.matrix,
    contributions: economics.contributions.clients,
    findings,
    thresholds,
    trends: overTime?.trends ?? null,
    movements,
    rules: economics.rulesOutcome,
    clientOf: (number) => numbered.get(number),
    years: economics.years,
  });
  const clients = planClients(everything.clients);
  const left = typed.rows.actionPlan.map((row) => leftRow(row, clients));
  return refreshPlan(left, candidates, typed.plan, plan.mostTargets);
}

/** The reference date as a serial number of the 1900 date system: today unless another day was typed. */
export function referenceDay({ plan }: Pick<AnalysisOptions, "plan">, today: number, uses1904Dates: boolean): number {
  const day = typedValue(plan.referenceDate);
  return typeof day === "number" && day > 0 ? Math.floor(day) + (uses1904Dates ? DAYS_TO_1904 : 0) : today;
}
