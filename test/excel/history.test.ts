import {
  analysed,
  bookOf,
  cellsIn,
  done,
  fill,
  opened,
  reopened,
  sheetIn,
  typed,
  type Opened,
  type Rows,
} from "./opened";

const SHEET = "Historique";
const HEADER_ROW = 6;
/** The periods stand at the left, the class changes after them, then every client. */
const PERIODS = { first: 0, count: 8 };
const CHANGES = { first: 9, count: 8 };
const LIST = { first: 20, count: 35 };

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

/** One line a client and year; clients who bought nothing have none. */
const lines = (sales: Readonly<Record<string, Readonly<Record<number, number>>>>): Rows => [
  ["Client", "Date", "Montant HT"],
  ...Object.entries(sales).flatMap(([client, byYear]) =>
    Object.entries(byYear).flatMap(([year, amount]) =>
      // Two lines a year, in its first and last month: the year is complete.
      [`${year}-01-15`, `${year}-12-15`].map((date) => [client, date, amount / 2]),
    ),
  ),
];

const IN_2024 = { Anne: { 2024: 9000 }, Bruno: { 2024: 900 }, Chloé: { 2024: 90 }, Denis: { 2024: 10 } };
const IN_2025 = {
  Anne: { 2024: 9000, 2025: 100 },
  Bruno: { 2024: 900, 2025: 9900 },
  Chloé: { 2024: 90 },
  Denis: { 2024: 10, 2025: 10 },
  Émile: { 2025: 1000 },
};

const rows = (first: number, count: number, book = workbook): unknown[][] =>
  cellsIn(book, SHEET, HEADER_ROW, first + count)
    .map((cells) => cells.slice(first))
    .filter((cells) => cells.some((cell) => cell !== null && cell !== ""));

const changes = (book = workbook) => rows(CHANGES.first, CHANGES.count, book).slice(1);
const periods = (book = workbook) => rows(PERIODS.first, PERIODS.count, book).slice(1);

/** The list of clients by its headers, without the columns that wait for a period. */
function clients(book = workbook): Record<string, unknown>[] {
  const [headers = [], ...body] = rows(LIST.first, LIST.count, book);
  return body.map((cells) =>
    Object.fromEntries(
      headers.flatMap((header, index) =>
        /\(\d+\)$|^Code$|^Clé$|^N°$|^Conservé/.test(String(header)) || cells[index] === null
          ? []
          : [[String(header), cells[index]]],
      ),
    ),
  );
}

const hiddenColumns = (book = workbook): number =>
  Array.from({ length: LIST.count }, (_, column) => LIST.first + column).filter((column) =>
    sheetIn(book, SHEET).isColumnHidden(column),
  ).length;

test("the first analysis is kept, and says what will be listed", async () => {
  workbook = opened(bookOf({ Ventes: lines(IN_2024) }));
  expect(await analysed(workbook)).toBe("done");
  expect(clients()).toEqual([
    { Client: "Anne", "Classe 2024": "A", "CA 2024": 9000, "Quadrant 2024": expect.any(String) as string },
    expect.objectContaining({ Client: "Bruno", "Classe 2024": "B", "CA 2024": 900 }),
    expect.objectContaining({ Client: "Chloé", "Classe 2024": "C" }),
    expect.objectContaining({ Client: "Denis", "Classe 2024": "C" }),
  ]);
  expect(changes()).toEqual([]);
  expect(periods()).toEqual([["2024", 46_000, 4, 1, 1, 2, 0, 10_000]]);
  expect(sheetIn(workbook, SHEET).grid.value(2, 0)).toContain("Première analyse conservée\u00a0: 2024.");
});

test("the next year stands before it, and whoever changed class is listed", async () => {
  workbook = opened(bookOf({ Ventes: lines(IN_2024) }));
  expect(await analysed(workbook)).toBe("done");
  const again = reopened(workbook);
  fill(sheetIn(again, "Ventes"), lines(IN_2025));
  expect(await analysed(again)).toBe("done");
  expect(clients(again)).toEqual([
    expect.objectContaining({
      Client: "Bruno",
      "Classe 2025": "A",
      "CA 2025": 9900,
      "Classe 2024": "B",
      "CA 2024": 900,
    }),
    expect.objectContaining({ Client: "Émile", "Classe 2025": "B", "CA 2025": 1000 }),
    expect.objectContaining({ Client: "Anne", "Classe 2025": "C", "Classe 2024": "A" }),
    expect.objectContaining({ Client: "Denis", "Classe 2025": "C", "Classe 2024": "C" }),
    expect.objectContaining({ Client: "Chloé", "Classe 2024": "C" }),
  ]);
  expect(changes(again)).toEqual([
    ["Bruno", 46_000, "▲ monte", "B", "A", 900, 9900, "2024 → 2025"],
    ["Anne", 46_000, "▼ descend", "A", "C", 9000, 100, "2024 → 2025"],
    ["Émile", 46_000, "▲ apparaît", "absent", "B", null, 1000, "2024 → 2025"],
    ["Chloé", 46_000, "▼ disparaît", "C", "absent", 90, null, "2024 → 2025"],
  ]);
  expect(sheetIn(again, SHEET).grid.value(2, 0)).toBe(
    "2024 → 2025\u00a0: 1 client monte, 1 descend, 1 apparaît, 1 disparaît.",
  );
  expect(periods(again).map(([period, , count, a]) => [period, count, a])).toEqual([
    ["2025", 4, 1],
    ["2024", 4, 1],
  ]);
  again.host.close();
});

test("analysed once more, also in another language, nothing is added", async () => {
  workbook = opened(bookOf({ Ventes: lines(IN_2024) }));
  expect(await analysed(workbook)).toBe("done");
  fill(sheetIn(workbook, "Ventes"), lines(IN_2025));
  expect(await analysed(workbook)).toBe("done");
  const before = [clients(), changes(), periods(), hiddenColumns()];
  expect(await analysed(workbook)).toBe("done");
  expect([clients(), changes(), periods(), hiddenColumns()].slice(0, 1)).toEqual(before.slice(0, 1));
  expect([changes(), periods(), hiddenColumns()]).toEqual(before.slice(1));
  workbook.language = "en";
  expect(await analysed(workbook)).toBe("done");
  expect(changes().map(([client, , move]) => [client, move])).toEqual([
    ["Bruno", "▲ up"],
    ["Anne", "▼ down"],
    ["Émile", "▲ appeared"],
    ["Chloé", "▼ gone"],
  ]);
  expect(rows(LIST.first, 3)[0]).toEqual(["Client", "Code", "Class 2025"]);
});

test("a year whose lines were corrected is compared with what it was", async () => {
  workbook = opened(bookOf({ Ventes: lines(IN_2024) }));
  expect(await analysed(workbook)).toBe("done");
  fill(sheetIn(workbook, "Ventes"), lines({ ...IN_2024, Denis: { 2024: 90_000 } }));
  expect(await analysed(workbook)).toBe("done");
  expect(changes()).toEqual(
    expect.arrayContaining([["Denis", 46_000, "▲ monte", "C", "A", 10, 90_000, "2024, données modifiées"]]),
  );
  expect(periods()).toHaveLength(1);
});

test("a client the user merged into another brings its history along", async () => {
  workbook = opened(bookOf({ Ventes: lines(IN_2024) }));
  expect(await analysed(workbook)).toBe("done");
  const { Anne, ...others } = IN_2025;
  fill(sheetIn(workbook, "Ventes"), lines({ ...others, "Anne SARL": { 2025: Anne[2025] } }));
  const settings = sheetIn(workbook, "Paramètres");
  const header = cellsIn(workbook, "Paramètres", 1, 3).findIndex((cells) => cells[1] === "Décision");
  expect(settings.grid.value(header, 0)).toBe("Client");
  typed(workbook, "Paramètres", {
    [`A${header + 2}`]: "Anne",
    [`B${header + 2}`]: "Réunir avec",
    [`C${header + 2}`]: "Anne SARL",
  });
  expect(await analysed(workbook)).toBe("done");
  expect(clients().find(({ Client: name }) => name === "Anne SARL")).toMatchObject({
    "Classe 2025": "C",
    "Classe 2024": "A",
    "CA 2024": 9000,
  });
  expect(clients().some(({ Client: name }) => name === "Anne")).toBe(false);
});

test("sorted, filtered and with a remark beside a client it is read all the same", async () => {
  workbook = opened(bookOf({ Ventes: lines(IN_2024) }));
  expect(await analysed(workbook)).toBe("done");
  await done(({ tables }) => {
    const table = tables.getItem("CP_History");
    table.sort.apply([{ key: 0, ascending: false }]);
    table.columns.getItemAt(2).filter.applyValuesFilter(["A"]);
  });
  fill(sheetIn(workbook, "Ventes"), lines(IN_2025));
  expect(await analysed(workbook)).toBe("done");
  expect(clients().map((client) => [client["Client"], client["CA 2024"]])).toEqual([
    ["Bruno", 900],
    ["Émile", undefined],
    ["Anne", 9000],
    ["Denis", 10],
    ["Chloé", 90],
  ]);
});
