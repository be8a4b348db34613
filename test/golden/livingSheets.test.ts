import { distanceToNextClass } from "../../src/domain/pareto/distance";
import { inCurrency } from "../../src/domain/portfolio/amount";
import { cellAddress } from "../../src/text/cellAddress";
import { poisonCachedResults } from "../support/libreOffice/cachedResults";
import { recalculateInLibreOffice, type Edit, type OfficeSheet, type OfficeValue } from "../support/libreOffice/office";
import { requires } from "../support/requires";
import { classesUnder, generated, sampleWorkbook, type Generated } from "./jobs";

const TIMEOUT_MS = 240_000;
const HEADER_ROW = 5;
const MOST_COLUMNS = 40;
/** What the test looks at, by the French headers of the list. */
const HEADERS = {
  rank: "Rang",
  client: "Client",
  sales: "CA",
  share: "Part du CA",
  cumulativeShare: "Cumul du CA",
  abcClass: "Classe",
  previousClass: "Classe N−1",
  distance: "Écart à la classe supérieure",
  otherRuleClass: "Classe, autre convention",
  number: "N°",
} as const;
type Column = keyof typeof HEADERS;
type TableRow = Readonly<Record<Column, OfficeValue | undefined>>;

const sheetNamed = (sheets: readonly OfficeSheet[], name: string): OfficeSheet => {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${sheets.map((other) => other.name).join(", ")}`);
  return sheet;
};

/** The ABC table as LibreOffice shows it, by client number. */
function tableIn(sheets: readonly OfficeSheet[], rows: number): Map<number, TableRow> {
  const { cells } = sheetNamed(sheets, "ABC");
  const columnOf = (header: string): number => {
    for (let column = 0; column < MOST_COLUMNS; column++)
      if (cells[cellAddress({ row: HEADER_ROW, column })] === header) return column;
    throw new Error(`no column ${header}`);
  };
  // The entries are those of HEADERS.
  const columns = Object.entries(HEADERS).map(([name, header]) => [name, columnOf(header)]) as [Column, number][];
  const table = new Map<number, TableRow>();
  for (let row = HEADER_ROW + 1; row <= HEADER_ROW + rows; row++) {
    const found = columns.map(([name, column]) => [name, cells[cellAddress({ row, column })]] as const);
    const values = Object.fromEntries(found) as TableRow;
    if (typeof values.number === "number") table.set(values.number, values);
  }
  return table;
}

/** Charts leave out points that are #N/A: on the Workings sheet it is no error. */
const errorsIn = (sheets: readonly OfficeSheet[]): string[] =>
  sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([address, value]) =>
      typeof value === "object" && !(name === "Calculs" && value.error === "#N/A") ? [`${name}!${address}`] : [],
    ),
  );

const classesIn = (sheets: readonly OfficeSheet[], rows: number): Map<number, OfficeValue | undefined> =>
  new Map([...tableIn(sheets, rows)].map(([number, { abcClass }]) => [number, abcClass]));

requires("LibreOffice")("The generated workbook lives without the add-in", () => {
  let job: Generated;
  let steps: { readonly sheets: readonly OfficeSheet[] }[];
  let rows: number;

  beforeAll(async () => {
    job = await generated(sampleWorkbook(), "sample.xlsx");
    rows = job.results.abc.rows.length;
    const area = `A${HEADER_ROW + 1}:AB${HEADER_ROW + 1 + rows}`;
    const edits: Edit[][] = [
      [{ kind: "setNamedCell", name: "CP_LimitA", value: 0.6 }],
      [{ kind: "setNamedCell", name: "CP_Rule", value: "Stricte" }],
      [{ kind: "setNamedCell", name: "CP_Rule", value: "Nombre de clients" }],
      [
        { kind: "setNamedCell", name: "CP_Rule", value: "Franchissement" },
        { kind: "setNamedCell", name: "CP_LimitA", value: 0.8 },
        { kind: "sort", sheet: "ABC", area, header: "Client", descending: false },
      ],
      [{ kind: "deleteRow", sheet: "ABC", area, row: HEADER_ROW + 4 }],
    ];
    steps = await recalculateInLibreOffice(poisonCachedResults(job.workbook), edits, [
      "ABC",
      "Contrôles",
      "Calculs",
      "Paramètres",
    ]);
  }, TIMEOUT_MS);

  const step = (index: number) => steps[index]?.sheets ?? [];

  test("every class, share and sum is what the add-in computed", () => {
    const table = tableIn(step(0), rows);
    expect(table.size).toBe(rows);
    const { abc, previousAbc } = job.results;
    const previousClasses = new Map(previousAbc?.rows.map((row) => [row.item, row.abcClass]));
    const otherClasses = classesUnder(job.results, { rule: "strict" });
    for (const row of abc.rows) {
      const { item, sales, share, cumulativeShare, rank, abcClass } = row;
      const distance = distanceToNextClass(abc, row);
      const isRanked = abcClass !== "N/C";
      expect(table.get(item.number)).toEqual({
        rank: isRanked ? rank : undefined,
        client: item.name,
        sales: inCurrency(sales),
        share: isRanked ? expect.closeTo(share, 9) : "",
        cumulativeShare: isRanked ? expect.closeTo(cumulativeShare, 9) : "",
        abcClass,
        previousClass: previousClasses.get(item.number) ?? "–",
        distance: distance === null ? "" : expect.closeTo(inCurrency(distance), 4),
        otherRuleClass: otherClasses.get(item.number),
        number: item.number,
      });
    }
  });

  test("the class summary and the control totals tie out", () => {
    const { totals } = job.results.abc;
    const { cells } = sheetNamed(step(0), "ABC");
    (["A", "B", "C", "N/C"] as const).forEach((name, index) => {
      const row = HEADER_ROW + 2 + index;
      expect([cells[`AD${row}`], cells[`AE${row}`], cells[`AG${row}`]]).toEqual([
        name,
        totals[name].clients,
        expect.closeTo(inCurrency(totals[name].sales), 4),
      ]);
    });
    const checks = sheetNamed(step(0), "Contrôles").cells;
    expect(checks["B8"]).toBeCloseTo(0, 4);
    expect(Object.values(checks)).not.toContain("ÉCART");
  });

  test("no formula shows an error, before and after every change", () => {
    expect(steps.flatMap(({ sheets }) => errorsIn(sheets))).toEqual([]);
  });

  test("another A limit moves the classes", () => {
    const expected = classesUnder(job.results, { limits: { a: 0.6, b: 0.95 } });
    expect(classesIn(step(1), rows)).toEqual(expected);
    expect(expected).not.toEqual(classesUnder(job.results, {}));
  });

  test("another rule moves the classes", () => {
    const limits = { a: 0.6, b: 0.95 };
    expect(classesIn(step(2), rows)).toEqual(classesUnder(job.results, { rule: "strict", limits }));
    expect(classesIn(step(3), rows)).toEqual(classesUnder(job.results, { rule: "count", limits }));
  });

  test("sorting by client changes no client's row", () => {
    const sorted = tableIn(step(4), rows);
    expect([...sorted.keys()]).not.toEqual([...tableIn(step(0), rows).keys()]);
    expect(new Map([...sorted].sort(([a], [b]) => a - b))).toEqual(
      new Map([...tableIn(step(0), rows)].sort(([a], [b]) => a - b)),
    );
  });

  test("deleting a row changes no other client's row", () => {
    const before = tableIn(step(4), rows);
    const after = tableIn(step(5), rows);
    expect(after.size).toBe(rows - 1);
    for (const [number, row] of after) expect(row).toEqual(before.get(number));
  });
});
