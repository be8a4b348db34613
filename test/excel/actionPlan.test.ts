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
import { columnIndex } from "../../src/embeddedExcel/workbook/address";
import { columnLetters } from "../../src/text/cellAddress";
import { errorsIn, shownList, type ShownList } from "./shownLists";

const SHEET = "Plan d’action";
const DAY = 45_992;

/** Sales of three years: Alpha falls, Kilo left, Lima is new. */
const ROWS: Rows = [
  ["Client", "2022", "2023", "2024"],
  ["Alpha", 9000, 7000, 5200],
  ["Beta", 4000, 4100, 4200],
  ["Gamma", 2000, 2100, 2150],
  ["Delta", 900, 950, 940],
  ["Echo", 500, 520, 510],
  ["Foxtrot", 300, 310, 320],
  ["Golf", 200, 210, 220],
  ["Hotel", 150, 140, 145],
  ["India", 90, 95, 99],
  ["Juliett", 60, 70, 65],
  ["Kilo", 1500, 1600, null],
  ["Lima", null, null, 800],
];

let workbook: Opened;
const start = async (): Promise<void> => {
  workbook = opened(bookOf({ Ventes: ROWS }));
  expect(await analysed(workbook)).toBe("done");
};
const end = (): void => {
  workbook.host.close();
};

const plan = (book = workbook): ShownList =>
  book.language === "fr" ? shownList(book, SHEET, "N°", "Cible") : shownList(book, SHEET, "No.", "Target");

const column = (header: string, book = workbook): unknown[] => plan(book).rows.map((row) => row[header]);
const rowWith = (header: string, value: unknown): Readonly<Record<string, unknown>> | undefined =>
  plan().rows.find((row) => row[header] === value);
const indexOf = (action: string): number => column("Action").indexOf(action);

/** Types in cells of a row of the plan, by header. */
const fillIn = (index: number, cells: Readonly<Record<string, string | number>>): void => {
  const { addressOf } = plan();
  typed(
    workbook,
    SHEET,
    Object.fromEntries(Object.entries(cells).map(([header, value]) => [addressOf(index, header), value])),
  );
};

const settingRow = (label: string): number => {
  const { grid } = sheetIn(workbook, "Paramètres");
  return Array.from({ length: grid.rowCount }, (_, row) => grid.value(row, 0)).indexOf(label) + 1;
};

const deleteRows = (indexes: readonly number[]): Promise<void> =>
  done((book) => {
    const { rows } = book.tables.getItem("CP_ActionPlan");
    for (const index of [...indexes].sort((x, y) => y - x)) rows.getItemAt(index).delete();
  });

describe("A new plan", () => {
  beforeAll(start);
  afterAll(end);

  test("few targets are proposed, each with a reason, a figure, dates and actions", () => {
    const targets = [...new Set(column("Cible"))];
    expect(targets).toEqual(expect.arrayContaining(["Alpha", "Kilo", "Lima", "Clients de classe B"]));
    expect(targets.length).toBeLessThanOrEqual(10);
    expect(rowWith("Action", "Comprendre la baisse")).toMatchObject({
      Cible: "Alpha",
      Domaine: "Information",
      Statut: "proposée",
      Avancement: 0,
      "Type de cible": "Client",
    });
    expect(rowWith("Action", "Comprendre la baisse")?.["Pourquoi"]).toMatch(/^Client A Or en baisse de .+ par an/);
    expect(rowWith("Action", "Proposer de recommencer")?.["Objectif"]).toBe(
      "Retrouver 800 de CA par an, la moitié d’avant",
    );
    expect(rowWith("Cible", "Lima")?.["Pourquoi"]).toBe("Nouveau client\u00a0: 800 la première année.");
    expect(new Set(column("N°")).size).toBe(plan().rows.length);
    expect(errorsIn(workbook)).toEqual([]);
  });

  test("computed cells say where the client stands now", () => {
    expect(rowWith("Cible", "Alpha")).toMatchObject({
      "Classe actuelle": "A",
      "Quadrant actuel": "A Or",
      "CA actuel": 5200,
    });
    expect(rowWith("Cible", "Kilo")).toMatchObject({ "Classe actuelle": "aucun achat", "CA actuel": "" });
    expect(rowWith("Cible", "Clients de classe B")).toMatchObject({ "Classe actuelle": "", "CA actuel": "" });
    fillIn(indexOf("Comprendre la baisse"), { Cible: "Beta" });
    expect(rowWith("Action", "Comprendre la baisse")).toMatchObject({ "Classe actuelle": "A", "CA actuel": 4200 });
  });

  test("what is late, near and done follows dates, status and the reference date", () => {
    const sheet = "Paramètres";
    typed(workbook, sheet, { [`B${settingRow("Date de référence")}`]: DAY });
    fillIn(0, { Échéance: DAY - 1, Statut: "en cours", Avancement: 0.5 });
    fillIn(1, { Échéance: DAY + 7, Statut: "planifiée" });
    fillIn(2, { Statut: "faite" });
    fillIn(3, { Échéance: DAY + 8 });
    expect(column("Alerte").slice(0, 4)).toEqual(["en retard", "sous 7 jours", "faite", ""]);
    expect(column("Jours restants").slice(0, 4)).toEqual([-1, 7, "", 8]);
    typed(workbook, sheet, { [`B${settingRow("Date de référence")}`]: DAY + 30 });
    expect(column("Alerte").slice(0, 4)).toEqual(["en retard", "en retard", "faite", "en retard"]);
  });
});

describe("The plan after the next analysis", () => {
  beforeEach(start);
  afterEach(end);

  test("the user's rows, changes, order and columns stay as they are; the rest is proposed anew", async () => {
    const call = indexOf("Comprendre la baisse");
    fillIn(call, { Responsable: "Nadia", Notes: "rappeler lundi", Statut: "planifiée" });
    await done((book) => {
      const table = book.tables.getItem("CP_ActionPlan");
      table.rows.add();
      table.columns.add(undefined, [["Budget"], ...Array.from({ length: plan().rows.length }, () => [""]), [700]]);
    });
    const added = plan().rows.length;
    const { addressOf } = plan();
    const below = (header: string): string =>
      addressOf(0, header).replace(/\d+$/, String(plan().headerRow + 1 + added));
    typed(workbook, SHEET, {
      [below("Cible")]: "Hotel",
      [below("Action")]: "Offrir un café",
      [below("Statut")]: "planifiée",
      [below("Budget")]: 700,
    });
    await done((book) => {
      book.tables.getItem("CP_ActionPlan").sort.apply([{ key: plan().headers.indexOf("Action"), ascending: false }]);
    });
    const order = column("Action");
    fill(sheetIn(workbook, "Ventes"), [...ROWS, ["Mike", null, null, 3000]]);
    expect(await analysed(workbook)).toBe("done");
    expect(column("Action").slice(0, order.length)).toEqual(order);
    expect(rowWith("Action", "Comprendre la baisse")).toMatchObject({
      Cible: "Alpha",
      Responsable: "Nadia",
      Notes: "rappeler lundi",
      Statut: "planifiée",
    });
    expect(rowWith("Action", "Offrir un café")).toMatchObject({ Cible: "Hotel", Budget: 700, "CA actuel": 145 });
    expect(rowWith("Action", "Offrir un café")?.["N°"]).toEqual(expect.any(Number));
    expect(column("Cible")).toContain("Mike");
    expect(new Set(column("N°")).size).toBe(plan().rows.length);
    const again = plan().rows;
    expect(await analysed(workbook)).toBe("done");
    expect(plan().rows).toEqual(again);
  });

  test("a deleted proposal stays away, also in a workbook that was saved and opened again", async () => {
    const gone = column("Action").flatMap((_, index) => (column("Cible")[index] === "Kilo" ? [index] : []));
    expect(gone).toHaveLength(2);
    await deleteRows(gone);
    const left = column("N°");
    const again = reopened(workbook);
    expect(await analysed(again)).toBe("done");
    expect(column("Cible", again)).not.toContain("Kilo");
    expect(column("N°", again)).toEqual(left);
    again.host.close();
  });

  test("a target that vanished from the data stays where the user took it on, and its cells say so", async () => {
    fillIn(indexOf("Comprendre la baisse"), { Statut: "en cours" });
    fill(
      sheetIn(workbook, "Ventes"),
      ROWS.filter(([name]) => name !== "Alpha"),
    );
    expect(await analysed(workbook)).toBe("done");
    expect(rowWith("Action", "Comprendre la baisse")).toMatchObject({
      Cible: "Alpha",
      Statut: "en cours",
      "Classe actuelle": "aucun achat",
      "CA actuel": "",
    });
  });

  test("in another language lists are translated, the user's words stay, and untouched proposals are worded anew", async () => {
    fillIn(indexOf("Comprendre la baisse"), { Statut: "en cours", Notes: "à suivre" });
    workbook.language = "en";
    expect(await analysed(workbook)).toBe("done");
    const mine = plan().rows.find((row) => row["Action"] === "Comprendre la baisse");
    expect(mine).toMatchObject({
      Status: "in progress",
      Domain: "Information",
      "Kind of target": "Client",
      Notes: "à suivre",
    });
    expect(plan().rows.find((row) => row["Target"] === "Kilo")).toMatchObject({
      Action: "Find out why they left",
      Status: "proposed",
    });
    expect(errorsIn(workbook)).toEqual([]);
  });

  test("a column in the middle and notes beside the table go with their actions", async () => {
    const [first, other] = [indexOf("Comprendre la baisse"), indexOf("Organiser l’accueil")];
    await done((book) => {
      const values = plan().rows.map((_, index) => [index === first ? "A1" : index === other ? "B2" : ""]);
      book.tables.getItem("CP_ActionPlan").columns.add(6, [["Projet"], ...values]);
    });
    const beside = columnLetters(plan().headers.length + 1);
    typed(workbook, SHEET, { [`${beside}${plan().headerRow + 1 + other}`]: "voir le dossier" });
    fill(sheetIn(workbook, "Ventes"), [...ROWS, ["Mike", null, null, 90_000]]);
    expect(await analysed(workbook)).toBe("done");
    expect([rowWith("Projet", "A1")?.["Action"], rowWith("Projet", "B2")?.["Action"]]).toEqual([
      "Comprendre la baisse",
      "Organiser l’accueil",
    ]);
    expect(plan().headers.indexOf("Projet")).toBe(6);
    const row = plan().headerRow + indexOf("Organiser l’accueil");
    expect(sheetIn(workbook, SHEET).grid.value(row, columnIndex(beside))).toBe("voir le dossier");
  });

  test("owners, the number of targets and the reference date are kept on Settings; an emptied date is today again", async () => {
    const sheet = "Paramètres";
    const cells = {
      [`B${settingRow("Date de référence")}`]: DAY,
      [`B${settingRow("Cibles du plan, au plus")}`]: 2,
      [`B${settingRow("Responsable 2")}`]: "Nadia",
    };
    typed(workbook, sheet, cells);
    expect(await analysed(workbook)).toBe("done");
    const { grid } = sheetIn(workbook, sheet);
    const valueOf = (label: string): unknown => grid.value(settingRow(label) - 1, 1) ?? null;
    expect(["Date de référence", "Cibles du plan, au plus", "Responsable 1", "Responsable 2"].map(valueOf)).toEqual([
      DAY,
      2,
      null,
      "Nadia",
    ]);
    expect(new Set(column("Cible")).size).toBe(2);
    expect(Math.min(...column("Début").map(Number))).toBe(DAY);
    typed(workbook, sheet, { [`B${settingRow("Date de référence")}`]: "" });
    expect(await analysed(workbook)).toBe("done");
    expect(Math.min(...column("Début").map(Number))).toBeGreaterThanOrEqual(46_000);
  });

  test("without anything to propose there is an empty row to type in, and the views say that nothing is due", async () => {
    typed(workbook, "Paramètres", { [`B${settingRow("Cibles du plan, au plus")}`]: 0 });
    expect(await analysed(workbook)).toBe("done");
    const shown = (sheet: string): unknown[] => cellsIn(workbook, sheet, 1, 12).flat();
    expect(shown(SHEET)).toContain("Aucune action\u00a0: tapez la première dans le tableau.");
    expect(shown("Suivi du plan")).toContain("Aucune action à échéance dans les 90 jours.");
    expect(errorsIn(workbook)).toEqual([]);
    const first = (header: string): string => plan().addressOf(0, header);
    typed(workbook, SHEET, { [first("Cible")]: "Golf", [first("Action")]: "Inviter", [first("Échéance")]: 100_000 });
    expect(await analysed(workbook)).toBe("done");
    expect(plan().rows).toHaveLength(1);
    expect(rowWith("Action", "Inviter")).toMatchObject({ Cible: "Golf", "CA actuel": 220, Alerte: "" });
  });
});
