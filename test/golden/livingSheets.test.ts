import { inCurrency } from "../../src/domain/portfolio/amount";
import { cellAddress } from "../../src/text/cellAddress";
import { poisonCachedResults } from "../support/libreOffice/cachedResults";
import { recalculateInLibreOffice, type Edit, type OfficeSheet, type OfficeValue } from "../support/libreOffice/office";
import { requires } from "../support/requires";
import { classesUnder, generated, sampleWorkbook, type Generated } from "./jobs";

const TIMEOUT_MS = 240_000;
const HEADER_ROW = 5;
const COLUMN = { rank: 0, client: 1, sales: 3, share: 4, cumulativeShare: 5, abcClass: 7, number: 9 } as const;

const sheetNamed = (sheets: readonly OfficeSheet[], name: string): OfficeSheet => {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${sheets.map((other) => other.name).join(", ")}`);
  return sheet;
};

/** The ABC table as LibreOffice shows it, by client number. */
function tableIn(
  sheets: readonly OfficeSheet[],
  rows: number,
): Map<number, Record<keyof typeof COLUMN, OfficeValue | undefined>> {
  const { cells } = sheetNamed(sheets, "ABC");
  const table = new Map<number, Record<keyof typeof COLUMN, OfficeValue | undefined>>();
  for (let row = HEADER_ROW + 1; row <= HEADER_ROW + rows; row++) {
    const cell = (column: number) => cells[cellAddress({ row, column })];
    const number = cell(COLUMN.number);
    if (typeof number !== "number") continue;
    table.set(number, {
      rank: cell(COLUMN.rank),
      client: cell(COLUMN.client),
      sales: cell(COLUMN.sales),
      share: cell(COLUMN.share),
      cumulativeShare: cell(COLUMN.cumulativeShare),
      abcClass: cell(COLUMN.abcClass),
      number,
    });
  }
  return table;
}

const errorsIn = (sheets: readonly OfficeSheet[]): string[] =>
  sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([address, value]) => (typeof value === "object" ? [`${name}!${address}`] : [])),
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
    const area = `A${HEADER_ROW + 1}:J${HEADER_ROW + 1 + rows}`;
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
    for (const { item, sales, share, cumulativeShare, rank, abcClass } of job.results.abc.rows) {
      const row = table.get(item.number);
      const isRanked = abcClass !== "N/C";
      expect(row).toEqual({
        rank: isRanked ? rank : undefined,
        client: item.name,
        sales: inCurrency(sales),
        share: isRanked ? expect.closeTo(share, 9) : "",
        cumulativeShare: isRanked ? expect.closeTo(cumulativeShare, 9) : "",
        abcClass,
        number: item.number,
      });
    }
  });

  test("the class summary and the control totals tie out", () => {
    const { totals } = job.results.abc;
    const { cells } = sheetNamed(step(0), "ABC");
    (["A", "B", "C", "N/C"] as const).forEach((name, index) => {
      const row = HEADER_ROW + 2 + index;
      expect([cells[`L${row}`], cells[`M${row}`], cells[`O${row}`]]).toEqual([
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
