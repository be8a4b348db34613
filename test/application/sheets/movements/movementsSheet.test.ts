import { CellError } from "../../../../src/embeddedExcel/workbook/cellValue";
import type { Language } from "../../../../src/text/language";
import { analysed, bookOf, fill, opened, type Opened, type Rows, sheetIn } from "../../../excel/opened";

const SHEETS: Readonly<Record<Language, string>> = { fr: "Mouvements", en: "Movements" };

/** Sales by client and month: `{ Durand: { "2024-01": 500 } }`. */
type Sales = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Invoice lines; the clients' names are long enough to look like names. */
const invoices = (sales: Sales): Rows => [
  ["Date", "Client", "Montant HT"],
  ...Object.entries(sales).flatMap(([client, byMonth]) =>
    Object.entries(byMonth).map(([month, amount]): [string, string, number] => {
      const [year = "", number = ""] = month.split("-");
      return [`15/${number}/${year}`, `Société ${client}`, amount];
    }),
  ),
];

/** Complete years from 2023 to 2025: one client that buys every January and December. */
const LOYAL = { "2023-01": 500, "2023-12": 500, "2024-01": 600, "2024-12": 500, "2025-01": 700, "2025-12": 500 };

const THREE_YEARS: Sales = {
  Loyal: LOYAL,
  Fading: { "2023-05": 300, "2024-05": 400, "2025-05": 250 },
  Steady: { "2023-05": 80, "2024-05": 80, "2025-05": 80 },
  Gone: { "2023-03": 200, "2024-03": 220, "2024-11": 30 },
  Back: { "2023-04": 90, "2025-04": 110 },
  Fresh: { "2025-06": 140 },
  Forgotten: { "2023-02": 40 },
};

async function analysedBook(rows: Rows, language: Language = "fr", choose?: (workbook: Opened) => void) {
  const workbook = opened(bookOf({ Ventes: rows }), { displayLanguage: language === "fr" ? "fr-FR" : "en-GB" });
  workbook.language = language;
  await workbook.session.look();
  workbook.session.confirm();
  choose?.(workbook);
  await workbook.session.analyse();
  expect(workbook.session.state.kind).toBe("done");
  await workbook.host.calculator.settled();
  return workbook;
}

/** What the sheet shows, by address. */
function shown(workbook: Opened, name = SHEETS[workbook.language]): Map<string, unknown> {
  const { grid } = sheetIn(workbook, name);
  const cells = new Map<string, unknown>();
  for (let row = 0; row < grid.rowCount; row++) {
    for (let column = 0; column < 24; column++) {
      const value = grid.value(row, column) ?? null;
      if (value !== null && value !== "") cells.set(`${String.fromCharCode(65 + column)}${row + 1}`, value);
    }
  }
  return cells;
}

/** The numbers behind a label in the first column, as far as the row goes. */
function lineOf(cells: Map<string, unknown>, label: string, after = 0): unknown[] {
  const row = [...cells].find(([address, value]) => /^A/.test(address) && value === label && rowOf(address) > after);
  if (!row) throw new Error(`no line ${label}`);
  return [..."BCDEFG"].map((column) => cells.get(`${column}${rowOf(row[0])}`)).filter((value) => value !== undefined);
}

const rowOf = (address: string): number => Number(address.replace(/\D/g, ""));

/** The list, row by row, as far as the named columns tell. */
const listOf = (cells: Map<string, unknown>, columns: string): unknown[][] =>
  [...cells.keys()]
    .filter((address) => /^I\d/.test(address) && rowOf(address) > 6)
    .map((address) => [...columns].map((column) => cells.get(`${column}${rowOf(address)}`)));

const errorsIn = (cells: Map<string, unknown>): string[] =>
  [...cells].flatMap(([address, value]) => (value instanceof CellError ? [address] : []));

const choosePeriod = (period: "everything" | "lastTwelveMonths" | number) => (workbook: Opened) => {
  workbook.session.chooseOptions({
    period: typeof period === "number" ? { kind: "year", year: period } : { kind: period },
  });
};

describe("Movements between two complete years", () => {
  let cells: Map<string, unknown>;

  beforeAll(async () => {
    cells = shown(await analysedBook(invoices(THREE_YEARS)));
  });

  test("every client of the file is listed: lost first, then won, declining, growing, unchanged, long gone", () => {
    // Client, status, sales N−1, sales N, difference, class N−1, class N, first year
    expect(listOf(cells, "IKLMNPQS")).toEqual([
      ["Société Gone", "perdu", 250, 0, -250, "B", "–", 2023],
      ["Société Fresh", "nouveau", 0, 140, 140, "–", "B", 2025],
      ["Société Back", "réactivé", 0, 110, 110, "–", "B", 2023],
      ["Société Fading", "en baisse", 400, 250, -150, "A", "A", 2023],
      ["Société Loyal", "en hausse", 1100, 1200, 100, "A", "A", 2023],
      ["Société Steady", "stable", 80, 80, 0, "C", "C", 2023],
      ["Société Forgotten", "inactif", 0, 0, 0, "–", "–", 2023],
    ]);
  });

  test("a lost client has the month of its last purchase", () => {
    expect(listOf(cells, "IR")[0]).toEqual(["Société Gone", 45_597]);
  });

  test("clients and sales of every year follow from those of the year before", () => {
    expect([..."BCD"].map((column) => cells.get(`${column}6`))).toEqual([2023, 2024, 2025]);
    expect(lineOf(cells, "Actifs l’année précédente")).toEqual(["–", 6, 4]);
    expect(lineOf(cells, "Nouveaux")).toEqual(["–", 0, 1]);
    expect(lineOf(cells, "Réactivés")).toEqual(["–", 0, 1]);
    expect(lineOf(cells, "Perdus")).toEqual(["–", -2, -1]);
    expect(lineOf(cells, "Clients actifs")).toEqual([6, 4, 5]);
    expect(lineOf(cells, "dont conservés, en baisse")).toEqual(["–", 0, 1]);
    expect(lineOf(cells, "Parti avec les perdus")).toEqual(["–", -130, -250]);
    expect(lineOf(cells, "Baisses des conservés")).toEqual(["–", 0, -150]);
    expect(lineOf(cells, "CA des clients actifs")).toEqual([1710, 1830, 1780]);
    expect(lineOf(cells, "Clients perdus, en\u00a0% des actifs")).toEqual(["–", 2 / 6, 1 / 4]);
    expect(lineOf(cells, "CA perdu, en\u00a0% du CA précédent")).toEqual(["–", 130 / 1710, 250 / 1830]);
    expect(lineOf(cells, "Demi-vie du portefeuille (années)")).toEqual([
      "–",
      expect.closeTo(Math.log(0.5) / Math.log(4 / 6), 9),
      expect.closeTo(Math.log(0.5) / Math.log(3 / 4), 9),
    ]);
  });

  test("the matrices tell where the clients of each class went, absent ones included", () => {
    expect(lineOf(cells, "Classe A")).toEqual([2, 0, 0, 0, 0, 2]);
    expect(lineOf(cells, "Classe B")).toEqual([0, 0, 0, 0, 1, 1]);
    expect(lineOf(cells, "Absents")).toEqual([0, 2, 0, 0, 1, 3]);
    expect(lineOf(cells, "Total")).toEqual([2, 2, 1, 0, 2, 7]);
    const sales = [...cells].find(([, value]) => value === "CA 2025");
    expect(lineOf(cells, "Absents", rowOf(sales?.[0] ?? ""))).toEqual([0, 250, 0, 0, 0, 250]);
    expect(lineOf(cells, "Total", rowOf(sales?.[0] ?? ""))).toEqual([1450, 250, 80, 0, 0, 1780]);
  });

  test("the finding tells who came, who left and what became of the others", () => {
    expect(cells.get("A3")).toBe(
      "De 2024 à 2025\u00a0: 2 clients nouveaux ou de retour apportent 250. 1 client, soit 25\u202f% de ceux de l’année " +
        "précédente, est perdu\u00a0: il avait apporté 250, soit 13.7\u202f% du chiffre d’affaires de cette année-là. Les " +
        "clients conservés achètent 50 de moins.",
    );
  });
});

test("a workbook that counts its days from 1904 shows the same month", async () => {
  const book = bookOf({ Ventes: invoices(THREE_YEARS) });
  book.uses1904Dates = true;
  const workbook = opened(book);
  expect(await analysed(workbook)).toBe("done");
  expect(listOf(shown(workbook), "IR")[0]).toEqual(["Société Gone", 45_597 - 1462]);
});

test("the same in English", async () => {
  const cells = shown(await analysedBook(invoices(THREE_YEARS), "en"));
  expect(cells.get("A3")).toMatch(/^From 2024 to 2025: 2 new or returning clients bring in 250\. 1 client, 25%/);
  expect(lineOf(cells, "Lost")).toEqual(["–", -2, -1]);
  expect(listOf(cells, "IK")[0]).toEqual(["Société Gone", "lost"]);
});

test("a year that has only begun is compared with the same months and says so", async () => {
  const sales: Sales = {
    ...THREE_YEARS,
    Loyal: { ...LOYAL, "2026-01": 650, "2026-04": 10 },
    Gone: { "2024-03": 50, "2026-03": 20 },
  };
  const cells = shown(await analysedBook(invoices(sales), "fr", choosePeriod(2026)));
  expect(cells.get("A2")).toContain("2026 comparé à 2025 (janvier–avril des deux années)");
  expect(cells.get("E6")).toBe("2026\n(janv.–avr.)");
  // Of 2025 only January to April count: Loyal and Back, of whom Back is lost.
  expect(lineOf(cells, "Actifs l’année précédente").at(-1)).toBe(2);
  expect(lineOf(cells, "Perdus").at(-1)).toBe(-1);
  expect(lineOf(cells, "Réactivés").at(-1)).toBe(1);
  expect(errorsIn(cells)).toEqual([]);
});

test("where everything is analysed, the last two complete years are compared, each with classes of its own", async () => {
  const ofYear = shown(await analysedBook(invoices(THREE_YEARS)));
  const ofEverything = shown(await analysedBook(invoices(THREE_YEARS), "fr", choosePeriod("everything")));
  expect(listOf(ofEverything, "IKLMNPQ")).toEqual(listOf(ofYear, "IKLMNPQ"));
  expect(lineOf(ofEverything, "Total")).toEqual(lineOf(ofYear, "Total"));
});

test("fiscal years bear both years in their names", async () => {
  const cells = shown(
    await analysedBook(invoices(THREE_YEARS), "fr", (workbook) => {
      workbook.session.chooseOptions({ fiscalYearStartMonth: 7, period: { kind: "year", year: 2024 } });
    }),
  );
  expect(cells.get("A3")).toMatch(/^De 2023-2024 à 2024-2025/);
  expect(errorsIn(cells)).toEqual([]);
});

describe("No cell shows an error", () => {
  const yearColumns: Rows = [
    ["Client", "2022", "2023", "2024", "2025"],
    ["Société Loyal", 10, 20, 30, 40],
    ["Société Gone", 10, 20, 30, null],
    ["Société Fresh", null, null, null, 5],
    ["Société Credit", 10, -5, 10, -5],
  ];
  const asProposed = (): void => undefined;
  test.each<[string, Rows, (workbook: Opened) => void]>([
    ["with one client", invoices({ Loyal: LOYAL }), asProposed],
    [
      "with two years only",
      invoices({ Loyal: { "2024-01": 5, "2024-12": 5, "2025-01": 5, "2025-12": 7 } }),
      asProposed,
    ],
    [
      "where every client is lost",
      invoices({ Old: { "2024-01": 9, "2024-12": 4 }, Other: { "2024-03": 5 }, Young: { "2025-01": 5, "2025-12": 7 } }),
      asProposed,
    ],
    [
      "where nobody was active the year before",
      invoices({ Old: { "2024-01": -9, "2024-12": -4 }, Young: { "2025-01": 5, "2025-12": 7 } }),
      asProposed,
    ],
    [
      "where nobody is active any more, everything analysed",
      invoices({ Old: { "2024-01": 90, "2024-12": 40, "2025-01": -5, "2025-12": -7 } }),
      choosePeriod("everything"),
    ],
    ["over the last twelve months", invoices(THREE_YEARS), choosePeriod("lastTwelveMonths")],
    ["with a column for each year", yearColumns, asProposed],
    [
      "where the file begins and ends within a year",
      invoices({ ...THREE_YEARS, Loyal: { "2022-09": 5, ...LOYAL, "2026-02": 9 } }),
      asProposed,
    ],
  ])("%s", async (_, rows, choose) => {
    const workbook = await analysedBook(rows, "fr", choose);
    expect(errorsIn(shown(workbook))).toEqual([]);
    expect(errorsIn(shown(workbook, "Calculs"))).toEqual([]);
  });
});

describe("Without two years to compare", () => {
  const oneYear = invoices({ Loyal: { "2025-01": 5, "2025-12": 7 }, Other: { "2025-05": 3 } });

  test("there is no such sheet", async () => {
    const workbook = await analysedBook(oneYear);
    expect(workbook.host.book.sheetNamed("Mouvements")).toBeUndefined();
  });

  test("one of an earlier analysis says so and keeps nothing of it", async () => {
    const workbook = await analysedBook(invoices(THREE_YEARS));
    fill(sheetIn(workbook, "Ventes"), oneYear);
    expect(await analysed(workbook)).toBe("done");
    await workbook.host.calculator.settled();
    const cells = shown(workbook);
    expect(cells.get("A3")).toMatch(/^La source ne contient pas deux années/);
    const headers = [...cells.keys()].filter((address) => /^[I-W]6$/.test(address));
    expect([...cells.keys()].filter((address) => !headers.includes(address))).toEqual(["A1", "A3"]);
  });

  test("and comes back to life with the years", async () => {
    const workbook = await analysedBook(invoices(THREE_YEARS));
    const before = shown(workbook);
    fill(sheetIn(workbook, "Ventes"), oneYear);
    await analysed(workbook);
    fill(sheetIn(workbook, "Ventes"), invoices(THREE_YEARS));
    expect(await analysed(workbook)).toBe("done");
    await workbook.host.calculator.settled();
    expect(listOf(shown(workbook), "IKLMNPQR")).toEqual(listOf(before, "IKLMNPQR"));
    expect(errorsIn(shown(workbook))).toEqual([]);
  });
});
