import { analysed, bookOf, cellsIn, done, opened, sheetIn, typed, type Opened, type Rows } from "./opened";
import { shownList } from "./shownLists";

const SHEET = "Règles";
const ROWS: Rows = [
  ["Client", "CA", "Coût", "Nombre de commandes", "Urgences"],
  ["Alpha", 9000, 5000, 10, 4],
  ["Beta", 5000, 4900, 20, 0],
  ["Gamma", 400, 100, 2, 1],
  ["Delta", 300, 290, 9, 3],
];

let workbook: Opened;
beforeEach(async () => {
  workbook = opened(bookOf({ Clients: ROWS }));
  expect(await analysed(workbook)).toBe("done");
});
afterEach(() => {
  workbook.host.close();
});

const list = () =>
  workbook.language === "fr" ? shownList(workbook, SHEET, "Active", "Si") : shownList(workbook, SHEET, "Active", "If");

const decisions = (): unknown[] => list().rows.map((row) => row[workbook.language === "fr" ? "Décision" : "Decision"]);

/** Types a whole rule in a row of the sheet (1 is the first). */
const typeRule = (sheetRow: number, cells: readonly (string | number)[]): void => {
  typed(
    workbook,
    SHEET,
    Object.fromEntries(cells.map((cell, column) => [`${String.fromCharCode(65 + column)}${sheetRow}`, cell])),
  );
};

const effectOf = (decision: string): unknown => {
  const row = list().rows.find((candidate) => candidate["Décision"] === decision);
  return [row?.["Clients touchés"], row?.["Effet par an"]];
};

test("the rules to start with are worded, and count", () => {
  expect(decisions()).toEqual([
    "Facturer les urgences",
    "Autre canal ou minimum de commande",
    "Engagement avant toute nouvelle urgence",
    "Relever les prix de deux points",
    "Cesser de relancer ce client",
  ]);
  expect(effectOf("Facturer les urgences")).toEqual([3, 8 * 40]);
  // Beta has 5 an order, Delta 1.11: 20 orders × 25 and 9 × 30 − 10.
  expect(effectOf("Autre canal ou minimum de commande")).toEqual([2, 20 * 25 + 260]);
});

test("what the user changed, added and took away stays so, in today's language", async () => {
  const { addressOf, headerRow } = list();
  typed(workbook, SHEET, {
    [addressOf(0, "Seuil")]: 2,
    [addressOf(0, "Montant ou points")]: 55,
    [addressOf(1, "Active")]: "non",
    [addressOf(3, "Décision")]: "Autre tarif",
  });
  await done((book) => {
    book.tables.getItem("CP_DecisionRules").rows.getItemAt(4).delete();
    book.tables.getItem("CP_DecisionRules").rows.add();
  });
  typeRule(headerRow + 5, [
    "oui",
    "CA",
    ">=",
    5000,
    "Marge",
    "<",
    500,
    "Revoir le contrat",
    "Conditions",
    "Points de CA",
    3,
  ]);
  expect(effectOf("Facturer les urgences")).toEqual([2, 7 * 55]);
  expect(effectOf("Revoir le contrat")).toEqual([1, 150]);
  workbook.language = "en";
  expect(await analysed(workbook)).toBe("done");
  expect(decisions()).toEqual([
    "Charge for rush orders",
    "Other channel or minimum order",
    "Commitment before any more rush orders",
    "Autre tarif",
    "Revoir le contrat",
  ]);
  expect(list().rows.map((row) => [row["Active"], row["If"], row["Threshold"], row["Clients hit"]])).toEqual([
    ["yes", "Rush orders", 2, 2],
    ["no", "Margin per order", 30, 2],
    ["yes", "Rush orders ÷ orders", 0.25, 3],
    ["yes", "Complexity score", 60, expect.any(Number)],
    ["yes", "Sales", 5000, 1],
  ]);
  const { state } = workbook.session;
  if (state.kind !== "done") throw new Error(state.kind);
  const { rules, rulesOutcome } = state.results.economics;
  expect(rules.map(({ isActive }) => isActive)).toEqual([true, false, true, true, true]);
  expect(rulesOutcome.rules.map(({ clients }) => clients.length)).toEqual(list().rows.map((row) => row["Clients hit"]));
});

test("a threshold that follows a cut goes on following it", async () => {
  expect(list().rows[3]?.["Seuil"]).toBe(60);
  expect(await analysed(workbook)).toBe("done");
  const settings = cellsIn(workbook, "Paramètres", 1, 1).map(([label]) => label);
  typed(workbook, "Paramètres", { [`B${settings.indexOf("Complexité haute à partir de") + 1}`]: 35 });
  expect(list().rows[3]?.["Seuil"]).toBe(35);
});

test("a rule typed below the list belongs to it from the next analysis on, once", async () => {
  const { headerRow, rows } = list();
  typeRule(headerRow + rows.length + 1, ["oui", "CA", ">", 1, "", "", "", "Remercier"]);
  for (let times = 0; times < 2; times++) {
    expect(await analysed(workbook)).toBe("done");
    expect(decisions()).toHaveLength(6);
    expect(effectOf("Remercier")).toEqual([4, ""]);
  }
  const below = cellsIn(workbook, SHEET, headerRow + 7, 12);
  expect(below.flat().filter((cell) => cell !== null)).toEqual([]);
});

test("the picked rule stays picked, and its clients are listed", async () => {
  const picked = String(list().rows[1]?.["Règle"]);
  const cells = cellsIn(workbook, SHEET, 1, 60);
  const row = cells.findIndex((one) => one.includes("Choisissez une règle\u00a0:"));
  const column = (cells[row] ?? []).indexOf("Choisissez une règle\u00a0:");
  sheetIn(workbook, SHEET).setValue(row, column + 1, picked);
  workbook.host.host.commit();
  const listed = (): unknown[] =>
    cellsIn(workbook, SHEET, row + 3, 60)
      .slice(0, 3)
      .map((one) => one[column]);
  // The one that costs most comes last in the list of costs.
  expect(listed()).toEqual(["Delta", "Beta", ""]);
  expect(await analysed(workbook)).toBe("done");
  expect(listed()).toEqual(["Delta", "Beta", ""]);
});

test("without any rule left, those to start with come back", async () => {
  await done((book) => {
    book.tables.getItem("CP_DecisionRules").rows.getItemAt(0).getRange().clear("Contents");
    for (let index = 4; index > 0; index--) book.tables.getItem("CP_DecisionRules").rows.getItemAt(index).delete();
  });
  expect(await analysed(workbook)).toBe("done");
  expect(decisions()).toHaveLength(5);
});
