import { WorkbookSession, type SessionEnvironment } from "../../application/session/workbookSession";
import type { Found, Results, SessionState } from "../../application/session/state";
import type { DetectedTable } from "../../domain/detection/answer";
import type { ColumnChoice } from "../../domain/portfolio/portfolio";
import type { Problem } from "../../domain/problems";
import { serialOfDay } from "../../domain/today";
import { startInNode } from "../../embeddedExcel/bootstrap/node";
import { openWorkbook } from "../../embeddedExcel/files/open";
import { saveWorkbook } from "../../embeddedExcel/files/save";
import type { Book } from "../../embeddedExcel/workbook/book";
import type { Traffic } from "../../embeddedExcel/protocol/traffic";
import { ExcelWorkbook } from "../../excel/excelWorkbook";
import { CATALOGUE } from "../../functions/catalogue";
import { columnLetters } from "../../text/cellAddress";
import type { DemoArguments } from "./arguments";
import { Stopwatch, type Milliseconds } from "./stopwatch";

/** How far the main job came, with everything the reports are made from. */
export interface JobResult {
  readonly found: Found | null;
  readonly results: Results | null;
  readonly problem: Problem | null;
  /** The workbook with the generated sheets; null where nothing was generated. */
  readonly saved: Uint8Array | null;
  readonly traffic: Traffic;
  readonly milliseconds: Milliseconds;
}

export type JobChoices = Pick<DemoArguments, "language" | "sheet" | "client" | "sales" | "period" | "rule" | "ties">;

/** The main job as a user does it in the pane, on the embedded host: open, look, choose, analyse, save. */
export async function runJob(
  bytes: Uint8Array,
  fileName: string,
  choices: JobChoices,
  environment: Pick<SessionEnvironment, "headerReader"> = {},
): Promise<JobResult> {
  const stopwatch = new Stopwatch();
  stopwatch.start("open");
  const book = openWorkbook(bytes, fileName);
  const displayLanguage = choices.language === "fr" ? "fr-FR" : "en-GB";
  const host = await startInNode({ book, displayLanguage, contentLanguage: displayLanguage });
  try {
    const session = new WorkbookSession(new ExcelWorkbook(), {
      language: () => choices.language,
      today: () => serialOfDay(new Date()),
      ...environment,
    });
    stopwatch.start("read");
    await session.look();
    const misnamed = await choose(session, book, choices);
    const found = foundIn(session.state);
    const stopped = misnamed ?? found?.problem ?? problemIn(session.state);
    if (stopped || !found) {
      return {
        found,
        results: null,
        problem: stopped,
        saved: null,
        traffic: host.traffic,
        milliseconds: stopwatch.stop(),
      };
    }
    session.subscribe(() => {
      if (session.state.kind === "working") stopwatch.start(PHASES[session.state.progress.step]);
    });
    await session.analyse();
    const results = session.state.kind === "done" ? session.state.results : null;
    const problem = results ? null : (foundIn(session.state)?.problem ?? problemIn(session.state));
    await host.calculator.settled();
    stopwatch.start("save");
    const saved = results ? saveWorkbook(book, { customFunctionNames: CUSTOM_FUNCTION_NAMES }) : null;
    return { found, results, problem, saved, traffic: host.traffic, milliseconds: stopwatch.stop() };
  } finally {
    host.close();
  }
}

/** Excel stores our functions under other names than its own. */
const CUSTOM_FUNCTION_NAMES = new Set(CATALOGUE.map(({ name }) => name));

const PHASES = { reading: "read", classifying: "analyse", writing: "write", finishing: "write" } as const;

const foundIn = (state: SessionState): Found | null => (state.kind === "found" ? state.found : null);

const problemIn = (state: SessionState): Problem | null =>
  state.kind === "nothingFound" || state.kind === "failed" ? state.problem : null;

/** Makes the choices given on the command line; returns the problem where one names what is not there. */
async function choose(session: WorkbookSession, book: Book, choices: JobChoices): Promise<Problem | null> {
  const found = foundIn(session.state);
  if (!found) return null;
  if (choices.sheet !== null) {
    const wanted = choices.sheet.toLowerCase();
    const table = found.tables.find(({ sheetName }) => sheetName.toLowerCase() === wanted);
    if (!table)
      return { code: book.sheetNamed(choices.sheet) ? "noTableOnSheet" : "unknownSheet", name: choices.sheet };
    if (table !== found.table) await session.chooseTable(table);
  }
  const { table } = foundIn(session.state) ?? found;
  const client = choices.client === null ? null : columnNamed(table, choices.client);
  if (choices.client !== null && client === null) return { code: "unknownColumn", name: choices.client };
  const sales = choices.sales === null ? null : columnNamed(table, choices.sales);
  if (choices.sales !== null && sales === null) return { code: "unknownColumn", name: choices.sales };
  const change: Partial<ColumnChoice> = {
    ...(client === null ? {} : { clientName: [client], clientId: null }),
    ...(sales === null ? {} : { sales: { kind: "column" as const, column: sales } }),
  };
  if (Object.keys(change).length > 0) await session.chooseColumns(change);
  chooseOptions(session, choices);
  return null;
}

function chooseOptions(session: WorkbookSession, { period, rule, ties }: JobChoices): void {
  const found = foundIn(session.state);
  if (!found) return;
  const { abc } = found.options;
  session.chooseOptions({
    abc: { ...abc, rule: rule ?? abc.rule, ties: ties ?? abc.ties },
    ...(period === null ? {} : { period: period === "all" ? { kind: "everything" } : { kind: "year", year: period } }),
  });
}

/** A column of the table by its letter or, in any case, by its header. */
function columnNamed(table: DetectedTable, name: string): number | null {
  const wanted = name.trim().toLowerCase();
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    if (columnLetters(column).toLowerCase() === wanted) return column;
  }
  const index = table.headers.findIndex((header) => header.trim().toLowerCase() === wanted);
  return index < 0 ? null : table.firstColumn + index;
}
