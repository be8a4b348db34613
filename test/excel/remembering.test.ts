import type { Found } from "../../src/application/session/state";
import { inCurrency } from "../../src/domain/portfolio/amount";
import { netSales } from "../../src/domain/portfolio/portfolio";
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

const HEADERS = ["Client", "Groupe client", "Date", "Montant HT", "Montant TTC"];
/** 1 January 2023 as a serial number. */
const START_2023 = 44_927;

/** Lines from 2023 on, one every ten days: clients, groups of clients, two amounts. */
const lines = (count: number, order: readonly number[] = [0, 1, 2, 3, 4]): Rows => {
  const whole: Rows = [
    HEADERS,
    ...Array.from({ length: count }, (_, line) => {
      const net = ((line * 37) % 91) + 10;
      return [`Client ${line % 9}`, `Groupe ${line % 3}`, START_2023 + 10 * line, net, 2 * net];
    }),
  ];
  return whole.map((row) => order.map((column) => row[column] ?? null));
};
const TWO_YEARS = 73;

let workbook: Opened;
const withLines = (rows: Rows): void => {
  const book = bookOf({ Ventes: rows });
  const date = book.styles.derive(0, { numberFormat: "dd/mm/yyyy" });
  for (let row = 1; row < rows.length; row++) book.sheets[0]?.grid.setStyle(row, rows[0]?.indexOf("Date") ?? 2, date);
  workbook = opened(book);
};
beforeEach(() => {
  withLines(lines(TWO_YEARS));
});
afterAll(() => {
  workbook.host.close();
});

async function look(book: Opened = workbook): Promise<Found> {
  await book.session.look();
  const { state } = book.session;
  if (state.kind !== "found") throw new Error(state.kind);
  return state.found;
}

const total = ({ everything }: Found): number => (everything ? inCurrency(netSales(everything)) : NaN);

/** Chooses the groups as clients and the amounts with tax, and analyses. */
async function analysedOtherwise(): Promise<void> {
  const { session } = workbook;
  await look();
  await session.chooseColumns({ clientId: null, clientName: [1], sales: { kind: "column", column: 4 } });
  await session.analyse();
  expect(session.state.kind).toBe("done");
}

/** Puts other lines in the place of those that are there. */
function replaced(book: Opened, rows: Rows): void {
  const sheet = sheetIn(book, "Ventes");
  fill(sheet, rows);
  const { styles } = book.host.book;
  const date = styles.derive(0, { numberFormat: "dd/mm/yyyy" });
  const general = styles.derive(0, { numberFormat: "General" });
  for (let row = 1; row < rows.length; row++) {
    rows[0]?.forEach((header, column) => {
      sheet.grid.setStyle(row, column, header === "Date" ? date : general);
    });
  }
}

describe("next year's file", () => {
  test("is analysed with the same columns, wherever they stand now", async () => {
    await analysedOtherwise();
    const again = reopened(workbook);
    const before = await look(again);
    expect(before).toMatchObject({ origin: "remembered", choice: { clientName: [1], sales: { column: 4 } } });
    replaced(again, lines(TWO_YEARS, [4, 2, 0, 3, 1]));
    const after = await look(again);
    expect(after).toMatchObject({
      origin: "remembered",
      choice: { clientName: [4], clientId: null, sales: { kind: "column", column: 0 }, date: 1 },
      missingHeaders: [],
    });
    expect(total(after)).toBe(total(before));
    expect(after.everything?.clients.length).toBe(3);
    expect(await analysed(again)).toBe("done");
  });

  test("with a needed column gone is looked at afresh, and what is missing is told", async () => {
    await analysedOtherwise();
    const again = reopened(workbook);
    replaced(
      again,
      lines(TWO_YEARS).map(([client, , date, net]) => [client ?? null, date ?? null, net ?? null, null, null]),
    );
    const found = await look(again);
    expect(found).toMatchObject({ origin: "detected", missingHeaders: ["Groupe client", "Montant TTC"] });
    expect(found.everything?.clients.length).toBe(9);
  });

  test("asks again only about what is doubtful for the first time", async () => {
    await look();
    workbook.session.confirm();
    await workbook.session.analyse();
    const again = reopened(workbook);
    expect((await look(again)).problem).toBeNull();
  });

  test("is found though a memory cannot be read", async () => {
    await analysedOtherwise();
    const settings = cellsIn(workbook, "Paramètres", 1, 2);
    const row = settings.findIndex(([, value]) => String(value).startsWith('{"version"')) + 1;
    expect(row).toBeGreaterThan(0);
    typed(workbook, "Paramètres", { [`B${row}`]: "effacé" });
    expect(await look(reopened(workbook))).toMatchObject({ origin: "detected", missingHeaders: [] });
  });
});

test("the last complete year moves on, a year that was asked for stays", async () => {
  expect((await look()).options.period).toEqual({ kind: "year", year: 2024 });
  expect(await analysed(workbook)).toBe("done");
  const later = reopened(workbook);
  replaced(later, lines(TWO_YEARS + 37));
  expect((await look(later)).options.period).toEqual({ kind: "year", year: 2025 });

  workbook = reopened(workbook);
  const { session } = workbook;
  await look();
  session.confirm();
  session.chooseOptions({ period: { kind: "year", year: 2023 } });
  await session.analyse();
  const asked = reopened(workbook);
  replaced(asked, lines(TWO_YEARS + 37));
  expect((await look(asked)).options.period).toEqual({ kind: "year", year: 2023 });
});

describe("the fiscal year", () => {
  const settingsRow = (label: string): number =>
    cellsIn(workbook, "Paramètres", 1, 1).findIndex(([cell]) => cell === label) + 1;

  test("starts in the month typed on the Settings sheet, from the next look on", async () => {
    expect(await analysed(workbook)).toBe("done");
    typed(workbook, "Paramètres", { [`B${settingsRow("Début de l’exercice")}`]: 7 });
    const found = await look();
    expect(found.options.fiscalYearStartMonth).toBe(7);
    expect(found.options.period).toEqual({ kind: "year", year: 2023 });
    workbook.session.confirm();
    await workbook.session.analyse();
    const source = cellsIn(workbook, "ABC", 1, 1).flat().join(" ");
    expect(source).toContain("2023-2024");
  });

  test.each([0, 13, 6.5, "juillet"])("does not start in month %p", async (month) => {
    expect(await analysed(workbook)).toBe("done");
    typed(workbook, "Paramètres", { [`B${settingsRow("Début de l’exercice")}`]: month });
    expect((await look()).options.fiscalYearStartMonth).toBe(1);
  });

  test("chosen in the pane moves the default period with it, and is written on the sheet", async () => {
    await look();
    const { session } = workbook;
    session.confirm();
    session.chooseOptions({ fiscalYearStartMonth: 4 });
    expect(session.state).toMatchObject({ found: { options: { period: { kind: "year", year: 2023 } } } });
    await session.analyse();
    expect(sheetIn(workbook, "Paramètres").grid.value(settingsRow("Début de l’exercice") - 1, 1)).toBe(4);
  });
});

describe("decisions about clients", () => {
  const decisionsAt = () => {
    const [table] = sheetIn(workbook, "Paramètres").tables;
    if (!table) throw new Error("no list of decisions");
    return table.area;
  };
  const decisionRows = () => {
    const { top, bottom } = decisionsAt();
    return cellsIn(workbook, "Paramètres", top + 2, 3).slice(0, bottom - top);
  };

  async function analysedWith(decisions: Found["options"]["decisions"]): Promise<void> {
    await look();
    workbook.session.confirm();
    workbook.session.chooseOptions({ decisions });
    await workbook.session.analyse();
    expect(workbook.session.state.kind).toBe("done");
  }

  test("made in the pane stand on the Settings sheet, and hold for the next file", async () => {
    const whole = total(await look());
    await analysedWith({ excluded: ["Client 1"], merged: [{ client: "Client 2", into: "Client 3" }] });
    expect(decisionRows()).toEqual([
      ["Client 1", "Écarter", null],
      ["Client 2", "Réunir avec", "Client 3"],
    ]);
    const again = reopened(workbook);
    const found = await look(again);
    expect(found.options.decisions).toEqual({
      excluded: ["Client 1"],
      merged: [{ client: "Client 2", into: "Client 3" }],
    });
    expect(found.everything?.clients.map(({ name }) => name)).not.toContain("Client 2");
    expect(total(found)).toBeLessThan(whole);
  });

  test("are not lost by looking again before the analysis", async () => {
    await look();
    workbook.session.chooseOptions({
      decisions: { excluded: ["Client 1"], merged: [] },
      hiddenRows: "leftOut",
      period: { kind: "year", year: 2023 },
    });
    expect(await look()).toMatchObject({
      options: { decisions: { excluded: ["Client 1"] }, hiddenRows: "leftOut", period: { year: 2023 } },
    });
  });

  test("show at once what they do, without reading again", async () => {
    const whole = await look();
    const { syncs } = workbook.host.traffic;
    workbook.session.chooseOptions({ decisions: { excluded: ["Client 1"], merged: [] } });
    expect(workbook.host.traffic.syncs).toBe(syncs);
    const { state } = workbook.session;
    const after = state.kind === "found" ? state.found : null;
    expect(after?.everything?.clients.length).toBe((whole.everything?.clients.length ?? 0) - 1);
  });

  test("typed below the list are read and become part of it", async () => {
    await analysedWith({ excluded: ["Client 1"], merged: [] });
    const { bottom } = decisionsAt();
    typed(workbook, "Paramètres", {
      [`A${bottom + 2}`]: "Client 2",
      [`B${bottom + 2}`]: "Réunir avec",
      [`C${bottom + 2}`]: "Client 3",
      [`A${bottom + 3}`]: "Client 4",
      [`B${bottom + 3}`]: "à voir",
    });
    expect((await look()).options.decisions.merged).toEqual([{ client: "Client 2", into: "Client 3" }]);
    expect(await analysed(workbook)).toBe("done");
    const expected = [
      ["Client 1", "Écarter", null],
      ["Client 2", "Réunir avec", "Client 3"],
      ["Client 4", "à voir", null],
    ];
    expect(decisionRows()).toEqual(expected);
    expect(
      cellsIn(workbook, "Paramètres", decisionsAt().bottom + 2, 3)
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
    expect(await analysed(workbook)).toBe("done");
    expect(decisionRows()).toEqual(expected);
  });

  test("typed while the pane is open are not written over", async () => {
    await analysedWith({ excluded: ["Client 1"], merged: [] });
    await look();
    workbook.session.confirm();
    const { top } = decisionsAt();
    typed(workbook, "Paramètres", { [`A${top + 2}`]: "Client 5", B5: 0.55 });
    await workbook.session.analyse();
    expect(decisionRows()).toEqual([["Client 5", "Écarter", null]]);
    expect(workbook.session.state).toMatchObject({ results: { abc: { options: { limits: { a: 0.55 } } } } });
    expect(sheetIn(workbook, "Paramètres").grid.value(4, 1)).toBe(0.55);
  });

  test("taken back leave the list, which keeps an empty row to type in", async () => {
    await analysedWith({ excluded: ["Client 1", "Client 2"], merged: [] });
    await analysedWith({ excluded: [], merged: [] });
    expect(decisionRows()).toEqual([[null, null, null]]);
  });

  test("survive a renamed list, and one made a plain range", async () => {
    await analysedWith({ excluded: ["Client 1"], merged: [] });
    await done(({ tables }) => {
      tables.getItem("CP_ClientDecisions").name = "Mes_decisions";
    });
    expect(await analysed(workbook)).toBe("done");
    expect(decisionRows()).toEqual([["Client 1", "Écarter", null]]);
    await done(({ tables }) => {
      tables.getItem("CP_ClientDecisions").convertToRange();
    });
    expect(await analysed(workbook)).toBe("done");
    expect(decisionRows()).toEqual([["Client 1", "Écarter", null]]);
    expect(sheetIn(workbook, "Paramètres").tables.map(({ name }) => name)).toEqual(["CP_ClientDecisions"]);
  });

  test("speak the language of the last analysis", async () => {
    await analysedWith({ excluded: ["Client 1"], merged: [] });
    workbook.language = "en";
    expect(await analysed(workbook)).toBe("done");
    expect(decisionRows()).toEqual([["Client 1", "Leave out", null]]);
  });
});

test("how hidden rows are counted is remembered, and changing it reads nothing", async () => {
  const sheet = sheetIn(workbook, "Ventes");
  for (let row = 1; row <= 10; row++) sheet.rows.set(row, { hidden: true });
  const whole = await look();
  expect(whole.hiddenLines).toBe(10);
  const { syncs } = workbook.host.traffic;
  workbook.session.chooseOptions({ hiddenRows: "leftOut" });
  expect(workbook.host.traffic.syncs).toBe(syncs);
  workbook.session.confirm();
  await workbook.session.analyse();
  const again = await look(reopened(workbook));
  expect(again).toMatchObject({ hiddenLines: 10, options: { hiddenRows: "leftOut" } });
  expect(total(again)).toBeLessThan(total(whole));
});
