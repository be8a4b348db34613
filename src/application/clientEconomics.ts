import { contributions, type Contributions } from "../domain/costToServe/contributions";
import { unitCostsOf } from "../domain/costToServe/costSettings";
import type { Drivers } from "../domain/costToServe/drivers";
import { ordersIn, orderTotals, suggestedSmallOrderLimit } from "../domain/costToServe/orders";
import { readDrivers } from "../domain/costToServe/readDrivers";
import { signChanges, type SignChanges } from "../domain/costToServe/sensitivity";
import { withTypedDrivers } from "../domain/costToServe/typedDrivers";
import { whaleCurve, type WhaleCurve } from "../domain/costToServe/whaleCurve";
import { portfolioFindings, type PortfolioFinding } from "../domain/findings/portfolioFindings";
import { assumedMargins, buildMargins } from "../domain/margin/buildMargins";
import type { Margins } from "../domain/margin/margin";
import { buildMatrix } from "../domain/matrix/buildMatrix";
import { discountRates } from "../domain/matrix/discountRate";
import { readFriction } from "../domain/matrix/friction";
import type { Matrix } from "../domain/matrix/matrix";
import { type ClientFacts, matrixClients } from "../domain/matrix/matrixClients";
import { readPotentials } from "../domain/matrix/potentials";
import { periodsOfStability, stability } from "../domain/matrix/stability";
import type { Trend } from "../domain/movements/trend";
import { amountOf } from "../domain/portfolio/amount";
import type { CountedSource } from "../domain/portfolio/countedLine";
import type { Portfolio } from "../domain/portfolio/portfolio";
import { type DecisionRule, seedRules } from "../domain/rules/decisionRule";
import { evaluateRules, type RulesOutcome } from "../domain/rules/evaluateRules";
import { ruleClients } from "../domain/rules/indicators";
import { yearsAnalysed } from "../domain/rules/yearsAnalysed";
import type { Steps } from "../domain/steps";
import type { TypedLists } from "./memory/typedLists";
import { typedDrivers } from "./typedDrivers";
import { typedFrictions, typedPotentials } from "./typedMatrix";
import { typedRules } from "./typedRules";
import type { OverTime } from "./overTime";
import type { AnalysisOptions } from "./session/state";

/** What the clients bring, what serving them costs, how complex they are, and what the rules would change. */
export interface ClientEconomics {
  /** From the data; null where they have none. */
  readonly dataMargins: Margins | null;
  readonly drivers: Drivers;
  /** Orders below it count as small, in the currency; null where there are no orders to count. */
  readonly smallOrderLimit: number | null;
  readonly contributions: Contributions;
  /** Null where no margin is known or assumed. */
  readonly whaleCurve: WhaleCurve | null;
  readonly signChanges: SignChanges;
  /** By client number; `margins` are those of the data or, where there are none, of the rate the user gave. */
  readonly clientFacts: ClientFacts;
  /** Whether the notes of friction and the potentials are those of the data; otherwise they are the user's. */
  readonly isFrictionRead: boolean;
  readonly isPotentialRead: boolean;
  readonly matrix: Matrix;
  readonly rules: readonly DecisionRule[];
  readonly rulesOutcome: RulesOutcome;
  /** Length of the period analysed. */
  readonly years: number;
}

/** Margins, drivers, costs, matrix and rules of the analysed period. */
export function* clientEconomics(
  source: CountedSource,
  analysed: Portfolio,
  overTime: OverTime | null,
  { costs, matrix: matrixSettings, period }: AnalysisOptions,
  typed: TypedLists,
): Steps<ClientEconomics> {
  const { clients } = analysed;
  const dataMargins = buildMargins(source);
  const { assumedMarginRate } = costs;
  const margins = dataMargins ?? (assumedMarginRate === null ? null : assumedMargins(clients, assumedMarginRate));
  yield;
  const orders = ordersIn(source);
  const smallOrderLimit = orders && (costs.smallOrderLimit ?? suggestedSmallOrderLimit(orderTotals(orders)));
  yield;
  const drivers = withTypedDrivers(
    readDrivers(source, amountOf(smallOrderLimit ?? 0)),
    clients.map(({ number }) => number),
    typedDrivers(typed.rows.costToServe, clients),
  );
  yield;
  const contributed = contributions(clients, drivers.byClient, unitCostsOf(costs), margins);
  const [frictions, potentials] = [readFriction(source), readPotentials(source)];
  const ownFrictions = typedFrictions(typed.rows.matrix, clients);
  const ownPotentials = typedPotentials(typed.rows.matrix, clients);
  const facts: ClientFacts = {
    margins,
    drivers: drivers.byClient,
    discountRates: discountRates(source),
    stability: overTime && stability(overTime.history, periodsOfStability(overTime.history, overTime.years, period)),
    potentials: ownPotentials ?? potentials,
    frictions: ownFrictions ?? frictions,
  };
  yield;
  // A rate assumed for all clients changes no rank: value rests on their sales then.
  const matrix = buildMatrix(matrixClients(clients, { ...facts, margins: dataMargins }), matrixSettings);
  const rules = typedRules(typed.rows.rules) ?? seedRules(matrixSettings.cuts);
  const years = yearsAnalysed(analysed, overTime?.history ?? null);
  return {
    dataMargins,
    drivers,
    smallOrderLimit,
    contributions: contributed,
    whaleCurve: whaleCurve(contributed.clients),
    signChanges: signChanges(contributed.clients),
    clientFacts: facts,
    isFrictionRead: ownFrictions === null && frictions.size > 0,
    isPotentialRead: ownPotentials === null && potentials.size > 0,
    matrix,
    rules,
    rulesOutcome: evaluateRules(rules, ruleClients(contributed.clients, { ...facts, matrix }), years),
    years,
  };
}

/** What is worth saying about them. */
export const economicsFindings = (
  { matrix, contributions: { clients: rows }, clientFacts }: ClientEconomics,
  { clients }: Portfolio,
  trends: ReadonlyMap<number, Trend> | undefined,
): readonly PortfolioFinding[] =>
  portfolioFindings({
    clients,
    matrix,
    contributions: rows,
    drivers: clientFacts.drivers,
    falling: new Set([...(trends ?? [])].filter(([, { kind }]) => kind === "down").map(([client]) => client)),
  });
