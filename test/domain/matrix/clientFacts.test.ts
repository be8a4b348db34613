import { discountRates } from "../../../src/domain/matrix/discountRate";
import { frictionIn, readFriction } from "../../../src/domain/matrix/friction";
import { intensities } from "../../../src/domain/matrix/intensities";
import { stability } from "../../../src/domain/matrix/stability";
import { amountOf } from "../../../src/domain/portfolio/amount";
import type { SalesHistory } from "../../../src/domain/portfolio/history";
import { countedSource, OWN, type Row } from "../countedSource";

describe("intensities", () => {
  test("are per 1 000 of sales, small orders per order, the discount as it is", () => {
    const drivers = {
      counted: { orders: 12, smallOrders: 3, supportHours: 1.5 },
      money: { freight: amountOf(150) },
    };
    expect(intensities(amountOf(6000), drivers, 0.05)).toEqual({
      orders: 2,
      smallOrderShare: 0.25,
      supportHours: 0.25,
      freight: 25,
      discountRate: 0.05,
    });
  });

  test("leave out what is not known, and the share of no orders", () => {
    expect(intensities(amountOf(10), { counted: { smallOrders: 0, orders: 0 }, money: {} }, undefined)).toEqual({
      orders: 0,
    });
  });
});

describe("stability", () => {
  const month = (index: number) => ({ year: 2020 + Math.floor(index / 12), month: (index % 12) + 1 });
  const history = (...byClient: readonly (readonly (number | null)[])[]): SalesHistory => ({
    step: "month",
    periods: (byClient[0] ?? []).map((_, index) => month(index)),
    sales: new Map(
      byClient.map((sales, index) => [index + 1, sales.map((one) => (one === null ? null : amountOf(one)))]),
    ),
  });

  test("counts the complete months in which a client bought for more than it returned", () => {
    const bought = history([10, null, 5, 7], [-3, 0, 1, 9]);
    expect(stability(bought, [0, 1, 2, 3])).toEqual(
      new Map([
        [1, 3],
        [2, 2],
      ]),
    );
    expect(stability(bought, [0, 2])).toEqual(
      new Map([
        [1, 2],
        [2, 1],
      ]),
    );
  });

  test("looks back over 36 months at most, and says nothing of a single one", () => {
    const steady = history(Array<number>(40).fill(1));
    expect(stability(steady, [...steady.periods.keys()])?.get(1)).toBe(36);
    expect(stability(steady, [5])).toBeNull();
  });
});

describe("the discount rate of a client", () => {
  const rates = (header: string, rows: readonly Row[]): [number, number][] =>
    [...(discountRates(countedSource([header], rows, { roles: { discount: [OWN] } })) ?? [])].map(([number, rate]) => [
      number,
      Math.round(rate * 1e6) / 1e6,
    ]);

  test("is what was given away over what it would have been", () => {
    expect(
      rates("Remise", [
        [1, 0, 90, 0.1],
        [1, 0, 100, ""],
        [2, 0, 50, 0],
      ]),
    ).toEqual([
      [1, 0.05],
      [2, 0],
    ]);
  });

  test("is the same in shares, percentages, texts and amounts", () => {
    const expected = [[1, 0.05]];
    expect(
      rates("Remise %", [
        [1, 0, 90, 10],
        [1, 0, 100, 0],
      ]),
    ).toEqual(expected);
    expect(
      rates("Remise", [
        [1, 0, 90, "10 %"],
        [1, 0, 100, "-"],
      ]),
    ).toEqual(expected);
    expect(
      rates("Montant remise", [
        [1, 0, 9000, 1000],
        [1, 0, 10_000, 0],
      ]),
    ).toEqual(expected);
  });

  test("leaves returns out, and what was given away whole", () => {
    const rows: Row[] = [
      [1, 0, 90, 0.1],
      [1, 0, -90, 0.1],
      [1, 0, 100, 1],
    ];
    expect(rates("Remise", rows)).toEqual([[1, 0.05]]);
  });

  test("is not known without a column", () => {
    expect(discountRates(countedSource([], [[1, 0, 90]]))).toBeNull();
  });
});

describe("the friction note", () => {
  test.each([
    ["Facile", "easy"],
    ["Low", "easy"],
    [1, "easy"],
    ["modérée", "moderate"],
    ["Moyen", "moderate"],
    ["2", "moderate"],
    ["DIFFICILE", "hard"],
    ["élevé", "hard"],
    ["schwierig", "hard"],
    [3, "hard"],
    ["?", null],
    ["", null],
    [4, null],
  ] as const)("%p is %p", (cell, note) => {
    expect(frictionIn(cell)).toBe(note);
  });

  test("is the last one of a client", () => {
    const source = countedSource(
      ["Difficulté"],
      [
        [1, 0, 10, "facile"],
        [2, 0, 10, ""],
        [1, 0, 10, "difficile"],
        [1, 0, 10, ""],
      ],
      { roles: { friction: [OWN] } },
    );
    expect(readFriction(source)).toEqual(new Map([[1, "hard"]]));
  });
});
