import { columnLetters } from "../../src/text/cellAddress";
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
import { errorsIn } from "./shownLists";

jest.setTimeout(120_000);

const WIDE = 80;

let workbook: Opened;
beforeEach(async () => {
  workbook = opened(bookOf({ Ventes: clientRows(6) }));
  expect(await analysed(workbook)).toBe("done");
});
afterEach(() => {
  workbook.host.close();
});

/** Rows of a sheet from the header of its list of clients on, with that header's row number. */
function listOn(sheet: string): {
  readonly headerRow: number;
  readonly headers: unknown[];
  readonly rows: unknown[][];
} {
  const cells = cellsIn(workbook, sheet, 1, WIDE);
  const header = cells.findIndex(
    (row) => row.includes("Client") && row.some((cell) => cell === "Clé" || cell === "Key"),
  );
  return { headerRow: header + 1, headers: cells[header] ?? [], rows: cells.slice(header + 1) };
}

const cellOf = (sheet: string, client: string, header: string): unknown => {
  const { headers, rows } = listOn(sheet);
  return rows.find((row) => row[headers.indexOf("Client")] === client)?.[headers.indexOf(header)];
};

/** Row on the sheet (1 is the first) of a client. */
const rowOf = (sheet: string, client: string): number => {
  const { headerRow, headers, rows } = listOn(sheet);
  return headerRow + 1 + rows.findIndex((row) => row[headers.indexOf("Client")] === client);
};

/** The same clients, the smallest now the largest. */
const reversedRows = (clients: number) => {
  const [header = [], ...rows] = clientRows(clients);
  return [header, ...rows.map(([name], index): [string | number | null, number] => [name ?? null, 100 + 37 * index])];
};

const refreshed = async (): Promise<void> => {
  expect(await analysed(workbook)).toBe("done");
  expect(errorsIn(workbook)).toEqual([]);
};

test("a column inserted into the whole ABC sheet stays where it is, and nothing of ours is left over", async () => {
  const before = cellsIn(workbook, "ABC", 1, WIDE);
  await done(({ worksheets }) => worksheets.getItem("ABC").getRange("D:D").insert("Right"));
  typed(workbook, "ABC", { D6: "Relance", [`D${rowOf("ABC", "Client 3")}`]: "lundi", AD9: "dans l'intervalle" });
  fill(sheetIn(workbook, "Ventes"), reversedRows(6));
  await refreshed();
  const beside = sheetIn(workbook, "ABC").grid;
  expect([beside.value(8, 29), beside.value(rowOf("ABC", "Client 3") - 1, 29)]).toEqual([null, "dans l'intervalle"]);
  await done(({ worksheets }) => worksheets.getItem("ABC").getRange("AD7:AD12").clear("Contents"));
  expect(listOn("ABC").headers.slice(0, 6)).toEqual(["Rang", "Client", "Code", "Relance", "CA", "Part du CA"]);
  expect(cellOf("ABC", "Client 3", "Relance")).toBe("lundi");
  fill(sheetIn(workbook, "Ventes"), clientRows(6));
  await refreshed();
  const after = cellsIn(workbook, "ABC", 1, WIDE + 1).map((row) => row.filter((_, column) => column !== 3));
  expect(after).toEqual(before);
});

test("a column inserted into the table alone does the same, also in the rows around it", async () => {
  const before = cellsIn(workbook, "ABC", 1, WIDE);
  await done(({ worksheets }) => worksheets.getItem("ABC").getRange("D6:D12").insert("Right"));
  typed(workbook, "ABC", { D6: "Relance", [`D${rowOf("ABC", "Client 3")}`]: "lundi" });
  fill(sheetIn(workbook, "Ventes"), reversedRows(6));
  await refreshed();
  expect(cellOf("ABC", "Client 3", "Relance")).toBe("lundi");
  fill(sheetIn(workbook, "Ventes"), clientRows(6));
  await refreshed();
  const after = cellsIn(workbook, "ABC", 1, WIDE + 1).map((row, index) =>
    // What stands above the list begins where it did.
    row.filter((_, column) => column !== (index < 5 ? 15 : 3)),
  );
  expect(after).toEqual(before);
  expect(sheetIn(workbook, "ABC").charts).toHaveLength(2);
});

test("columns at the end, notes beside and below, formulas and clients that are gone all travel", async () => {
  await done(({ tables }) => {
    tables.getItem("CP_ABC").columns.add(undefined, undefined, "Double");
    tables.getItem("CP_ABC").columns.getItem("Double").getDataBodyRange().formulas = Array.from({ length: 6 }, () => [
      "=[@CA]*2",
    ]);
  });
  const width = listOn("ABC").headers.indexOf("Double") + 1;
  const right = width + 12;
  const letters = (column: number) => (column < 26 ? "" : "A") + String.fromCharCode(65 + (column % 26));
  const row3 = rowOf("ABC", "Client 3");
  const row5 = rowOf("ABC", "Client 5");
  typed(workbook, "ABC", {
    [`${letters(right)}${row3}`]: "à droite",
    [`${letters(right)}${row5}`]: "parti",
    [`${letters(right)}20`]: "dessous",
  });
  await done(({ worksheets }) => {
    const sheet = worksheets.getItem("ABC");
    sheet.getRange(`${letters(right + 1)}${row3}`).formulas = [[`=D${row3}+1`]];
    sheet.getRange(`${letters(right + 2)}${row3}`).values = [[46_000]];
    sheet.getRange(`${letters(right + 2)}${row3}`).numberFormat = [["dd/mm/yyyy"]];
    sheet.getRange(`${letters(right + 2)}${row5}`).values = [[17]];
  });
  fill(
    sheetIn(workbook, "Ventes"),
    reversedRows(20).filter(([name]) => name !== "Client 5"),
  );
  await refreshed();
  const row = rowOf("ABC", "Client 3");
  const cells = cellsIn(workbook, "ABC", row, WIDE)[0] ?? [];
  expect(cells).toEqual(expect.arrayContaining(["à droite"]));
  expect(cells[cells.indexOf("à droite") + 1]).toBe(Number(cellOf("ABC", "Client 3", "CA")) + 1);
  expect(cellOf("ABC", "Client 3", "Double")).toBe(2 * Number(cellOf("ABC", "Client 3", "CA")));
  expect(cellOf("ABC", "Client 19", "Double")).toBe(2 * Number(cellOf("ABC", "Client 19", "CA")));
  const gone = cellsIn(workbook, "ABC", rowOf("ABC", "Client 5"), WIDE)[0] ?? [];
  const dated = gone.indexOf("parti") + 2;
  const looks = (sheetRow: number): string => {
    const style = sheetIn(workbook, "ABC").styleAt(sheetRow - 1, dated);
    return workbook.host.book.styles.get(style).numberFormat;
  };
  expect([gone[dated], looks(rowOf("ABC", "Client 5"))]).toEqual([17, "General"]);
  expect([cells[dated], looks(row)]).toEqual([46_000, "dd/mm/yyyy"]);
  expect(gone).toContain("parti");
  expect(cellOf("ABC", "Client 5", "Classe")).toBe("");
  const all = cellsIn(workbook, "ABC", 1, WIDE);
  const noted = all.map((found) =>
    found.filter((cell) => typeof cell === "string" && /^(à droite|parti|dessous)$/.test(cell)),
  );
  expect(noted.flat().sort()).toEqual(["dessous", "parti", "à droite"].sort());
  const end = rowOf("ABC", "Client 5");
  expect(noted.findIndex((found) => found.includes("dessous"))).toBeGreaterThanOrEqual(end);
  await refreshed();
  expect(cellsIn(workbook, "ABC", 1, WIDE)).toEqual(all);
});

test("renamed headers, moved, deleted and duplicated columns and rows lose nothing", async () => {
  await done(({ worksheets }) => {
    const sheet = worksheets.getItem("Matrice");
    sheet.activate();
  });
  const { headers, headerRow } = listOn("Matrice");
  const letters = (column: number) =>
    (column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26))) + String.fromCharCode(65 + (column % 26));
  const at = (header: string) => letters(headers.indexOf(header));
  typed(workbook, "Matrice", {
    [`${at("Potentiel")}${rowOf("Matrice", "Client 2")}`]: 5000,
    [`${at("Potentiel")}${headerRow}`]: "Mon potentiel",
  });
  // A row added by hand, and one typed twice.
  await done(({ tables }) => {
    const table = tables.getItem("CP_Matrix");
    table.rows.add();
  });
  typed(workbook, "Matrice", {
    [`${at("Client")}${headerRow + 7}`]: "Prospect",
    [`${at("Potentiel")}${headerRow + 7}`]: 900,
  });
  fill(sheetIn(workbook, "Ventes"), reversedRows(7));
  await refreshed();
  expect(cellOf("Matrice", "Client 2", "Potentiel")).toBe(5000);
  expect(cellOf("Matrice", "Prospect", "Potentiel")).toBe(900);
  const shown = cellsIn(workbook, "Matrice", 1, WIDE);
  workbook = reopened(workbook);
  await refreshed();
  expect(cellsIn(workbook, "Matrice", 1, WIDE)).toEqual(shown);
});

test("what stands beside a rule or a decision stays with it, in columns of the user's as well", async () => {
  const rules = () => {
    const cells = cellsIn(workbook, "Règles", 1, WIDE);
    const header = cells.findIndex((row) => row.includes("Active"));
    return { header: header + 1, headers: cells[header] ?? [], rows: cells.slice(header + 1) };
  };
  const { header, headers, rows } = rules();
  const count = sheetIn(workbook, "Règles").tables[0]?.columns.length ?? 0;
  const decision = headers.indexOf("Décision");
  const second = rows[1]?.[decision];
  const above = cellsIn(workbook, "Règles", 1, count).slice(0, header - 1);
  await done(({ worksheets }) => {
    const end = sheetIn(workbook, "Règles").tables[0]?.area.bottom ?? header;
    worksheets
      .getItem("Règles")
      .getRange(`B${header}:B${end + 1}`)
      .insert("Right");
  });
  typed(workbook, "Règles", { [`B${header}`]: "Depuis", [`B${header + 2}`]: "2023" });
  const settings = cellsIn(workbook, "Paramètres", 1, 1).map(([label]) => label);
  const decisions = settings.lastIndexOf("Client") + 1;
  typed(workbook, "Paramètres", {
    [`A${decisions + 1}`]: "Client 4",
    [`B${decisions + 1}`]: "Écarter",
    [`G${decisions + 1}`]: "en litige",
  });
  workbook.language = "en";
  await refreshed();
  const now = cellsIn(workbook, "Règles", 1, WIDE);
  const row = now.find((cells) => cells.includes("2023"));
  expect(now[header - 1]?.slice(0, 3)).toEqual(["Active", "Depuis", "If"]);
  expect(row?.[1]).toBe("2023");
  expect(now.indexOf(row ?? [])).toBe(header + 1);
  expect(String(second)).not.toBe("");
  expect(now.slice(0, header - 1).map((cells) => cells.slice(0, count).filter((cell) => cell !== null).length)).toEqual(
    above.map((cells) => cells.filter((cell) => cell !== null).length),
  );
  expect(cellsIn(workbook, "Paramètres", decisions + 1, 7)[0]).toEqual([
    "Client 4",
    "Leave out",
    null,
    null,
    null,
    null,
    "en litige",
  ]);
});

test("a column inserted before everything moves the sheet, and a deleted one of ours comes back", async () => {
  const before = cellsIn(workbook, "ABC", 1, WIDE);
  await done(({ worksheets }) => {
    worksheets.getItem("ABC").getRange("E:E").delete("Left");
    worksheets.getItem("ABC").getRange("A:A").insert("Right");
  });
  typed(workbook, "ABC", { A9: "ma croix" });
  await refreshed();
  const after = cellsIn(workbook, "ABC", 1, WIDE + 1);
  expect(after[8]?.[0]).toBe("ma croix");
  expect(after.map((row) => row.slice(1))).toEqual(before);
});

test("a column inserted among the scores or the drivers leaves every result as it was", async () => {
  const resultOf = (sheet: string, header: string) =>
    listOn(sheet).rows.map((row) => row[listOn(sheet).headers.indexOf(header)]);
  const before = [
    resultOf("Matrice", "Complexité"),
    resultOf("Matrice", "Valeur"),
    resultOf("Coût de servir", "Coût de servir"),
  ];
  for (const [sheet, header, own] of [
    ["Matrice", "Note : petites commandes", "Avis"],
    ["Coût de servir", "Urgences (à saisir)", "À voir"],
  ] as const) {
    const { headers, headerRow } = listOn(sheet);
    const column = columnLetters(headers.findIndex((one) => String(one).replace(/\u00a0/g, " ") === header));
    await done(({ worksheets }) => worksheets.getItem(sheet).getRange(`${column}:${column}`).insert("Right"));
    typed(workbook, sheet, { [`${column}${headerRow}`]: own, [`${column}${headerRow + 1}`]: 5 });
  }
  await refreshed();
  expect(listOn("Matrice").headers).toContain("Avis");
  expect([
    resultOf("Matrice", "Complexité"),
    resultOf("Matrice", "Valeur"),
    resultOf("Coût de servir", "Coût de servir"),
  ]).toEqual(before);
});
