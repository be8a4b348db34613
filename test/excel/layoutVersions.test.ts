import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { CellError } from "../../src/embeddedExcel/workbook/cellValue";
import { type Fault, FAULTS, faultyHost } from "../support/faults/faultyHost";
import { analysed, bookOf, cellsIn, clientRows, done, fill, opened, reopened, sheetIn, type Opened } from "./opened";

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

/** A workbook analysed by an earlier version of this add-in. */
const made = (name: string): Opened =>
  opened(openWorkbook(readFileSync(join(__dirname, "fixtures", `${name}.xlsx`)), `${name}.xlsx`));

const ANSWERED: Fault = { isDone: true, code: null };

const sheetNames = (book = workbook) => book.host.book.sheets.map(({ name }) => name);

/** Errors, but for the gaps in the data of charts. */
const errors = (book = workbook) =>
  book.host.book.sheets.flatMap(({ name, grid }) =>
    Array.from({ length: grid.rowCount }, (_, row) => grid.rowValues(row)).flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell instanceof CellError && cell.code !== "#N/A" ? [`${name} ${row} ${column}`] : [],
      ),
    ),
  );

/** What stands in the column of a header, in the row of a client. */
function beside(sheet: string, client: string, header: RegExp): unknown {
  const cells = cellsIn(workbook, sheet, 1, 90);
  const top = cells.findIndex((row) => row.some((cell) => header.test(String(cell))));
  const column = cells[top]?.findIndex((cell) => header.test(String(cell))) ?? -1;
  return cells.slice(top + 1).find((row) => row.includes(client))?.[column];
}

/** Every sheet as a workbook has it that never was of an earlier version. */
async function freshCells(): Promise<ReadonlyMap<string, unknown[][]>> {
  const rows = cellsIn(workbook, "Ventes", 1, 2) as (string | number | null)[][];
  const fresh = opened(bookOf({ Ventes: rows }));
  expect(await analysed(fresh)).toBe("done");
  const cells = new Map(fresh.host.book.sheets.map(({ name }) => [name, cellsIn(fresh, name, 1, 40)]));
  fresh.host.close();
  return cells;
}

test("four sheets of the first layout are written anew in place, whatever the user called them", async () => {
  workbook = made("four-sheets-of-the-first-layout");
  const ids = new Map(workbook.host.book.sheets.map(({ name, id }) => [name, id]));
  expect(sheetNames()).toEqual(["Ventes", "Classement", "Paramètres", "Contrôles", "Calculs"]);
  expect(await analysed(workbook)).toBe("done");
  for (const [name, id] of ids) expect(sheetIn(workbook, name).id).toBe(id);
  expect(errors()).toEqual([]);
  const limit = cellsIn(workbook, "Paramètres", 1, 2).find(([label]) => label === "Limite A");
  expect(limit?.[1]).toBe(0.7);
  expect(await analysed(workbook)).toBe("done");
  const again = reopened(workbook);
  expect(await analysed(again)).toBe("done");
  again.host.close();
});

test("sheets that came later stand where they belong among those there are", async () => {
  workbook = made("four-sheets-of-the-first-layout");
  expect(await analysed(workbook)).toBe("done");
  const names = sheetNames();
  const inOrder = ["Synthèse", "Classement", "Matrice", "Coût de servir", "Historique", "Règles"];
  expect(names.filter((name) => inOrder.includes(name))).toEqual(inOrder);
  expect(names.indexOf("Synthèse")).toBeLessThan(names.indexOf("Classement"));
  expect(names.indexOf("Règles")).toBeLessThan(names.indexOf("Paramètres"));
  expect(names.at(-1)).toBe("Calculs");
  expect(names[0]).toBe("Ventes");
});

test("what was typed in lists of the first layout is beside the same clients afterwards", async () => {
  workbook = made("lists-of-the-first-layout");
  fill(sheetIn(workbook, "Ventes"), [["Client", "Montant HT"], ["Client 4", 90_000], ...clientRows(3).slice(1)]);
  expect(await analysed(workbook)).toBe("done");
  expect(beside("Coût de servir", "Client 3", /^Réclamations/)).toBe(7);
  expect(beside("Coût de servir", "Client 4", /^Visites/)).toBe(5);
  expect(beside("Matrice", "Client 1", /^Friction/)).toBe("++");
  const abc = cellsIn(workbook, "ABC", 1, 120);
  expect(abc.find((row) => row.includes("à rappeler"))).toContain("Client 2");
  expect(errors()).toEqual([]);
});

test("an upgrade of which a request fails loses nothing that was typed, and the next one completes it", async () => {
  const name = "lists-of-the-first-layout";
  workbook = made(name);
  const counted = faultyHost(workbook.host, null, ANSWERED);
  expect(await analysed(workbook)).toBe("done");
  const { changes } = counted;
  counted.restore();
  expect(changes).toBeGreaterThan(5);
  const faults = Object.values(FAULTS);
  for (let failing = 1; failing <= changes; failing += 2) {
    workbook.host.close();
    workbook = made(name);
    const host = faultyHost(workbook.host, failing, faults[((failing - 1) / 2) % faults.length] ?? ANSWERED);
    await analysed(workbook);
    host.restore();
    expect([failing, await analysed(workbook)]).toEqual([failing, "done"]);
    const typedCells = [
      beside("Coût de servir", "Client 3", /^Réclamations/),
      beside("Coût de servir", "Client 4", /^Visites/),
      beside("Matrice", "Client 1", /^Friction/),
    ];
    expect([failing, ...typedCells]).toEqual([failing, 7, 5, "++"]);
  }
}, 120_000);

test("nothing of the older layout is left among the cells of the new one", async () => {
  workbook = made("four-sheets-of-the-first-layout");
  const settings = sheetIn(workbook, "Paramètres");
  settings.setValue(4, 1, 0.8);
  expect(await analysed(workbook)).toBe("done");
  const fresh = await freshCells();
  for (const [name, was] of [
    ["Classement", "ABC"],
    ["Contrôles", "Contrôles"],
    ["Calculs", "Calculs"],
  ] as const) {
    const texts = (cells: unknown[][]) => cells.map((row) => row.filter((cell) => typeof cell === "number"));
    expect([name, texts(cellsIn(workbook, name, 1, 40))]).toEqual([name, texts(fresh.get(was) ?? [])]);
  }
});

test("sheets of a later version are left alone, and the user is told", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(6) }));
  expect(await analysed(workbook)).toBe("done");
  await done(({ worksheets }) => {
    worksheets.getItem("Matrice").names.getItem("ClientPortfolioLayout").formula = "=99";
  });
  fill(sheetIn(workbook, "Ventes"), clientRows(4));
  workbook.host.host.commit();
  const before = sheetNames().map((name) => cellsIn(workbook, name, 1, 60));
  expect(await analysed(workbook)).toBe("newerVersion");
  expect(workbook.session.state).toMatchObject({ problem: { name: "Matrice" } });
  expect(sheetNames().map((name) => cellsIn(workbook, name, 1, 60))).toEqual(before);
});

describe("a copy of a generated sheet", () => {
  /** Copies the cells and the hidden names of a sheet, as Excel does, but nothing of the workbook's. */
  async function copied(name: string): Promise<string> {
    const copy = `${name} (2)`;
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem(name);
      const used = sheet.getUsedRange().load("address,values");
      const names = sheet.names.load("items/name,items/formula,items/visible");
      await context.sync();
      const added = worksheets.add(copy);
      added.position = 0;
      added.getRange(used.address.replace(/.*!/, "")).values = used.values;
      for (const { name: mark, formula } of names.items) {
        added.names.add(mark, String(formula).replace(name, copy)).visible = false;
      }
      await context.sync();
    });
    return copy;
  }

  test("is not taken for the sheet, wherever it stands, also after saving", async () => {
    workbook = opened(bookOf({ Ventes: clientRows(6) }));
    expect(await analysed(workbook)).toBe("done");
    const copy = await copied("Contrôles");
    expect(sheetNames()[0]).toBe(copy);
    const before = cellsIn(workbook, copy, 1, 20);
    const again = reopened(workbook);
    fill(sheetIn(again, "Ventes"), clientRows(4));
    expect(await analysed(again)).toBe("done");
    expect(cellsIn(again, copy, 1, 20)).toEqual(before);
    expect(cellsIn(again, "Contrôles", 1, 20)).not.toEqual(before);
    again.host.close();
  });

  test("that nothing tells from the sheet is asked about", async () => {
    workbook = opened(bookOf({ Ventes: clientRows(6) }));
    expect(await analysed(workbook)).toBe("done");
    await copied("Contrôles");
    await done(({ names }) => {
      names.getItem("ClientPortfolioSheet_checks").delete();
    });
    expect(await analysed(workbook)).toBe("twoOfAKind");
    expect(workbook.session.state).toMatchObject({ problem: { code: "twoOfAKind", other: "Contrôles" } });
    await done(({ worksheets }) => {
      worksheets.getFirst().delete();
    });
    expect(await analysed(workbook)).toBe("done");
  });
});
