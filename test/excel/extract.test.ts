import { analysed, bookOf, cellsIn, clientRows, fill, opened, type Opened, type Rows } from "./opened";

let workbook: Opened;
afterEach(() => {
  workbook.host.close();
});

/** 15 March 2024 in a workbook that counts from 1900, and in one that counts from 1904. */
const MARCH_2024 = { from1900: 45_366, from1904: 45_366 - 1462 } as const;

const datedLines = (march2024: number): Rows => [
  ["Date", "Client", "Montant HT"],
  ...Array.from({ length: 60 }, (_, line) => [march2024 + 12 * line, `Client ${line % 7}`, ((line * 37) % 91) + 10.25]),
];

test.each([
  ["1900", false, MARCH_2024.from1900],
  ["1904", true, MARCH_2024.from1904],
])("dates of a workbook that counts from %s fall in their own years", async (_, uses1904Dates, march2024) => {
  const book = bookOf({ Ventes: datedLines(march2024) });
  book.uses1904Dates = uses1904Dates;
  const dateStyle = book.styles.derive(0, { numberFormat: "dd/mm/yyyy" });
  for (let row = 1; row <= 60; row++) book.sheets[0]?.grid.setStyle(row, 0, dateStyle);
  workbook = opened(book);
  await workbook.session.look();
  const { state } = workbook.session;
  expect(state.kind === "found" && state.found.periods).toEqual(
    expect.arrayContaining([expect.objectContaining({ year: 2024 }), expect.objectContaining({ year: 2025 })]),
  );
  expect(await analysed(workbook)).toBe("done");
  expect(workbook.session.state).toMatchObject({ results: { everything: { dates: { first: MARCH_2024.from1900 } } } });
  const settings = cellsIn(workbook, "Paramètres", 1, 2);
  const analysedOn = settings.find(([label]) => label === "Date de l’analyse")?.[1];
  expect(analysedOn).toBe(46_000 - (uses1904Dates ? 1462 : 0));
});

test("a stray cell far to the right does not keep the sales from being found", async () => {
  const book = bookOf({ Ventes: clientRows(600) });
  book.sheets[0]?.grid.setValue(5, 16_383, "x");
  workbook = opened(book);
  expect(await analysed(workbook)).toBe("done");
  expect(workbook.host.traffic.largestResponseBytes).toBeLessThan(3_000_000);
});

test("a workbook without visible data says so", async () => {
  const book = bookOf({ Notes: [["x"]] });
  fill(book.addSheet("Ventes", "Hidden"), clientRows(10));
  workbook = opened(book);
  expect(await analysed(workbook)).toBe("noSalesFound");
  workbook = opened(bookOf({ Vide: [] }));
  expect(await analysed(workbook)).toBe("emptyWorkbook");
});
