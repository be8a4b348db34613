import { type TypedQuantities, withTypedDrivers } from "../../src/domain/costToServe/typedDrivers";
import { buildMatrix } from "../../src/domain/matrix/buildMatrix";
import { type Friction } from "../../src/domain/matrix/friction";
import { INTENSITIES } from "../../src/domain/matrix/intensities";
import { type ComplexityIndicator, DEFAULT_MATRIX_SETTINGS, type MatrixSettings } from "../../src/domain/matrix/matrix";
import { type ClientFacts, matrixClients } from "../../src/domain/matrix/matrixClients";
import { QUADRANT_LETTERS, QUADRANTS } from "../../src/domain/matrix/quadrant";
import { quadrantTotals } from "../../src/domain/matrix/quadrantTotals";
import { type Amount, amountOf, inCurrency } from "../../src/domain/portfolio/amount";
import { TERMS_FR } from "../../src/text/terms/fr";
import { poisonCachedResults } from "../support/libreOffice/cachedResults";
import { type Edit, type OfficeSheet, recalculateInLibreOffice } from "../support/libreOffice/office";
import { requires } from "../support/requires";
import { generated, type Generated, sampleWorkbook } from "./jobs";
import { cellsOf, listIn, rowWith, type ShownList } from "./lists";

const TIMEOUT_MS = 300_000;
const MATRIX = "Matrice";
const COSTS = "Coût de servir";
const HEADER_ROW = 6;

const COMPLEXITY: readonly ComplexityIndicator[] = [...INTENSITIES, "friction"];
const named = (part: string): string => `CP_Weight${part.charAt(0).toUpperCase()}${part.slice(1)}`;
const WEIGHT_NAMES: Readonly<Record<ComplexityIndicator, string>> = {
  // The entries are all the parts.
  ...(Object.fromEntries(COMPLEXITY.map((part) => [part, named(part)])) as Record<ComplexityIndicator, string>),
  smallOrderShare: "CP_WeightSmallOrders",
};

const withComplexityWeights = (weightOf: (index: number) => number): MatrixSettings["complexityWeights"] =>
  // The entries are all the parts.
  Object.fromEntries(COMPLEXITY.map((part, index) => [part, weightOf(index)])) as Record<ComplexityIndicator, number>;

const CUTS: MatrixSettings = { ...DEFAULT_MATRIX_SETTINGS, cuts: { value: 45, complexity: 37.5 } };
const WEIGHTS: MatrixSettings = {
  ...CUTS,
  valueWeights: { main: 10, stability: 70, potential: 35 },
  complexityWeights: withComplexityWeights((index) => (index * 7) % 5),
};
const NO_WEIGHTS: MatrixSettings = {
  ...CUTS,
  valueWeights: { main: 0, stability: 0, potential: 0 },
  complexityWeights: withComplexityWeights(() => 0),
};

const settingEdits = ({ cuts, valueWeights, complexityWeights }: MatrixSettings): Edit[] =>
  [
    ["CP_CutValue", cuts.value] as const,
    ["CP_CutComplexity", cuts.complexity] as const,
    ["CP_WeightMargin", valueWeights.main] as const,
    ["CP_WeightStability", valueWeights.stability] as const,
    ["CP_WeightPotential", valueWeights.potential] as const,
    ...COMPLEXITY.map((part) => [WEIGHT_NAMES[part], complexityWeights[part]] as const),
  ].map(([name, value]) => ({ kind: "setNamedCell", name, value }));

requires("LibreOffice")("The Matrix sheet lives without the add-in", () => {
  let job: Generated;
  let steps: { readonly sheets: readonly OfficeSheet[] }[];
  let frictions: ReadonlyMap<number, Friction>;
  let potentials: ReadonlyMap<number, Amount>;
  let quantities: ReadonlyMap<number, TypedQuantities>;

  const matrixList = (sheets: readonly OfficeSheet[] | undefined): ShownList =>
    listIn(cellsOf(sheets, MATRIX), HEADER_ROW, "Client", "N°");

  beforeAll(async () => {
    job = await generated(sampleWorkbook(), "sample.xlsx");
    const clients = job.results.abc.rows.map(({ item }) => item.number);
    const notes: readonly Friction[] = ["hard", "easy", "moderate"];
    frictions = new Map(clients.slice(2, 40).map((client, index) => [client, notes[index % 3] ?? "easy"]));
    potentials = new Map(
      clients.slice(0, 30).map((client, index) => [client, amountOf(1000 * ((index * 13) % 17) + 500)]),
    );
    quantities = new Map(
      clients.slice(5, 60).map((client, index) => [client, { claims: (index * 5) % 7, supportHours: index / 4 }]),
    );
    const [before] = await recalculateInLibreOffice(job.workbook, [], [MATRIX, COSTS]);
    const matrix = matrixList(before?.sheets);
    const costs = listIn(cellsOf(before?.sheets, COSTS), HEADER_ROW, "Client", "N°");
    const typed = (list: ShownList, sheet: string, header: string, client: number, value: string | number): Edit => ({
      kind: "setCell",
      sheet,
      cell: `${list.letterOf(header)}${rowWith(list, "N°", client)}`,
      value,
    });
    const areaOf = (list: ShownList, firstHeader: string, lastHeader: string): string =>
      `${list.letterOf(firstHeader)}${HEADER_ROW}:${list.letterOf(lastHeader)}${list.rows.at(-1) ?? HEADER_ROW}`;
    steps = await recalculateInLibreOffice(
      poisonCachedResults(job.workbook),
      [
        settingEdits(CUTS),
        settingEdits(WEIGHTS),
        [
          ...[...frictions].map(([client, note]) =>
            typed(matrix, MATRIX, "Friction", client, TERMS_FR.frictions[note]),
          ),
          ...[...potentials].map(([client, amount]) => typed(matrix, MATRIX, "Potentiel", client, inCurrency(amount))),
        ],
        [...quantities].flatMap(([client, { claims = 0, supportHours = 0 }]) => [
          typed(costs, COSTS, "Réclamations (à saisir)", client, claims),
          typed(costs, COSTS, "Heures de support (à saisir)", client, supportHours),
        ]),
        settingEdits(NO_WEIGHTS),
        [
          {
            kind: "sort",
            sheet: MATRIX,
            area: areaOf(matrix, "Client", "Ligne dans Coût de servir"),
            header: "Client",
            descending: true,
          },
        ],
        [{ kind: "deleteRow", sheet: MATRIX, area: areaOf(matrix, "Client", "Ligne dans Coût de servir"), row: 9 }],
      ],
      [MATRIX, COSTS, "Calculs"],
    );
  }, TIMEOUT_MS);

  /** The clients' facts after what was typed. */
  const factsWith = (typed: Partial<ClientFacts>): ClientFacts => ({ ...job.results.economics.clientFacts, ...typed });

  const withQuantities = (): Partial<ClientFacts> => {
    const { analysed, economics } = job.results;
    const numbers = analysed.clients.map(({ number }) => number);
    const typed = { drivers: new Set(["claims", "supportHours"] as const), byClient: quantities };
    return { frictions, potentials, drivers: withTypedDrivers(economics.drivers, numbers, typed).byClient };
  };

  const placesUnder = (settings: MatrixSettings, typed: Partial<ClientFacts> = {}) =>
    buildMatrix(matrixClients(job.results.analysed.clients, factsWith(typed)), settings);

  /** What the list should show of every client. */
  function expected(settings: MatrixSettings, typed: Partial<ClientFacts> = {}): Map<number, unknown> {
    const matrix = placesUnder(settings, typed);
    const nothing = { value: "", complexity: "", quadrant: "N/C", name: "", deciding: "", distance: "" };
    return new Map<number, unknown>([
      ...matrix.places.map(
        ({ client, scores, complexity, quadrant, deciding, distance }) =>
          [
            client,
            {
              value: expect.closeTo(scores.value, 8),
              complexity: complexity.score === null ? "" : expect.closeTo(scores.complexity, 8),
              quadrant: QUADRANT_LETTERS[quadrant],
              name: TERMS_FR.quadrants[quadrant],
              deciding: deciding.indicator === null ? "" : TERMS_FR.indicators[deciding.indicator],
              distance: expect.closeTo(distance, 8),
            },
          ] as const,
      ),
      ...matrix.notClassified.map((client) => [client, nothing] as const),
    ]);
  }

  function shown(step: number): Map<number, unknown> {
    const list = matrixList(steps[step]?.sheets);
    return new Map(
      list.rows.map((row) => [
        Number(list.at(row, "N°")),
        {
          value: list.at(row, "Valeur"),
          complexity: list.at(row, "Complexité"),
          quadrant: list.at(row, "Quadrant"),
          name: list.at(row, "Type de client"),
          deciding: list.at(row, "Indicateur décisif"),
          distance: list.at(row, "Écart au seuil"),
        },
      ]),
    );
  }

  test("scores, quadrants and what decides are those of the domain", () => {
    expect(shown(0)).toEqual(expected(DEFAULT_MATRIX_SETTINGS));
    expect(new Set(placesUnder(DEFAULT_MATRIX_SETTINGS).places.map(({ quadrant }) => quadrant))).toEqual(
      new Set(QUADRANTS),
    );
  });

  test("the cuts and then every weight move the clients as the domain would", () => {
    expect(shown(1)).toEqual(expected(CUTS));
    expect(shown(2)).toEqual(expected(WEIGHTS));
    expect(shown(2)).not.toEqual(shown(1));
  });

  test("notes of friction and potentials count as soon as they are typed", () => {
    expect(shown(3)).toEqual(expected(WEIGHTS, { frictions, potentials }));
    expect(shown(3)).not.toEqual(shown(2));
  });

  test("quantities typed beside the costs count as well", () => {
    expect(shown(4)).toEqual(expected(WEIGHTS, withQuantities()));
    expect(shown(4)).not.toEqual(shown(3));
  });

  test("without any weight all parts count the same", () => {
    expect(shown(5)).toEqual(expected(NO_WEIGHTS, withQuantities()));
  });

  test("sorting changes no client's row, and deleting one leaves the others", () => {
    expect(shown(6)).toEqual(shown(5));
    expect([...shown(6).keys()]).not.toEqual([...shown(5).keys()]);
    expect(shown(7).size).toBe(shown(6).size - 1);
  });

  test("the quadrants' sums are those of the domain", () => {
    const { economics } = job.results;
    const totals = quadrantTotals(economics.matrix, economics.contributions.clients);
    const cells = cellsOf(steps[0]?.sheets, MATRIX);
    const header = Object.entries(cells).find(([address, text]) => text === "Quadrant" && /^A\d+$/.test(address));
    const first = Number(header?.[0].slice(1)) + 1;
    [...QUADRANTS, "notClassified" as const].forEach((group, index) => {
      const { clients, sales, margin, cost, netContribution } = totals[group];
      const money = (amount: Amount | null): unknown => (amount === null ? "" : expect.closeTo(inCurrency(amount), 3));
      expect(["B", "D", "E", "F", "G"].map((letter) => cells[`${letter}${first + index}`])).toEqual([
        clients,
        money(sales),
        money(margin),
        money(cost),
        money(netContribution),
      ]);
    });
  });

  test("every point of the chart stands in one quadrant, at the scores of its client", () => {
    const cells = cellsOf(steps[4]?.sheets, "Calculs");
    const points = listIn(cells, 5, "Ligne dans la liste", "N°", 2);
    const matrix = placesUnder(WEIGHTS, withQuantities());
    const names = { gold: "A Or", strategic: "B Stratégique", efficient: "C Efficace", toxic: "D Toxique" } as const;
    const places = new Map(matrix.places.map((place) => [place.client, place]));
    expect(points.rows).toHaveLength(places.size);
    for (const row of points.rows) {
      const place = places.get(Number(points.at(row, "N°")));
      const drawn = QUADRANTS.filter((quadrant) => typeof points.at(row, names[quadrant]) === "number");
      expect(drawn).toEqual([place?.quadrant]);
      expect(points.at(row, "Complexité")).toBeCloseTo(place?.scores.complexity ?? NaN, 8);
      expect(points.at(row, names[place?.quadrant ?? "gold"])).toBeCloseTo(place?.scores.value ?? NaN, 8);
    }
  });

  test("no cell but those of the charts shows an error", () => {
    const errors = steps.flatMap(({ sheets }) =>
      sheets.flatMap(({ name, cells }) =>
        Object.entries(cells).flatMap(([address, value]) =>
          typeof value === "object" && !(name === "Calculs" && value.error === "#N/A") ? [`${name}!${address}`] : [],
        ),
      ),
    );
    expect(errors).toEqual([]);
  });
});
