import fc from "fast-check";
import { assumedMargins, buildMargins, marginOf } from "../../../src/domain/margin/buildMargins";
import { marginAtRate, marginRates, type Margins } from "../../../src/domain/margin/margin";
import { inCurrency } from "../../../src/domain/portfolio/amount";
import { type CountedSource } from "../../../src/domain/portfolio/countedLine";
import marginTruth from "../../truth/marginRates.json";
import { client } from "../client";
import { countedSource, OWN, type Row } from "../countedSource";

const built = (source: CountedSource): Margins => {
  const margins = buildMargins(source);
  if (margins === null) throw new Error("There are no margins");
  return margins;
};

const byClient = ({ byClient: clients }: Margins): [number, number, number][] =>
  [...clients].map(([client, { margin, coverage }]) => [client, inCurrency(margin), coverage]);

test("taux de marque is of the price, taux de marge of the cost", () => {
  const rates = marginRates(marginTruth.price_ht, marginTruth.purchase_cost);
  expect(rates.sales).toBeCloseTo(marginTruth["taux_de_marque_fr (marge/prix)"], 12);
  expect(rates.cost).toBeCloseTo(marginTruth["taux_de_marge_fr (marge/cout)"], 12);
  expect(marginAtRate(marginTruth.price_ht, rates.sales ?? NaN, "sales")).toBeCloseTo(marginTruth.marge, 12);
  expect(marginAtRate(marginTruth.price_ht, rates.cost ?? NaN, "cost")).toBeCloseTo(marginTruth.marge, 12);
  expect(marginRates(0, 0)).toEqual({ sales: null, cost: null });
  expect(marginAtRate(100, -1, "cost")).toBeNull();
});

describe("margins from a cost column", () => {
  const withCost = (rows: readonly Row[]): Margins => built(countedSource(["Coût"], rows, { roles: { cost: [OWN] } }));

  test("are sales less cost, client by client", () => {
    const margins = withCost([
      [1, 0, 100, 60],
      [2, 0, 50, "70,00 €"],
      [1, 0, 10, 4],
    ]);
    expect(margins.source).toMatchObject({ kind: "cost", column: OWN, quantity: null });
    expect(byClient(margins)).toEqual([
      [1, 46, 1],
      [2, -20, 1],
    ]);
    expect(inCurrency(margins.total.margin)).toBe(26);
  });

  test("leave sales out whose cost is blank, zero or unreadable, and say what share is covered", () => {
    const margins = withCost([
      [1, 0, 100, 60],
      [1, 0, 300, ""],
      [2, 0, 80, 0],
      [2, 0, 20, "?!"],
      [3, 0, 100, 50],
    ]);
    expect(byClient(margins)).toEqual([
      [1, 40, 0.25],
      [3, 50, 1],
    ]);
    expect(marginOf(margins, 2)).toBeNull();
    expect(margins.linesWithoutCost).toBe(3);
    expect(margins.total.coverage).toBeCloseTo(200 / 600, 12);
    expect(inCurrency(margins.total.knownSales)).toBe(200);
  });

  test("take a return's cost off whichever sign it was written with; a credit without cost is lost margin", () => {
    const margins = withCost([
      [1, 0, 100, 60],
      [1, 0, -100, -60],
      [2, 0, 100, 60],
      [2, 0, -100, 60],
      [3, 0, 100, 60],
      [3, 0, -5, ""],
    ]);
    expect(byClient(margins).map(([, margin]) => margin)).toEqual([0, 0, 35]);
  });
});

test("the cost of one unit is multiplied by the quantity", () => {
  const margins = built(
    countedSource(
      ["Quantité", "Coût unitaire"],
      [
        [1, 0, 100, 10, 6],
        [1, 0, 30, 2, 9],
      ],
      { roles: { quantity: [OWN], unitCost: [OWN + 1] } },
    ),
  );
  expect(margins.source).toMatchObject({ kind: "cost", column: OWN + 1, quantity: OWN });
  expect(byClient(margins)).toEqual([[1, 52, 1]]);
  expect(buildMargins(countedSource(["Coût unitaire"], [[1, 0, 100, 6]], { roles: { unitCost: [OWN] } }))).toBeNull();
});

test("arithmetic tells that a column headed cost holds the cost of one unit", () => {
  const rows = Array.from({ length: 12 }, (_, index): Row => [1, 0, 10 * (index + 1), index + 1, 6 + (index % 2)]);
  const roles = { quantity: [OWN], cost: [OWN + 1] };
  const margins = built(countedSource(["Quantité", "Prix de revient"], rows, { roles }));
  expect(margins.source).toMatchObject({
    kind: "cost",
    quantity: OWN,
    scope: { scope: "unit", evidence: { code: "arithmetic", lines: 12 } },
  });
  const ofLines = rows.map(([client, date, sales, quantity, cost]): Row => [
    client,
    date,
    sales,
    quantity ?? 0,
    Number(quantity) * Number(cost),
  ]);
  expect(
    built(countedSource(["Quantité", "Coût unitaire"], ofLines, { roles: { quantity: [OWN], unitCost: [OWN + 1] } })),
  ).toMatchObject({ source: { quantity: null }, total: margins.total });
});

describe("a margin column", () => {
  test("is taken as it stands, negative margins too; a blank one is unknown", () => {
    const margins = built(
      countedSource(
        ["Marge"],
        [
          [1, 0, 100, 40],
          [1, 0, 100, ""],
          [2, 0, 50, -15],
        ],
        { roles: { margin: [OWN] } },
      ),
    );
    expect(margins.source).toEqual({ kind: "margin", column: OWN });
    expect(byClient(margins)).toEqual([
      [1, 40, 0.5],
      [2, -15, 1],
    ]);
  });

  test("is turned where its credit note was", () => {
    const written = countedSource(
      ["Marge"],
      [
        [1, 0, 100, 40],
        [1, 0, 30, 12],
      ],
      { roles: { margin: [OWN] } },
    );
    const counted = written.counted.map((line, index) => (index === 1 ? { ...line, sales: -line.sales } : line));
    expect(byClient(built({ ...written, counted }))).toEqual([[1, 28, 1]]);
  });

  test("that holds shares only is a column of rates", () => {
    const margins = built(
      countedSource(
        ["Marge"],
        [
          [1, 0, 100, 0.4],
          [2, 0, 200, "25 %"],
        ],
        { roles: { margin: [OWN] } },
      ),
    );
    expect(margins.source).toMatchObject({ kind: "rate", column: OWN, meaning: { base: "sales" } });
    expect(byClient(margins).map(([, margin]) => margin)).toEqual([40, 50]);
  });
});

test("a rate column gives the margin by what the rate is of", () => {
  const rows: Row[] = [
    [1, 0, 100, 40],
    [2, 0, 160, 60],
  ];
  const roles = { marginRate: [OWN] };
  const marque = built(countedSource(["Taux de marque (%)"], rows, { roles }));
  expect(byClient(marque).map(([, margin]) => margin)).toEqual([40, 96]);
  const marge = built(countedSource(["Taux de marge (%)"], rows, { roles }));
  expect(byClient(marge).map(([, margin]) => margin)).toEqual([28.5714, 60]);
});

test("of several sources the one that covers most sales is used; a rate beside it is still explained", () => {
  const rows: Row[] = [
    [1, 0, 100, "", 40, "40 %"],
    [2, 0, 100, 70, 30, "30 %"],
    [3, 0, 100, 50, 50, "50 %"],
  ];
  const roles = { cost: [OWN], margin: [OWN + 1], marginRate: [OWN + 2] };
  const margins = built(countedSource(["Coût", "Marge", "Taux de marge"], rows, { roles }));
  expect(margins.source).toEqual({ kind: "margin", column: OWN + 1 });
  const complete = rows.map(([client, date, sales, , margin, rate]): Row => {
    return [client, date, sales, 100 - Number(margin), margin ?? "", rate ?? ""];
  });
  const fromCost = built(countedSource(["Coût", "Marge", "Taux de marge"], complete, { roles }));
  expect(fromCost.source.kind).toBe("cost");
  expect(fromCost.rate).toEqual({
    column: OWN + 2,
    meaning: { base: "sales", evidence: { code: "arithmetic", share: 1, lines: 3 } },
  });
});

test("a cost that does not give the margin beside it is the cost of something else", () => {
  const rows: Row[] = [
    [1, 0, 100, 3, 40],
    [2, 0, 100, 5, 30],
    [3, 0, 100, 50, 50],
  ];
  const roles = { cost: [OWN], margin: [OWN + 1] };
  const margins = built(countedSource(["Prix de fabrication", "Profit"], rows, { roles }));
  expect(margins.source).toEqual({ kind: "margin", column: OWN + 1 });
});

test("without a column, and in a table of years, there is no margin", () => {
  expect(buildMargins(countedSource([], [[1, 0, 100]]))).toBeNull();
  const roles = { cost: [OWN] };
  expect(buildMargins(countedSource(["Coût"], [[1, 0, 100, 60]], { roles, orientation: "years" }))).toBeNull();
  expect(buildMargins(countedSource(["Coût"], [[1, 0, 100, ""]], { roles }))).toBeNull();
});

test("a rate given by the user applies to every client's sales", () => {
  const clients = [client(1, 100), client(2, -20)];
  const margins = assumedMargins(clients, 0.3);
  expect(byClient(margins)).toEqual([
    [1, 30, 1],
    [2, -6, 1],
  ]);
  expect(inCurrency(margins.total.margin)).toBe(24);
});

test("whatever the lines, margins are known sales less known costs, and coverage is a share", () => {
  const cents = fc.integer({ min: -100_000, max: 1_000_000 }).map((value) => value / 100);
  const cost = fc.oneof(
    fc.constant(""),
    fc.integer({ min: 0, max: 900_000 }).map((value) => value / 100),
  );
  const row = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constant(0), cents, cost);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const margins = buildMargins(countedSource(["Coût"], rows, { roles: { cost: [OWN] } }));
      const expected = new Map<number, number>();
      for (const [client, , sales, spent] of rows) {
        if (sales > 0 && Number(spent) === 0) continue;
        expected.set(client, (expected.get(client) ?? 0) + sales - Math.sign(sales || 1) * Number(spent));
      }
      for (const [client, { margin, coverage }] of margins?.byClient ?? []) {
        expect(inCurrency(margin)).toBeCloseTo(expected.get(client) ?? NaN, 4);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }
    }),
  );
});
