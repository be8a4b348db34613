import { type Migration, migration, MIGRATION_STATES } from "../../src/domain/movements/migration";
import type { AbcOptions } from "../../src/domain/pareto/abc";
import { inCurrency } from "../../src/domain/portfolio/amount";
import type { JobChoices } from "../../src/cli/job/choices";
import { cellAddress } from "../../src/text/cellAddress";
import { poisonCachedResults } from "../support/libreOffice/cachedResults";
import {
  type Edit,
  type OfficeSheet,
  readCachedResultsInLibreOffice,
  recalculateInLibreOffice,
} from "../support/libreOffice/office";
import { requires } from "../support/requires";
import { generated, type Generated, sampleWorkbook } from "./jobs";

const TIMEOUT_MS = 300_000;
const NAME = "Mouvements";
const HEADER_ROW = 5;
const LIST_LETTERS = "IJKLMNOPQRSTUVW";

type Cells = OfficeSheet["cells"];

const cellsIn = (sheets: readonly OfficeSheet[] = []): Cells => {
  const sheet = sheets.find(({ name }) => name === NAME);
  if (!sheet) throw new Error(`no sheet ${NAME}`);
  return sheet.cells;
};

/** A cell of either program, rounded to what both can show of a floating-point result; empty texts are left out. */
const comparable = (cells: Cells): Map<string, unknown> =>
  new Map(
    Object.entries(cells)
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([address, value]) => [address, typeof value === "number" ? Number(value.toPrecision(10)) : value]),
  );

/** The numbers of a matrix, the row of totals and their column left out, by the text of its first header. */
function matrixIn(cells: Cells, header: string): unknown[][] {
  const start = Object.entries(cells).find(([address, value]) => /^A\d+$/.test(address) && value === header);
  if (!start) throw new Error(`no matrix ${header}`);
  const row = Number(start[0].slice(1));
  return MIGRATION_STATES.map((_, down) =>
    MIGRATION_STATES.map((__, across) => cells[cellAddress({ row: row + down, column: 1 + across })]),
  );
}

/** The same as the domain has it. */
const clientsOf = ({ cells }: Migration): number[][] =>
  MIGRATION_STATES.map((before) => MIGRATION_STATES.map((now) => cells[before][now].clients));
const salesOf = ({ cells }: Migration): unknown[][] =>
  MIGRATION_STATES.map((before) =>
    // Jest's own matcher stands for a number.
    MIGRATION_STATES.map((now): unknown => expect.closeTo(inCurrency(cells[before][now].salesNow), 4)),
  );

/** Where the clients go under other options than the analysis had. */
function migrationUnder({ results: { overTime, abc } }: Generated, options: Partial<AbcOptions>): Migration {
  if (!overTime?.movements) throw new Error("no two years");
  return migration(overTime.history, overTime.movements.pair, { ...abc.options, ...options });
}

/** The first header of the matrix of sales. */
const salesHeader = (cells: Cells): string =>
  String(Object.values(cells).find((value) => typeof value === "string" && /^CA \d{4}/.test(value)));

/** The rows of the list by client number. */
function listIn(cells: Cells): Map<unknown, unknown[]> {
  const rowsOf = (letter: string): number[] =>
    Object.keys(cells).flatMap((address) => (address.startsWith(letter) ? [Number(address.slice(1))] : []));
  const letters = [...LIST_LETTERS];
  const number = letters.find((letter) => cells[`${letter}${HEADER_ROW + 1}`] === "N°") ?? "?";
  return new Map(
    rowsOf(number)
      .filter((row) => row > HEADER_ROW + 1)
      .map((row) => [cells[`${number}${row}`], letters.map((letter) => cells[`${letter}${row}`])]),
  );
}

const CHANGES: readonly [Edit, Partial<AbcOptions>][] = [
  [{ kind: "setNamedCell", name: "CP_LimitA", value: 0.6 }, { limits: { a: 0.6, b: 0.95 } }],
  [
    { kind: "setNamedCell", name: "CP_Rule", value: "Stricte" },
    { rule: "strict", limits: { a: 0.6, b: 0.95 } },
  ],
  [
    { kind: "setNamedCell", name: "CP_Rule", value: "Limites calculées" },
    { rule: "computed", limits: { a: 0.6, b: 0.95 } },
  ],
  [
    { kind: "setNamedCell", name: "CP_Rule", value: "Nombre de clients" },
    { rule: "count", limits: { a: 0.6, b: 0.95 } },
  ],
];

const PERIODS: readonly [string, Partial<JobChoices>][] = [
  ["the last complete year", {}],
  ["a year that has only begun", { period: 2026 }],
  ["everything", { period: "all" }],
  ["a fiscal year", { fiscalYearStartMonth: 7 }],
];

const shownFor = (_: string, choices: Partial<JobChoices>): void => {
  let job: Generated;
  let stored: Cells;
  let steps: Cells[];

  beforeAll(async () => {
    job = await generated(sampleWorkbook(), "sample.xlsx", choices);
    stored = cellsIn((await readCachedResultsInLibreOffice(job.workbook, [NAME])).sheets);
    const rows = job.results.overTime?.history.sales.size ?? 0;
    const area = `I${HEADER_ROW + 1}:W${HEADER_ROW + 1 + rows}`;
    const edits: Edit[][] = [
      ...CHANGES.map(([edit]) => [edit]),
      [
        { kind: "setNamedCell", name: "CP_Rule", value: "Franchissement" },
        { kind: "setNamedCell", name: "CP_LimitA", value: 0.8 },
        { kind: "sort", sheet: NAME, area, header: "Client", descending: true },
      ],
      [{ kind: "deleteRow", sheet: NAME, area, row: HEADER_ROW + 4 }],
    ];
    const recalculated = await recalculateInLibreOffice(poisonCachedResults(job.workbook), edits, [NAME]);
    steps = recalculated.map(({ sheets }) => cellsIn(sheets));
  }, TIMEOUT_MS);

  const step = (index: number): Cells => steps[index] ?? {};
  test("every cell is what the add-in stored", () => {
    expect(comparable(step(0))).toEqual(comparable(stored));
  });

  test("no cell shows an error, before and after every change", () => {
    const errors = steps.flatMap((cells) => Object.entries(cells).filter(([, value]) => typeof value === "object"));
    expect(errors).toEqual([]);
  });

  test("both matrices are the domain's, under other limits and rules too", () => {
    const options = [{}, ...CHANGES.map(([, changed]) => changed)];
    options.forEach((changed, index) => {
      const expected = migrationUnder(job, changed);
      expect(matrixIn(step(index), "Nombre de clients")).toEqual(clientsOf(expected));
      expect(matrixIn(step(index), salesHeader(step(index)))).toEqual(salesOf(expected));
    });
    const [before, after] = options.map((changed) => clientsOf(migrationUnder(job, changed)));
    expect(before).not.toEqual(after);
  });

  test("in every year, those of the year before and who came less who left make the active clients", () => {
    const { overTime } = job.results;
    const lineOf = (label: string): unknown[] => {
      const found = Object.entries(step(0)).find(([address, value]) => /^A\d+$/.test(address) && value === label);
      return [..."BCDEFG"].map((letter) => step(0)[`${letter}${found?.[0].slice(1) ?? "?"}`]);
    };
    const compared = overTime?.allMovements ?? [];
    const ofYears = (values: readonly unknown[]): unknown[] => values.filter((value) => value !== undefined).slice(1);
    expect(compared.length).toBeGreaterThan(1);
    expect(ofYears(lineOf("Clients actifs"))).toEqual(compared.map(({ activeNow }) => activeNow.clients));
    expect(ofYears(lineOf("CA des clients actifs"))).toEqual(
      compared.map(({ activeNow }): unknown => expect.closeTo(inCurrency(activeNow.sales), 4)),
    );
  });

  test("sorting the list changes no client's row and nothing beside it", () => {
    const [first, sorted] = [listIn(step(0)), listIn(step(5))];
    expect([...sorted.keys()]).not.toEqual([...first.keys()]);
    expect(new Map([...sorted].sort())).toEqual(new Map([...first].sort()));
    expect(matrixIn(step(5), "Nombre de clients")).toEqual(matrixIn(step(0), "Nombre de clients"));
    expect(step(5)["A3"]).toBe(step(0)["A3"]);
  });

  test("deleting a row changes no other client's row", () => {
    const [before, after] = [listIn(step(5)), listIn(step(6))];
    expect(after.size).toBe(before.size - 1);
    for (const [number, row] of after) expect(row).toEqual(before.get(number));
  });
};

requires("LibreOffice")("The Movements sheet of the sample, recalculated elsewhere", () => {
  describe.each(PERIODS)("for %s", shownFor);
});
