import type { Results } from "../../src/application/session/state";
import { SAVED_COST_CELLS } from "../../src/application/memory/savedCosts";
import { SAVED_MATRIX_CELLS } from "../../src/application/memory/savedMatrix";
import { NAMES } from "../../src/application/sheets/definedNames";
import {
  COMPLEXITY_WEIGHT_NAMES,
  CUT_NAMES,
  DRIVER_NAMES,
  VALUE_WEIGHT_NAMES,
} from "../../src/application/sheets/economicsNames";
import { COUNTED_DRIVERS } from "../../src/domain/costToServe/drivers";
import { whaleCurve } from "../../src/domain/costToServe/whaleCurve";
import { QUADRANTS } from "../../src/domain/matrix/quadrant";
import { quadrantTotals } from "../../src/domain/matrix/quadrantTotals";
import { inCurrency } from "../../src/domain/portfolio/amount";
import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { TERMS_FR } from "../../src/text/terms/fr";
import { analysed, done, opened, type Opened } from "../excel/opened";
import { shownList } from "../excel/shownLists";
import { poisonCachedResults } from "../support/libreOffice/cachedResults";
import { type Edit, type OfficeSheet, recalculateInLibreOffice } from "../support/libreOffice/office";
import { requires } from "../support/requires";
import { expectedCosts, expectedDrivers, expectedMatrix, MATRIX_HEADERS, money } from "./expectedEconomics";
import { sampleWorkbook } from "./jobs";
import { type Cells, cellsOf, listIn, rowWith, type ShownList } from "./lists";

const TIMEOUT_MS = 300_000;
const [COSTS, MATRIX, RULES] = ["Coût de servir", "Matrice", "Règles"] as const;
const HEADER_ROW = 6;

type Typed = readonly [name: string, value: number | string];

/** Every setting the sheets follow at once, none of them as it was. */
const SETTINGS: readonly Typed[] = [
  [NAMES.limitA, 0.72],
  [NAMES.limitB, 0.91],
  [NAMES.rule, TERMS_FR.rules.strict.name],
  [NAMES.largestClientLimit, 0.11],
  [NAMES.fiveLargestLimit, 0.33],
  [NAMES.smallClassALimit, 0.2],
  [NAMES.dispersedClientsLimit, 0.4],
  [NAMES.dispersedSalesLimit, 0.06],
  [NAMES.evenLimit, 0.5],
  [NAMES.trendUp, 0.1],
  [NAMES.trendDown, -0.1],
  [NAMES.variationX, 0.4],
  [NAMES.variationY, 0.8],
  // The sample's lines have their cost: it stays without effect there.
  [NAMES.assumedMargin, 0.9],
  ...COUNTED_DRIVERS.flatMap((driver, index): Typed[] => [
    [DRIVER_NAMES[driver].unitCost, 150 + 41.3 * index],
    [DRIVER_NAMES[driver].toConfirm, index % 2 === 0 ? "non" : "oui"],
    ...(index % 3 === 0 ? [[DRIVER_NAMES[driver].total, 8_000.55 + 777 * index] as const] : []),
    ...(index === 0 ? [[DRIVER_NAMES[driver].capacity, 900] as const] : []),
  ]),
  [CUT_NAMES.value, 48],
  [CUT_NAMES.complexity, 41.5],
  ...Object.values(VALUE_WEIGHT_NAMES).map((name, index): Typed => [name, 15 + 25 * index]),
  ...Object.values(COMPLEXITY_WEIGHT_NAMES).map((name, index): Typed => [name, index === 3 ? 0 : 0.25 + index / 2]),
];

/** What the user types for single clients, by the number of the client's row: its sheet, header and values in turn. */
const NOTES: readonly (readonly [
  sheet: string,
  header: string,
  from: number,
  to: number,
  valueAt: (row: number) => number | string,
])[] = [
  [MATRIX, "Friction", 0, 60, (row) => ["difficile", "facile", "moyenne"][row % 3] ?? ""],
  [MATRIX, "Potentiel", 5, 45, (row) => 1_000 * ((row * 13) % 17) + 500],
  [COSTS, "Réclamations (à saisir)", 3, 50, (row) => (row * 5) % 7],
  [COSTS, "Heures de support (à saisir)", 10, 70, (row) => row / 4],
  [COSTS, "Visites (à saisir)", 20, 40, (row) => row % 4],
  [COSTS, "Ristournes (à saisir)", 0, 30, (row) => 12.25 * row],
];

const RULE = ["oui", "Commandes", ">=", 3, "% du CA", ">", 0.01, "Frais de dossier", "Prix", "Montant × occurrences", 12.5, "Commandes"]; // prettier-ignore

requires("LibreOffice")("Cost to serve, Matrix and Rules equal the domain in every cell", () => {
  let before: Results;
  let after: Results;
  let steps: { readonly sheets: readonly OfficeSheet[] }[];

  const resultsOf = ({ session: { state } }: Opened): Results => {
    if (state.kind !== "done") throw new Error(state.kind);
    return state.results;
  };

  beforeAll(async () => {
    const workbook = opened(openWorkbook(sampleWorkbook(), "sample.xlsx"));
    try {
      expect(await analysed(workbook)).toBe("done");
      await done((book) => {
        const table = book.tables.getItem("CP_DecisionRules");
        table.rows.add();
        table
          .getDataBodyRange()
          .getLastRow()
          .getCell(0, 0)
          .getResizedRange(0, RULE.length - 1).values = [RULE];
      });
      expect(await analysed(workbook)).toBe("done");
      before = resultsOf(workbook);
      await workbook.host.calculator.settled();
      const file = saveWorkbook(workbook.host.book);
      const lists: Readonly<Record<string, ReturnType<typeof shownList>>> = {
        [COSTS]: shownList(workbook, COSTS, "Client", "Code"),
        [MATRIX]: shownList(workbook, MATRIX, "Client", "Classe ABC"),
      };
      const notes = NOTES.flatMap(([sheet, header, from, to, valueAt]) =>
        Array.from({ length: to - from }, (_, index) => ({
          sheet,
          cell: lists[sheet]?.addressOf(from + index, header) ?? "A1",
          value: valueAt(from + index),
        })),
      );
      await done((book) => {
        for (const [name, value] of SETTINGS) book.names.getItem(name).getRange().values = [[value]];
        for (const { sheet, cell, value } of notes) book.worksheets.getItem(sheet).getRange(cell).values = [[value]];
      });
      expect(await analysed(workbook)).toBe("done");
      after = resultsOf(workbook);
      steps = await recalculateInLibreOffice(
        poisonCachedResults(file),
        [
          [
            ...SETTINGS.map(([name, value]): Edit => ({ kind: "setNamedCell", name, value })),
            ...notes.map((note): Edit => ({ kind: "setCell", ...note })),
          ],
        ],
        [COSTS, MATRIX, RULES],
      );
    } finally {
      workbook.host.close();
    }
  }, TIMEOUT_MS);

  const cases = [
    ["as generated", 0, () => before],
    ["with every setting changed and everything filled in", 1, () => after],
  ] as const;

  const cells = (step: number, sheet: string): Cells => cellsOf(steps[step]?.sheets, sheet);
  const clientsIn = (step: number, sheet: string): ShownList => listIn(cells(step, sheet), HEADER_ROW, "Client", "N°");

  /** The cells of a list under the headers that are expected, by client number; "" for empty ones. */
  const shownIn = (list: ShownList, expected: ReadonlyMap<number, Readonly<Record<string, unknown>>>) =>
    new Map(
      [...expected].map(([client, row]) => {
        const place = rowWith(list, "N°", client);
        return [client, Object.fromEntries(Object.keys(row).map((header) => [header, list.at(place, header) ?? ""]))];
      }),
    );

  test("no setting about costs and the matrix is left as it was", () => {
    const changed = new Set(SETTINGS.map(([name]) => name));
    const pools = COUNTED_DRIVERS.flatMap((driver) => [DRIVER_NAMES[driver].total, DRIVER_NAMES[driver].capacity]);
    const ofNextAnalysis = [NAMES.smallOrderLimit];
    const settings = [...SAVED_COST_CELLS, ...SAVED_MATRIX_CELLS];
    expect(settings.filter((name) => ![...changed, ...pools, ...ofNextAnalysis].includes(name))).toEqual([]);
    expect(after.economics.matrix.places.map(({ quadrant }) => quadrant)).not.toEqual(
      before.economics.matrix.places.map(({ quadrant }) => quadrant),
    );
    expect(after.economics.contributions.cost).not.toBe(before.economics.contributions.cost);
  });

  test.each(cases)("the list of costs %s", (_, step, results) => {
    const expected = expectedCosts(results());
    const list = clientsIn(step, COSTS);
    expect(list.rows).toHaveLength(expected.size);
    expect(shownIn(list, expected)).toEqual(expected);
  });

  test.each(cases)("the list of the matrix %s", (_, step, results) => {
    const expected = expectedMatrix(results());
    const list = clientsIn(step, MATRIX);
    expect(list.rows).toHaveLength(expected.size);
    expect(list.letterOf(MATRIX_HEADERS.frictionScore)).toBeDefined();
    expect(shownIn(list, expected)).toEqual(expected);
  });

  /** Cells to the right of the first words of a row in column A, by that column's letters. */
  const rowOf = (sheet: Cells, words: string, letters: string): unknown[] => {
    const [address = "A0"] =
      Object.entries(sheet).find(([where, text]) => /^A\d+$/.test(where) && text === words) ?? [];
    return [...letters].map((letter) => sheet[address.replace("A", letter)]);
  };

  test("the drivers' table with everything filled in", () => {
    const sheet = cells(1, COSTS);
    for (const [driver, row] of expectedDrivers(after))
      expect([driver, rowOf(sheet, driver, "BCDFGH")]).toEqual([driver, row]);
  });

  test.each(cases)("what is left, and what a quarter more or less would change, %s", (_, step, results) => {
    const { economics, analysed: portfolio } = results();
    const { contributions, whaleCurve: curve, signChanges } = economics;
    if (!curve) throw new Error("the sample has margins");
    const sheet = cells(step, COSTS);
    const sales = portfolio.clients.reduce((sum, client) => sum + inCurrency(client.sales), 0);
    const cost = contributions.clients.reduce((sum, row) => sum + inCurrency(row.cost), 0);
    const value = (words: string): unknown => rowOf(sheet, words, "D")[0];
    expect(value("CA")).toBeCloseTo(sales, 3);
    expect(value("Coût de servir")).toBeCloseTo(cost, 3);
    expect(value("Coût de servir, % du CA")).toBeCloseTo(cost / sales, 9);
    expect(value("Contribution nette")).toEqual(money(curve.total));
    expect(value("Clients dont la marge est connue")).toBe(curve.points.length);
    expect(value("Sommet de la courbe, % du total")).toEqual(
      curve.peakOverTotal === null ? "–" : expect.closeTo(curve.peakOverTotal, 9),
    );
    expect(value("Clients qui coûtent plus qu’ils ne rapportent")).toBe(curve.lossMakers.clients);
    expect(value("Ce qu’ils reprennent")).toEqual(money(curve.lossMakers.sum));
    expect(value("De la perte au gain, avec des coûts plus bas")).toBe(signChanges.withLowerCosts.length);
    expect(value("Du gain à la perte, avec des coûts plus hauts")).toBe(signChanges.withHigherCosts.length);
  });

  test.each(cases)("the quadrants' sums %s", (_, step, results) => {
    const { economics } = results();
    const totals = quadrantTotals(economics.matrix, economics.contributions.clients);
    const sheet = cells(step, MATRIX);
    const header = Object.entries(sheet).find(([address, text]) => text === "Quadrant" && /^A\d+$/.test(address));
    const first = Number(header?.[0].slice(1)) + 1;
    [...QUADRANTS, "notClassified" as const].forEach((group, index) => {
      const { clients, sales, margin, cost, netContribution } = totals[group];
      expect([..."BDEFG"].map((letter) => sheet[`${letter}${first + index}`])).toEqual([
        clients,
        money(sales),
        money(margin),
        money(cost),
        money(netContribution),
      ]);
    });
  });

  test.each(cases)(
    "whom every rule hits, what it brings, and what all of them would change, %s",
    (_, step, results) => {
      const { rulesOutcome, contributions } = results().economics;
      const sheet = cells(step, RULES);
      const headerRow = Object.keys(sheet).find((address) => /^A\d+$/.test(address) && sheet[address] === "Active");
      const rules = listIn(sheet, Number(headerRow?.slice(1)), "Active", "Si");
      expect(rules.rows.map((row) => [rules.at(row, "Clients touchés"), rules.at(row, "Effet par an")])).toEqual(
        rulesOutcome.rules.map(({ rule, clients, yearlyEffect, unknown }) => [
          unknown.length > 0 ? "–" : clients.length,
          unknown.length > 0 || rule.effect.kind === "none" ? "" : expect.closeTo(inCurrency(yearlyEffect), 2),
        ]),
      );
      const after = contributions.clients.map((row) => ({
        client: row.client,
        netContribution:
          row.netContribution === null
            ? null
            : ((row.netContribution + (rulesOutcome.byClient.get(row.client) ?? 0)) as typeof row.netContribution),
      }));
      const [today, withRules] = [whaleCurve(contributions.clients), whaleCurve(after)];
      if (!today || !withRules) throw new Error("the sample has margins");
      const change = (words: string): unknown[] => rowOf(sheet, words, "CEF");
      const line = (now: number, then: number) => [now, then, then - now].map((value) => expect.closeTo(value, 2));
      expect(change("Contribution nette de la période")).toEqual(
        line(inCurrency(today.total), inCurrency(withRules.total)),
      );
      expect(change("Sommet de la courbe de la baleine")).toEqual(
        line(inCurrency(today.peak.cumulative), inCurrency(withRules.peak.cumulative)),
      );
      expect(change("Clients à perte")).toEqual(line(today.lossMakers.clients, withRules.lossMakers.clients));
      expect(change("Leurs pertes")).toEqual(
        line(inCurrency(today.lossMakers.sum), inCurrency(withRules.lossMakers.sum)),
      );
      expect(change("Effet sur un an")[2]).toEqual(expect.closeTo(inCurrency(rulesOutcome.yearlyEffect), 2));
    },
  );

  test("no cell shows an error", () => {
    const errors = steps.flatMap(({ sheets }) =>
      sheets.flatMap(({ name, cells: all }) =>
        Object.entries(all).flatMap(([address, value]) => (typeof value === "object" ? [`${name}!${address}`] : [])),
      ),
    );
    expect(errors).toEqual([]);
  });
});
