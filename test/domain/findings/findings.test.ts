import type { Finding } from "../../../src/domain/findings/finding";
import { findings } from "../../../src/domain/findings/findings";
import { DEFAULT_FINDING_THRESHOLDS } from "../../../src/domain/findings/thresholds";
import { type Abc, type AbcOptions, DEFAULT_ABC_OPTIONS } from "../../../src/domain/pareto/abc";
import { classify } from "../../../src/domain/pareto/classify";
import { amountOf } from "../../../src/domain/portfolio/amount";
import type { Client } from "../../../src/domain/portfolio/portfolio";
import medialibs from "../../truth/medialibs.json";

const classified = (sales: readonly number[], options: Partial<AbcOptions> = {}): Abc<Client> =>
  classify(
    sales.map((sold, index): Client => ({
      number: index + 1,
      key: `name:${index}`,
      code: "",
      name: String(index),
      sales: amountOf(sold),
      lines: 1,
      members: [],
    })),
    (client) => client.sales,
    { ...DEFAULT_ABC_OPTIONS, ...options },
  );

const found = (sales: readonly number[], options: Partial<AbcOptions> = {}): readonly Finding[] =>
  findings(classified(sales, options), { repeatedNames: [] });

const codes = (list: readonly Finding[]): string[] => list.map(({ code }) => code);

const equal = (clients: number): number[] => Array<number>(clients).fill(100);

test("a real table of 45 clients is fragile and dispersed", () => {
  const sales = medialibs.clients.map(([, amount]) => Number(amount));
  const list = found(sales);
  expect(codes(list)).toEqual(["classA", "fragile", "dispersed", "otherRule"]);
  expect(list[0]).toMatchObject({ code: "classA", clients: 7, shareOfClients: 7 / 45 });
  expect(list[1]).toMatchObject({ code: "fragile" });
  expect(list[2]).toMatchObject({ code: "dispersed", clientsInC: 27, shareOfClients: 0.6 });
  expect(list[3]).toEqual({ code: "otherRule", clients: 2 });
});

test("many almost equal clients are even, and neither fragile nor dispersed", () => {
  const almostEqual = equal(40).map((sold, index) => sold + index / 10);
  expect(codes(found(almostEqual, { rule: "count" }))).toEqual(["classA", "even", "concentration"]);
});

describe("the portfolio is fragile", () => {
  test("from a largest client of 15 % on", () => {
    expect(codes(found([15, ...Array<number>(85).fill(1)]))).toContain("fragile");
    expect(codes(found([14.9, ...Array<number>(85).fill(1)], { rule: "count" }))).not.toContain("fragile");
  });

  test("from five largest clients of 50 % on", () => {
    expect(codes(found([...Array<number>(5).fill(10), ...Array<number>(50).fill(1)], { rule: "count" }))).toContain(
      "fragile",
    );
    expect(
      codes(found([...Array<number>(5).fill(9.9), ...Array<number>(50).fill(1)], { rule: "count" })),
    ).not.toContain("fragile");
  });

  test("where a tenth of the clients or fewer are A, but not because nobody is", () => {
    const tenOfHundred = [...Array<number>(10).fill(8), ...Array<number>(90).fill(2 / 9)];
    expect(found(tenOfHundred)).toContainEqual(expect.objectContaining({ code: "fragile", shareOfClientsInA: 0.1 }));
    expect(classified(equal(4), { rule: "count" }).totals.A.clients).toBe(0);
    const onlyByClassA = { ...DEFAULT_FINDING_THRESHOLDS, fragileLargestClient: 2, fragileFiveLargest: 2 };
    expect(codes(findings(classified(equal(4), { rule: "count" }), { repeatedNames: [] }, onlyByClassA))).not.toContain(
      "fragile",
    );
  });
});

test("what stands outside the classes or depends on a choice comes last", () => {
  const list = findings(classified([60, 10, 10, 10, 10, 0, -5]), {
    repeatedNames: [{ name: "Dupont", clients: [1, 2] }],
  });
  expect(codes(list)).toEqual(["classA", "fragile", "notClassified", "repeatedNames", "movedByTies"]);
  expect(list).toContainEqual({ code: "notClassified", clients: 2, sales: amountOf(-5) });
  expect(list).toContainEqual({ code: "repeatedNames", names: 1 });
  expect(list).toContainEqual({ code: "movedByTies", clients: 2 });
});

test("the rule by count has no other rule to compare with", () => {
  expect(codes(found([60, 25, 10, 5]))).toContain("otherRule");
  expect(codes(found([60, 25, 10, 5], { rule: "count" }))).not.toContain("otherRule");
});

test("without positive sales nothing is said of concentration", () => {
  expect(codes(found([0, -5]))).toEqual(["notClassified"]);
});

test("concentration is told where sales do not rest on few clients, of more than ten", () => {
  const sales = [14, ...Array<number>(86).fill(1)];
  expect(found(sales, { rule: "count" })).toContainEqual({
    code: "concentration",
    largestClientShare: 0.14,
    fiveLargestShare: 0.18,
    tenLargestShare: 0.23,
    hhiPoints: expect.closeTo(282, 9),
    equivalentClients: expect.closeTo(10_000 / 282, 9),
  });
  expect(codes(found(equal(10), { rule: "count" }))).not.toContain("concentration");
});

test("the rule computed says so where there are too few clients for it, and has no other rule where it applies", () => {
  expect(found([60, 25, 10, 5], { rule: "computed" })).toContainEqual({ code: "tooFewForComputed", clients: 4 });
  const many = Array.from({ length: 30 }, (_, index) => (index + 1) ** 3);
  const said = codes(found(many, { rule: "computed" }));
  expect(said).not.toContain("tooFewForComputed");
  expect(said).not.toContain("otherRule");
});

test("duplicates are told, but for rows that are already told to share their name", () => {
  const [first, second] = classified([8, 5]).rows.map(({ item }) => item);
  if (first === undefined || second === undefined) throw new Error("two clients");
  const pair = { client: first, other: second };
  const duplicates = [
    { ...pair, difference: "sameName" },
    { ...pair, difference: "typing" },
  ] as const;
  expect(findings(classified([8, 5]), { repeatedNames: [], duplicates })).toContainEqual({
    code: "duplicates",
    pairs: 2,
    sales: amountOf(10),
  });
  const repeatedNames = [{ name: "Dupont", clients: [1, 2] }];
  expect(findings(classified([8, 5]), { repeatedNames, duplicates })).toContainEqual({
    code: "duplicates",
    pairs: 1,
    sales: amountOf(5),
  });
});
