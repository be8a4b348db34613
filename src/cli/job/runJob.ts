import { WorkbookSession, type SessionEnvironment } from "../../application/session/workbookSession";
import type { Found, Results, SessionState } from "../../application/session/state";
import type { Problem } from "../../domain/problems";
import { serialOfDay } from "../../domain/today";
import { startInNode } from "../../embeddedExcel/bootstrap/node";
import { openWorkbook } from "../../embeddedExcel/files/open";
import { saveWorkbook } from "../../embeddedExcel/files/save";
import type { Traffic } from "../../embeddedExcel/protocol/traffic";
import { ExcelWorkbook } from "../../excel/excelWorkbook";
import { CATALOGUE } from "../../functions/catalogue";
import { choose, type JobChoices } from "./choices";
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
