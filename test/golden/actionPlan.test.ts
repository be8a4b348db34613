import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { columnLetters } from "../../src/text/cellAddress";
import { analysed, bookOf, done, opened, type Opened, type Rows, typed } from "../excel/opened";
import { shownList } from "../excel/shownLists";
import { poisonCachedResults } from "../support/libreOffice/cachedResults";
import { type OfficeSheet, recalculateInLibreOffice } from "../support/libreOffice/office";
import { requires } from "../support/requires";
import { type Cells, cellsOf } from "./lists";

const TIMEOUT_MS = 300_000;
const PLAN = "Plan d’action";
const FOLLOW_UP = "Suivi du plan";
const FIRST_DAY = 46_100;
const LATER = FIRST_DAY + 40;

const ROWS: Rows = [
  ["Client", "2022", "2023", "2024"],
  ["Alpha", 9000, 7000, 5200],
  ["Alpha*", 4000, 4100, 4200],
  ["Bêta ~ et fils ?", 2000, 2100, 2150],
  ["0012", 900, 950, 940],
  ["Echo", 500, 520, 510],
  ["Foxtrot", 300, 310, 320],
  ["Golf", 200, 210, 220],
  ["Kilo", 1500, 1600, null],
  ["Lima", null, null, 800],
];
const SALES = new Map(ROWS.slice(1).map(([name, , , now]) => [String(name), now]));

/** What the user makes of the plan, never seen by the add-in afterwards. */
const CHANGES: readonly Readonly<Record<string, string | number>>[] = [
  { Échéance: FIRST_DAY - 3, Statut: "en cours", Avancement: 0.4, Responsable: "Nadia" },
  { Échéance: FIRST_DAY - 3, Statut: "planifiée", Avancement: 0.1, Responsable: "Paul" },
  { Échéance: FIRST_DAY + 7, Responsable: "nadia", Domaine: "Autre chose" },
  { Statut: "faite", Avancement: 1, Responsable: "Paul" },
  { Échéance: "bientôt", Responsable: "Zoé" },
  { Statut: "abandonnée", Responsable: "Zoé" },
  { Cible: "Bêta ~ et fils ?", "Type de cible": "Client", Échéance: FIRST_DAY + 90, Avancement: "peu" },
  { Cible: "Alpha*", "Type de cible": "Client", Échéance: FIRST_DAY + 91 },
];
const ADDED = { Cible: "0012", Action: "Écrire", Échéance: FIRST_DAY + 20, Responsable: "Paul", Statut: "" };

const plan = (workbook: Opened) => shownList(workbook, PLAN, "N°", "Cible");

function fillIn(workbook: Opened, index: number, cells: Readonly<Record<string, string | number>>): void {
  const { addressOf } = plan(workbook);
  typed(
    workbook,
    PLAN,
    Object.fromEntries(Object.entries(cells).map(([header, value]) => [addressOf(index, header), value])),
  );
}

async function filledIn(): Promise<Uint8Array> {
  const workbook = opened(bookOf({ Ventes: ROWS }));
  try {
    expect(await analysed(workbook)).toBe("done");
    CHANGES.forEach((cells, index) => {
      fillIn(workbook, index, cells);
    });
    const before = plan(workbook).rows.length;
    await done((book) => {
      book.tables.getItem("CP_ActionPlan").rows.add();
    });
    const { addressOf } = plan(workbook);
    const below = (header: string): string =>
      addressOf(0, header).replace(/\d+$/, String(plan(workbook).headerRow + 1 + before));
    typed(workbook, PLAN, Object.fromEntries(Object.entries(ADDED).map(([header, value]) => [below(header), value])));
    return saveWorkbook(workbook.host.book);
  } finally {
    workbook.host.close();
  }
}

const COLUMNS = Array.from({ length: 40 }, (_, column) => columnLetters(column));
type Action = Readonly<Record<string, unknown>>;

/** The plan as LibreOffice shows it. */
function actionsIn(sheets: readonly OfficeSheet[] | undefined): readonly Action[] {
  const cells = cellsOf(sheets, PLAN);
  const header = Number(
    Object.keys(cells)
      .find((address) => cells[address] === "Cible")
      ?.slice(1),
  );
  const headers = COLUMNS.map((letter) => cells[`${letter}${header}`]);
  const rows: Action[] = [];
  for (let row = header + 1; cells[`B${row}`] !== undefined; row++) {
    rows.push(
      Object.fromEntries(headers.map((name, column) => [String(name), cells[`${COLUMNS[column]}${row}`] ?? ""])),
    );
  }
  return rows;
}

/** What should follow from what was typed. */
interface Followed {
  readonly action: Action;
  readonly isOpen: boolean;
  readonly due: number | null;
  readonly isLate: boolean;
  readonly alert: string;
}

function followed(actions: readonly Action[], today: number): readonly Followed[] {
  return actions.map((action) => {
    const isOpen = action["Statut"] !== "faite" && action["Statut"] !== "abandonnée";
    const due = typeof action["Échéance"] === "number" ? action["Échéance"] : null;
    const isLate = isOpen && due !== null && due < today;
    const isNear = isOpen && due !== null && due <= today + 7;
    const alert = action["Statut"] === "faite" ? "faite" : isLate ? "en retard" : isNear ? "sous 7 jours" : "";
    return { action, isOpen, due, isLate, alert };
  });
}

/** Rows below a title on the follow-up, down to the first without anything in the named column. */
function rowsBelow(cells: Cells, title: string, filled: string): Record<string, unknown>[] {
  const top = Number(
    Object.keys(cells)
      .find((address) => /^A\d+$/.test(address) && cells[address] === title)
      ?.slice(1),
  );
  const rows: Record<string, unknown>[] = [];
  for (let row = top + 2; (cells[`${filled}${row}`] ?? "") !== ""; row++)
    rows.push(Object.fromEntries(COLUMNS.map((letter) => [letter, cells[`${letter}${row}`] ?? ""])));
  return rows;
}

const progressOf = (actions: readonly Followed[]): number | string => {
  const open = actions.filter(({ isOpen }) => isOpen);
  const sum = open.reduce((total, { action }) => total + (Number(action["Avancement"]) || 0), 0);
  return open.length === 0 ? "–" : Number((sum / open.length).toPrecision(10));
};

const countsOf = (actions: readonly Followed[]): unknown[] => [
  actions.filter(({ isOpen }) => isOpen).length,
  actions.filter(({ isLate }) => isLate).length,
  actions.filter(({ alert }) => alert === "sous 7 jours").length,
  actions.filter(({ action }) => action["Statut"] === "faite").length,
  progressOf(actions),
];

const shownCounts = (row: Record<string, unknown> | undefined): unknown[] =>
  ["E", "F", "G", "H", "I"].map((letter) => {
    const value = row?.[letter];
    return typeof value === "number" ? Number(value.toPrecision(10)) : value;
  });

requires("LibreOffice")("The action plan and its views live without the add-in", () => {
  let steps: { readonly sheets: readonly OfficeSheet[] }[];

  beforeAll(async () => {
    steps = await recalculateInLibreOffice(poisonCachedResults(await filledIn()), [
      [{ kind: "setNamedCell", name: "CP_ReferenceDate", value: FIRST_DAY }],
      [{ kind: "setNamedCell", name: "CP_ReferenceDate", value: LATER }],
    ]);
  }, TIMEOUT_MS);

  describe.each([
    ["on the first day", 1, FIRST_DAY],
    ["forty days later", 2, LATER],
  ] as const)("%s", (_, step, today) => {
    const sheets = () => steps[step]?.sheets;
    const actions = () => followed(actionsIn(sheets()), today);
    const views = () => cellsOf(sheets(), FOLLOW_UP);

    test("alerts, days left and the client's sales are what dates, statuses and names make them", () => {
      expect(actions()).toHaveLength(actionsIn(steps[0]?.sheets).length);
      for (const { action, alert, isOpen, due } of actions()) {
        const name = String(action["Cible"]);
        expect([name, action["Alerte"]]).toEqual([name, alert]);
        expect(action["Jours restants"]).toBe(isOpen && due !== null ? due - today : "");
        expect([name, action["CA actuel"]]).toEqual([name, SALES.get(name) ?? ""]);
      }
      expect(actions().map(({ action }) => action["Cible"])).toEqual(
        expect.arrayContaining(["Alpha*", "0012", "Bêta ~ et fils ?", "Kilo"]),
      );
    });

    test("the ninety days list what is due, in the order of the dates, and the late ones come first", () => {
      const due = actions()
        .map((one, index) => ({ ...one, index }))
        .filter(({ isOpen, due: day }) => isOpen && day !== null && day <= today + 90)
        .sort((x, y) => (x.due ?? 0) - (y.due ?? 0) || x.index - y.index);
      const shown = rowsBelow(views(), "Les 90 jours\u00a0: actions ouvertes par échéance", "C");
      expect(shown.map(({ B, C, D, G }) => [B, C, D, G])).toEqual(
        due
          .slice(0, 25)
          .map(({ action, due: day, alert }) => [
            day,
            action["Cible"],
            action["Action"],
            alert === "" ? action["Statut"] : alert,
          ]),
      );
      const late = rowsBelow(views(), "En retard", "B");
      expect(late.map(({ B, G }) => [B, G])).toEqual(
        due
          .filter(({ isLate }) => isLate)
          .slice(0, 8)
          .map(({ due: day }) => [day, today - (day ?? 0)]),
      );
    });

    test("counts by domain, by kind and by owner add up over the same actions", () => {
      const all = actions();
      const domains = rowsBelow(views(), "Par domaine", "A");
      const of = (header: string, word: unknown): readonly Followed[] =>
        all.filter(({ action }) => action[header] === word);
      for (const word of ["Information", "Développement interne", "Commercial"])
        expect(shownCounts(domains.find(({ A }) => A === word))).toEqual(countsOf(of("Domaine", word)));
      expect(shownCounts(domains.find(({ A }) => A === "Total"))).toEqual(countsOf(all));
      const others = all.filter(({ action }) => ["", "Autre chose"].includes(String(action["Domaine"])));
      expect(shownCounts(domains.find(({ A }) => A === "Autres"))).toEqual(countsOf(others));
      const kinds = rowsBelow(views(), "Par type de cible", "A");
      expect(shownCounts(kinds.find(({ A }) => A === "Client"))).toEqual(countsOf(of("Type de cible", "Client")));

      const owners = rowsBelow(views(), "Par responsable", "A");
      const ownerOf = ({ action }: Followed): string => String(action["Responsable"]).toLowerCase();
      const names = [...new Set(all.map(ownerOf).filter((name) => name !== ""))];
      expect(owners.map(({ A }) => String(A).toLowerCase())).toEqual(names);
      for (const row of owners) {
        const theirs = all.filter((one) => ownerOf(one) === String(row["A"]).toLowerCase());
        expect(shownCounts(row)).toEqual(countsOf(theirs));
        const dates = theirs.flatMap(({ isOpen, due }) => (isOpen && due !== null ? [due] : []));
        expect(row["L"]).toBe(dates.length === 0 ? "" : Math.min(...dates));
      }
    });

    test("the sentence above the plan counts them too, and no cell shows an error", () => {
      const [open, late, soon, finished] = countsOf(actions()).map(String);
      const sentence = String(cellsOf(sheets(), PLAN)["A3"]);
      expect(sentence).toContain(
        `${open ?? ""} actions ouvertes\u00a0: ${late ?? ""} en retard, ${soon ?? ""} à échéance`,
      );
      expect(sentence).toContain(`${finished ?? ""} action faite`);
      const errors = [PLAN, FOLLOW_UP].flatMap((name) =>
        Object.entries(cellsOf(sheets(), name)).filter(([, value]) => typeof value === "object"),
      );
      expect(errors).toEqual([]);
    });
  });
});
