import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Area } from "../../src/application/sheetPlan";
import { FORECAST_AREA } from "../../src/application/sheets/dashboard/forecastPanel";
import { cellName } from "../../src/application/sheets/references";
import { FORECAST_MONTHS } from "../../src/application/sheets/workings/forecastSection";
import { sectionArea } from "../../src/application/sheets/workings/layout";
import type { AbcOptions } from "../../src/domain/pareto/abc";
import { poisonCachedResults } from "../support/libreOffice/cachedResults";
import {
  readCachedResultsInLibreOffice,
  recalculateInLibreOffice,
  type Edit,
  type OfficeSheet,
} from "../support/libreOffice/office";
import { requires } from "../support/requires";
import { classesUnder, generated, ROOT, sampleWorkbook, type Generated } from "./jobs";

const TIMEOUT_MS = 300_000;

interface Case {
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const fromCorpus = (file: string): Case => ({
  name: file,
  bytes: () => readFileSync(join(ROOT, "../shared/corpus/files", file)),
});

/** A cell of either program, rounded to what both can show of a floating-point result. */
const comparable = (value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(10)) : value);

const cellsOf = (sheets: readonly OfficeSheet[]): Map<string, unknown> =>
  new Map(
    sheets.flatMap(({ name, cells }) =>
      // An empty text and an empty cell look the same.
      Object.entries(cells)
        .filter(([address, value]) => value !== undefined && value !== "" && !isForecast(name, address))
        .map(([address, value]) => [`${name}!${address}`, comparable(value)] as const),
    ),
  );

/** How the weights of a forecast are found is each program's own: its numbers agree in magnitude only. */
const FORECASTS: readonly (readonly [sheet: string, area: Area])[] = [
  ["Tableau de bord", FORECAST_AREA],
  ["Calculs", sectionArea("forecast", 2, FORECAST_MONTHS, 2)],
];
const FORECAST_CELLS: ReadonlySet<string> = new Set(
  FORECASTS.flatMap(([sheet, { row, column, rowCount, columnCount }]) =>
    Array.from({ length: rowCount * columnCount }, (_, index) =>
      [sheet, cellName(row + Math.floor(index / columnCount), column + (index % columnCount))].join("!"),
    ),
  ),
);

const isForecast = (sheet: string, address: string): boolean => FORECAST_CELLS.has(`${sheet}!${address}`);

/** Class by client number as the sheet shows it. */
function classesIn(sheets: readonly OfficeSheet[], { results }: Generated): Map<number, unknown> {
  const name = results.sheets.find(({ kind }) => kind === "abc")?.name;
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? {};
  const header = Object.entries(cells).filter(([address]) => /^[A-Z]+6$/.test(address));
  const columnOf = (text: string): string => header.find(([, value]) => value === text)?.[0].replace("6", "") ?? "?";
  const [number, abcClass] = [columnOf("N°"), columnOf("Classe")];
  return new Map(
    results.abc.rows.map((_, index) => [Number(cells[`${number}${index + 7}`]), cells[`${abcClass}${index + 7}`]]),
  );
}

function shown(cases: readonly Case[]): void {
  describe.each(cases.map((one) => [one.name, one] as const))("%s", (_, { name, bytes }) => {
    let job: Generated;
    let steps: { readonly sheets: readonly OfficeSheet[] }[];
    let stored: readonly OfficeSheet[];
    const changes: readonly [Edit[], Partial<AbcOptions>][] = [
      [[{ kind: "setNamedCell", name: "CP_LimitA", value: 0.7 }], { limits: { a: 0.7, b: 0.95 } }],
      [
        [{ kind: "setNamedCell", name: "CP_Rule", value: "Limites calculées" }],
        { rule: "computed", limits: { a: 0.7, b: 0.95 } },
      ],
    ];

    beforeAll(async () => {
      job = await generated(bytes(), name);
      const names = job.results.sheets.map((sheet) => sheet.name);
      stored = (await readCachedResultsInLibreOffice(job.workbook, names)).sheets;
      steps = await recalculateInLibreOffice(
        poisonCachedResults(job.workbook),
        changes.map(([edits]) => edits),
        names,
      );
    }, TIMEOUT_MS);

    test("every cell of the generated sheets is what the add-in stored", () => {
      expect(cellsOf(stored).size).toBeGreaterThan(0);
      expect(cellsOf(steps[0]?.sheets ?? [])).toEqual(cellsOf(stored));
    });

    test("another limit and the computed rule move the classes as the add-in would", () => {
      changes.forEach(([, options], index) => {
        expect(classesIn(steps[index + 1]?.sheets ?? [], job)).toEqual(classesUnder(job.results, options));
      });
    });

    test("no cell shows an error, before and after", () => {
      // Charts leave out points that are #N/A: on the Workings sheet it is no error.
      const isGap = (cell: string, value: unknown): boolean =>
        cell.startsWith("Calculs!") && JSON.stringify(value) === JSON.stringify({ error: "#N/A" });
      const errors = steps.flatMap(({ sheets }) =>
        [...cellsOf(sheets)].filter(([cell, value]) => typeof value === "object" && !isGap(cell, value)),
      );
      expect(errors).toEqual([]);
    });
  });
}

requires("LibreOffice")("The sample's sheets, recalculated elsewhere", () => {
  shown([{ name: "sample.xlsx", bytes: sampleWorkbook }]);
});

requires("LibreOffice")("Sheets of real workbooks, recalculated elsewhere", () => {
  requires("../shared/corpus")("of the corpus", () => {
    shown(["fr-pqp-contrats.xlsx", "en-pbp-sales-9-2022.xlsx", "fr-clv-transactions-csv.csv"].map(fromCorpus));
  });
});
