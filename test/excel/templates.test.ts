import type { Found } from "../../src/application/session/state";
import {
  analysed,
  bookOf,
  cellsIn,
  clientRows,
  fill,
  opened,
  reopened,
  sheetIn,
  typed,
  type Opened,
  type Rows,
} from "./opened";
import { errorsIn } from "./shownLists";

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

function found(book = workbook): Found {
  const { state } = book.session;
  if (state.kind !== "found") throw new Error(state.kind);
  return state.found;
}

/** Row (1 is the first) of a setting on the Settings sheet. */
const rowOf = (label: string, book = workbook, sheet = "Paramètres"): number =>
  cellsIn(book, sheet, 1, 1).findIndex(([cell]) => cell === label) + 1;

const setting = (label: string, book = workbook, sheet = "Paramètres"): unknown =>
  cellsIn(book, sheet, 1, 2)[rowOf(label, book, sheet) - 1]?.[1];

const sheetNames = (book = workbook) => book.host.book.sheets.map(({ name }) => name);

/** What stands in the second row of a sheet, below its title. */
const sourceLine = (sheet: string) => String(sheetIn(workbook, sheet).grid.value(1, 0));

const headerFill = (sheet: string, row: number, column: number): string | null => {
  const { grid } = sheetIn(workbook, sheet);
  return workbook.host.book.styles.get(grid.style(row, column) ?? 0).fill;
};

async function look(book = workbook): Promise<Found> {
  await book.session.look();
  book.session.confirm();
  return found(book);
}

test("a method is copied out of one workbook and used in another, and nothing changes before the analysis", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(12) }));
  expect(await analysed(workbook)).toBe("done");
  typed(workbook, "Paramètres", {
    [`B${rowOf("Limite A")}`]: 0.55,
    [`B${rowOf("Urgences")}`]: 33.5,
    [`D${rowOf("Urgences")}`]: "non",
    [`B${rowOf("Nom du cabinet")}`]: "Cabinet Exemple",
    [`B${rowOf("Couleur principale")}`]: "#7A1F3D",
    [`B${rowOf("Feuille « Historique »".replace(/ (?=»)|(?<=«) /g, "\u00a0"))}`]: "non",
  });
  const rules = cellsIn(workbook, "Règles", 1, 13);
  const threshold = rules.findIndex((cells) => cells.includes("Seuil"));
  const column = rules[threshold]?.indexOf("Seuil") ?? -1;
  sheetIn(workbook, "Règles").setValue(threshold + 1, column, 4321);
  workbook.host.host.commit();
  await look();
  const text = workbook.session.templateText();
  workbook.host.close();

  workbook = opened(bookOf({ Factures: clientRows(9, 3) }));
  await look();
  expect(found().options.abc.limits.a).toBe(0.8);
  expect(workbook.session.takeTemplate(text)).toMatchObject({ kind: "taken", template: { language: "fr" } });
  expect(found().options.abc.limits.a).toBe(0.55);
  expect(sheetNames()).toEqual(["Factures"]);
  await workbook.session.analyse();
  expect(workbook.session.state.kind).toBe("done");
  expect([setting("Limite A"), setting("Urgences"), setting("Couleur principale")]).toEqual([0.55, 33.5, "#7A1F3D"]);
  const taken = cellsIn(workbook, "Règles", 1, 13);
  expect(taken.some((cells) => cells.includes(4321))).toBe(true);
  expect(sheetNames()).not.toContain("Historique");
  expect(sourceLine("ABC")).toMatch(/^Cabinet Exemple · Source/);
});

test("a template is used over an analysis that is there, and what was typed beside clients stays", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(8) }));
  expect(await analysed(workbook)).toBe("done");
  await look();
  const text = workbook.session.templateText().replace('"a": 0.8', '"a": 0.5').replace('"value": 60', '"value": 70');
  expect(workbook.session.takeTemplate(text).kind).toBe("taken");
  await workbook.session.analyse();
  expect(setting("Limite A")).toBe(0.5);
  const again = reopened(workbook);
  expect((await look(again)).options.matrix.cuts.value).toBe(70);
  again.host.close();
});

test.each<[string, (text: string) => string, object]>([
  ["no template", () => "Bonjour", { code: "notATemplate" }],
  ["another JSON", () => '{"kind":"x"}', { code: "notATemplate" }],
  ["half of one", (text) => text.slice(0, 100), { code: "notATemplate" }],
  ["one of a later version", (text) => text.replace('"version": 1', '"version": 2'), { code: "newerTemplate" }],
  ["limits out of order", (text) => text.replace('"a": 0.8', '"a": 0.99'), { code: "unusableTemplate", part: "abc" }],
  [
    "a weight in words",
    (text) => text.replace('"main": 60', '"main": "60"'),
    { code: "unusableTemplate", part: "matrix" },
  ],
  ["a language nobody knows", (text) => text.replace('"fr"', '"xx"'), { code: "unusableTemplate", part: "language" }],
  [
    "a rule that calls the network",
    (text) => text.replace('"rules": null', '"rules": [[{"formula":"WEBSERVICE(A1)","value":1}]]'),
    { code: "unusableTemplate", part: "rules" },
  ],
])("%s is refused in a sentence, and nothing changes", async (_, spoil, problem) => {
  workbook = opened(bookOf({ Ventes: clientRows(5) }));
  await look();
  const before = found();
  expect(workbook.session.takeTemplate(spoil(workbook.session.templateText()))).toEqual({ kind: "problem", problem });
  expect(found()).toBe(before);
});

/** Clients with their sales of two years. */
const twoYears = (clients: number): Rows => [
  ["Client", "Date", "Montant HT"],
  ...clientRows(clients)
    .slice(1)
    .flatMap(([client = null, sales], index) =>
      [2023, 2024].flatMap((year) =>
        [`${year}-01-15`, `${year}-12-15`].map((date) => [client, date, Number(sales) + year * index]),
      ),
    ),
];

test("what is left out is not made; what is there stays and is kept up to date", async () => {
  workbook = opened(bookOf({ Ventes: twoYears(6) }));
  const { options } = await look();
  const sheets = { summary: false, movements: false, history: false, planFollowUp: false, dashboard: false };
  const without = { ...options.presentation, sheets };
  workbook.session.chooseOptions({ presentation: without });
  await workbook.session.analyse();
  expect(workbook.session.state.kind).toBe("done");
  const names = ["Synthèse", "Mouvements", "Historique", "Suivi du plan", "Tableau de bord"];
  for (const name of names) expect(sheetNames()).not.toContain(name);
  expect(errorsIn(workbook)).toEqual([]);
  // The choice is remembered.
  expect((await look()).options.presentation.sheets.history).toBe(false);
  // One after the other: what a sheet takes from another is there once both are.
  workbook.session.chooseOptions({ presentation: { ...without, sheets: { ...sheets, dashboard: true } } });
  await workbook.session.analyse();
  expect(errorsIn(workbook)).toEqual([]);
  workbook.session.chooseOptions({ presentation: options.presentation });
  await look();
  workbook.session.chooseOptions({ presentation: options.presentation });
  await workbook.session.analyse();
  expect(sheetNames()).toEqual(expect.arrayContaining(names));
  expect(errorsIn(workbook)).toEqual([]);
  workbook.session.chooseOptions({ presentation: without });
  await look();
  workbook.session.chooseOptions({ presentation: without });
  fill(sheetIn(workbook, "Ventes"), twoYears(4));
  await workbook.session.look();
  await workbook.session.analyse();
  expect(sheetNames()).toEqual(expect.arrayContaining(names));
  expect(cellsIn(workbook, "Historique", 7, 3)[0]?.[2]).toBe(4);
});

test("colours of a firm are on titles and headers; one that cannot be read is told and left away", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(6) }));
  expect(await analysed(workbook)).toBe("done");
  const usual = headerFill("ABC", 5, 0);
  typed(workbook, "Paramètres", { [`B${rowOf("Couleur principale")}`]: "7a1f3d" });
  expect(await analysed(workbook)).toBe("done");
  expect(headerFill("ABC", 5, 0)).toBe("#7A1F3D");
  typed(workbook, "Paramètres", { [`B${rowOf("Couleur principale")}`]: "#FFFF00" });
  expect(await analysed(workbook)).toBe("done");
  expect(headerFill("ABC", 5, 0)).toBe(usual);
  const meaning = cellsIn(workbook, "Paramètres", rowOf("Couleur principale"), 3)[0]?.[2];
  expect(meaning).toContain("trop claire");
});

test("a workbook whose data were replaced is a template: one click, also where the data stand on another sheet", async () => {
  workbook = opened(bookOf({ Ventes: clientRows(8) }));
  expect(await analysed(workbook)).toBe("done");
  typed(workbook, "Paramètres", { [`B${rowOf("Limite A")}`]: 0.6 });
  const again = reopened(workbook);
  fill(again.host.book.addSheet("Export 2026"), clientRows(15, 2));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ventes").delete();
    await context.sync();
  });
  await again.session.look();
  expect(found(again)).toMatchObject({ problem: null, origin: "remembered", carriesAnalysis: true });
  await again.session.analyse();
  expect(again.session.state.kind).toBe("done");
  expect(setting("Limite A", again)).toBe(0.6);
  expect(cellsIn(again, "ABC", 7, 4)[0]?.slice(1, 4)).toEqual(["Client 1", null, 20_000]);
  again.host.close();
});
