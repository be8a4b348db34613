import { spawn, spawnSync, type ChildProcessByStdio } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** A change made in LibreOffice as a user would make it. Addresses are Excel's; `area` is a whole list, header included. */
export type Edit =
  | { readonly kind: "setCell"; readonly sheet: string; readonly cell: string; readonly value: EditedValue }
  | { readonly kind: "setNamedCell"; readonly name: string; readonly value: EditedValue }
  | {
      readonly kind: "sort";
      readonly sheet: string;
      readonly area: string;
      /** Text of the header of the column to sort by. */
      readonly header: string;
      readonly descending: boolean;
    }
  /** Deletes the area's cells in one row (numbered as on the sheet); what stands below moves up. */
  | { readonly kind: "deleteRow"; readonly sheet: string; readonly area: string; readonly row: number };

/** null empties the cell. */
export type EditedValue = number | string | null;

/** What a cell shows. Booleans are the numbers 1 and 0, dates serial numbers. */
export type OfficeValue = number | string | { readonly error: string };

export interface OfficeSheet {
  readonly name: string;
  /** By address ("B7"); empty cells are absent, a formula that gives "" is there as "". */
  readonly cells: Readonly<Record<string, OfficeValue | undefined>>;
}

const SERVER = join(__dirname, "serve.py");
const PYTHONS = ["/usr/bin/python3", "python3"];
const REQUEST_TIMEOUT_MS = 180_000;

let foundPython: string | null | undefined;

/** A Python that can reach LibreOffice: the distribution's own, where several are installed. */
function pythonWithUno(): string | null {
  foundPython ??= PYTHONS.find((python) => spawnSync(python, ["-c", "import uno"]).status === 0) ?? null;
  return foundPython;
}

/** The version of the LibreOffice installed here, such as "7.4.7.2"; null where it or its Python bridge is missing. */
export function libreOfficeVersion(): string | null {
  if (pythonWithUno() === null) return null;
  const answer = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  return answer.status === 0 ? (/LibreOffice ([\d.]+)/.exec(answer.stdout)?.[1] ?? null) : null;
}

/**
 * Opens the workbook in LibreOffice and has it calculate every formula anew, whatever results the file holds.
 * The first answer is the workbook as opened; each further one follows one step of edits.
 * @param sheetNames the sheets wanted; all by default
 */
export function recalculateInLibreOffice(
  xlsx: Uint8Array,
  steps: readonly (readonly Edit[])[] = [],
  sheetNames: readonly string[] | null = null,
): Promise<{ readonly sheets: readonly OfficeSheet[] }[]> {
  return withFile(xlsx, (path) =>
    ask<OfficeSheet[][]>({ kind: "steps", path, recalculate: true, steps, sheets: sheetNames }),
  ).then((answers) => answers.map((sheets) => ({ sheets })));
}

/** The workbook as LibreOffice saves it after the edits: a user of it opened the file, worked in it and sent it back. */
export function savedByLibreOffice(xlsx: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  return withFile(xlsx, async (path) => {
    const out = path.replace(/\.xlsx$/, ".saved.xlsx");
    await ask<string>({ kind: "save", path, edits, out });
    return readFileSync(out);
  });
}

/**
 * The results the file holds, shown by LibreOffice with its recalculation switched off.
 * @param sheetNames the sheets wanted; all by default
 */
export function readCachedResultsInLibreOffice(
  xlsx: Uint8Array,
  sheetNames: readonly string[] | null = null,
): Promise<{ readonly sheets: readonly OfficeSheet[] }> {
  return withFile(xlsx, (path) =>
    ask<OfficeSheet[][]>({ kind: "steps", path, recalculate: false, steps: [], sheets: sheetNames }),
  ).then(([sheets = []]) => ({ sheets }));
}

/**
 * Pictures of the first printed pages of every visible sheet, as a person would print them.
 * They take pdftoppm and pdftohtml (poppler-utils).
 * @returns their paths in `folder`, in the order of the sheets: "01 ABC-1.png" …
 */
export function renderToPng(xlsx: Uint8Array, folder: string): Promise<string[]> {
  return withFile(xlsx, (path) => ask<string[]>({ kind: "render", path, folder }));
}

/** A text or number a reader sees only in part; points it needs and has, in width or in height. */
export interface CutText {
  readonly sheet: string;
  readonly cell: string;
  /** Whether it stands in the sheet's print area. */
  readonly isPrinted: boolean;
  readonly text: string;
  readonly needs: number;
  readonly has: number;
}

/** What does not fit its cells on sheets of the workbook, as a screen or a page shows them. */
export function cutTexts(xlsx: Uint8Array, sheetNames: readonly string[]): Promise<readonly CutText[]> {
  return withFile(xlsx, (path) => ask<CutText[]>({ kind: "cutTexts", path, sheets: sheetNames }));
}

interface Server {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  readonly answers: AsyncIterator<string>;
}

let server: Server | null = null;
let lastRequest: Promise<unknown> = Promise.resolve();

/** LibreOffice starts at the first request and serves the whole test file, one request after the other. */
function ask<Answer>(request: object): Promise<Answer> {
  const answered = lastRequest.then(() => exchange(request));
  lastRequest = answered.catch(() => undefined);
  // The server answers each kind of request with the type its caller names.
  return answered as Promise<Answer>;
}

async function exchange(request: object): Promise<unknown> {
  const { process, answers } = (server ??= start());
  process.stdin.write(JSON.stringify({ ...request, timeoutMs: REQUEST_TIMEOUT_MS }) + "\n");
  const line = await answers.next();
  if (line.done) {
    server = null;
    throw new Error("the LibreOffice server ended without an answer");
  }
  // One line of the server: `answer` in serve.py.
  const answer = JSON.parse(line.value) as { result: unknown } | { error: string };
  if ("error" in answer) throw new Error(answer.error);
  return answer.result;
}

function start(): Server {
  const python = pythonWithUno();
  if (python === null) throw new Error("LibreOffice's Python bridge (python3-uno) is not installed");
  const process = spawn(python, ["-B", SERVER], { stdio: ["pipe", "pipe", "inherit"] });
  // A server that has ended closes its output, which the reader of the answers reports.
  process.stdin.on("error", () => undefined);
  return { process, answers: createInterface({ input: process.stdout })[Symbol.asyncIterator]() };
}

/** Ends LibreOffice. Test files that import this module need not call it: it runs after their last test. */
export async function stopLibreOffice(): Promise<void> {
  if (!server) return;
  const { process } = server;
  server = null;
  if (process.exitCode !== null) return;
  const ended = new Promise((resolve) => process.once("exit", resolve));
  process.stdin.end();
  await ended;
}

if (typeof afterAll === "function") afterAll(stopLibreOffice);

async function withFile<Answer>(xlsx: Uint8Array, work: (path: string) => Promise<Answer>): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), "workbook-"));
  const path = join(folder, "workbook.xlsx");
  try {
    writeFileSync(path, xlsx);
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
