import type { SessionState } from "../../src/application/session/state";
import {
  analysed,
  bookOf,
  cellsIn,
  clientRows,
  done,
  fill,
  opened,
  reopened,
  sheetIn,
  typed,
  type Opened,
} from "./opened";

const SHEET = "Coût de servir";
const FIRST_ROW = 7;
/** Panels stand left of the list. */
const LIST_COLUMN = 9;
const COLUMNS = 20;
const DRIVERS = { from: 9, to: 18 };
const NUMBER = 18;
const REMARK = 7;
/** More cells than this are written by themselves, so that there are moments between lists of a dozen clients as well. */
jest.mock("../../src/limits", () => ({ ...jest.requireActual<object>("../../src/limits"), LONG_BLOCK_CELLS: 100 }));
const MANY_CLIENTS = 13;

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

/** Rows of the list: client, what was typed of its drivers, remark. */
const listed = (book = workbook) =>
  cellsIn(book, SHEET, FIRST_ROW, LIST_COLUMN + COLUMNS)
    .map((row) => row.slice(LIST_COLUMN))
    .filter(([client]) => client !== null);

const driversOf = (client: string, book = workbook): unknown[] | undefined =>
  listed(book)
    .find(([name]) => name === client)
    ?.slice(DRIVERS.from, DRIVERS.to);

/** Row on the sheet (1 is the first) in which a client stands. */
const rowOf = (client: string): number =>
  FIRST_ROW + cellsIn(workbook, SHEET, FIRST_ROW, LIST_COLUMN + 1).findIndex((row) => row[LIST_COLUMN] === client);

/** Types rush orders, claims and visits of a client. */
const typeFor = (client: string, rush: number | string, claims: number, visits: number): void => {
  const row = rowOf(client);
  typed(workbook, SHEET, { [`U${row}`]: rush, [`W${row}`]: claims, [`Y${row}`]: visits });
};

const typedDrivers = (rush: unknown, claims: unknown, visits: unknown): unknown[] => [
  null,
  null,
  rush,
  null,
  claims,
  null,
  visits,
  null,
  null,
];
const NOTHING = typedDrivers(null, null, null);

/** The same clients, the smallest now the largest. */
const reversedRows = (clients: number) => {
  const [header = [], ...rows] = clientRows(clients);
  return [header, ...rows.map(([name], index): [string | number | null, number] => [name ?? null, 100 + 37 * index])];
};

test("what was typed stays beside its client when the order changes, and counts", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(12) }));
  expect(await analysed(workbook)).toBe("done");
  expect(driversOf("Client 2")).toEqual(NOTHING);
  typeFor("Client 2", 4, 1, 3);
  typeFor("Client 11", 9, 2, 1);
  fill(sheetIn(workbook, "Ventes"), reversedRows(12));
  const again = reopened(workbook);
  expect(await analysed(again)).toBe("done");
  expect(driversOf("Client 2", again)).toEqual(typedDrivers(4, 1, 3));
  expect(driversOf("Client 11", again)).toEqual(typedDrivers(9, 2, 1));
  expect(driversOf("Client 1", again)).toEqual(NOTHING);
  const cost = listed(again).find(([name]) => name === "Client 11")?.[4];
  // Rush orders at 40, claims at 60, visits at 120.
  expect(cost).toBe(9 * 40 + 2 * 60 + 120);
  again.host.close();
});

test("beside a client that is gone it is kept at the end, counts for nothing, and comes back with the client", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(8) }));
  expect(await analysed(workbook)).toBe("done");
  typeFor("Client 7", 5, 6, 7);
  fill(sheetIn(workbook, "Ventes"), clientRows(4));
  expect(await analysed(workbook)).toBe("done");
  expect(listed()).toHaveLength(5);
  const last = listed().at(-1) ?? [];
  expect([last[0], last[REMARK], last[NUMBER], last[4]]).toEqual(["Client 7", "archivé", null, ""]);
  expect(driversOf("Client 7")).toEqual(typedDrivers(5, 6, 7));
  const claims = cellsIn(workbook, SHEET, 6, 60).find((row) => row.includes("Réclamations"));
  expect(claims?.[claims.indexOf("Réclamations") + 1]).toBe(0);
  fill(sheetIn(workbook, "Ventes"), clientRows(8));
  expect(await analysed(workbook)).toBe("done");
  expect(listed()).toHaveLength(8);
  expect(driversOf("Client 7")).toEqual(typedDrivers(5, 6, 7));
});

test("texts and formulas are given back as they were typed, in either language", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(5), Notes: [["Visites"], [6]] }));
  expect(await analysed(workbook)).toBe("done");
  typeFor("Client 3", "souvent", 2, 1);
  await done((book) => {
    book.worksheets.getItem(SHEET).getRange(`Y${rowOf("Client 3")}`).formulas = [["=Notes!A2*2"]];
    book.worksheets.getItem(SHEET).getRange(`AA${rowOf("Client 3")}`).formulas = [["'=1+1"]];
  });
  workbook.language = "en";
  fill(sheetIn(workbook, "Ventes"), reversedRows(5));
  expect(await analysed(workbook)).toBe("done");
  expect(driversOf("Client 3")).toEqual(["souvent", 2, 12, "=1+1"].reduce(placed, NOTHING));
  typed(workbook, "Notes", { A2: 10 });
  expect(driversOf("Client 3")?.[6]).toBe(20);
});

/** Puts the typed cells of the test above in their places. */
const placed = (cells: readonly unknown[], cell: unknown, index: number): unknown[] =>
  cells.map((other, column) => (column === [2, 4, 6, 8][index] ? cell : other));

test("a driver of which something was typed stays the user's although the data have it now", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(6) }));
  expect(await analysed(workbook)).toBe("done");
  typed(workbook, SHEET, { [`W${rowOf("Client 4")}`]: 3 });
  const [, ...rows] = clientRows(6);
  fill(sheetIn(workbook, "Ventes"), [
    ["Client", "Montant HT", "Réclamations", "Visites"],
    ...rows.map((row, index) => [...row, 10 + index, 20 + index]),
  ]);
  expect(await analysed(workbook)).toBe("done");
  const headers = cellsIn(workbook, SHEET, FIRST_ROW - 1, LIST_COLUMN + COLUMNS)[0] ?? [];
  expect(headers).toEqual(expect.arrayContaining(["Réclamations (à saisir)", "Visites"]));
  expect(driversOf("Client 4")).toEqual(typedDrivers(null, 3, 23));
  expect(driversOf("Client 1")).toEqual(typedDrivers(null, null, 20));
  // What the data gave is not taken for typed the next time.
  expect(await analysed(workbook)).toBe("done");
  expect(cellsIn(workbook, SHEET, FIRST_ROW - 1, LIST_COLUMN + COLUMNS)[0]).toEqual(headers);
});

test("unit costs, known totals and the assumed margin are read again", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(6) }));
  expect(await analysed(workbook)).toBe("done");
  typeFor("Client 1", 2, 1, 3);
  const settings = cellsIn(workbook, "Paramètres", 1, 1).map(([label]) => label);
  const at = (label: string): number => settings.indexOf(label) + 1;
  typed(workbook, "Paramètres", {
    [`B${at("Urgences")}`]: 33.5,
    [`D${at("Urgences")}`]: "non",
    [`E${at("Visites")}`]: 900,
    [`F${at("Visites")}`]: 12,
    [`B${at("Taux de marque supposé")}`]: 0.25,
  });
  const before = listed();
  workbook.language = "en";
  expect(await analysed(workbook)).toBe("done");
  expect(listed()).toEqual(before);
  const costs = cellsIn(workbook, "Paramètres", at("Urgences"), 6)[0];
  expect([costs?.[1], costs?.[3]]).toEqual([33.5, "no"]);
  const { state } = workbook.session;
  const economics = state.kind === "done" ? state.results.economics : null;
  expect(economics?.contributions.drivers).toEqual([
    expect.objectContaining({ driver: "rush", unitCost: 33.5, isExample: false }),
    expect.objectContaining({ driver: "claims", unitCost: 60, isExample: true }),
    expect.objectContaining({ driver: "visits", unitCost: 75, isExample: false }),
  ]);
  expect(economics?.clientFacts.margins?.source).toEqual({ kind: "assumedRate", rateOfSales: 0.25 });
});

/** The client in the first row of a sheet's list. */
function firstClientOf(name: string): unknown {
  const { grid, tables } = sheetIn(workbook, name);
  const { top = 0, left = 0 } = tables[0]?.area ?? {};
  return grid.value(top + 1, left);
}

/** Analyses and cancels once so much of the sheets is written. */
async function cancelledAt(fraction: number): Promise<SessionState["kind"]> {
  const { session } = workbook;
  await session.look();
  session.confirm();
  const unsubscribe = session.subscribe(() => {
    const { state } = session;
    if (state.kind === "working" && !state.isCancelling && state.progress.fraction >= fraction) session.cancel();
  });
  await session.analyse();
  unsubscribe();
  return session.state.kind;
}

test("an analysis cancelled between two lists loses nothing of it, nor puts it beside another client", async () => {
  const marked = ["Client 3", "Client 7", "Client 12"];
  const moments = new Set<string>();
  for (const fraction of [0.31, 0.33, 0.35, 0.38, 0.5]) {
    workbook = opened(bookOf({ Ventes: clientRows(MANY_CLIENTS) }));
    expect(await analysed(workbook)).toBe("done");
    marked.forEach((client, index) => {
      typeFor(client, index + 1, 10 * (index + 1), 100 * (index + 1));
    });
    fill(sheetIn(workbook, "Ventes"), reversedRows(MANY_CLIENTS - 1));
    expect(await cancelledAt(fraction)).toBe("found");
    moments.add(["Matrice", SHEET].map((name) => firstClientOf(name)).join());
    expect(await analysed(workbook)).toBe("done");
    const kept = listed().filter((row) => row.slice(DRIVERS.from, DRIVERS.to).some((cell) => cell !== null));
    expect(kept.map(([client]) => client).sort()).toEqual([...marked].sort());
    marked.forEach((client, index) => {
      expect(driversOf(client)).toEqual(typedDrivers(index + 1, 10 * (index + 1), 100 * (index + 1)));
    });
  }
  // Neither list written, one of them, both.
  expect([...moments]).toEqual(["Client 1,Client 1", "Client 12,Client 1", "Client 12,Client 12"]);
});
