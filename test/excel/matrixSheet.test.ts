import { analysed, bookOf, cellsIn, clientRows, fill, opened, sheetIn, typed, type Opened, type Rows } from "./opened";
import { errorsIn, shownList } from "./shownLists";

const SHEET = "Matrice";

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

const list = () => shownList(workbook, SHEET, "Client", workbook.language === "fr" ? "Classe ABC" : "ABC class");

const rowOf = (client: string): Readonly<Record<string, unknown>> => {
  const row = list().rows.find((candidate) => candidate["Client"] === client);
  if (!row) throw new Error(`no client ${client}`);
  return row;
};

const typeFor = (client: string, cells: Readonly<Record<string, string | number>>): void => {
  const { rows, addressOf } = list();
  const index = rows.findIndex((row) => row["Client"] === client);
  typed(
    workbook,
    SHEET,
    Object.fromEntries(Object.entries(cells).map(([header, value]) => [addressOf(index, header), value])),
  );
};

/** The note, the potential and what they come to. */
const typedIn = (client: string): unknown[] => {
  const row = rowOf(client);
  return workbook.language === "fr"
    ? [row["Friction"], row["Potentiel"], row["Note\u00a0: friction"]]
    : [row["Friction"], row["Potential"], row["Score: friction"]];
};

const reversed = ([header = [], ...rows]: Rows): Rows => [
  header,
  ...rows.map(([name], index): [string | number | null, number] => [name ?? null, 100 + 37 * index]),
];

test("notes and potentials stay with their clients, in today's language, and count in the next analysis", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(9) }));
  expect(await analysed(workbook)).toBe("done");
  typeFor("Client 2", { Friction: "difficile", Potentiel: 90_000 });
  typeFor("Client 8", { Friction: "facile" });
  expect(typedIn("Client 2")).toEqual(["difficile", 90_000, 100]);
  fill(sheetIn(workbook, "Ventes"), reversed(clientRows(9)));
  workbook.language = "en";
  expect(await analysed(workbook)).toBe("done");
  expect(typedIn("Client 2")).toEqual(["hard", 90_000, 100]);
  expect(typedIn("Client 8")).toEqual(["easy", null, 0]);
  expect(typedIn("Client 1")).toEqual([null, null, ""]);
  const { state } = workbook.session;
  if (state.kind !== "done") throw new Error(state.kind);
  const { frictions, potentials } = state.results.economics.clientFacts;
  expect([[...frictions.values()].sort(), [...potentials.values()]]).toEqual([["easy", "hard"], [900_000_000]]);
});

test("a client that is gone keeps its note at the end, without a place or a part in any rank", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(6) }));
  expect(await analysed(workbook)).toBe("done");
  typeFor("Client 5", { Friction: "moyenne", Potentiel: 1_000_000 });
  fill(sheetIn(workbook, "Ventes"), clientRows(3));
  expect(await analysed(workbook)).toBe("done");
  const { rows } = list();
  expect(rows.map((row) => row["Client"])).toEqual(["Client 1", "Client 2", "Client 3", "Client 5"]);
  expect(rows.map((row) => row["Type de client"])[3]).toBe("archivé");
  expect(rows.map((row) => [row["Quadrant"], row["Valeur"], row["N°"]])[3]).toEqual(["", "", null]);
  // Ranks among three.
  expect(rows.slice(0, 3).map((row) => row["Note\u00a0: marge ou CA"])).toEqual([
    expect.closeTo(83.333, 3),
    50,
    expect.closeTo(16.667, 3),
  ]);
  fill(sheetIn(workbook, "Ventes"), clientRows(6));
  expect(await analysed(workbook)).toBe("done");
  expect(typedIn("Client 5")).toEqual(["moyenne", 1_000_000, 50]);
  expect(list().rows).toHaveLength(6);
});

test("notes of the data are shown until the user types some", async () => {
  const rows: Rows = [
    ["Client", "CA", "Difficulté"],
    ["Alpha", 500, "difficile"],
    ["Beta", 300, "facile"],
    ["Gamma", 200, null],
  ];
  workbook = opened(bookOf({ Clients: rows }));
  expect(await analysed(workbook)).toBe("done");
  expect([typedIn("Alpha")[0], typedIn("Beta")[0], typedIn("Gamma")[0]]).toEqual(["difficile", "facile", null]);
});

const CASES: readonly (readonly [string, Rows])[] = [
  ["one client", clientRows(1)],
  ["all equal clients", [["Client", "CA"], ...Array.from({ length: 7 }, (_, index) => [`C${index}`, 500])]],
  ["clients without any driver or margin", clientRows(12)],
  [
    "clients at or below zero",
    [
      ["Client", "CA"],
      ["Alpha", 900],
      ["Beta", 0],
      ["Gamma", -50],
      ["Delta", 40],
    ],
  ],
  [
    "negative margins",
    [
      ["Client", "CA", "Coût", "Nombre de commandes"],
      ["Alpha", 900, 1200, 3],
      ["Beta", 500, 700, 9],
      ["Gamma", 400, 100, 0],
      ["Delta", 300, null, 2],
    ],
  ],
];

test.each(CASES)("%s: every sheet makes sense without an error", async (_, rows) => {
  workbook = opened(bookOf({ Clients: rows }));
  expect(await analysed(workbook)).toBe("done");
  expect(errorsIn(workbook)).toEqual([]);
  for (const row of list().rows) expect(row["Quadrant"]).toMatch(Number(row["CA"]) > 0 ? /^[ABCD]$/ : /^N\/C$/);
});

test.each([
  ["one client", CASES[0]?.[1] ?? []],
  [
    "clients that are all alike",
    Array.from({ length: 5 }, (_, row) => (row === 0 ? ["Client", "CA"] : [`Client ${row}`, 100])),
  ],
])("%s: the sheet says that nothing tells the clients apart", async (_, rows) => {
  workbook = opened(bookOf({ Clients: rows }));
  expect(await analysed(workbook)).toBe("done");
  expect(String(cellsIn(workbook, SHEET, 4, 1)[0]?.[0])).toContain("Toutes les notes sont égales");
  expect(new Set(list().rows.map((row) => row["Valeur"]))).toEqual(new Set([50]));
});

test("without margin and drivers the sheet says what it rests on, and asks for the friction", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(5) }));
  expect(await analysed(workbook)).toBe("done");
  const basis = (): unknown => cellsIn(workbook, SHEET, 4, 1)[0]?.[0];
  expect(basis()).toBe(
    "La valeur repose sur\u00a0: chiffre d’affaires. La complexité repose sur\u00a0: rien pour l’instant\u202f; tous comptent comme simples tant que vous ne notez pas leur friction.",
  );
  typeFor("Client 1", { Friction: "difficile" });
  expect(basis()).toBe(
    "La valeur repose sur\u00a0: chiffre d’affaires. La complexité repose sur\u00a0: friction (1 client noté). On ne sait rien de la complexité de 4 clients\u00a0: ils comptent comme simples.",
  );
  expect(rowOf("Client 1")["Quadrant"]).toBe("B");
  expect(rowOf("Client 1")["Indicateur décisif"]).toBe("chiffre d’affaires");
});

test("sentences about toxic and strategic clients follow the notes and the cuts, and name the most complex ones", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(6) }));
  expect(await analysed(workbook)).toBe("done");
  const told = (word: string): unknown =>
    cellsIn(workbook, "Calculs", 6, 60)
      .flat()
      .find((cell) => typeof cell === "string" && cell.includes(word));
  expect(told("clients toxiques (")).toBeUndefined();
  typeFor("Client 6", { Friction: "difficile" });
  typeFor("Client 5", { Friction: "moyenne" });
  typeFor("Client 1", { Friction: "difficile" });
  expect(String(told("client toxique ("))).toMatch(/^1 client toxique .* du chiffre d’affaires\u00a0: Client 6\.$/u);
  expect(String(told("client stratégique ("))).toMatch(/^1 client stratégique .*\u00a0: Client 1\.$/u);
  const settings = cellsIn(workbook, "Paramètres", 1, 1).map(([label]) => label);
  typed(workbook, "Paramètres", { [`B${settings.indexOf("Complexité haute à partir de") + 1}`]: 45 });
  expect(String(told("clients toxiques ("))).toMatch(/^2 clients toxiques .*, dont Client 6 et Client 5\.$/u);
  expect(errorsIn(workbook)).toEqual([]);
});
