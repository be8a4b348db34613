import type { Results } from "../../src/application/session/state";
import { WorkbookErrands } from "../../src/application/errands/workbookErrands";
import { ExcelWorkbook } from "../../src/excel/excelWorkbook";
import { analysed, bookOf, clientRows, done, opened, type Opened, type Rows } from "./opened";

const errands = new WorkbookErrands(() => Promise.resolve(new ExcelWorkbook()));

/** Dupont bought in the first year only; two clients have one name. */
const INVOICES: Rows = [
  ["Date", "Code client", "Client", "Montant HT"],
  ["05/02/2024", "C1", "Dupont", 900],
  ["15/02/2024", "C2", "Garage Martin", 400],
  ["25/03/2024", "C3", "Garage Martin", 300],
  ["04/11/2024", "C4", "Lemoine", 100],
  ["05/01/2025", "C2", "Garage Martin", 500],
  ["16/06/2025", "C3", "Garage Martin", 800],
  ["26/09/2025", "C4", "Lemoine", 90],
  ["31/12/2025", "C4", "Lemoine", 90],
];

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

async function resultsOf(rows: Rows): Promise<Results> {
  workbook = opened(bookOf({ Ventes: rows }));
  expect(await analysed(workbook)).toBe("done");
  const { state } = workbook.session;
  if (state.kind !== "done") throw new Error(state.kind);
  return state.results;
}

const clientNamed = ({ everything }: Results, code: string) => {
  const client = everything.clients.find((one) => one.code === code || one.name === code);
  if (!client) throw new Error(`no client ${code}`);
  return client;
};

/** Sheet, and what the selected cell and the code two cells on say. */
const selection = async (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const cell = context.workbook.getActiveCell().load("values,address");
    const code = cell.getOffsetRange(0, 1).load("values");
    await context.sync();
    return [cell.address.replace(/!.*/, ""), ...(cell.values[0] ?? []), ...(code.values[0] ?? [])];
  });

test("a client is selected in the ranking by its key, also after sorting, renaming and moving", async () => {
  const results = await resultsOf(INVOICES);
  expect(await errands.showClient(clientNamed(results, "C2"))).toBeNull();
  expect(await selection()).toEqual(["ABC", "Garage Martin", "C2"]);
  await done(({ worksheets, tables }) => {
    const sheet = worksheets.getItem("ABC");
    sheet.name = "Palmarès";
    sheet.position = 0;
    tables.getItem("CP_ABC").sort.apply([{ key: 3, ascending: true }]);
    tables.getItem("CP_ABC").name = "MesClients";
  });
  expect(await errands.showClient(clientNamed(results, "C3"))).toBeNull();
  expect(await selection()).toEqual(["Palmarès", "Garage Martin", "C3"]);
});

test("a client without sales in the period is selected among the movements", async () => {
  const results = await resultsOf(INVOICES);
  expect(results.analysed.period).toEqual({ kind: "year", year: 2025 });
  expect(await errands.showClient(clientNamed(results, "C1"))).toBeNull();
  expect((await selection()).slice(0, 2)).toEqual(["Mouvements", "Dupont"]);
});

test("a client whose row was deleted, or that a filter hides, is told with what to do", async () => {
  const results = await resultsOf(clientRows(10));
  await done(({ tables }) => {
    tables.getItem("CP_ABC").rows.getItemAt(2).delete();
  });
  expect(await errands.showClient(clientNamed(results, "Client 3"))).toEqual({
    code: "clientGone",
    client: "Client 3",
  });
  await done(({ tables }) => {
    tables.getItem("CP_ABC").columns.getItemAt(1).filter.applyValuesFilter(["Client 1"]);
  });
  expect(await errands.showClient(clientNamed(results, "Client 2"))).toEqual({
    code: "clientHidden",
    client: "Client 2",
    sheet: "ABC",
  });
  expect(await errands.showClient(clientNamed(results, "Client 1"))).toBeNull();
});

test("a sheet is brought to the front; one that was deleted or hidden is named, and the results stay", async () => {
  const { sheets } = await resultsOf(clientRows(10));
  const { state } = workbook.session;
  const sheet = (kind: string) => {
    const found = sheets.find((one) => one.kind === kind);
    if (!found) throw new Error(`no sheet ${kind}`);
    return found;
  };
  expect(await errands.showSheet(sheet("checks"))).toBeNull();
  expect(workbook.host.book.activeSheet?.name).toBe("Contrôles");
  await done(({ worksheets }) => {
    worksheets.getItem("ABC").activate();
    worksheets.getItem("Contrôles").delete();
    worksheets.getItem("Calculs").visibility = "Hidden";
  });
  expect(await errands.showSheet(sheet("checks"))).toEqual({ code: "sheetGone", name: "Contrôles" });
  expect(await errands.showSheet(sheet("workings"))).toEqual({ code: "sheetHidden", name: "Calculs" });
  expect(workbook.session.state).toBe(state);
});

test("what cannot be loaded, and what should never happen, is told to whoever clicked", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(10) }));
  const sheet = { kind: "abc", id: "1", name: "ABC" } as const;
  const offline = new WorkbookErrands(() => Promise.reject(new Error("no connection")));
  expect(await offline.showSheet(sheet)).toEqual({ code: "partNotLoaded" });
  class Broken extends ExcelWorkbook {
    override activate(): Promise<never> {
      return Promise.reject(new TypeError("a defect"));
    }
  }
  const broken = new WorkbookErrands(() => Promise.resolve(new Broken()));
  expect(await broken.showSheet(sheet)).toEqual({ code: "unexpected", detail: "a defect" });
});
