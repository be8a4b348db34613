import { readSource } from "../../src/application/source/readSource";
import type { Source } from "../../src/application/source/sourceLines";
import type { DetectedTable, JoinedColumn } from "../../src/domain/detection/answer";
import { columnCells } from "../../src/domain/portfolio/columnCells";
import { startInNode, type RunningHost } from "../../src/embeddedExcel/bootstrap/node";
import { ExcelWorkbook } from "../../src/excel/excelWorkbook";
import { sourceAddress } from "../../src/text/cellAddress";
import { tableWith } from "../application/memory/tables";
import { bookOf, done, type Rows } from "./opened";

let host: RunningHost;
afterEach(() => {
  host.close();
});

const open = (sheets: Readonly<Record<string, Rows>>, options: Parameters<typeof startInNode>[0] = {}): void => {
  host = startInNode({ ...options, book: bookOf(sheets) });
};

const sheetId = (name: string): string => host.book.sheetNamed(name)?.id ?? "";

/** The table of a sheet whose first row holds the headers, from column A on. */
const tableOn = (name: string, facts: Partial<DetectedTable> = {}): DetectedTable => {
  const sheet = host.book.sheetNamed(name);
  const headers = [0, 1, 2].flatMap((column) => {
    const header = sheet?.grid.value(0, column) ?? null;
    return header === null ? [] : [String(header)];
  });
  const lastDataRow = (sheet?.grid.rowCount ?? 0) - 1;
  const place = { sheetId: sheetId(name), sheetName: name, firstColumn: 0, lastColumn: headers.length - 1 };
  return tableWith(headers, { ...place, lastDataRow, ...facts });
};

async function read(table: DetectedTable, columns: readonly number[], isTogether = true): Promise<Source> {
  const request = { table, isTogether, columns, uses1904Dates: false };
  const source = await readSource(new ExcelWorkbook(), request, new AbortController().signal, () => undefined);
  if (source.kind === "problem") throw new Error(source.problem.code);
  return source.value;
}

const cellsOf = ({ lines }: Source, column: number) => [...(lines.columns.get(column) ?? [])];
const addressesOf = ({ lines }: Source, column: number) =>
  lines.rows.map((_, line) => sourceAddress(columnCells(lines, column).positionOf(line), true));

describe("a table that is cut over sheets", () => {
  beforeEach(() => {
    open({
      Janvier: [
        ["Client", "Montant"],
        ["A", 1],
        ["B", 2],
      ],
      Février: [
        ["", "", ""],
        ["", "Client", "Montant"],
        ["", "C", 3],
      ],
      Mars: [
        ["Montant", "Remarque", "Client"],
        [4, "x", "D"],
        [5, "y", "E"],
      ],
      Avril: [["Client"], ["F"]],
    });
  });

  const parts = () => [
    { ...tableOn("Février"), firstColumn: 1, firstDataRow: 2, lastDataRow: 2 },
    { ...tableOn("Mars"), columns: [2, 0] },
    { ...tableOn("Avril"), columns: [0, null] },
  ];

  test("is read part by part, each column from where it stands there", async () => {
    const source = await read(tableOn("Janvier", { continuedOn: parts() }), [0, 1]);
    expect(cellsOf(source, 0)).toEqual(["A", "B", "C", "D", "E", "F"]);
    expect(cellsOf(source, 1)).toEqual([1, 2, 3, 4, 5, ""]);
    expect(source.lines.parts.map(({ sheetName, lineCount }) => [sheetName, lineCount])).toEqual([
      ["Janvier", 2],
      ["Février", 1],
      ["Mars", 2],
      ["Avril", 1],
    ]);
  });

  test("knows on which sheet and in which cell every line stands", async () => {
    const source = await read(tableOn("Janvier", { continuedOn: parts() }), [0, 1]);
    const [first, second, ...others] = addressesOf(source, 1);
    expect([first, second]).toEqual(["Janvier!B2", "Janvier!B3"]);
    expect(others.slice(0, 3)).toEqual(["Février!C3", "Mars!A2", "Mars!A3"]);
  });

  test("is read alone where the user wants it so", async () => {
    const source = await read(tableOn("Janvier", { continuedOn: parts() }), [0, 1], false);
    expect(cellsOf(source, 0)).toEqual(["A", "B"]);
  });

  test("takes no more round trips than a table on one sheet", async () => {
    const { syncs } = host.traffic;
    await read(tableOn("Janvier", { continuedOn: parts() }), [0, 1]);
    expect(host.traffic.syncs - syncs).toBe(2);
  });

  test("tells which sheet is gone", async () => {
    const table = tableOn("Janvier", { continuedOn: parts() });
    await done(({ worksheets }) => {
      worksheets.getItem("Mars").delete();
    });
    await expect(read(table, [0, 1])).rejects.toThrow("sourceGone");
  });
});

describe("columns of other sheets", () => {
  const joined = (sheetName: string, facts: Pick<JoinedColumn, "column" | "header" | "keyColumn">): JoinedColumn => ({
    sheetId: sheetId(sheetName),
    sheetName,
    firstDataRow: 1,
    lastDataRow: (host.book.sheetNamed(sheetName)?.grid.rowCount ?? 0) - 1,
    lookupColumn: 0,
    valueColumn: 1,
    ...facts,
  });

  beforeEach(() => {
    open({
      Lignes: [
        ["Commande", "Montant"],
        [1, 10],
        ["2", 20],
        [3, 30],
        [1, 40],
        ["", 50],
        [9, 60],
        ["Total", 210],
      ],
      Commandes: [
        ["N°", "Code client"],
        ["1", "0012"],
        [2, 13],
        [3, "XX"],
        [3, "YY"],
        [4, "C4"],
      ],
      Clients: [
        ["Code", "Nom"],
        [12, "Durand"],
        ["13", "Petit"],
        ["XX", "Martin"],
      ],
    });
  });

  const table = () =>
    tableOn("Lignes", {
      joined: [
        joined("Commandes", { column: 2, header: "Code client", keyColumn: 0 }),
        joined("Clients", { column: 3, header: "Nom", keyColumn: 2 }),
      ],
    });

  test("are looked up along a chain, in the same round trips", async () => {
    const { syncs } = host.traffic;
    const source = await read(table(), [0, 1, 2, 3]);
    expect(host.traffic.syncs - syncs).toBe(2);
    expect(cellsOf(source, 2)).toEqual(["0012", 13, "XX", "0012", "", "", ""]);
    expect(cellsOf(source, 3)).toEqual(["Durand", "Petit", "Martin", "Durand", "", "", ""]);
    expect(source.lines.headers.get(3)).toBe("Nom");
  });

  test("say where the key stands that they were looked up by, and which keys were not found", async () => {
    const source = await read(table(), [0, 1, 2, 3]);
    expect(addressesOf(source, 3)[1]).toBe("Lignes!A3");
    expect(source.lookups).toEqual([
      {
        header: "Code client",
        sheetName: "Commandes",
        unmatchedLines: 1,
        cells: [{ sheetName: "Lignes", row: 6, column: 0 }],
        ambiguousKeys: 1,
      },
      { header: "Nom", sheetName: "Clients", unmatchedLines: 0, cells: [], ambiguousKeys: 0 },
    ]);
  });
});

describe("hidden rows", () => {
  const rows = (count: number): Rows => [
    ["Client", "Montant"],
    ...Array.from({ length: count }, (_, line) => [`Client ${line % 7}`, line]),
  ];
  const hide = (isHidden: (line: number) => boolean, count: number): void => {
    const sheet = host.book.sheetNamed("Ventes");
    for (let line = 0; line < count; line++) if (isHidden(line)) sheet?.rows.set(line + 1, { hidden: true });
  };

  test("cost nothing where there are none", async () => {
    open({ Ventes: rows(100) });
    const source = await read(tableOn("Ventes"), [0, 1]);
    expect(source.lines.hidden).toBeNull();
    expect(host.traffic.largestResponseBytes).toBeLessThan(6_000);
  });

  test("are told line by line, also where all of them are hidden", async () => {
    open({ Ventes: rows(9) });
    hide((line) => line % 3 === 1, 9);
    const mixed = await read(tableOn("Ventes"), [0, 1]);
    expect(mixed.lines.hidden).toEqual([false, true, false, false, true, false, false, true, false]);
    hide(() => true, 9);
    const none = await read(tableOn("Ventes"), [0, 1]);
    expect(none.lines.hidden).toEqual(mixed.lines.hidden?.map(() => true));
  });

  test("of one part of several are told for all lines", async () => {
    open({ Ventes: rows(2), Suite: rows(3) });
    hide((line) => line === 0, 2);
    const source = await read(tableOn("Ventes", { continuedOn: [tableOn("Suite")] }), [0]);
    expect(source.lines.hidden).toEqual([true, false, false, false, false]);
  });

  test("in thousands of places stay far below what Excel hands over at once", async () => {
    open({ Ventes: rows(40_000) });
    hide((line) => line % 2 === 0, 40_000);
    const { syncs } = host.traffic;
    const source = await read(tableOn("Ventes"), [0, 1]);
    expect(source.lines.hidden?.filter(Boolean)).toHaveLength(20_000);
    expect(host.traffic.largestResponseBytes).toBeLessThan(3_000_000);
    expect(host.traffic.syncs - syncs).toBeLessThanOrEqual(4);
  });

  test("are read the same from a host that takes little at once", async () => {
    open({ Ventes: rows(3000) }, { payloadLimitBytes: 60_000 });
    hide((line) => line % 5 === 0, 3000);
    const source = await read(tableOn("Ventes"), [0, 1]);
    expect(source.lines.hidden).toEqual(Array.from({ length: 3000 }, (_, line) => line % 5 === 0));
    expect(cellsOf(source, 1)).toEqual(Array.from({ length: 3000 }, (_, line) => line));
  });
});
