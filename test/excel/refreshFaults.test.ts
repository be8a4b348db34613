import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { FAULTS, faultyHost } from "../support/faults/faultyHost";
import { analysed, bookOf, cellsIn, clientRows, done, fill, opened, sheetIn, typed, type Opened } from "./opened";

const WIDE = 90;
const CLIENTS = 6;

/** What a user typed: sheet, client, header or "" for a cell beside the list, value. */
type Typed = readonly [sheet: string, client: string, header: string, value: string | number];

const TYPED: readonly Typed[] = [
  ["ABC", "Client 2", "Relance", "lundi"],
  ["ABC", "Client 5", "Relance", 12],
  ["ABC", "Client 3", "", "à voir"],
  ["ABC", "Client 6", "", "très bon payeur"],
  ["Matrice", "Client 4", "Potentiel", 4321],
  ["Matrice", "Client 6", "Potentiel", 1234],
  ["Coût de servir", "Client 1", "Urgences (à saisir)", 7],
  ["Coût de servir", "Client 6", "Visites (à saisir)", 3],
  ["Mouvements", "", "", ""],
];
const EXPECTED = TYPED.filter(([sheet]) => sheet !== "Mouvements");

function listOn(workbook: Opened, sheet: string) {
  const cells = cellsIn(workbook, sheet, 1, WIDE);
  const header = cells.findIndex((row) => row.includes("Client") && row.includes("Clé"));
  const headers = cells[header] ?? [];
  return { headerRow: header + 1, headers, client: headers.indexOf("Client"), rows: cells.slice(header + 1) };
}

/** Those of the typed values that do not stand beside their client. */
const lost = (workbook: Opened): readonly Typed[] =>
  EXPECTED.filter(([sheet, client, header, value]) => {
    const { headers, client: column, rows } = listOn(workbook, sheet);
    const own = rows.filter((row) => row[column] === client);
    return !own.some((row) => (header === "" ? row.includes(value) : row[headers.indexOf(header)] === value));
  });

/** Typed values that stand beside another client. */
const misplaced = (workbook: Opened): readonly unknown[] =>
  EXPECTED.flatMap(([sheet, client, header, value]) => {
    const { headers, client: column, rows } = listOn(workbook, sheet);
    return rows.filter(
      (row) => row[column] !== client && (header === "" ? row.includes(value) : row[headers.indexOf(header)] === value),
    );
  });

/** The whole workbook, sheet by sheet. */
const contents = (workbook: Opened) =>
  workbook.host.book.sheets.map(({ name, tables }) => [
    name,
    tables.map(({ area }) => area),
    cellsIn(workbook, name, 1, name === "Calculs" ? 250 : WIDE),
  ]);

const letters = (column: number): string =>
  (column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));

/** An analysed workbook in which the user typed, with other sales since, as a file. */
async function typedIn(): Promise<Uint8Array> {
  const workbook = opened(bookOf({ Ventes: clientRows(CLIENTS) }));
  expect(await analysed(workbook)).toBe("done");
  await done(({ worksheets }) => worksheets.getItem("ABC").getRange("D6:D12").insert("Right"));
  typed(workbook, "ABC", { D6: "Relance" });
  for (const [sheet, client, header, value] of EXPECTED) {
    const { headerRow, headers, client: column, rows } = listOn(workbook, sheet);
    const row = headerRow + 1 + rows.findIndex((cells) => cells[column] === client);
    typed(workbook, sheet, { [`${letters(header === "" ? WIDE - 10 : headers.indexOf(header))}${row}`]: value });
  }
  const [header = [], ...rows] = clientRows(CLIENTS);
  fill(sheetIn(workbook, "Ventes"), [
    header,
    ...rows.slice(0, CLIENTS - 1).map(([name], index) => [name ?? null, 100 + 37 * index]),
    ["Nouveau", 150],
    ["Autre", 90],
  ]);
  expect(lost(workbook)).toEqual([]);
  const file = saveWorkbook(workbook.host.book);
  workbook.host.close();
  return file;
}

const openedAgain = (file: Uint8Array): Opened => opened(openWorkbook(file, "typed.xlsx"));

/** Fails for good, may be tried again, never answers; whether it was done all the same takes turns. */
const KINDS = [
  ["is refused for good"],
  ["is refused for the moment"],
  ["is lost", "is done but never answered", "is done but answered by an error"],
] as const;

test.each(KINDS)(
  "whichever request of a refresh %s, no typed cell moves, and the next refresh is the same",
  async (...kinds) => {
    const file = await typedIn();
    const undisturbed = openedAgain(file);
    const counted = faultyHost(undisturbed.host, null, { isDone: true, code: null });
    expect(await analysed(undisturbed)).toBe("done");
    const { changes } = counted;
    counted.restore();
    const wanted = contents(undisturbed);
    undisturbed.host.close();
    expect(changes).toBeGreaterThan(kinds.length);
    for (let failing = 1; failing <= changes; failing++) {
      const name = kinds[failing % kinds.length] ?? kinds[0];
      const fault = FAULTS[name];
      if (fault === undefined) throw new Error(name);
      const workbook = openedAgain(file);
      const faulty = faultyHost(workbook.host, failing, fault);
      const outcome = await analysed(workbook);
      faulty.restore();
      const moment = `request ${failing} of ${changes} ${name}`;
      expect([moment, lost(workbook), misplaced(workbook)]).toEqual([moment, [], []]);
      // Whether the summary could be shown in the end does not matter.
      if (outcome !== "done") expect([moment, await analysed(workbook)]).toEqual([moment, "done"]);
      expect([moment, contents(workbook)]).toEqual([moment, wanted]);
      workbook.host.close();
    }
  },
  600_000,
);
