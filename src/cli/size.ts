import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { FUNCTIONS_SIZE_BYTES, PANE_SIZE_BYTES } from "../limits";

/** Prints what the built page loads and when, compressed; ends with 1 where the first screen waits for too much. */
const DIST = "dist";
const WEB = join(DIST, "web");
/** What the pane asks for by itself as soon as its first screen is on show, to look at the workbook and show it. */
const FOUND = ["./application/session/workbookSession", "./excel/excelWorkbook", "./SessionScreens"];
/** … and while the user reads that. */
const ANALYSED = ["./runAnalysis"];

interface Part {
  readonly request: string;
  readonly files: readonly string[];
}

const parts = JSON.parse(readFileSync(join(DIST, "parts.json"), "utf8")) as readonly Part[]; // the build wrote it

function filesOf(requests: readonly string[]): readonly string[] {
  return requests.flatMap((request) => {
    const files = parts.filter((part) => part.request === request).flatMap((part) => part.files);
    if (files.length === 0) throw new Error(`the build knows no part ${request}`);
    return files;
  });
}

const compressedBytes = (files: readonly string[]): number =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(WEB, file))).length, 0);

const scripts = readdirSync(WEB, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
const first = ["taskpane.js"];
const found = [...first, ...filesOf(FOUND)];

const ROWS: readonly (readonly [what: string, files: readonly string[], limitBytes: number | null])[] = [
  ["custom functions", ["functions.js"], FUNCTIONS_SIZE_BYTES],
  ["pane, until its first screen", first, PANE_SIZE_BYTES],
  ["pane, until it shows what was found", found, null],
  ["pane, with what an analysis needs", [...found, ...filesOf(ANALYSED)], null],
  ["everything", scripts, null],
];

for (const [what, files, limitBytes] of ROWS) {
  const bytes = compressedBytes(files);
  const kilobytes = (count: number): string => `${(count / 1000).toFixed(1)} kB`;
  const limit = limitBytes === null ? "" : `, at most ${kilobytes(limitBytes)}`;
  process.stdout.write(`${what}: ${kilobytes(bytes)} compressed${limit}\n`);
  if (limitBytes !== null && bytes > limitBytes) process.exitCode = 1;
}
