import { contributions, type Contributions } from "../../src/domain/costToServe/contributions";
import { byCountedDriver } from "../../src/domain/costToServe/costSettings";
import { COUNTED_DRIVERS, type CountedDriver } from "../../src/domain/costToServe/drivers";
import { signChanges } from "../../src/domain/costToServe/sensitivity";
import { type TypedQuantities, withTypedDrivers } from "../../src/domain/costToServe/typedDrivers";
import { EXAMPLE_UNIT_COSTS, type UnitCost, type UnitCosts } from "../../src/domain/costToServe/unitCosts";
import { whaleCurve } from "../../src/domain/costToServe/whaleCurve";
import { assumedMargins } from "../../src/domain/margin/buildMargins";
import { type Amount, amountOf, inCurrency } from "../../src/domain/portfolio/amount";
import { columnLetters } from "../../src/text/cellAddress";
import { poisonCachedResults } from "../support/libreOffice/cachedResults";
import {
  type Edit,
  type OfficeSheet,
  type OfficeValue,
  readCachedResultsInLibreOffice,
  recalculateInLibreOffice,
} from "../support/libreOffice/office";
import { requires } from "../support/requires";
import { generated, type Generated, sampleWorkbook } from "./jobs";

const TIMEOUT_MS = 300_000;
const NAME = "Coût de servir";
const HEADER_ROW = 6;
const MOST_COLUMNS = 40;
const CHART_COLUMN_HEADER = "Contribution nette cumulée";

type Cells = OfficeSheet["cells"];

const cellsOf = (sheets: readonly OfficeSheet[] | undefined, name: string): Cells => {
  const sheet = sheets?.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.cells;
};

/** Letter of the list's column with that header. */
function letterOf(cells: Cells, header: string): string {
  const letters = Array.from({ length: MOST_COLUMNS }, (_, column) => columnLetters(column));
  const found = letters.find((letter) => cells[`${letter}${HEADER_ROW}`] === header);
  if (found === undefined) throw new Error(`no column ${header}`);
  return found;
}

interface ListRow {
  readonly cost: OfficeValue | undefined;
  readonly costShare: OfficeValue | undefined;
  readonly net: OfficeValue | undefined;
  readonly remark: OfficeValue | undefined;
}

/** What the list says of every client, by its number. */
function listIn(cells: Cells): Map<number, ListRow> {
  const [number, cost, costShare, net, remark] = [
    "N°",
    "Coût de servir",
    "% du CA",
    "Contribution nette",
    "Remarque",
  ].map((header) => letterOf(cells, header));
  const rows = new Map<number, ListRow>();
  for (let row = HEADER_ROW + 1; cells[`${number}${row}`] !== undefined; row++)
    rows.set(Number(cells[`${number}${row}`]), {
      cost: cells[`${cost}${row}`],
      costShare: cells[`${costShare}${row}`],
      net: cells[`${net}${row}`],
      remark: cells[`${remark}${row}`],
    });
  return rows;
}

/** The same as the domain computes it. */
function expectedRows({ clients }: Contributions): Map<number, unknown> {
  const { withLowerCosts, withHigherCosts } = signChanges(clients);
  const close = (amount: Amount | null): unknown => (amount === null ? "" : expect.closeTo(inCurrency(amount), 4));
  return new Map(
    clients.map((row) => [
      row.client,
      {
        cost: close(row.cost),
        costShare: row.costShareOfSales === null ? "" : expect.closeTo(row.costShareOfSales, 9),
        net: close(row.netContribution),
        remark: withLowerCosts.includes(row.client)
          ? "gagne si −25\u202f%"
          : withHigherCosts.includes(row.client)
            ? "perd si +25\u202f%"
            : (row.netContribution ?? 0) < 0
              ? "à perte"
              : "",
      },
    ]),
  );
}

/** Row of the list in which a client stands. */
function rowOf(cells: Cells, client: number): number {
  const letter = letterOf(cells, "N°");
  for (let row = HEADER_ROW + 1; cells[`${letter}${row}`] !== undefined; row++)
    if (cells[`${letter}${row}`] === client) return row;
  throw new Error(`no client ${client}`);
}

/** The curve the chart draws: cumulative contribution by how many clients. */
function curveIn(sheets: readonly OfficeSheet[] | undefined): Map<number, number> {
  const cells = cellsOf(sheets, "Calculs");
  const header = Object.entries(cells).find(([address, text]) => text === CHART_COLUMN_HEADER && /5$/.test(address));
  const letter = (header?.[0] ?? "?").replace(/\d+$/, "");
  const column = Array.from({ length: 400 }, (_, index) => columnLetters(index)).indexOf(letter);
  const position = columnLetters(column - 2);
  const curve = new Map<number, number>();
  for (let row = 6; typeof cells[`${position}${row}`] === "number"; row++) {
    const cumulative = cells[`${letter}${row}`];
    if (typeof cumulative === "number") curve.set(Number(cells[`${position}${row}`]), cumulative);
  }
  return curve;
}

/** The value beside a text, that many columns to the right. */
function beside(cells: Cells, text: string, columns: number): OfficeValue | undefined {
  const found = Object.entries(cells).find(([address, value]) => value === text && /^A\d/.test(address));
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(found?.[0] ?? "") ?? [];
  const all = Array.from({ length: 60 }, (_, column) => columnLetters(column));
  return cells[`${all[all.indexOf(letters) + columns] ?? "?"}${row}`];
}

const perUnit = (amount: number, isConfirmed: boolean): UnitCost => ({ kind: "perUnit", amount, isConfirmed });
const newAmount = (driver: CountedDriver): number => 200 + 31.37 * COUNTED_DRIVERS.indexOf(driver);
const NEW_COSTS: UnitCosts = byCountedDriver((driver) => perUnit(newAmount(driver), false));
const POOLED: UnitCosts = {
  ...NEW_COSTS,
  orders: { kind: "pool", total: amountOf(54_321.98), capacity: 800 },
  rush: { kind: "pool", total: amountOf(9_999), capacity: null },
};

const named = (driver: CountedDriver, prefix: string): string =>
  `${prefix}${driver.charAt(0).toUpperCase()}${driver.slice(1)}`;

requires("LibreOffice")("The Cost to serve sheet lives without the add-in", () => {
  let job: Generated;
  let stored: readonly OfficeSheet[];
  let steps: { readonly sheets: readonly OfficeSheet[] }[];
  let typedFor: readonly [number, number];

  beforeAll(async () => {
    job = await generated(sampleWorkbook(), "sample.xlsx");
    stored = (await readCachedResultsInLibreOffice(job.workbook)).sheets;
    const cells = cellsOf(stored, NAME);
    const [first, , third] = [...listIn(cells).keys()];
    typedFor = [first ?? 0, third ?? 0];
    const type = (header: string, client: number, value: number | string): Edit => ({
      kind: "setCell",
      sheet: NAME,
      cell: `${letterOf(cells, header)}${rowOf(cells, client)}`,
      value,
    });
    steps = await recalculateInLibreOffice(
      poisonCachedResults(job.workbook),
      [
        COUNTED_DRIVERS.map((driver) => ({
          kind: "setNamedCell",
          name: named(driver, "CP_UnitCost"),
          value: newAmount(driver),
        })),
        COUNTED_DRIVERS.map((driver) => ({
          kind: "setNamedCell",
          name: named(driver, "CP_ToConfirm"),
          value: "non",
        })),
        [
          type("Réclamations (à saisir)", typedFor[0], 12),
          type("Ristournes (à saisir)", typedFor[0], 345.6),
          type("Visites (à saisir)", typedFor[1], 7),
          type("Heures de support (à saisir)", typedFor[1], "beaucoup"),
        ],
        [
          { kind: "setNamedCell", name: "CP_TotalOrders", value: 54_321.98 },
          { kind: "setNamedCell", name: "CP_CapacityOrders", value: 800 },
          { kind: "setNamedCell", name: "CP_TotalRush", value: 9_999 },
        ],
      ],
      null,
    );
  }, TIMEOUT_MS);

  const cellsAt = (step: number): Cells => cellsOf(steps[step]?.sheets, NAME);

  const computed = (unitCosts: UnitCosts, typed: ReadonlyMap<number, TypedQuantities> = new Map()): Contributions => {
    const { analysed, economics } = job.results;
    const { drivers } = withTypedDriversOf(typed);
    return contributions(analysed.clients, drivers, unitCosts, economics.clientFacts.margins);
  };

  const withTypedDriversOf = (byClient: ReadonlyMap<number, TypedQuantities>) => {
    const { analysed, economics } = job.results;
    const merged = withTypedDrivers(
      economics.drivers,
      analysed.clients.map(({ number }) => number),
      { drivers: new Set(byClient.size === 0 ? [] : ["claims", "rebates", "visits", "supportHours"]), byClient },
    );
    return { drivers: merged.byClient };
  };

  const typed = (): ReadonlyMap<number, TypedQuantities> =>
    new Map([
      [typedFor[0], { claims: 12, rebates: 345.6 }],
      [typedFor[1], { visits: 7 }],
    ]);

  test("every cost and contribution is what the domain computes", () => {
    expect(listIn(cellsAt(0))).toEqual(expectedRows(computed(EXAMPLE_UNIT_COSTS)));
    expect(job.results.economics.contributions).toEqual(computed(EXAMPLE_UNIT_COSTS));
  });

  test("other unit costs change every cost as they change the domain's", () => {
    expect(listIn(cellsAt(1))).toEqual(expectedRows(computed(NEW_COSTS)));
    expect(listIn(cellsAt(2))).toEqual(expectedRows(computed(NEW_COSTS)));
    expect(signChanges(computed(NEW_COSTS).clients).withHigherCosts).not.toEqual([]);
  });

  test("a title says that costs are examples until all of them are confirmed", () => {
    expect([0, 1, 2].map((step) => cellsAt(step)["A1"])).toEqual([
      "Coût de servir – avec des coûts d’exemple",
      "Coût de servir – avec des coûts d’exemple",
      "Coût de servir",
    ]);
    expect(String(cellsAt(1)["A3"])).toContain("avec des coûts d’exemple");
    expect(String(cellsAt(2)["A3"])).not.toContain("exemple");
  });

  test("quantities typed for a client count for it, and a text counts for nothing", () => {
    expect(listIn(cellsAt(3))).toEqual(expectedRows(computed(NEW_COSTS, typed())));
    expect(beside(cellsAt(3), "Réclamations", 1)).toBe(12);
    expect(beside(cellsAt(3), "Heures de support", 1)).toBe("");
  });

  test("a known total replaces the unit cost and ties out with what is unused", () => {
    const expected = computed(POOLED, typed());
    expect(listIn(cellsAt(4))).toEqual(expectedRows(expected));
    for (const { driver, pool, cost } of expected.drivers) {
      if (pool === null) continue;
      const label = driver === "orders" ? "Commandes" : "Urgences";
      const shown = [3, 5, 6, 7].map((columns) => beside(cellsAt(4), label, columns));
      expect(shown).toEqual([
        expect.closeTo(inCurrency(cost), 4),
        "total connu",
        inCurrency(pool.total),
        expect.closeTo(inCurrency(pool.unused), 4),
      ]);
      expect(Number(shown[0]) + Number(shown[3])).toBeCloseTo(inCurrency(pool.total), 4);
    }
  });

  test.each([
    [0, () => computed(EXAMPLE_UNIT_COSTS)],
    [1, () => computed(NEW_COSTS)],
    [4, () => computed(POOLED, typed())],
  ])("the whale curve is the domain's, after change %i", (step, contributed) => {
    const curve = whaleCurve(contributed().clients);
    if (!curve) throw new Error("the sample has margins");
    const shown = curveIn(steps[step]?.sheets);
    expect(shown.size).toBe(curve.points.length + 1);
    expect(shown.get(0)).toBe(0);
    curve.points.forEach(({ cumulative }, index) => {
      expect(shown.get(index + 1)).toBeCloseTo(inCurrency(cumulative), 4);
    });
    const cells = cellsAt(step);
    expect(beside(cells, "Clients qui coûtent plus qu’ils ne rapportent", 3)).toBe(curve.lossMakers.clients);
    expect(beside(cells, "Ce qu’ils reprennent", 3)).toBeCloseTo(inCurrency(curve.lossMakers.sum), 4);
    expect(beside(cells, "Sommet de la courbe, % du total", 3)).toEqual(
      curve.peakOverTotal === null ? "" : expect.closeTo(curve.peakOverTotal, 9),
    );
  });

  test("who would change sign is counted beside the list", () => {
    const { withLowerCosts, withHigherCosts } = signChanges(computed(NEW_COSTS).clients);
    const cells = cellsAt(1);
    expect([
      beside(cells, "De la perte au gain, avec des coûts plus bas", 3),
      beside(cells, "Du gain à la perte, avec des coûts plus hauts", 3),
    ]).toEqual([withLowerCosts.length, withHigherCosts.length]);
  });

  test("no sheet shows an error, whatever was typed, but for what charts leave out", () => {
    const errors = steps.flatMap(({ sheets }) =>
      sheets
        .filter(({ name }) => name !== "Calculs")
        .flatMap(({ name, cells }) =>
          Object.entries(cells).flatMap(([address, value]) =>
            typeof value === "object" ? [`${name}!${address}`] : [],
          ),
        ),
    );
    expect(errors).toEqual([]);
  });
});

const WITHOUT_MARGIN = new TextEncoder().encode(
  [
    "Client;Date;N° facture;Montant HT",
    ...Array.from({ length: 60 }, (_, line) => {
      const month = String((line % 12) + 1).padStart(2, "0");
      return `Client ${"ABCDEFGHIJ".charAt(line % 10)};1${line % 9}/${month}/2025;F${100 + (line >> 1)};${(line % 10) * 40 + 7}`;
    }),
  ].join("\n"),
);

requires("LibreOffice")("Where the data have no margin", () => {
  let job: Generated;
  let steps: { readonly sheets: readonly OfficeSheet[] }[];

  beforeAll(async () => {
    job = await generated(WITHOUT_MARGIN, "sans marge.csv", { confirm: true });
    steps = await recalculateInLibreOffice(poisonCachedResults(job.workbook), [
      [{ kind: "setNamedCell", name: "CP_AssumedMargin", value: 0.3 }],
    ]);
  }, TIMEOUT_MS);

  test("the sheet says why there is no contribution and where to give one", () => {
    const cells = cellsOf(steps[0]?.sheets, NAME);
    expect(cells["A3"]).toBe(
      "Les données ne donnent aucune marge\u00a0: pas de contribution nette ni de courbe. Pour les voir, saisissez un taux de marque dans la feuille «\u00a0Paramètres\u00a0», ligne «\u00a0Taux de marque supposé\u00a0».",
    );
    expect([...listIn(cells).values()].map(({ net }) => net)).toEqual(job.results.analysed.clients.map(() => ""));
    expect(curveIn(steps[0]?.sheets).size).toBe(0);
  });

  test("a margin that is typed gives contributions and the curve at once", () => {
    const { analysed, economics } = job.results;
    const margins = assumedMargins(analysed.clients, 0.3);
    const expected = contributions(analysed.clients, economics.drivers.byClient, EXAMPLE_UNIT_COSTS, margins);
    expect(listIn(cellsOf(steps[1]?.sheets, NAME))).toEqual(expectedRows(expected));
    expect(curveIn(steps[1]?.sheets).size).toBe(analysed.clients.length + 1);
    expect(String(cellsOf(steps[1]?.sheets, NAME)["A4"])).toContain("30");
  });
});
