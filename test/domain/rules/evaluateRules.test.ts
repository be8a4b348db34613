import type { ClientContribution } from "../../../src/domain/costToServe/contributions";
import { contributions } from "../../../src/domain/costToServe/contributions";
import type { ClientDrivers } from "../../../src/domain/costToServe/drivers";
import { EXAMPLE_UNIT_COSTS } from "../../../src/domain/costToServe/unitCosts";
import { whaleCurve } from "../../../src/domain/costToServe/whaleCurve";
import { assumedMargins } from "../../../src/domain/margin/buildMargins";
import { buildMatrix } from "../../../src/domain/matrix/buildMatrix";
import { type Friction } from "../../../src/domain/matrix/friction";
import { matrixClients } from "../../../src/domain/matrix/matrixClients";
import { DEFAULT_CUTS } from "../../../src/domain/matrix/quadrant";
import { inCurrency } from "../../../src/domain/portfolio/amount";
import {
  type DecisionRule,
  RULE_OPERATORS,
  type RuleEffect,
  type RuleOperator,
  seedRules,
} from "../../../src/domain/rules/decisionRule";
import { contributionsWith, evaluateRules } from "../../../src/domain/rules/evaluateRules";
import { type RuleClient, ruleClients, type RuleIndicator } from "../../../src/domain/rules/indicators";
import { yearsAnalysed } from "../../../src/domain/rules/yearsAnalysed";
import { client } from "../client";

const CLIENTS = [client(1, 10_000), client(2, 1000), client(3, 600), client(4, -50)];
const DRIVERS = new Map<number, ClientDrivers>([
  [1, { counted: { orders: 10, smallOrders: 1, rush: 1 }, money: {} }],
  [2, { counted: { orders: 20, smallOrders: 15, rush: 8 }, money: {} }],
  [3, { counted: { orders: 3, smallOrders: 0, rush: 0 }, money: {} }],
  [4, { counted: { orders: 1, smallOrders: 0, rush: 1 }, money: {} }],
]);
const FRICTIONS = new Map<number, Friction>([[3, "hard"]]);
/** 3000, 300, 180 and -15. */
const MARGINS = assumedMargins(CLIENTS, 0.3);

const rows: readonly ClientContribution[] = contributions(CLIENTS, DRIVERS, EXAMPLE_UNIT_COSTS, MARGINS).clients;
const seen: readonly RuleClient[] = ruleClients(rows, {
  margins: MARGINS,
  drivers: DRIVERS,
  discountRates: null,
  frictions: FRICTIONS,
  matrix: buildMatrix(
    matrixClients(CLIENTS, {
      margins: MARGINS,
      drivers: DRIVERS,
      discountRates: null,
      stability: null,
      potentials: new Map(),
      frictions: FRICTIONS,
    }),
  ),
});

const rule = (
  indicator: RuleIndicator,
  operator: RuleOperator,
  threshold: number,
  effect: RuleEffect = { kind: "none" },
): DecisionRule => ({
  conditions: [{ indicator, operator, threshold }],
  decision: { text: "see them" },
  domain: "sales",
  effect,
  isActive: true,
});

const hitBy = (...rules: DecisionRule[]): (readonly number[])[] =>
  evaluateRules(rules, seen, 1).rules.map(({ clients }) => clients);

const effectOf = (one: DecisionRule, years = 1): [number, number] => {
  const { effect, yearlyEffect } = evaluateRules([one], seen, years);
  return [inCurrency(effect), inCurrency(yearlyEffect)];
};

test("operators compare as they are written", () => {
  const hits = RULE_OPERATORS.map((operator) => [operator, hitBy(rule("rush", operator, 1))[0]]);
  expect(Object.fromEntries(hits)).toEqual({
    ">": [2],
    ">=": [1, 2, 4],
    "<": [3],
    "<=": [1, 3, 4],
    "=": [1, 4],
    "<>": [2, 3],
  });
});

test("indicators are told per client, and are unknown where nothing gives them", () => {
  expect(seen[1]?.indicators).toMatchObject({
    sales: 1000,
    margin: 300,
    marginShareOfSales: 0.3,
    costToServe: 20 * 20 + 15 * 10 + 8 * 40,
    netContribution: 300 - 870,
    costShareOfSales: 0.87,
    smallOrderShare: 0.75,
    rushShare: 0.4,
    salesPerOrder: 50,
    marginPerOrder: 15,
    discountRate: null,
    visits: null,
    friction: null,
  });
  expect(seen[3]?.indicators).toMatchObject({ valueScore: null, complexityScore: null, costShareOfSales: null });
});

test("an unknown indicator hits nobody, and the rule says which it lacks", () => {
  const [outcome] = evaluateRules([rule("visits", "<", 5)], seen, 1).rules;
  expect(outcome).toMatchObject({ clients: [], unknown: ["visits"] });
});

test("both conditions must hold", () => {
  const both: DecisionRule = {
    ...rule("rush", ">", 0),
    conditions: [
      { indicator: "rush", operator: ">", threshold: 0 },
      { indicator: "sales", operator: "<", threshold: 5000 },
    ],
  };
  expect(hitBy(both)).toEqual([[2, 4]]);
});

describe("effects", () => {
  test("a fee counts each occurrence", () => {
    expect(effectOf(rule("rush", ">", 0, { kind: "fee", amount: 40, occurrences: "rush" }))).toEqual([400, 400]);
  });

  test("points are a share of sales above zero", () => {
    expect(effectOf(rule("rush", ">", 0, { kind: "points", shareOfSales: 0.02 }))).toEqual([220, 220]);
  });

  test("a shortfall is what lacks to the threshold, on each order", () => {
    // Margins per order are 300, 15, 60 and -15: 15 × 20 and 45 × 1 lack to 30.
    expect(effectOf(rule("marginPerOrder", "<", 30, { kind: "shortfall" }))).toEqual([345, 345]);
  });

  test("are told for a year where the period is longer", () => {
    const points = rule("sales", ">", 0, { kind: "points", shareOfSales: 0.01 });
    expect(effectOf(points, 2)).toEqual([116, 58]);
  });

  test("add up over active rules, a client counting in each that hits it", () => {
    const fee = rule("rush", ">", 0, { kind: "fee", amount: 10, occurrences: "rush" });
    const points = rule("sales", "=", 1000, { kind: "points", shareOfSales: 0.1 });
    const outcome = evaluateRules([fee, points, { ...points, isActive: false }], seen, 1);
    expect(inCurrency(outcome.effect)).toBe(100 + 100);
    expect([...outcome.byClient].map(([number, amount]) => [number, inCurrency(amount)])).toEqual([
      [1, 10],
      [2, 180],
      [4, 10],
    ]);
    expect(outcome.rules[2]).toMatchObject({ clients: [2] });
  });

  test("move the whale curve", () => {
    const { byClient, effect } = evaluateRules(seedRules(DEFAULT_CUTS), seen, 1);
    const before = whaleCurve(rows);
    const after = whaleCurve(contributionsWith(rows, byClient));
    expect((after?.total ?? NaN) - (before?.total ?? NaN)).toBe(effect);
    expect(effect).toBeGreaterThan(0);
  });
});

test("the rules to start with", () => {
  expect(hitBy(...seedRules(DEFAULT_CUTS))).toEqual([
    [1, 2, 4], // rush at all
    [2, 4], // margin of 15 and -15 an order, under 30
    [2, 4], // 40 % and all of the orders are rush
    [2], // complexity above its cut
    [3], // hard to work with, of little value
  ]);
});

test("without margins, rules on margins hit nobody", () => {
  const without = contributions(CLIENTS, DRIVERS, EXAMPLE_UNIT_COSTS, null).clients;
  const facts = { margins: null, drivers: DRIVERS, discountRates: null, frictions: FRICTIONS, matrix: buildMatrix([]) };
  const [, minimumOrder] = evaluateRules(seedRules(DEFAULT_CUTS), ruleClients(without, facts), 1).rules;
  expect(minimumOrder).toMatchObject({ clients: [], effect: 0, unknown: ["marginPerOrder"] });
});

describe("the years analysed", () => {
  test("are one for a year, else from the first date to the last, else the columns", () => {
    expect(yearsAnalysed({ period: { kind: "year", year: 2024 }, dates: null }, null)).toBe(1);
    const everything = { kind: "everything" } as const;
    expect(yearsAnalysed({ period: everything, dates: { first: 45_292, last: 46_022.5 } }, null)).toBeCloseTo(2, 2);
    const month = { year: 2024, month: 1 };
    const months = { step: "month" as const, periods: Array<typeof month>(18).fill(month) };
    expect(yearsAnalysed({ period: everything, dates: null }, months)).toBe(1.5);
    expect(yearsAnalysed({ period: everything, dates: null }, null)).toBe(1);
  });
});
