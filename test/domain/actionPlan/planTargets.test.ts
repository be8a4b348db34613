import { planTargets, type PlanSources } from "../../../src/domain/actionPlan/planTargets";
import type { PlanTarget, Play } from "../../../src/domain/actionPlan/target";
import { contributions } from "../../../src/domain/costToServe/contributions";
import type { ClientDrivers } from "../../../src/domain/costToServe/drivers";
import { EXAMPLE_UNIT_COSTS, type UnitCosts } from "../../../src/domain/costToServe/unitCosts";
import { findings } from "../../../src/domain/findings/findings";
import { DEFAULT_FINDING_THRESHOLDS } from "../../../src/domain/findings/thresholds";
import { assumedMargins } from "../../../src/domain/margin/buildMargins";
import { buildMatrix } from "../../../src/domain/matrix/buildMatrix";
import { matrixClients } from "../../../src/domain/matrix/matrixClients";
import type { Trend } from "../../../src/domain/movements/trend";
import { movementsByYear } from "../../../src/domain/movements/yearMovements";
import { DEFAULT_ABC_OPTIONS } from "../../../src/domain/pareto/abc";
import { classify } from "../../../src/domain/pareto/classify";
import { amountOf } from "../../../src/domain/portfolio/amount";
import { fiscalYears, type SalesHistory } from "../../../src/domain/portfolio/history";
import { type DecisionRule, seedRules } from "../../../src/domain/rules/decisionRule";
import { evaluateRules } from "../../../src/domain/rules/evaluateRules";
import { ruleClients } from "../../../src/domain/rules/indicators";
import { client } from "../client";

/** 1 gold and falling, 2 gold, 3 strategic, 4 toxic, 5 and 6 efficient, 7 without sales, 8 lost, 9 new and efficient. */
const CLIENTS = [
  client(1, 9000),
  client(2, 8000),
  client(3, 7000),
  client(4, 300),
  client(5, 200),
  client(6, 100),
  client(7, -50),
  client(9, 250),
];
const orders = (count: number, rush = 0): ClientDrivers => ({ counted: { orders: count, rush }, money: {} });
const DRIVERS = new Map<number, ClientDrivers>([
  [1, orders(2)],
  [2, orders(2)],
  [3, orders(60, 20)],
  [4, orders(40, 20)],
  [5, orders(1)],
  [6, orders(1)],
  [9, orders(1)],
]);
const TRENDS = new Map<number, Trend>([[1, { kind: "down", slopeShare: -0.2, annualised: null }]]);
const HISTORY: SalesHistory = {
  step: "year",
  periods: [2023, 2024, 2025].map((year) => ({ year, month: null })),
  sales: new Map([
    [1, [9500, 9200, 9000].map(amountOf)],
    [8, [400, 600, null].map((sales) => (sales === null ? null : amountOf(sales)))],
    [9, [null, null, amountOf(250)]],
  ]),
};

function sources(unitCosts: UnitCosts, rules: readonly DecisionRule[]): PlanSources {
  const abc = classify(CLIENTS, ({ sales }) => sales, DEFAULT_ABC_OPTIONS);
  const margins = assumedMargins(CLIENTS, 0.3);
  const facts = {
    margins,
    drivers: DRIVERS,
    discountRates: null,
    stability: null,
    potentials: new Map(),
    frictions: new Map(),
  };
  const matrix = buildMatrix(matrixClients(CLIENTS, facts));
  const { clients: rows } = contributions(CLIENTS, DRIVERS, unitCosts, margins);
  const known = new Map([...CLIENTS, client(8, 0)].map((one) => [one.number, one]));
  return {
    abc,
    matrix,
    contributions: rows,
    findings: findings(abc, { repeatedNames: [] }),
    thresholds: DEFAULT_FINDING_THRESHOLDS,
    trends: TRENDS,
    movements: movementsByYear(HISTORY, fiscalYears(HISTORY, 1)).at(-1) ?? null,
    rules: evaluateRules(rules, ruleClients(rows, { ...facts, matrix }), 1),
    clientOf: (number) => known.get(number),
    years: 1,
  };
}

const SEEDS = seedRules({ value: 60, complexity: 60 });
const targets = planTargets(sources(EXAMPLE_UNIT_COSTS, SEEDS));
const of = (play: Play, among: readonly PlanTarget[] = targets): readonly PlanTarget[] =>
  among.filter((target) => target.play === play);
const numbers = (play: Play): readonly (number | undefined)[] =>
  of(play).map((target) => ("client" in target ? target.client.number : undefined));

test("quadrant and trend say what to do about a client, movements who is to be won back or confirmed", () => {
  expect(numbers("protectGold")).toEqual([1]);
  expect(numbers("growGold")).toEqual([2]);
  expect(numbers("repriceStrategic")).toEqual([3]);
  expect(numbers("correctToxic")).toEqual([4]);
  expect(numbers("winBack")).toEqual([8]);
  expect(numbers("confirmNew")).toEqual([9]);
});

test("objectives have figures: two points of sales, half of what a lost client brought", () => {
  expect(of("repriceStrategic")[0]).toMatchObject({ shareToRecover: 0.02, yearlyAmountToRecover: amountOf(140) });
  expect(of("winBack")[0]).toMatchObject({
    salesBefore: amountOf(600),
    salesToWin: amountOf(300),
    lastSeen: { year: 2024, month: null },
  });
  expect(of("diversify")).toMatchObject([{ measure: "fiveLargest" }]);
});

test("a client without sales is no target unless it was lost", () => {
  const clients = targets.flatMap((target) => ("client" in target ? [target.client.number] : []));
  expect(clients).not.toContain(7);
});

test("amounts that rest on unit costs nobody confirmed, or on the rules to start with, are not told", () => {
  expect(of("correctToxic")[0]).toMatchObject({ netContribution: null });
  expect(of("applyRule").map((target) => "yearlyEffect" in target && target.yearlyEffect)).toEqual([null, null, null]);
  const confirmed = Object.fromEntries(
    Object.entries(EXAMPLE_UNIT_COSTS).map(([driver, cost]) => [driver, { ...cost, isConfirmed: true }]),
  ) as UnitCosts; // The keys are those of the examples.
  const surcharge = SEEDS[0];
  if (surcharge?.effect.kind !== "fee") throw new Error("The first rule charges a fee");
  const own: DecisionRule = { ...surcharge, effect: { ...surcharge.effect, amount: 25 } };
  const told = planTargets(sources(confirmed, [own]));
  const [toxic] = of("correctToxic", told);
  expect(toxic !== undefined && "netContribution" in toxic ? toxic.netContribution : null).toBeLessThan(0);
  expect(of("applyRule", told)).toMatchObject([{ rule: "surcharge", clients: 2, yearlyEffect: amountOf(40 * 25) }]);
});

test("rules that hit nobody, or are about single clients, are no targets", () => {
  const rules = of("applyRule").map((target) => (target.play === "applyRule" ? target.rule : ""));
  expect(rules).toEqual(["surcharge", "channelOrMinimumOrder", "commitmentFirst"]);
});
