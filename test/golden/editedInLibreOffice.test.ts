import { openWorkbook } from "../../src/embeddedExcel/files/open";
import { saveWorkbook } from "../../src/embeddedExcel/files/save";
import { columnLetters } from "../../src/text/cellAddress";
import { analysed, bookOf, clientRows, opened, type Opened, typed } from "../excel/opened";
import { contentsOf, recordsIn, tableNamed } from "../excel/scriptedYear";
import { type Edit, savedByLibreOffice } from "../support/libreOffice/office";
import { requires } from "../support/requires";

/** What a user of LibreOffice types beside a client of a list. */
const typedCell = (workbook: Opened, table: string, client: string, header: string, value: string | number): Edit => {
  const { sheet, table: placed } = tableNamed(workbook, table);
  const record = recordsIn(workbook, table).find(({ cells }) => cells.get("Client") === client);
  const column = [...(record?.cells.keys() ?? [])].indexOf(header);
  if (record === undefined || column < 0) throw new Error(`no ${header} of ${client}`);
  return {
    kind: "setCell",
    sheet: sheet.name,
    cell: `${columnLetters(placed.area.left + column)}${record.row + 1}`,
    value,
  };
};

const cellOf = (workbook: Opened, table: string, client: string, header: string): unknown =>
  recordsIn(workbook, table)
    .find(({ cells }) => cells.get("Client") === client)
    ?.cells.get(header);

/** Generated sheets without the day-dependent and the kept parts that other programs rewrite: values of every list. */
const lists = (workbook: Opened) =>
  ["CP_ABC", "CP_Matrix", "CP_CostToServe"].map((name) => recordsIn(workbook, name).map(({ cells }) => [...cells]));

const charts = (workbook: Opened) =>
  workbook.host.book.sheets.flatMap((sheet) =>
    sheet.charts.map(({ name, title }) => [sheet.name, name, title.formula]),
  );

const hiddenNames = ({ host: { book } }: Opened) =>
  [...book.names]
    .filter(({ visible }) => !visible)
    .map(({ scope, name }) => [scope?.name, name])
    .sort(([, one], [, other]) => String(one).localeCompare(String(other)));

/** How titles and headers of the generated sheets look. */
const looks = ({ host: { book } }: Opened) =>
  book.sheets.slice(1).map((sheet) => {
    const { font, fill } = book.styles.get(sheet.styleAt(0, 0));
    return [sheet.name, font, fill, sheet.view.tabColor];
  });

function enter(workbook: Opened, sheetName: string, cell: string, value: string | number): void {
  typed(workbook, sheetName, { [cell]: value });
}

function enterNamed(workbook: Opened, name: string, value: number): void {
  const { formula = "" } = workbook.host.book.nameSeenFrom(null, name) ?? {};
  const [, sheetName = "", cell = ""] = /^'?([^'!]+)'?!(.+)$/.exec(formula) ?? [];
  enter(workbook, sheetName, cell.replaceAll("$", ""), value);
}

requires("LibreOffice")("A workbook edited in LibreOffice between two refreshes", () => {
  let before: Opened;
  let after: Opened;
  let expected: { readonly lists: unknown; readonly charts: unknown; readonly names: unknown; readonly looks: unknown };

  beforeAll(async () => {
    before = opened(bookOf({ Ventes: clientRows(12) }));
    expect(await analysed(before)).toBe("done");
    await before.host.calculator.settled();
    const edits: readonly Edit[] = [
      typedCell(before, "CP_Matrix", "Client 3", "Friction", "difficile"),
      typedCell(before, "CP_Matrix", "Client 5", "Potentiel", 9000),
      typedCell(before, "CP_CostToServe", "Client 4", "Visites (à saisir)", 7),
      { kind: "setNamedCell", name: "CP_LimitA", value: 0.7 },
    ];
    const edited = await savedByLibreOffice(saveWorkbook(before.host.book), edits);
    // The same typed in the embedded host, as the comparison.
    for (const edit of edits) {
      if (edit.kind === "setCell") enter(before, edit.sheet, edit.cell, edit.value ?? "");
    }
    enterNamed(before, "CP_LimitA", 0.7);
    expect(await analysed(before)).toBe("done");
    await before.host.calculator.settled();
    expected = { lists: lists(before), charts: charts(before), names: hiddenNames(before), looks: looks(before) };
    before.host.close();
    after = opened(openWorkbook(edited, "edited.xlsx"));
    expect(await analysed(after)).toBe("done");
    await after.host.calculator.settled();
  }, 240_000);
  afterAll(() => {
    after.host.close();
  });

  test("typed cells are kept, and everything computed is as without it", () => {
    expect(cellOf(after, "CP_Matrix", "Client 3", "Friction")).toBe("difficile");
    expect(cellOf(after, "CP_CostToServe", "Client 4", "Visites (à saisir)")).toBe(7);
    expect(lists(after)).toEqual(expected.lists);
  });

  test("chart titles, hidden names and styles are as they were", () => {
    expect(charts(after)).toEqual(expected.charts);
    expect(hiddenNames(after)).toEqual(expected.names);
    expect(looks(after)).toEqual(expected.looks);
  });

  test("a further refresh changes nothing", async () => {
    const contents = contentsOf(after);
    expect(await analysed(after)).toBe("done");
    await after.host.calculator.settled();
    expect(contentsOf(after)).toEqual(contents);
  }, 120_000);
});
