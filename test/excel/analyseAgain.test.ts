import { CellError } from "../../src/embeddedExcel/workbook/cellValue";
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

const HEADER_ROW = 6;

let workbook: Opened;
beforeEach(async () => {
  workbook = opened(bookOf({ Ventes: clientRows(10) }));
  expect(await analysed(workbook)).toBe("done");
});
afterAll(() => {
  workbook.host.close();
});

/** The ABC table below its headers: client, sales, class. */
const clientsIn = (book: Opened, name = "ABC") =>
  cellsIn(book, name, HEADER_ROW + 1, 10).flatMap(([, client, , sales, , , , abcClass]) =>
    client === null ? [] : [[client, sales, abcClass]],
  );

const sheetNames = (book: Opened) => book.host.book.sheets.map(({ name }) => name);

const errors = (book: Opened) =>
  book.host.book.sheets.flatMap((sheet) =>
    cellsIn(book, sheet.name, 1, 20).flatMap((cells) => cells.filter((cell) => cell instanceof CellError)),
  );

/** What piles up where sheets are written over and over. */
const furniture = (book: Opened) =>
  book.host.book.sheets.map(({ name, tables, charts, conditionalFormats, dataValidations, merges }) => [
    name,
    tables.length,
    charts.length,
    // The matrix names a few clients, each a series of its own: fewer where there are fewer clients.
    ...(name === "Matrice" ? [] : [charts.map(({ series }) => series.length).sort()]),
    conditionalFormats.length,
    dataValidations.length,
    merges.length,
  ]);

const source = (book: Opened) => sheetIn(book, "Ventes");

test.each([
  ["more clients", 25],
  ["fewer clients", 3],
  ["one client more than a row", 2],
  ["as many clients", 10],
])("with %s the sheets are rewritten in place, and nothing is left below or piles up", async (_, clients) => {
  const before = furniture(workbook);
  fill(source(workbook), clientRows(clients, 2));
  expect(await analysed(workbook)).toBe("done");
  expect(clientsIn(workbook).map(([client, sales]) => [client, sales])).toEqual(clientRows(clients, 2).slice(1));
  expect(furniture(workbook)).toEqual(before);
  expect(errors(workbook)).toEqual([]);
  const { area } = sheetIn(workbook, "ABC").tables[0] ?? {};
  expect(area).toMatchObject({ top: HEADER_ROW - 1, left: 0, bottom: HEADER_ROW - 1 + clients });
  const sortedSales = workbook.host.book.nameSeenFrom(null, "CP_SortedSales")?.formula;
  expect(sortedSales).toContain(`$E$6:$E$${5 + clients}`);
  const workings = cellsIn(workbook, "Calculs", 6, 17).filter((cells) => cells.slice(3).some((cell) => cell !== null));
  expect(workings).toHaveLength(clients);
});

test("what the user typed on the Settings sheet is kept and used, also after closing and opening the file", async () => {
  typed(workbook, "Paramètres", { B5: 0.5, B6: 0.7, B7: "Stricte", B11: 0.33 });
  const again = reopened(workbook);
  fill(source(again), clientRows(12));
  expect(await analysed(again)).toBe("done");
  expect(cellsIn(again, "Paramètres", 5, 2).map(([, value]) => value)).toEqual(
    expect.arrayContaining([0.5, 0.7, "Stricte", 0.33]),
  );
  expect(again.session.state).toMatchObject({
    results: { abc: { options: { rule: "strict", limits: { a: 0.5, b: 0.7 } } } },
  });
  expect(sheetNames(again)).toEqual(sheetNames(workbook));
  expect(furniture(again)).toEqual(furniture(workbook));
});

test("the user's choice of ties is kept", async () => {
  const { session } = workbook;
  await session.look();
  session.confirm();
  const before = session.state;
  if (before.kind !== "found") throw new Error(before.kind);
  session.chooseOptions({ abc: { ...before.found.options.abc, ties: "rowByRow" } });
  await session.analyse();
  const again = reopened(workbook);
  await again.session.look();
  expect(again.session.state).toMatchObject({ found: { options: { abc: { ties: "rowByRow" } } } });
});

test("a change of the source is noticed, after every analysis", async () => {
  const delivered = () => new Promise((resolve) => setTimeout(resolve, 0));
  for (const sales of [7, 8]) {
    expect(await analysed(workbook)).toBe("done");
    await delivered();
    expect(workbook.session.state).toMatchObject({ sourceChanged: false });
    typed(workbook, "Ventes", { B2: sales });
    await delivered();
    expect(workbook.session.state).toMatchObject({ sourceChanged: true });
  }
});

test("generated sheets are never taken for a source", async () => {
  await workbook.session.look();
  const { state } = workbook.session;
  expect(state.kind === "found" && state.found.tables.map(({ sheetName }) => sheetName)).toEqual(["Ventes"]);
});

test("cells typed beside the generated cells stay where they are", async () => {
  typed(workbook, "ABC", { ZZ7: "beside the table", ZZ40: "far below" });
  typed(workbook, "Paramètres", { F5: "my reason" });
  fill(source(workbook), clientRows(25));
  expect(await analysed(workbook)).toBe("done");
  const abc = sheetIn(workbook, "ABC").grid;
  expect([abc.value(6, 701), abc.value(39, 701)]).toEqual(["beside the table", "far below"]);
  expect(sheetIn(workbook, "Paramètres").grid.value(4, 5)).toBe("my reason");
});

test("after a change of language every word is in the new one, and the user's names of sheets stay", async () => {
  await done(({ worksheets }) => (worksheets.getItem("Paramètres").name = "Réglages d'Ève"));
  const before = sheetNames(workbook);
  workbook.language = "en";
  expect(await analysed(workbook)).toBe("done");
  expect(sheetNames(workbook)).toEqual(before);
  expect(errors(workbook)).toEqual([]);
  const [chart] = sheetIn(workbook, "ABC").charts;
  expect(chart?.series.map(({ name }) => name)).toEqual(
    ["Sales of class A", "Sales of class B", "Sales of class C", "Cumulative", "Limit A", "Limit B"].map(() =>
      expect.objectContaining({ text: expect.not.stringMatching(/CA|Cumul$|Limite/) as string }),
    ),
  );
  const words = cellsIn(workbook, "ABC", 1, 17).flat().join(" ");
  expect(words).not.toMatch(/ du | des |Classe\b|Rang\b/);
  expect(words).toContain("Réglages d'Ève");
});

test("a filter and a totals row the user set are there again afterwards, around the new rows", async () => {
  await done(({ tables }) => {
    const table = tables.getItem("CP_ABC");
    table.columns.getItemAt(7).filter.applyValuesFilter(["A"]);
    table.showTotals = true;
  });
  fill(source(workbook), clientRows(14));
  expect(await analysed(workbook)).toBe("done");
  const [table] = sheetIn(workbook, "ABC").tables;
  expect(table?.area.bottom).toBe(HEADER_ROW + 14);
  expect(table?.showTotals).toBe(true);
  expect(table?.columns[7]?.filter).toEqual({ kind: "values", values: ["A"] });
  expect(
    clientsIn(workbook)
      .slice(0, 14)
      .map(([client]) => client),
  ).toEqual(
    clientRows(14)
      .slice(1)
      .map(([client]) => client),
  );
  expect(errors(workbook)).toEqual([]);
});

test.each<[string, (book: Excel.Workbook) => void]>([
  ["the chart", ({ worksheets }) => worksheets.getItem("ABC").charts.getItem("CP_Pareto").delete()],
  [
    "a series of the chart",
    ({ worksheets }) => worksheets.getItem("ABC").charts.getItemAt(0).series.getItemAt(5).delete(),
  ],
  ["the ABC sheet", ({ worksheets }) => worksheets.getItem("ABC").delete()],
  ["the Workings sheet", ({ worksheets }) => worksheets.getItem("Calculs").delete()],
  ["the Settings sheet", ({ worksheets }) => worksheets.getItem("Paramètres").delete()],
  ["the Rules sheet", ({ worksheets }) => worksheets.getItem("Règles").delete()],
  ["the table, keeping its cells", ({ tables }) => tables.getItem("CP_ABC").convertToRange()],
  ["the table that names speak of", ({ tables }) => tables.getItem("CP_DecisionRules").convertToRange()],
])("where the user deleted %s it is made anew", async (_, deleteIt) => {
  const before = furniture(workbook);
  await done(deleteIt);
  expect(await analysed(workbook)).toBe("done");
  expect(furniture(workbook).sort()).toEqual(before.sort());
  expect(errors(workbook)).toEqual([]);
});

test("renamed sheets, table and headers do no harm", async () => {
  await done(({ worksheets, tables }) => {
    tables.getItem("CP_ABC").name = "MaTable";
    tables.getItem("CP_DecisionRules").name = "Mes_regles";
    tables.getItem("Mes_regles").columns.getItem("Seuil utilisé").name = "Notre seuil";
    worksheets.getItem("ABC").getRange("D6").values = [["Mon CA"]];
    worksheets.getItem("ABC").name = "L'été n°1";
    worksheets.getItem("Calculs").name = "12345";
    worksheets.getItem("Ventes").name = "Ventes à l'export 2025 (France)";
  });
  const before = sheetNames(workbook);
  expect(before).toEqual(expect.arrayContaining(["L'été n°1", "12345"]));
  expect(await analysed(workbook)).toBe("done");
  expect(sheetNames(workbook)).toEqual(before);
  expect(clientsIn(workbook, "L'été n°1").map(([client, sales]) => [client, sales])).toEqual(clientRows(10).slice(1));
  expect(errors(workbook)).toEqual([]);
});
