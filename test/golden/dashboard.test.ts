import type { Quadrant } from "../../src/domain/matrix/quadrant";
import { MONTHLY_INDICATORS } from "../../src/domain/followUp/monthlyFigures";
import { inCurrency, sumOf } from "../../src/domain/portfolio/amount";
import { indicatorColumn } from "../../src/application/sheets/dashboard/indicatorColumns";
import { INDICATOR_HEADER_ROW } from "../../src/application/sheets/dashboard/layout";
import { cellName } from "../../src/application/sheets/references";
import { columnOf, type SectionName, WORKINGS_FIRST_ROW } from "../../src/application/sheets/workings/layout";
import { columnLetters } from "../../src/text/cellAddress";
import type { IndicatorColumnName } from "../../src/text/sheets/dashboard/messages";
import { poisonCachedResults } from "../support/libreOffice/cachedResults";
import { type Edit, type OfficeSheet, type OfficeValue, recalculateInLibreOffice } from "../support/libreOffice/office";
import { requires } from "../support/requires";
import { classesUnder, generated, type Generated, sampleWorkbook } from "./jobs";
import { type Cells, cellsOf, listIn, rowWith, type ShownList } from "./lists";

const TIMEOUT_MS = 300_000;
const DASHBOARD = "Tableau de bord";
const WORKINGS = "Calculs";
const ORDER_COST = 77.5;
const LIMIT_A = 0.6;

requires("LibreOffice")("The Dashboard lives without the add-in", () => {
  let job: Generated;
  let steps: { readonly sheets: readonly OfficeSheet[] }[];

  const rowOf = (cells: Cells, text: string): number => {
    const found = Object.entries(cells).find(([address, value]) => /^A\d+$/.test(address) && value === text)?.[0];
    if (found === undefined) throw new Error(`no ${text}`);
    return Number(found.slice(1));
  };
  const dashboard = (step: number): Cells => cellsOf(steps[step]?.sheets, DASHBOARD);
  const indicatorsIn = (cells: Cells): ShownList => listIn(cells, rowOf(cells, "Indicateur"), "Indicateur", "Nature");
  const peopleIn = (cells: Cells): ShownList => listIn(cells, 6, "Commercial", "Clients");

  beforeAll(async () => {
    job = await generated(sampleWorkbook(), "sample.xlsx");
    const set = (index: number, column: IndicatorColumnName, value: string | number): Edit => ({
      kind: "setCell",
      sheet: DASHBOARD,
      cell: cellName(INDICATOR_HEADER_ROW + 1 + index, indicatorColumn(column)),
      value,
    });
    steps = await recalculateInLibreOffice(poisonCachedResults(job.workbook), [
      [
        set(0, "target", 2_000_000),
        set(1, "indicator", "Panier moyen"),
        set(1, "target", 2_100),
        set(3, "indicator", "Satisfaction"),
        set(3, "typedActual", 8.5),
        set(3, "target", 8),
        set(3, "better", "plus bas"),
        set(6, "typedActual", 31),
        { kind: "setNamedCell", name: "CP_PickedIndicator", value: "Commandes" },
        { kind: "setNamedCell", name: "CP_UnitCostOrders", value: ORDER_COST },
        { kind: "setNamedCell", name: "CP_LimitA", value: LIMIT_A },
      ],
    ]);
  }, TIMEOUT_MS);

  /** A column of a section of the Workings sheet, down to its last filled cell. */
  const section = (step: number, name: SectionName, offset: number): readonly (OfficeValue | undefined)[] => {
    const cells = cellsOf(steps[step]?.sheets, WORKINGS);
    const cell = (column: number, row: number) => cells[`${columnLetters(columnOf(name) + column)}${row}`];
    const found: (OfficeValue | undefined)[] = [];
    for (let row = WORKINGS_FIRST_ROW + 1; cell(0, row) !== undefined; row++) found.push(cell(offset, row));
    return found;
  };

  /** Actual figure of every indicator of the catalogue, by its name. */
  const catalogue = (step: number): ReadonlyMap<unknown, OfficeValue | undefined> => {
    const actual = section(step, "catalogue", 4);
    return new Map(section(step, "catalogue", 0).map((name, index) => [name, actual[index]]));
  };

  const near = (value: number, digits = 6): unknown => expect.closeTo(value, digits);

  test("the actual figures are those of the domain", () => {
    const { analysed, abc, economics, overTime } = job.results;
    const { contributions, matrix, drivers } = economics;
    const sales = inCurrency(sumOf(analysed.clients.map((client) => client.sales)));
    const base = inCurrency(abc.base);
    const active = abc.ranked;
    const quantity = (driver: "orders"): number =>
      [...drivers.byClient.values()].reduce((sum, { counted }) => sum + (counted[driver] ?? 0), 0);
    const margins = economics.clientFacts.margins?.total;
    const totals = overTime?.movements?.totals;
    if (!margins || !totals || !overTime.movements) throw new Error("the sample has margins and two years");
    const quadrants = new Map(matrix.places.map(({ client, quadrant }) => [client, quadrant]));
    const salesIn = (quadrant: Quadrant): number =>
      analysed.clients.reduce(
        (sum, { number, sales: sold }) => sum + (quadrants.get(number) === quadrant ? inCurrency(sold) : 0),
        0,
      );
    const largest = abc.rows.slice(0, 5).reduce((sum, row) => sum + inCurrency(row.sales), 0);
    expect(Object.fromEntries([...catalogue(0)].map(([name, value]) => [String(name), value]))).toMatchObject({
      "Chiffre d’affaires": near(sales),
      "Marge brute": near(inCurrency(margins.margin), 2),
      "Taux de marque": near(inCurrency(margins.margin) / inCurrency(margins.knownSales)),
      "Contribution nette": near(inCurrency(economics.whaleCurve?.total ?? sumOf([])), 2),
      "Coût de servir en part du CA": near(inCurrency(contributions.cost) / sales),
      "Clients actifs": active,
      "CA moyen par client": near(base / active),
      "Clients gagnés": totals.new.clients + totals.reactivated.clients + totals.newOrReactivated.clients,
      "Clients perdus": totals.lost.clients,
      "Taux de perte de clients": near(overTime.movements.churnByCount ?? NaN),
      Commandes: quantity("orders"),
      "Panier moyen": near(sales / quantity("orders")),
      "Part des clients en classe A": near(abc.totals.A.clients / active),
      "Part du CA des 5 premiers clients": near(largest / base),
      "Part du CA en A – Or": near(salesIn("gold") / base),
      "Part du CA en D – Toxique": near(salesIn("toxic") / base),
      "Actions terminées": 0,
    });
    expect(catalogue(0).get("Appels")).toBeUndefined();
  });

  test("a typed target, another indicator and an own one count at once", () => {
    const list = indicatorsIn(dashboard(1));
    const shown = [0, 1, 3, 6].map((index) =>
      ["Indicateur", "Réel", "Écart", "Alerte"].map((header) => list.at(list.rows[index] ?? 0, header)),
    );
    const sales = Number(catalogue(1).get("Chiffre d’affaires"));
    const order = Number(catalogue(1).get("Panier moyen"));
    expect(shown).toEqual([
      ["Chiffre d’affaires", near(sales, 2), near(sales - 2_000_000, 2), sales >= 2_000_000 ? "Atteint" : "Proche"],
      [
        "Panier moyen",
        near(order),
        near(order - 2_100),
        order >= 2_100 ? "Atteint" : order >= 1_995 ? "Proche" : "En écart",
      ],
      ["Satisfaction", 8.5, 0.5, "En écart"],
      ["Propositions remises", 31, "", "Sans objectif"],
    ]);
    expect(list.at(list.rows[3] ?? 0, "Nature")).toBe("Propre");
  });

  test("sales, class A clients and contributions by salesperson tie out, before and after costs and limits change", () => {
    const { salespeople } = job.results.followUp;
    expect(salespeople.length).toBeGreaterThan(2);
    [{}, { limits: { a: LIMIT_A, b: 0.95 } }].forEach((options, step) => {
      const list = peopleIn(dashboard(step));
      const classes = classesUnder(job.results, options);
      const shown = new Map(
        list.rows.map((row) => [
          list.at(row, "Commercial"),
          ["CA", "Clients", "dont classe A"].map((name) => list.at(row, name)),
        ]),
      );
      expect(shown).toEqual(
        new Map(
          salespeople.map(({ name, sales, clients }) => [
            name ?? "(sans commercial)",
            [
              near(inCurrency(sales), 4),
              clients.length,
              clients.filter((client) => classes.get(client) === "A").length,
            ],
          ]),
        ),
      );
      const net = list.rows.reduce((sum, row) => sum + Number(list.at(row, "Contribution nette")), 0);
      expect(net).toBeCloseTo(Number(catalogue(step).get("Contribution nette")), 1);
    });
    expect(catalogue(1).get("Contribution nette")).not.toBe(catalogue(0).get("Contribution nette"));
  });

  test("the chart follows the picked indicator month by month", () => {
    const { monthly } = job.results.followUp;
    if (!monthly) throw new Error("the sample has months");
    const picked = (step: number): unknown[] => [...section(step, "months", 3 + MONTHLY_INDICATORS.length)];
    expect(picked(0)).toEqual(monthly.series.sales?.map((value) => near(value ?? 0, 2)));
    expect(picked(1)).toEqual(monthly.series.orders);
  });

  test("the forecast is of the size of the months before, inside its interval", () => {
    const cells = dashboard(0);
    const first = rowOf(cells, "dans 1 mois");
    const sales = job.results.followUp.monthly?.series.sales ?? [];
    const months = sales.map((value) => value ?? 0);
    [0, 1, 2, 3].forEach((index) => {
      const [value, low, high, total] = ["C", "D", "E", "F"].map((letter) =>
        Number(cells[`${letter}${first + index}`]),
      );
      expect(value).toBeGreaterThan(Math.min(...months) / 2);
      expect(value).toBeLessThan(Math.max(...months) * 2);
      expect(low).toBeLessThan(value ?? 0);
      expect(high).toBeGreaterThan(value ?? 0);
      expect(total).toBeGreaterThanOrEqual(value ?? 0);
    });
    expect(rowWith(indicatorsIn(cells), "Indicateur", "Chiffre d’affaires")).toBeGreaterThan(first);
  });

  test("no cell but those of the charts shows an error", () => {
    const errors = steps.flatMap(({ sheets }) =>
      sheets.flatMap(({ name, cells }) =>
        Object.entries(cells).flatMap(([address, value]) =>
          typeof value === "object" && !(name === WORKINGS && value.error === "#N/A") ? [`${name}!${address}`] : [],
        ),
      ),
    );
    expect(errors).toEqual([]);
  });
});
