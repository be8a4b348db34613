import { analysed, bookOf, clientRows, done, fill, opened, sheetIn, type Opened } from "./opened";

const withSales = () => bookOf({ Ventes: clientRows(10) });
const sheetNames = (workbook: Opened) => workbook.host.book.sheets.map(({ name }) => name);
const everyCell = ({ host }: Opened) =>
  host.book.sheets.map(({ name, grid }) => [
    name,
    Array.from({ length: grid.rowCount }, (_, row) => grid.rowValues(row)),
  ]);

let workbook: Opened;
beforeEach(() => {
  workbook = opened(withSales());
});
afterAll(() => {
  workbook.host.close();
});

test("names of the user's sheets are left to them", async () => {
  workbook = opened(bookOf({ ABC: [["mine"]], Paramètres: [["mine too"]], Ventes: clientRows(10) }));
  expect(await analysed(workbook)).toBe("done");
  const names = sheetNames(workbook);
  expect(names.slice(0, 3)).toEqual(["ABC", "Paramètres", "Ventes"]);
  expect(names).toEqual(expect.arrayContaining(["ABC (2)", "Paramètres (2)", "Contrôles", "Calculs"]));
  expect(await analysed(workbook)).toBe("done");
  expect(sheetNames(workbook)).toEqual(names);
});

test.each(["L'été d'Éric", " Ventes ", "2025", "=A1+B2", "Un nom de trente et un caractères".slice(0, 31)])(
  "a source sheet named %j is analysed, and again",
  async (name) => {
    workbook = opened(bookOf({ [name]: clientRows(10) }));
    expect(await analysed(workbook)).toBe("done");
    expect(await analysed(workbook)).toBe("done");
    expect(sheetIn(workbook, "Contrôles").grid.value(10, 3)).toBe("OK");
  },
);

test.each<[string, string, (book: Excel.Workbook) => void]>([
  ["a range", "CP_Base", ({ names, worksheets }) => names.add("CP_Base", worksheets.getItem("Ventes").getRange("A1"))],
  ["a constant", "CP_LimitA", ({ names }) => names.add("CP_LimitA", "=0.5")],
  [
    "a table's column",
    "CP_RuleLimit",
    ({ names, tables }) => {
      tables.add("Ventes!A1:B11", true).name = "Prix";
      names.add("CP_RuleLimit", "=Prix[Montant HT]");
    },
  ],
  ["a table", "CP_ABC", ({ tables }) => (tables.add("Ventes!A1:B11", true).name = "CP_ABC")],
])("a name of ours that stands for %s of the user's is not taken over", async (_, name, take) => {
  await done(take);
  const before = everyCell(workbook);
  expect(await analysed(workbook)).toBe("nameTaken");
  expect(workbook.session.state).toMatchObject({ problem: { name } });
  expect(everyCell(workbook)).toEqual(before);
});

test.each<[string, (book: Excel.Workbook) => void]>([
  ["a row above the table", ({ worksheets }) => worksheets.getItem("ABC").getRange("2:2").insert("Down")],
  ["a column inside the panels", ({ worksheets }) => worksheets.getItem("ABC").getRange("AF:AF").insert("Right")],
])("a generated sheet with %s inserted by the user is not written over", async (_, insert) => {
  expect(await analysed(workbook)).toBe("done");
  await done(insert);
  const before = everyCell(workbook);
  expect(await analysed(workbook)).toBe("sheetRearranged");
  expect(everyCell(workbook)).toEqual(before);
  await done(({ worksheets }) => {
    worksheets.getItem("ABC").delete();
  });
  expect(await analysed(workbook)).toBe("done");
});

test("a protected structure or generated sheet is respected and named", async () => {
  workbook.host.book.isStructureProtected = true;
  expect(await analysed(workbook)).toBe("protectedWorkbook");
  expect(sheetNames(workbook)).toEqual(["Ventes"]);
  workbook.host.book.isStructureProtected = false;
  expect(await analysed(workbook)).toBe("done");
  workbook.host.book.isStructureProtected = true;
  expect(await analysed(workbook)).toBe("done");
  sheetIn(workbook, "Contrôles").isProtected = true;
  const before = everyCell(workbook);
  expect(await analysed(workbook)).toBe("protectedSheet");
  expect(everyCell(workbook)).toEqual(before);
});

test("a source sheet deleted after it was looked at is named", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(10), Notes: [["x"]] }));
  await workbook.session.look();
  workbook.session.confirm();
  await done(({ worksheets }) => {
    worksheets.getItem("Ventes").delete();
  });
  await workbook.session.analyse();
  expect(workbook.session.state).toMatchObject({ problem: { code: "sourceGone", name: "Ventes" } });
});

test("where the analysed sheet was deleted, another one can be analysed", async () => {
  expect(await analysed(workbook)).toBe("done");
  fill(workbook.host.book.addSheet("Ventes 2026"), clientRows(5));
  await done(({ worksheets }) => {
    worksheets.getItem("Ventes").delete();
  });
  expect(await analysed(workbook)).toBe("done");
  expect(sheetIn(workbook, "ABC").tables[0]?.area.bottom).toBe(10);
});

test("an Excel without the functions the add-in needs is told so at once", async () => {
  const old = opened(withSales(), { sets: { ExcelApi: "1.8" } });
  await old.session.look();
  expect(old.session.state).toEqual({ kind: "failed", problem: { code: "hostTooOld" } });
  old.host.close();
});
