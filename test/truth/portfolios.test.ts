import { classify } from "../../src/domain/pareto/classify";
import { concentrationRatio, equivalentNumber, gini, hhi, shareOfFirst } from "../../src/domain/pareto/concentration";
import type { Abc, AbcOptions } from "../../src/domain/pareto/abc";
import { amountOf, inCurrency, sumOf } from "../../src/domain/portfolio/amount";
import chinook from "./chinook.json";
import medialibs from "./medialibs.json";
import medialibsByName from "./medialibsByName.json";
import northwind from "./northwind.json";

interface Client {
  readonly name: string;
  readonly amount: number;
  readonly crossing: string;
  readonly strict: string;
}

const portfolios = { northwind, chinook, medialibs, medialibsByName };

const clientsOf = (portfolio: (typeof portfolios)[keyof typeof portfolios]): Client[] =>
  // JSON rows are [client, amount, class under crossing, class under strict], ties together.
  (portfolio.clients as [string, number, string, string][]).map(([name, amount, crossing, strict]) => ({
    name,
    amount,
    crossing,
    strict,
  }));

const classified = (clients: readonly Client[], options: AbcOptions): Abc<Client> =>
  classify(clients, ({ amount }) => amountOf(amount), options);

const counts = ({ totals }: Abc<Client>): Record<string, number> => ({
  A: totals.A.clients,
  B: totals.B.clients,
  C: totals.C.clients,
  "N/C": totals["N/C"].clients,
});

describe.each(Object.entries(portfolios))("%s", (_name, portfolio) => {
  const clients = clientsOf(portfolio);
  const limits = { a: 0.8, b: 0.95 };

  test("sums to its published total", () => {
    expect(inCurrency(sumOf(clients.map(({ amount }) => amountOf(amount))))).toBe(portfolio.total);
  });

  test.each(Object.entries(portfolio.abc))(
    "%s, row by row: counts, sums, last A, first and last B",
    (key, expected) => {
      const [rule, a, b] = key.split("_");
      const abc = classified(clients, {
        // The keys are rule_a_b with limits in percent.
        rule: rule as "crossing" | "strict",
        limits: { a: Number(a) / 100, b: Number(b) / 100 },
        ties: "rowByRow",
      });
      const { A, B, C, "N/C": none } = abc.totals;
      expect([A.clients, B.clients, C.clients + none.clients]).toEqual([
        expected.A.clients,
        expected.B.clients,
        expected.C.clients,
      ]);
      expect([A.sales, B.sales, C.sales].map(inCurrency)).toEqual([
        expected.A.amount,
        expected.B.amount,
        expected.C.amount,
      ]);
      expect(abc.rows[abc.lastA - 1]?.item.name).toBe(expected.last_A);
      expect(abc.rows[abc.lastA]?.item.name).toBe(expected.first_B);
      expect(abc.rows[abc.lastB - 1]?.item.name).toBe(expected.last_B);
    },
  );

  test.each(["crossing", "strict"] as const)("%s 80/95, ties together: every client's class and the counts", (rule) => {
    const abc = classified(clients, { rule, limits, ties: "together" });
    expect(abc.rows.map(({ item, abcClass }) => [item.name, abcClass])).toEqual(
      abc.rows.map(({ item }) => [item.name, item[rule]]),
    );
    expect(counts(abc)).toEqual(portfolio.ties_together[`${rule}_80_95`]);
  });

  test("the first 20 % of clients are A and up to 70 % B under the rule by count", () => {
    const { "N/C": none } = portfolio.ties_together.crossing_80_95;
    const together = classified(clients, { rule: "count", limits, ties: "together" });
    const rowByRow = classified(clients, { rule: "count", limits, ties: "rowByRow" });
    expect(counts(together)).toEqual({ ...portfolio.count_20_70.ties_together, "N/C": none });
    expect(counts(rowByRow)).toEqual({ ...portfolio.count_20_70.row_by_row, "N/C": none });
  });

  test("concentration of the positive sales", () => {
    const sales = clients.map(({ amount }) => amount).filter((amount) => amount > 0);
    const expected = portfolio.concentration;
    expect(sales.length).toBe(expected.n_positive);
    expect(gini(sales)).toBeCloseTo(expected.gini_population, 10);
    expect(hhi(sales)).toBeCloseTo(expected.hhi_0_1, 10);
    expect(equivalentNumber(sales)).toBeCloseTo(expected.equivalent_number, 8);
    expect(concentrationRatio(sales, 1)).toBeCloseTo(expected.CR1, 10);
    expect(concentrationRatio(sales, 5)).toBeCloseTo(expected.CR5, 10);
    expect(concentrationRatio(sales, 10)).toBeCloseTo(expected.CR10, 10);
    expect(shareOfFirst(sales, 0.2)).toBeCloseTo(expected.first_fifth, 10);
  });
});

test("of Chinook's almost equal customers, ties move eleven to another class", () => {
  const abc = classified(clientsOf(chinook), {
    rule: "crossing",
    limits: { a: 0.8, b: 0.95 },
    ties: "together",
  });
  const rowByRow = classified(clientsOf(chinook), { ...abc.options, ties: "rowByRow" });
  const moved = abc.rows.filter((row, index) => row.abcClass !== rowByRow.rows[index]?.abcClass);
  expect(abc.movedByTies).toBe(moved.length);
  // Row by row 47 A, 9 B, 3 C; together 58 A, 0 B, 1 C: nine B and two C become A.
  expect(abc.movedByTies).toBe(11);
  expect([abc.lastA, abc.lastB]).toEqual([58, 58]);
  expect(rowByRow.movedByTies).toBe(0);
});
