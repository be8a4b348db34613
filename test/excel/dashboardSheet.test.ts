import { columnLetters } from "../../src/text/cellAddress";
import { dashboardLines } from "./dashboardLines";
import {
  analysed,
  bookOf,
  cellsIn,
  done,
  fill,
  opened,
  type Opened,
  reopened,
  type Rows,
  sheetIn,
  typed,
} from "./opened";
import { errorsIn, shownList, type ShownList } from "./shownLists";

const SHEET = "Tableau de bord";
const SOURCE = "Factures";

let workbook: Opened;
const start = async (rows: Rows): Promise<void> => {
  workbook = opened(bookOf({ [SOURCE]: rows }));
  expect(await analysed(workbook)).toBe("done");
};
afterEach(() => {
  workbook.host.close();
});

const indicators = (): ShownList =>
  workbook.language === "fr"
    ? shownList(workbook, SHEET, "Indicateur", "Unité")
    : shownList(workbook, SHEET, "Indicator", "Unit");
const indicator = (name: string): Readonly<Record<string, unknown>> | undefined =>
  indicators().rows.find((row) => row["Indicateur"] === name || row["Indicator"] === name);
const months = (): ShownList => shownList(workbook, SHEET, "Mois", "Un an avant");
const quarters = (): ShownList => shownList(workbook, SHEET, "Trimestre", "Décision");
const people = (): ShownList => shownList(workbook, SHEET, "Commercial", "CA");
const textsOf = (): string[] =>
  cellsIn(workbook, SHEET, 1, 60).flatMap((row) => row.filter((cell) => typeof cell === "string"));
/** The last filled row of the list with that first header grows by what is typed below it, as in Excel. */
const addRow = (table: string): Promise<void> => done((book) => void book.tables.getItem(table).rows.add());

test("seven indicators to start with, their figures from the other sheets, targets where a rule gives one", async () => {
  await start(dashboardLines());
  expect(indicators().rows.map((row) => [row["Indicateur"], row["Nature"], row["Objectif"], row["Alerte"]])).toEqual([
    ["Chiffre d’affaires", "Résultat", null, "Sans objectif"],
    ["Contribution nette", "Résultat", null, "Sans objectif"],
    ["Clients gagnés", "Résultat", 1, "Atteint"],
    ["Clients perdus", "Résultat", null, "Sans objectif"],
    ["Part du CA en D – Toxique", "Résultat", null, "Sans objectif"],
    ["Actions en retard", "Activité", 0, expect.any(String)],
    ["Propositions remises", "Activité", null, "À saisir"],
  ]);
  const { state } = workbook.session;
  if (state.kind !== "done") throw new Error(state.kind);
  const { analysed: portfolio, economics, overTime } = state.results;
  const sales = portfolio.clients.reduce((sum, client) => sum + client.sales, 0) / 10_000;
  expect(indicator("Chiffre d’affaires")?.["Réel"]).toBe(sales);
  expect(indicator("Contribution nette")?.["Réel"]).toBeCloseTo((economics.whaleCurve?.total ?? NaN) / 10_000, 4);
  expect(indicator("Clients perdus")?.["Réel"]).toBe(overTime?.movements?.totals.lost.clients);
  expect(people().rows.map((row) => [row["Commercial"], row["CA"], row["Clients"]])).toEqual([
    ["Léa Petit", expect.any(Number), 2],
    ["Marc Roux", expect.any(Number), 2],
    ["(sans commercial)", 240, 1],
  ]);
  expect(people().rows.reduce((sum, row) => sum + Number(row["CA"]), 0)).toBeCloseTo(sales, 6);
  expect(people().rows.reduce((sum, row) => sum + Number(row["Contribution nette"]), 0)).toBeCloseTo(
    (economics.whaleCurve?.total ?? NaN) / 10_000,
    3,
  );
  expect(months().rows.map((row) => row["Mois"])).toEqual(
    ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."].map(
      (month) => `${month} 2025`,
    ),
  );
  expect(quarters().rows.map((row) => row["Trimestre"])).toEqual(["T1 2025", "T2 2025", "T3 2025", "T4 2025"]);
  expect(errorsIn(workbook)).toEqual([]);
});

test("another indicator can be picked, an own one be written, a target be typed: all is live and stays", async () => {
  await start(dashboardLines());
  const { addressOf } = indicators();
  typed(workbook, SHEET, {
    [addressOf(0, "Objectif")]: 20_000,
    [addressOf(0, "Responsable")]: "Léa",
    [addressOf(1, "Indicateur")]: "Clients actifs",
    [addressOf(1, "Objectif")]: 2,
    [addressOf(3, "Indicateur")]: "Retards de livraison",
    [addressOf(3, "Réel saisi")]: 4,
    [addressOf(3, "Objectif")]: 3,
    [addressOf(3, "Mieux si")]: "plus bas",
    [addressOf(6, "Réel saisi")]: 12,
    [addressOf(6, "Note")]: "=1+1 n’est pas une formule",
  });
  const shown = (): unknown[] =>
    [0, 1, 3, 6].map((row) => {
      const cells = indicators().rows[row] ?? {};
      return [cells["Indicateur"], cells["Réel"], cells["Écart"], cells["Alerte"]];
    });
  const sales = Number(indicators().rows[0]?.["Réel"]);
  const expected = [
    ["Chiffre d’affaires", sales, sales - 20_000, "En écart"],
    ["Clients actifs", 3, 1, "Atteint"],
    ["Retards de livraison", 4, 1, "En écart"],
    ["Propositions remises", 12, "", "Sans objectif"],
  ];
  expect(shown()).toEqual(expected);
  expect(indicators().rows[3]?.["Nature"]).toBe("Propre");
  expect(await analysed(workbook)).toBe("done");
  expect(shown()).toEqual(expected);
  expect(indicators().rows[0]?.["Responsable"]).toBe("Léa");
  workbook.language = "en";
  expect(await analysed(workbook)).toBe("done");
  expect(indicators().rows.map((row) => row["Indicator"])).toEqual([
    "Sales",
    "Active clients",
    "Clients won",
    "Retards de livraison",
    "Share of sales in D – Toxic",
    "Actions overdue",
    "Proposals sent",
  ]);
  expect(indicators().rows[3]).toMatchObject({ Target: 3, "Actual, typed": 4, "Better if": "lower", Alert: "Missed" });
});

test("more than seven indicators are warned of, fewer than five as well", async () => {
  await start(dashboardLines());
  const warnings = (): string[] => textsOf().filter((text) => text.startsWith("Attention\u00a0:"));
  expect(warnings()).toEqual([]);
  const { addressOf } = indicators();
  await addRow("CP_KeyIndicators");
  typed(workbook, SHEET, { [addressOf(7, "Indicateur")]: "Satisfaction" });
  expect(warnings()).toEqual([
    "Attention\u00a0: 8 indicateurs, c’est trop pour être suivis. Gardez-en de cinq à sept.",
  ]);
  await done((book) => {
    const { rows } = book.tables.getItem("CP_KeyIndicators");
    for (const row of [6, 5, 4, 3]) rows.getItemAt(row).delete();
  });
  expect(warnings()).toHaveLength(1);
  expect(warnings()[0]).toContain("4 indicateurs laissent dans l’ombre");
  expect(await analysed(workbook)).toBe("done");
  expect(indicators().rows.map((row) => row["Indicateur"])).toEqual([
    "Chiffre d’affaires",
    "Contribution nette",
    "Clients gagnés",
    "Satisfaction",
  ]);
});

test("what is typed in the reviews stays beside its month and quarter when the year moves on", async () => {
  await start(dashboardLines());
  typed(workbook, SHEET, {
    [months().addressOf(2, "CA visé")]: 1500,
    [months().addressOf(2, "Pourquoi, et quoi faire")]: "Salon en mars",
    [quarters().addressOf(0, "Décision")]: "conserver",
    [quarters().addressOf(0, "Quoi")]: "Relances du lundi",
  });
  const march = (): unknown => months().rows.find((row) => row["Mois"] === "mars 2025");
  expect(march()).toMatchObject({ "CA visé": 1500, "CA réel": "", "Écart du mois": "" });
  fill(sheetIn(workbook, SOURCE), dashboardLines(36));
  workbook = reopened(workbook);
  expect(await analysed(workbook)).toBe("done");
  expect(
    months()
      .rows.map((row) => row["Mois"])
      .slice(0, 2),
  ).toEqual(["mars 2025", "janv. 2026"]);
  expect(months().rows).toHaveLength(13);
  const sold = dashboardLines(36).reduce(
    (sum, [number, , , , sales]) => (/^F26/.test(String(number)) ? sum + Number(sales) : sum),
    0,
  );
  expect(march()).toMatchObject({ "CA visé": 1500, "CA réel": sold, "Écart du mois": sold - 1500 });
  expect(march()).toMatchObject({ "Pourquoi, et quoi faire": "Salon en mars" });
  expect(quarters().rows.map((row) => [row["Trimestre"], row["Décision"], row["Quoi"]])).toEqual([
    ["T1 2025", "conserver", "Relances du lundi"],
    ["T1 2026", null, null],
    ["T2 2026", null, null],
    ["T3 2026", null, null],
    ["T4 2026", null, null],
  ]);
});

test("the chart shows the picked indicator, also after the next analysis", async () => {
  await start(dashboardLines());
  const cells = cellsIn(workbook, SHEET, 1, 3);
  const row = cells.findIndex(([label]) => label === "Indicateur du graphique");
  typed(workbook, SHEET, { [`B${row + 1}`]: "Clients actifs" });
  const title = (): unknown => {
    const workings = cellsIn(workbook, "Calculs", 1, 2);
    return workings.find(([label]) => label === "Titre du graphique mois par mois")?.[1];
  };
  expect(title()).toBe("Clients actifs par mois");
  expect(await analysed(workbook)).toBe("done");
  expect(title()).toBe("Clients actifs par mois");
  expect(cellsIn(workbook, SHEET, row + 1, 2)[0]?.[1]).toBe("Clients actifs");
});

test("data without months and salespeople leave those parts out, and say so", async () => {
  await start([
    ["Client", "Montant HT"],
    ["Alpha", 900],
    ["Beta", 100],
  ]);
  const texts = textsOf();
  expect(texts).toContain("Pas de prévision\u00a0: il faut 24 mois complets, le fichier en a 0.");
  expect(texts).toContain("Le fichier n’a pas de colonne de commercial\u00a0: tout est sur une ligne.");
  expect(people().rows.map((row) => [row["Commercial"], row["CA"], row["Clients"]])).toEqual([["(tous)", 1000, 2]]);
  expect(indicators().rows).toHaveLength(7);
  expect(errorsIn(workbook)).toEqual([]);
});

test("the weekly meeting lists what is overdue, then what is due within a week", async () => {
  await start(dashboardLines());
  const plan = shownList(workbook, "Plan d’action", "N°", "Cible");
  expect(plan.rows.length).toBeGreaterThan(3);
  const reference = 46_000;
  await done((book) => {
    book.names.getItem("CP_ReferenceDate").getRange().values = [[reference]];
  });
  const dues = plan.rows.map((_, index) => reference + 30 + index);
  dues[2] = reference - 5;
  dues[1] = reference + 3;
  typed(
    workbook,
    "Plan d’action",
    Object.fromEntries(dues.map((due, index) => [plan.addressOf(index, "Échéance"), due])),
  );
  const cells = cellsIn(workbook, SHEET, 1, 13);
  const header = cells.findIndex((row) => row.includes("Échéance") && row.includes("État"));
  const first = (cells[header] ?? []).indexOf("Échéance");
  const agenda = cells.slice(header + 1, header + 9).map((row) => row.slice(first));
  expect(agenda.slice(0, 3).map((row) => [row[0], row[1], row[5], row[6]])).toEqual([
    [reference - 5, plan.rows[2]?.["Cible"], plan.rows[2]?.["Action"], "En retard"],
    [reference + 3, plan.rows[1]?.["Cible"], plan.rows[1]?.["Action"], "Cette semaine"],
    ["", "", "", ""],
  ]);
  expect(textsOf()).toContain("1 action en retard, 1 à échéance dans les sept jours");
  expect(indicator("Actions en retard")?.["Réel"]).toBe(1);
  expect(columnLetters(first)).toBe("G");
});

describe("a column of the user's own", () => {
  const OWN = "Source du chiffre";
  const band = (): unknown[][] => cellsIn(workbook, SHEET, 1, 16).slice(5, 31);

  test("in the list of indicators stays in it, and leaves what stands above where it is", async () => {
    await start(dashboardLines());
    const before = band();
    await done((book) => {
      const cells = [[OWN], ...Array.from({ length: 7 }, (_, index) => [`source ${index}`])];
      book.tables.getItem("CP_KeyIndicators").columns.add(3, cells);
    });
    for (let times = 0; times < 2; times++) {
      expect(await analysed(workbook)).toBe("done");
      expect(indicators().headers.slice(2, 5)).toEqual(["Nature", OWN, "Objectif"]);
      expect(indicators().rows.map((row) => row[OWN])).toEqual([0, 1, 2, 3, 4, 5, 6].map((index) => `source ${index}`));
      expect(band()).toEqual(before);
      expect(errorsIn(workbook)).toEqual([]);
    }
  });

  test("through the whole sheet moves everything to its right, and nothing is left behind", async () => {
    await start(dashboardLines());
    const [before, sold] = [band(), people().rows];
    await done((book) => {
      book.worksheets.getItem(SHEET).getRange("D:D").insert("Right");
    });
    const { addressOf } = indicators();
    const column = addressOf(0, "Nature").replace(/^C/, "D");
    typed(workbook, SHEET, { [`D${indicators().headerRow}`]: OWN, [column]: "ERP" });
    for (let times = 0; times < 2; times++) {
      expect(await analysed(workbook)).toBe("done");
      expect(indicators().rows[0]?.[OWN]).toBe("ERP");
      expect(band().map((row) => row.filter((cell) => cell !== null))).toEqual(
        before.map((row) => row.filter((cell) => cell !== null)),
      );
      expect(people().rows).toEqual(sold);
      expect(errorsIn(workbook)).toEqual([]);
    }
  });
});
