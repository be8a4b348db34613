import type { Found } from "../../src/application/session/state";
import { inCurrency } from "../../src/domain/portfolio/amount";
import { netSales } from "../../src/domain/portfolio/portfolio";
import { bookOf, cellsIn, opened, sheetIn, typed, type Opened, type Rows } from "./opened";

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

async function look(): Promise<Found> {
  await workbook.session.look();
  return found();
}

function found(): Found {
  const { state } = workbook.session;
  if (state.kind !== "found") throw new Error(JSON.stringify(state));
  return state.found;
}

async function analyse(): Promise<void> {
  workbook.session.confirm();
  await workbook.session.analyse();
  expect(workbook.session.state.kind).toBe("done");
}

const total = ({ everything }: Found): number => (everything ? inCurrency(netSales(everything)) : NaN);

/** Rows of a generated sheet by what stands in their first column. */
const rowsOf = (sheet: string): Map<unknown, unknown[]> =>
  new Map(cellsIn(workbook, sheet, 1, 5).map((row) => [row[0], row]));
const check = (label: string): unknown[] => rowsOf("Contrôles").get(label) ?? [];
const setting = (label: string): unknown => rowsOf("Paramètres").get(label)?.[1];
const SOURCE_NOW = "Colonne source aujourd’hui";

/** An amount like others: no number that could count or name something. */
const amount = (line: number): number => ((line * 37) % 91) + 10.25;

const HEADERS = ["Date facture", "Client", "N° facture", "Montant HT"];
const month = (first: number, lines: number): Rows => [
  HEADERS,
  ...Array.from({ length: lines }, (_, line) => [
    45_300 + first * 30 + line,
    `Client ${line % 5}`,
    `F${first}-${line}`,
    amount(first * 7 + line),
  ]),
];
const sum = (rows: Rows, column: number): number =>
  rows.slice(1).reduce((sales, row) => sales + Number(row[column] ?? 0), 0);

describe("a table cut over the sheets of several months", () => {
  const [january, february, march] = [month(0, 30), month(1, 20), month(2, 25)];
  beforeEach(() => {
    workbook = opened(bookOf({ Janvier: january, Février: february, Mars: march }));
  });

  test("is read as one, or each sheet alone, as the user wants", async () => {
    const together = await look();
    expect(together.isTogether).toBe(true);
    expect(total(together)).toBeCloseTo(sum(january, 3) + sum(february, 3) + sum(march, 3), 4);
    await workbook.session.chooseParts(false);
    expect(found().isTogether).toBe(false);
    expect(total(found())).toBeCloseTo(sum(january, 3), 4);
  });

  test("is told on the Settings sheet, and its sum stays live on the Checks sheet", async () => {
    await look();
    await analyse();
    expect(setting("Feuilles, lues ensemble")).toBe("Janvier, Février, Mars");
    expect(setting("Lignes de données")).toBe("Janvier 2–31, Février 2–21, Mars 2–26");
    expect(check(SOURCE_NOW)[3]).toBe("OK");
    typed(workbook, "Mars", { D3: 1_000_000 });
    await workbook.host.calculator.settled();
    expect(check(SOURCE_NOW)[3]).toBe("ÉCART");
  });

  test("shows the sheet of every cell that is left out", async () => {
    typed(workbook, "Février", { B4: "" });
    sheetIn(workbook, "Février").setValue(3, 1, null);
    await look();
    await analyse();
    expect(check("Sans client")[4]).toBe("Février!B4");
  });

  test("is found together again in the next file", async () => {
    await look();
    await workbook.session.chooseParts(false);
    await analyse();
    expect(await look()).toMatchObject({ origin: "remembered", isTogether: false });
  });

  test("sets off a refresh where any of its sheets is changed", async () => {
    await look();
    await analyse();
    typed(workbook, "Mars", { D3: 7 });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(workbook.session.state).toMatchObject({ sourceChanged: true });
  });
});

describe("documents of several kinds", () => {
  const documents: Rows = [
    ["Date", "Client", "Type de pièce", "Montant HT"],
    ...Array.from({ length: 40 }, (_, line): (string | number)[] => [
      45_300 + line,
      `Client ${line % 6}`,
      line % 10 === 3 ? "Avoir" : line % 10 === 7 ? "Devis" : "Facture",
      amount(line),
    ]),
  ];

  test("tie out with the source column although credit notes are written as positive amounts", async () => {
    workbook = opened(bookOf({ Ventes: documents }));
    await look();
    await workbook.session.chooseColumns({ documentType: 2 });
    const of = (kind: string) =>
      documents.filter((row) => row[2] === kind).reduce((sales, row) => sales + Number(row[3]), 0);
    expect(total(found())).toBeCloseTo(of("Facture") - of("Avoir"), 4);
    await analyse();
    expect(check("Avoirs écrits en positif, comptés en négatif").slice(1, 3)).toEqual([2 * of("Avoir"), 4]);
    expect(check("Devis, brouillon ou document annulé").slice(1, 3)).toEqual([of("Devis"), 4]);
    expect(check(SOURCE_NOW).slice(1, 4)).toEqual([sum(documents, 3), null, "OK"]);
    expect(setting("Colonne du type de pièce")).toMatch(/^C – Type de pièce/);
  });
});

test("a scale in the header multiplies the live sum as it multiplies the lines", async () => {
  workbook = opened(
    bookOf({ Ventes: [["Client", "CA (k€)"], ...Array.from({ length: 12 }, (_, line) => [`C${line}`, line + 0.5])] }),
  );
  await look();
  await analyse();
  expect(check("Lu dans la source")[1]).toBe(72_000);
  expect(check(SOURCE_NOW).slice(1, 4)).toEqual([72_000, null, "OK"]);
});

describe("amounts in several currencies", () => {
  const sales: Rows = [
    ["Date", "Client", "Devise", "Montant HT"],
    ...Array.from({ length: 30 }, (_, line) => [
      45_300 + line,
      `Client ${line % 6}`,
      line % 3 === 0 ? "USD" : "EUR",
      amount(line),
    ]),
  ];
  const of = (currency: string) =>
    sales.filter((row) => row[2] === currency).reduce((sum, row) => sum + Number(row[3]), 0);

  beforeEach(() => {
    workbook = opened(bookOf({ Ventes: sales }));
  });

  test("are never added: the user chooses one of them", async () => {
    const asked = await look();
    expect(asked.problem).toEqual({ code: "chooseCurrency", currencies: ["EUR", "USD"] });
    expect(asked.everything).toBeNull();
    expect(asked.currencies.map(({ currency, lines }) => [currency, lines])).toEqual([
      ["EUR", 20],
      ["USD", 10],
    ]);
    await workbook.session.chooseColumns({ currency: { column: 2, kept: "USD" } });
    expect(total(found())).toBe(of("USD"));
    await analyse();
    expect(workbook.session.state).toMatchObject({ results: { currency: "USD" } });
    expect(check("Autre devise").slice(1, 3)).toEqual([of("EUR"), 20]);
    expect(check(SOURCE_NOW)[3]).toBe("OK");
    expect(setting("Devise")).toMatch(/^C – Devise.*USD/);
  });

  test("are asked about again where the kept one is not there any more", async () => {
    await look();
    await workbook.session.chooseColumns({ currency: { column: 2, kept: "USD" } });
    await analyse();
    const sheet = sheetIn(workbook, "Ventes");
    for (let row = 1; row <= 30; row++) if (sheet.grid.value(row, 2) === "USD") sheet.setValue(row, 2, "CHF");
    expect((await look()).problem).toEqual({ code: "chooseCurrency", currencies: ["EUR", "CHF"] });
  });

  test("are noticed where another one comes in between the look and the analysis", async () => {
    const sheet = sheetIn(workbook, "Ventes");
    for (let row = 1; row <= 30; row++) sheet.setValue(row, 2, "EUR");
    expect((await look()).problem?.code).not.toBe("chooseCurrency");
    workbook.session.confirm();
    typed(workbook, "Ventes", { C5: "USD" });
    await workbook.session.analyse();
    expect(found().problem).toEqual({ code: "chooseCurrency", currencies: ["EUR", "USD"] });
    expect(workbook.host.book.sheets).toHaveLength(1);
  });
});

test("other ways to compute the sales are shown with what they add up to", async () => {
  const rows: Rows = [
    ["Client", "Montant HT", "Montant TTC"],
    ...Array.from({ length: 20 }, (_, line) => [`C${line}`, amount(line), 1.2 * amount(line)]),
  ];
  workbook = opened(bookOf({ Ventes: rows }));
  const detected = await look();
  await workbook.session.chooseColumns({ sales: { kind: "column", column: 2 } });
  expect(total(found())).toBeCloseTo(sum(rows, 2), 4);
  const [other] = found().alternatives;
  expect(other?.sales).toEqual(detected.choice?.sales);
  expect(other && inCurrency(other.total)).toBeCloseTo(total(detected), 4);
});

test("clients that were left out are named with what they bought", async () => {
  workbook = opened(bookOf({ Ventes: month(0, 30) }));
  const whole = await look();
  const names = ["Client 1", "Client 4"];
  workbook.session.chooseOptions({ decisions: { excluded: names, merged: [] } });
  await analyse();
  const expected = whole.everything?.clients.filter(({ name }) => names.includes(name)) ?? [];
  expect(expected).toHaveLength(2);
  for (const { name, sales, lines } of expected) {
    expect(check(name).slice(0, 3)).toEqual([name, inCurrency(sales), lines]);
  }
  expect(check("Client écarté")[2]).toBe(12);
  expect(check(SOURCE_NOW)[3]).toBe("OK");
});

describe("names that stand on another sheet", () => {
  const lines: Rows = [
    ["Date", "Code client", "Montant HT"],
    ...Array.from({ length: 60 }, (_, line) => [45_300 + line, `C${String(line % 12).padStart(3, "0")}`, amount(line)]),
  ];
  const clients: Rows = [
    ["Code client", "Raison sociale", "Ville"],
    ...Array.from({ length: 11 }, (_, client) => [
      `C${String(client).padStart(3, "0")}`,
      `Société ${String.fromCharCode(65 + client)} SARL`,
      "Lyon",
    ]),
  ];

  test("are looked up, and keys that are not there are counted with their cells", async () => {
    workbook = opened(bookOf({ Factures: lines, Clients: clients }));
    const { table, lookups, everything } = await look();
    expect(table.joined?.map(({ header }) => header)).toContain("Raison sociale");
    expect(lookups).toMatchObject([{ header: "Raison sociale", sheetName: "Clients", unmatchedLines: 5 }]);
    expect(everything?.clients.map(({ name }) => name)).toContain("Société A SARL");
    await analyse();
    const [, , count, , cells] = check(
      "«\u00a0Raison sociale\u00a0»\u00a0: clés absentes de la feuille «\u00a0Clients\u00a0»",
    );
    expect([count, cells]).toEqual([5, "B13, B25, B37, B49, B61"]);
    expect(setting("Colonnes d’autres feuilles")).toBe("Clients!B – Raison sociale, recherchée par B – Code client");
    expect(setting("Colonne du client")).toBe("Clients!B – Raison sociale");
  });
});
