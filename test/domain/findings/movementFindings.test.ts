import { movementFindings, type MovementSource } from "../../../src/domain/findings/movementFindings";
import { clientTrends } from "../../../src/domain/movements/clientTrends";
import { movementsByYear } from "../../../src/domain/movements/yearMovements";
import { analysedYears } from "../../../src/domain/movements/years";
import { type Abc, DEFAULT_ABC_OPTIONS } from "../../../src/domain/pareto/abc";
import { classify } from "../../../src/domain/pareto/classify";
import { amountOf, NO_AMOUNT } from "../../../src/domain/portfolio/amount";
import { fiscalYears, type SalesHistory, salesOfYear } from "../../../src/domain/portfolio/history";
import type { Client } from "../../../src/domain/portfolio/portfolio";
import { JANUARY_2022, monthly, year, yearly } from "../movements/histories";

const analysed = (history: SalesHistory): { abc: Abc<Client>; source: MovementSource } => {
  const years = fiscalYears(history, 1);
  const chosen = analysedYears(years, { kind: "everything" });
  const movements = movementsByYear(history, years).find(({ pair }) => pair.now.year === chosen?.analysed.year);
  if (chosen === null || movements === undefined) throw new Error("two years");
  const nameOf = (client: number): string => `Client ${client}`;
  const clients = [...history.sales.keys()].map((number): Client => ({
    number,
    key: `name:${number}`,
    code: "",
    name: nameOf(number),
    sales: salesOfYear(history, number, chosen.analysed) ?? NO_AMOUNT,
    lines: 1,
    members: [],
  }));
  return {
    abc: classify(clients, ({ sales }) => sales, DEFAULT_ABC_OPTIONS),
    source: { movements, trends: clientTrends(history, chosen), nameOf },
  };
};

test("tells churn, the largest client lost and won, and class A clients that fall", () => {
  const { abc, source } = analysed(
    yearly(2022, [
      [100, 90, 80],
      [60, 60, null],
      [20, 50, null],
      [20, null, 15],
      [null, null, 5],
    ]),
  );
  expect(movementFindings(abc, source)).toEqual([
    { code: "churn", clients: 2, shareOfClients: 2 / 3, sales: amountOf(110), shareOfSales: 0.55 },
    { code: "biggestLost", client: "Client 2", named: [2], sales: amountOf(60), shareOfSales: 0.3 },
    { code: "biggestNew", clients: 2, client: "Client 4", named: [4], sales: amountOf(15), shareOfSales: 0.15 },
    { code: "classAFalling", clients: 1, shareOfSales: 0.8, client: "Client 1", named: [1] },
  ]);
});

test("tells nothing where nobody came, went or fell", () => {
  const { abc, source } = analysed(
    yearly(2022, [
      [10, 10, 10],
      [5, 5, 6],
    ]),
  );
  expect(movementFindings(abc, source)).toEqual([]);
});

test("tells nothing of lost and won clients where only parts of years could be compared", () => {
  const cutOff = monthly({ ...JANUARY_2022, month: 7 }, [
    [...Array<number>(6).fill(5), ...year(null)],
    [...Array<number>(6).fill(5), ...year(70)],
  ]);
  const { abc, source } = analysed(cutOff);
  expect(source.movements.pair.months).toEqual([7, 8, 9, 10, 11, 12]);
  expect(movementFindings(abc, source)).toEqual([]);
});
