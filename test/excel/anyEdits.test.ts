import fc from "fast-check";
import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { columnLetters } from "../../src/text/cellAddress";
import { FAULTS, faultyHost } from "../support/faults/faultyHost";
import { analysed, bookOf, cellsIn, clientRows, done, fill, opened, sheetIn, typed, type Opened } from "./opened";
import { errorsIn } from "./shownLists";

const WIDE = 90;
const CLIENTS = 7;
/** Requests of a refresh that change something: one of them fails first. */
const MOST_REQUESTS = 16;

/** Sheets with a list of clients, their tables, and a column to type in where the list has one. */
const LISTS = [
  { sheet: "ABC", table: "CP_ABC", input: null },
  { sheet: "Matrice", table: "CP_Matrix", input: "Potentiel" },
  { sheet: "Coût de servir", table: "CP_CostToServe", input: "Urgences (à saisir)" },
] as const;

type Place = { readonly list: number; readonly row: number };
type Edit =
  | ({ readonly kind: "typeInput" | "typeBeside" | "typeAdded" | "duplicateRow" | "addRow" } & Place)
  | ({ readonly kind: "insertColumn"; readonly column: number; readonly isWhole: boolean } & Place)
  | ({ readonly kind: "swapColumns"; readonly column: number } & Place)
  | ({ readonly kind: "sort" | "filter" | "renameHeader"; readonly column: number } & Place);

const place = { list: fc.nat(LISTS.length - 1), row: fc.nat(CLIENTS - 1) };
const column = fc.integer({ min: 1, max: 8 });
const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom("typeInput", "typeBeside", "typeAdded", "duplicateRow", "addRow"), ...place }),
    fc.record({ kind: fc.constant("insertColumn"), column, isWhole: fc.boolean(), ...place }),
    fc.record({ kind: fc.constantFrom("swapColumns", "sort", "filter", "renameHeader"), column, ...place }),
  ),
  { minLength: 4, maxLength: 14 },
);

/** Where a list's table stands now. */
const tableOf = (workbook: Opened, { sheet }: (typeof LISTS)[number]) => {
  const [table] = sheetIn(workbook, sheet).tables;
  if (table === undefined) throw new Error(`no table on ${sheet}`);
  const { top, left, bottom, right } = table.area;
  const headers = table.columns.map(({ name }) => name);
  return { top, left, bottom, right, headers, client: left + headers.indexOf("Client") };
};

async function edit(workbook: Opened, change: Edit, token: string): Promise<void> {
  const list = LISTS[change.list] ?? LISTS[0];
  const { sheet: name } = list;
  const { top, left, bottom, right, headers, client } = tableOf(workbook, list);
  const row = Math.min(top + 1 + change.row, bottom);
  const at = (column: number, where = row) => `${columnLetters(column)}${where + 1}`;
  const type = (column: number) => {
    typed(workbook, name, { [at(column)]: token });
  };
  switch (change.kind) {
    case "typeInput":
      if (list.input !== null && headers.includes(list.input)) type(left + headers.indexOf(list.input));
      return;
    case "typeBeside":
      type(right + 12);
      return;
    case "typeAdded": {
      const added = headers.findIndex((header) => header.startsWith("Col "));
      if (added >= 0) type(left + added);
      return;
    }
    case "duplicateRow":
      await done(({ worksheets, tables }) => {
        tables.getItem(list.table).rows.add();
        const sheet = worksheets.getItem(name);
        sheet
          .getRange(`${at(left, bottom + 1)}:${at(right, bottom + 1)}`)
          .copyFrom(sheet.getRange(`${at(left)}:${at(right)}`));
      });
      return;
    case "addRow":
      await done(({ tables }) => {
        tables.getItem(list.table).rows.add();
      });
      typed(workbook, name, { [at(client, bottom + 1)]: `Prospect ${token}` });
      return;
    case "insertColumn":
      await done(({ worksheets }) => {
        const sheet = worksheets.getItem(name);
        const whole = sheet.getRange(`${at(left + change.column)}:${at(left + change.column)}`).getEntireColumn();
        const cells = sheet.getRange(`${at(left + change.column, top)}:${at(left + change.column, bottom)}`);
        (change.isWhole ? whole : cells).insert("Right");
        sheet.getRange(at(left + change.column, top)).values = [[`Col ${token}`]];
      });
      return;
    case "swapColumns":
      await done(({ worksheets }) => {
        swap(sheetIn(workbook, name), worksheets.getItem(name), top, bottom, left + change.column);
      });
      return;
    case "sort":
      await done(({ tables }) => {
        tables.getItem(list.table).sort.apply([{ key: change.column, ascending: change.row % 2 === 0 }]);
      });
      return;
    case "filter":
      await done(({ tables }) => {
        tables.getItem(list.table).columns.getItemAt(headers.indexOf("Client")).filter.applyValuesFilter(["Client 1"]);
      });
      return;
    case "renameHeader": {
      const header = headers[change.column] ?? "";
      // Whose row it is has to stay readable for the test itself.
      if (header !== "Client" && !header.startsWith("Col ") && header !== list.input) {
        typed(workbook, name, { [at(left + change.column, top)]: `Mon ${header}` });
        await done(({ worksheets }) => {
          worksheets.getItem(name).getRange(at(left + change.column, top)).values = [[`Mon ${header}`]];
        });
      }
    }
  }
}

/** What dragging a column of a table over its neighbour leaves. */
function swap(
  { grid }: ReturnType<typeof sheetIn>,
  sheet: Excel.Worksheet,
  top: number,
  bottom: number,
  column: number,
): void {
  const contents = (of: number): string[][] =>
    Array.from({ length: bottom - top + 1 }, (_, index) => {
      const formula = grid.formula(top + index, of);
      const value = grid.value(top + index, of);
      if (formula) return [`=${formula.text}`];
      return [typeof value === "string" ? `'${value}` : typeof value === "number" ? String(value) : ""];
    });
  const [first, second] = [contents(column), contents(column + 1)];
  const cells = (of: number) => sheet.getRangeByIndexes(top, of, bottom - top + 1, 1);
  sheet.getRangeByIndexes(top, column, 1, 2).values = [["zz1", "zz2"]];
  cells(column).formulas = second;
  cells(column + 1).formulas = first;
}

/** Every token with its sheet, the client of its row and the header of its column, "" where it stands beside the list. */
function tokens(workbook: Opened): ReadonlySet<string> {
  return new Set(
    LISTS.flatMap((list) => {
      const { top, left, right, headers, client } = tableOf(workbook, list);
      return cellsIn(workbook, list.sheet, top + 2, WIDE).flatMap((cells) =>
        cells.flatMap((cell, column) => {
          if (typeof cell !== "string" || !/(^|Prospect )token\d+$/.test(cell)) return [];
          const header = column >= left && column <= right ? (headers[column - left] ?? "") : "";
          return [`${list.sheet} | ${String(cells[client] ?? "")} | ${header} | ${cell}`];
        }),
      );
    }),
  );
}

const shown = (workbook: Opened) => LISTS.map(({ sheet }) => cellsIn(workbook, sheet, 1, WIDE));

test("whatever a user does to the lists, a refresh that fails and one that does not leave every typed cell with its client and under its header", async () => {
  const first = opened(bookOf({ Ventes: clientRows(CLIENTS) }));
  expect(await analysed(first)).toBe("done");
  const file = saveWorkbook(first.host.book);
  first.host.close();
  await fc.assert(
    fc.asyncProperty(
      edits,
      fc.shuffledSubarray([...Array(CLIENTS + 3).keys()], { minLength: 2 }),
      fc.integer({ min: 1, max: MOST_REQUESTS }),
      fc.constantFrom(...Object.values(FAULTS)),
      async (changes, order, failing, fault) => {
        const workbook = opened(openWorkbook(file, "edited.xlsx"));
        try {
          for (const [index, change] of changes.entries()) await edit(workbook, change, `token${index}`);
          const before = tokens(workbook);
          const rows = order.map((number, index): [string, number] => [`Client ${number + 1}`, 1000 - 90 * index]);
          fill(sheetIn(workbook, "Ventes"), [["Client", "Montant HT"], ...rows]);
          const faulty = faultyHost(workbook.host, failing, fault);
          await analysed(workbook);
          faulty.restore();
          expect([...before].filter((token) => !tokens(workbook).has(token))).toEqual([]);
          expect(await analysed(workbook)).toBe("done");
          const after = tokens(workbook);
          expect([...before].filter((token) => !after.has(token))).toEqual([]);
          expect([...after].filter((token) => !before.has(token))).toEqual([]);
          expect(errorsIn(workbook)).toEqual([]);
          const once = shown(workbook);
          expect(await analysed(workbook)).toBe("done");
          expect(shown(workbook)).toEqual(once);
        } finally {
          workbook.host.close();
        }
      },
    ),
    { numRuns: 5, endOnFailure: true },
  );
}, 600_000);
