import type { Found } from "../../src/application/session/state";
import { inCurrency } from "../../src/domain/portfolio/amount";
import { linesOf, totalOf } from "../../src/domain/portfolio/sourceFingerprint";
import { ExcelWorkbook } from "../../src/excel/excelWorkbook";
import {
  analysed,
  bookOf,
  cellsIn,
  clientRows,
  done,
  fill,
  opened,
  sheetIn,
  typed,
  type Opened,
  type Rows,
} from "./opened";

let workbook: Opened;
let reading: jest.SpyInstance;
beforeEach(async () => {
  reading = jest.spyOn(ExcelWorkbook.prototype, "readColumns");
  workbook = opened(bookOf({ Ventes: clientRows(10), Taux: [["Taux"], [2]] }));
  expect(await analysed(workbook)).toBe("done");
  reading.mockClear();
});
afterEach(() => {
  workbook.host.close();
  reading.mockRestore();
});

const delivered = () => new Promise((resolve) => setTimeout(resolve, 0));

async function found(): Promise<Found> {
  await workbook.session.look();
  return shown();
}

function shown(): Found {
  const { state } = workbook.session;
  if (state.kind !== "found") throw new Error(state.kind);
  return state.found;
}

/** Client 1 gone, client 10 the largest of all, a new one, and a year later in the sense of nothing else changed. */
const CHANGED: Rows = [["Client", "Montant HT"], ...clientRows(9).slice(2), ["Client 10", 30_000], ["Neuf", 2_000]];

const everyCell = () => workbook.host.book.sheets.map(({ name }) => cellsIn(workbook, name, 1, 120));

test("the workbook tells of its last analysis, and that its source is the same", async () => {
  const { refresh, carriesAnalysis } = await found();
  expect(carriesAnalysis).toBe(true);
  expect(refresh).toMatchObject({
    last: { analysedOn: 46_000, period: { kind: "undated", year: 2025 } },
    isSameSource: true,
    moves: { up: [], down: [], appeared: [], gone: [] },
    archived: [],
  });
});

test("a workbook without an analysis has nothing to tell", async () => {
  workbook.host.close();
  workbook = opened(bookOf({ Ventes: clientRows(10) }));
  expect(await found()).toMatchObject({ carriesAnalysis: false, refresh: null });
});

test("what a refresh would bring is told before anything is written, and is what it then brings", async () => {
  const header = cellsIn(workbook, "Matrice", 6, 60)[0]?.indexOf("Friction") ?? -1;
  const client = cellsIn(workbook, "Matrice", 6, 60)[0]?.indexOf("Client") ?? -1;
  const row = cellsIn(workbook, "Matrice", 1, 60).findIndex((cells) => cells[client] === "Client 1");
  sheetIn(workbook, "Matrice").setValue(row, header, "++");
  fill(sheetIn(workbook, "Ventes"), CHANGED);
  workbook.host.host.commit();
  const before = everyCell();
  const { refresh } = await found();
  if (!refresh) throw new Error("nothing told");
  expect(everyCell()).toEqual(before);
  expect([linesOf(refresh.last.source), linesOf(refresh.source)]).toEqual([10, 10]);
  expect([totalOf(refresh.last.source), totalOf(refresh.source)].map(inCurrency)).toEqual([29_290, 50_290]);
  expect(refresh).toMatchObject({
    isSameSource: false,
    moves: { appeared: ["Neuf"], gone: ["Client 1"], up: ["Client 10"] },
    archived: ["Client 1"],
  });
  await workbook.session.analyse();
  expect(workbook.session.state.kind).toBe("done");
  const changes = cellsIn(workbook, "Historique", 7, 12)
    .map((cells) => cells.slice(9))
    .filter(([name]) => name !== null);
  const moved = (word: string) => changes.filter(([, , move]) => String(move).endsWith(word)).map(([name]) => name);
  expect(moved("monte")).toEqual(refresh.moves.up);
  expect(moved("descend").sort()).toEqual([...refresh.moves.down].sort());
  expect((await found()).refresh).toMatchObject({ isSameSource: true, moves: { up: [], gone: [] }, archived: [] });
});

test("other options show at once what they would change", async () => {
  await found();
  const { abc } = shown().options;
  workbook.session.chooseOptions({ abc: { ...abc, limits: { a: 0.4, b: 0.95 } } });
  const { moves } = shown().refresh ?? {};
  expect(moves?.down.length).toBeGreaterThan(0);
  expect(moves?.up).toEqual([]);
});

test("with other columns than then, no word is said on whether the source is the same", async () => {
  fill(
    sheetIn(workbook, "Ventes"),
    clientRows(10).map(([client, sales], row) => [
      client ?? null,
      sales ?? null,
      row === 0 ? "Montant TTC" : 2 * Number(sales),
    ]),
  );
  await found();
  await workbook.session.chooseColumns({ sales: { kind: "column", column: 2 } });
  expect(shown().refresh?.isSameSource).toBeNull();
});

describe("the lines", () => {
  test("are read once for the preview and the refresh", async () => {
    fill(sheetIn(workbook, "Ventes"), CHANGED);
    await found();
    await workbook.session.analyse();
    expect(workbook.session.state.kind).toBe("done");
    expect(reading).toHaveBeenCalledTimes(1);
  });

  test("are read again where the user changed a cell in between, which the pane says", async () => {
    await found();
    expect(shown().isOutdated).toBe(false);
    typed(workbook, "Ventes", { B2: 123 });
    await delivered();
    expect(shown().isOutdated).toBe(true);
    await workbook.session.analyse();
    expect(reading).toHaveBeenCalledTimes(2);
    expect(cellsIn(workbook, "ABC", 7, 4).find(([, client]) => client === "Client 1")?.[3]).toBe(123);
    expect((await found()).isOutdated).toBe(false);
  });

  test("are read again where a formula among them has another result", async () => {
    await done(({ worksheets }) => {
      worksheets.getItem("Ventes").getRange("B2").formulas = [["=Taux!A2*100"]];
    });
    await found();
    reading.mockClear();
    typed(workbook, "Taux", { A2: 7 });
    await delivered();
    await workbook.session.analyse();
    expect(reading).toHaveBeenCalledTimes(1);
    expect(cellsIn(workbook, "ABC", 7, 4).find(([, client]) => client === "Client 1")?.[3]).toBe(700);
  });

  test("are missed where their sheet was deleted in between", async () => {
    await found();
    await done(({ worksheets }) => {
      worksheets.getItem("Ventes").delete();
    });
    await delivered();
    await workbook.session.analyse();
    expect(workbook.session.state).toMatchObject({ problem: { code: "sourceGone", name: "Ventes" } });
  });
});
