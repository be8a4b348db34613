import { detect } from "../../domain/detection/detect";
import type { DetectedTable, Detection } from "../../domain/detection/answer";
import type { WorkbookExtract } from "../../domain/detection/extract";
import type { HeaderReader } from "../../domain/detection/headerReader";
import { EVERYTHING, JANUARY, periodsIn } from "../../domain/portfolio/periods";
import { type ColumnChoice, NO_DECISIONS, type SourceLines } from "../../domain/portfolio/portfolio";
import type { Problem } from "../../domain/problems";
import { formatsOf } from "../../text/formats";
import type { Language } from "../../text/language";
import { analyse } from "../analyse";
import { generate } from "../generate";
import type { Workbook } from "../ports";
import { columnsToRead, hasNumericSales, sourceLines } from "../sourceColumns";
import { columnOptions } from "./columnOptions";
import { completeChoice, detectedColumns, type ColumnDraft } from "./columnDraft";
import { savedSettings } from "./savedSettings";
import type { AnalysisOptions, Found, GeneratedSheet, ProgressStep, Session, SessionState } from "./state";

/** What the session needs to know of the world besides the workbook. */
export interface SessionEnvironment {
  /** Language of the generated sheets. */
  readonly language: () => Language;
  /** Serial number of today. */
  readonly today: () => number;
  /** What the headers may be understood by; the whole vocabulary where absent. */
  readonly headerReader?: (workbook: WorkbookExtract) => HeaderReader;
}

/** The columns the user chose in a table: looking again at the same table starts from them. */
interface CorrectedTable {
  readonly table: DetectedTable;
  readonly draft: ColumnDraft;
}

/** The table among those found that has the same columns in the same place; its rows may have changed. */
const sameTable = (table: DetectedTable, { table: best, others }: Detection): DetectedTable | undefined =>
  [...(best ? [best] : []), ...others].find(
    (other) =>
      other.sheetId === table.sheetId &&
      other.firstColumn === table.firstColumn &&
      other.headers.join("\n") === table.headers.join("\n") &&
      other.headerRows.join() === table.headerRows.join(),
  );

/** Reading is the first third of an analysis, writing the rest. */
const READING_SHARE = 0.3;

export class WorkbookSession implements Session {
  state: SessionState = { kind: "looking" };
  private readonly listeners = new Set<() => void>();
  private extract: WorkbookExtract | null = null;
  private draft: ColumnDraft | null = null;
  private isConfirmed = false;
  private corrected: CorrectedTable | null = null;
  private cancellation = new AbortController();
  private stopWatching: (() => Promise<void>) | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly environment: SessionEnvironment,
  ) {}

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  look(): Promise<void> {
    return this.guarded(() => this.lookAtWorkbook());
  }

  private async lookAtWorkbook(): Promise<void> {
    this.change({ kind: "looking" });
    const extract = await this.workbook.extract();
    if (extract.kind === "problem") {
      this.change({ kind: "failed", problem: extract.problem });
      return;
    }
    this.extract = extract.value;
    if (extract.value.sheets.length === 0) {
      this.change({ kind: "nothingFound", problem: { code: "emptyWorkbook" } });
      return;
    }
    const detection = detect(extract.value, this.environment.headerReader?.(extract.value));
    if (detection.table === null) {
      this.change({ kind: "nothingFound", problem: { code: "noSalesFound" } });
      return;
    }
    const settings = await savedSettings(this.workbook);
    const options: AnalysisOptions = {
      ...settings,
      period: EVERYTHING,
      fiscalYearStartMonth: JANUARY,
      hiddenRows: "counted",
      decisions: NO_DECISIONS,
    };
    const known = this.corrected && sameTable(this.corrected.table, detection);
    if (known) await this.take(detection, known, options, this.corrected);
    else await this.take(detection, detection.table, options);
  }

  async chooseTable(table: DetectedTable): Promise<void> {
    const found = this.found();
    if (found) await this.guarded(() => this.take(found.detection, table, found.options));
  }

  async chooseParts(isTogether: boolean): Promise<void> {
    const found = this.found();
    if (found) await this.guarded(() => this.read({ ...found, isTogether }));
  }

  async chooseColumns(change: Partial<ColumnChoice>): Promise<void> {
    const found = this.found();
    if (!found || !this.draft) return;
    this.draft = { ...this.draft, ...change };
    // Whoever picks the sales has seen what was doubtful about them.
    this.isConfirmed ||= change.sales !== undefined;
    this.corrected = { table: found.table, draft: this.draft };
    await this.guarded(() => this.read(found));
  }

  chooseOptions(change: Partial<AnalysisOptions>): void {
    const found = this.found();
    if (!found) return;
    const options = { ...found.options, ...change };
    // A problem of the lines stays; one of the options may be gone.
    this.show({ ...found, options, problem: found.everything ? this.problemOf(found) : found.problem });
  }

  confirm(): void {
    const found = this.found();
    if (!found) return;
    this.isConfirmed = true;
    this.show({ ...found, problem: this.problemOf(found) });
  }

  analyse(): Promise<void> {
    return this.guarded(() => this.analyseChoice());
  }

  private async analyseChoice(): Promise<void> {
    const found = this.found();
    const choice = found?.choice;
    if (!found || !choice || found.problem || found.isReading) return;
    this.cancellation = new AbortController();
    const { signal } = this.cancellation;
    this.working("reading", 0);
    // Read again: the user may have changed the source since it was looked at.
    const lines = await this.readLines(found, choice, signal, (fraction) => {
      this.working("reading", READING_SHARE * fraction);
    });
    if (lines === null) return;
    this.working("classifying", READING_SHARE);
    const analysis = analyse(lines, choice, found.options);
    if (analysis.kind === "problem") {
      this.show({ ...found, problem: analysis.problem });
      return;
    }
    if (signal.aborted) {
      this.fail(found, { code: "cancelled" });
      return;
    }
    const language = this.environment.language();
    const { currency } = found.table;
    const generated = await generate(
      this.workbook,
      {
        ...analysis.value,
        language,
        formats: formatsOf(language, currency),
        table: found.table,
        choice,
        hasNumericSource: hasNumericSales(lines, choice.sales),
        currency,
        thresholds: found.options.thresholds,
        analysedOn: this.environment.today(),
      },
      signal,
      (fraction) => {
        this.working(fraction < 1 ? "writing" : "finishing", READING_SHARE + (1 - READING_SHARE) * fraction);
      },
    );
    if (generated.kind === "problem") {
      this.fail(found, generated.problem);
      return;
    }
    const { everything, analysed, abc, findings } = analysis.value;
    this.change({
      kind: "done",
      results: { sheets: generated.value, findings, everything, analysed, abc, currency },
      sourceChanged: false,
    });
    await this.watchSource(found.table);
  }

  cancel(): void {
    this.cancellation.abort();
    if (this.state.kind === "working") this.change({ ...this.state, isCancelling: true });
  }

  async showSheet(sheet: GeneratedSheet): Promise<void> {
    const shown = await this.workbook.activate(sheet);
    if (shown.kind === "problem") this.change({ kind: "failed", problem: shown.problem });
  }

  /** A defect must not leave the user before a bar that stands still; it is still thrown on, to be seen. */
  private async guarded(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.change({ kind: "failed", problem: { code: "unexpected", detail } });
      throw error;
    }
  }

  private found(): Found | null {
    return this.state.kind === "found" ? this.state.found : null;
  }

  /** Starts from what was detected of a table, or from what the user had made of it before. */
  private async take(
    detection: Detection,
    table: DetectedTable,
    options: AnalysisOptions,
    corrected: CorrectedTable | null = null,
  ): Promise<void> {
    this.draft = corrected?.draft ?? detectedColumns(table);
    this.isConfirmed = false;
    await this.read({
      detection,
      tables: [...(detection.table ? [detection.table] : []), ...detection.others],
      table,
      columns: this.extract ? columnOptions(table, this.extract) : [],
      choice: null,
      isTogether: table.continuedOn !== undefined,
      alternatives: [],
      currencies: [],
      hiddenLines: 0,
      suggestedExclusions: [],
      origin: corrected === null ? "detected" : "chosen",
      options,
      periods: [EVERYTHING],
      everything: null,
      problem: null,
      isReading: false,
    });
  }

  /** Reads the chosen columns and shows what they add up to. */
  private async read(found: Found): Promise<void> {
    const choice = this.draft && completeChoice(this.draft);
    const pending: Found = {
      ...found,
      choice,
      everything: null,
      periods: [EVERYTHING],
      problem: null,
      isReading: choice !== null,
    };
    if (!choice) {
      this.show({ ...pending, problem: this.problemOf(pending) });
      return;
    }
    this.show(pending);
    this.cancellation = new AbortController();
    const lines = await this.readLines(pending, choice, this.cancellation.signal, () => undefined);
    // Another choice was made, or the reading failed, in the meantime.
    if (lines === null || this.found() !== pending) return;
    const periods = periodsIn(lines, choice);
    const period = periods[0] ?? EVERYTHING;
    const read = analyse(lines, choice, { ...found.options, period: EVERYTHING });
    const ready: Found = {
      ...pending,
      isReading: false,
      periods,
      options: { ...found.options, period },
      everything: read.kind === "done" ? read.value.everything : null,
    };
    this.show({ ...ready, problem: read.kind === "problem" ? read.problem : this.problemOf(ready) });
  }

  private async readLines(
    found: Found,
    choice: ColumnChoice,
    signal: AbortSignal,
    onProgress: (fraction: number) => void,
  ): Promise<SourceLines | null> {
    const { table } = found;
    const columns = columnsToRead(table, choice);
    const { firstDataRow: firstRow, lastDataRow: lastRow, sheetId, sheetName } = table;
    const cells = await this.workbook.readColumns(
      { sheetId, sheetName, firstRow, lastRow, columns },
      signal,
      onProgress,
    );
    if (cells.kind === "done") return sourceLines(table, columns, cells.value, this.extract?.uses1904Dates ?? false);
    this.fail(found, cells.problem);
    return null;
  }

  /** What the user must still do before the analysis can start. */
  private problemOf({ choice, detection }: Found): Problem | null {
    if (!this.isConfirmed && detection.outcome === "not-sales") return { code: "noSalesFound" };
    if (this.draft?.sales === null) return { code: "chooseSalesColumn" };
    if (choice === null) return { code: "chooseClientColumn" };
    if (this.isConfirmed) return null;
    return detection.outcome === "needs-confirmation" ? { code: "confirmChoice" } : null;
  }

  private async watchSource(table: DetectedTable): Promise<void> {
    await this.stopWatching?.();
    this.stopWatching = await this.workbook.watch(table.sheetId, () => {
      if (this.state.kind === "done" && !this.state.sourceChanged) this.change({ ...this.state, sourceChanged: true });
    });
  }

  /** A cancelled job leads back to the choices; the sheets that were begun are written anew by the next analysis. */
  private fail(found: Found, problem: Problem): void {
    if (problem.code === "cancelled") this.show({ ...found, problem: null, isReading: false });
    else this.change({ kind: "failed", problem });
  }

  private working(step: ProgressStep, fraction: number): void {
    this.change({ kind: "working", progress: { step, fraction }, isCancelling: this.cancellation.signal.aborted });
  }

  private show(found: Found): void {
    this.change({ kind: "found", found });
  }

  private change(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
