import { CellError } from "../../src/embeddedExcel/workbook/cellValue";
import { analysed, bookOf, opened, type Opened, typed } from "./opened";
import {
  contentsOf,
  keyHeader,
  lostValues,
  newYearLines,
  OWN_ACTION,
  pastedIn,
  recordsIn,
  tableNamed,
  type TypedValue,
  yearBefore,
} from "./scriptedYear";

const ALIAS = "Aéro Tolvigne (nouveau nom)";
const GONE = 2;

let workbook: Opened;
let values: readonly TypedValue[];
let gone: readonly string[];
let renamed: string;

/** Columns of a list that hold what the data say, whatever was typed. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  CP_ABC: ["Client", "Rang", "CA", "Part du CA", "Classe", "CA N−1"],
  CP_Movements: ["Client", "CA N", "CA N−1"],
};

beforeAll(async () => {
  ({ workbook, values } = await yearBefore());
  const clients = recordsIn(workbook, "CP_ABC");
  renamed = String(clients[3]?.cells.get("Client"));
  // Two clients beside whom something was typed are in the data no more.
  const keys = values.filter(({ table, header }) => table === "CP_Matrix" && header !== "").map(({ key }) => key);
  gone = keys.slice(0, GONE);
  pastedIn(workbook, newYearLines(gone, renamed, ALIAS));
  typedAlias(workbook);
  expect(await analysed(workbook)).toBe("done");
  await workbook.host.calculator.settled();
}, 120_000);
afterAll(() => {
  workbook.host.close();
});

/** The decision that the client under its new name is the one it was. */
function typedAlias(book: Opened): void {
  const { sheet, table } = tableNamed(book, "CP_ClientDecisions");
  const row = table.area.top + 2;
  typed(book, sheet.name, { [`A${row}`]: ALIAS, [`B${row}`]: "Réunir avec", [`C${row}`]: renamed });
}

test("everything typed is found beside the same client or action", () => {
  expect(values.length).toBeGreaterThan(20);
  expect(lostValues(workbook, values)).toEqual([]);
});

test("an action typed below the plan is one of it, with a number", () => {
  const own = recordsIn(workbook, "CP_ActionPlan").filter(({ cells }) => cells.get("Action") === OWN_ACTION.Action);
  expect(own).toHaveLength(1);
  expect(own[0]?.cells.get("N°")).toEqual(expect.any(Number));
  for (const [header, value] of Object.entries(OWN_ACTION)) expect(own[0]?.cells.get(header)).toBe(value);
});

test("clients that are gone stay at the end of the lists with what was typed beside them", () => {
  for (const key of gone) {
    const rows = recordsIn(workbook, "CP_Matrix");
    const place = rows.findIndex(({ cells }) => cells.get("Clé") === key);
    expect(place).toBeGreaterThanOrEqual(rows.length - GONE - 1);
    expect(rows[place]?.cells.get("CA") ?? "").toBe("");
  }
});

test("the renamed client is one client", () => {
  const names = recordsIn(workbook, "CP_ABC").map(({ cells }) => cells.get("Client"));
  expect(names).toContain(renamed);
  expect(names).not.toContain(ALIAS);
});

test("sheets keep the names and places the user gave them", () => {
  expect(tableNamed(workbook, "CP_Matrix").sheet.name).toBe("Notre matrice");
  expect(tableNamed(workbook, "CP_ActionPlan").sheet.name).toBe("Le plan");
  expect(workbook.host.book.sheets[0]).toBe(tableNamed(workbook, "CP_ABC").sheet);
});

test("what is computed is what a fresh analysis of the same lines says", async () => {
  const computedIn = (book: Opened) =>
    Object.entries(COMPUTED).map(([table, headers]) =>
      recordsIn(book, table)
        .filter(({ cells }) => !gone.includes(String(cells.get(keyHeader(table)))))
        .map(({ cells }) => [cells.get(keyHeader(table)), ...headers.map((header) => cells.get(header))])
        .sort(([one], [other]) => String(one).localeCompare(String(other))),
    );
  const refreshed = computedIn(workbook);
  const usual = workbook.host;
  const fresh = opened(bookOf({ Factures: newYearLines(gone, renamed, ALIAS) }));
  try {
    expect(await analysed(fresh)).toBe("done");
    typedAlias(fresh);
    expect(await analysed(fresh)).toBe("done");
    await fresh.host.calculator.settled();
    expect(refreshed).toEqual(computedIn(fresh));
  } finally {
    fresh.host.close();
    workbook = opened(usual.book);
  }
}, 120_000);

test("two more refreshes change nothing", async () => {
  const before = contentsOf(workbook);
  expect(before.flat(4).some((cell) => cell instanceof CellError && String(cell) === "#REF!")).toBe(false);
  for (let time = 0; time < 2; time++) {
    expect(await analysed(workbook)).toBe("done");
    await workbook.host.calculator.settled();
    expect(contentsOf(workbook)).toEqual(before);
  }
}, 120_000);
