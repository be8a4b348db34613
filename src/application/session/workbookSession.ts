import { isSettled } from "../../domain/detection/settledDoubts";
import type { DetectedTable, Detection } from "../../domain/detection/answer";
import type { WorkbookExtract } from "../../domain/detection/extract";
import type { HeaderReader } from "../../domain/detection/headerReader";
import { salesColumns } from "../../domain/portfolio/lineAmount";
import { EVERYTHING } from "../../domain/portfolio/periods";
import type { ColumnChoice } from "../../domain/portfolio/portfolio";
import { type Problem, unexpected } from "../../domain/problems";
import { finished } from "../../domain/steps";
import { decisionsIn } from "../memory/decisionRows";
import { latestOptions } from "../memory/latestOptions";
import type { Mapping, RememberedPeriod } from "../memory/mapping";
import { NOTHING_REMEMBERED, type Memory } from "../memory/memory";
import { mappingOf, rememberedPeriod } from "../memory/remember";
import type { Workbook } from "../ports";
import { columnsToRead, economicsColumns } from "../source/columnsToRead";
import { readSource } from "../source/readSource";
import type { Source } from "../source/sourceLines";
import { sheetsOf } from "../source/tableParts";
import type { Template } from "../template/template";
import { inTurns } from "../turns";
import { columnOptions } from "./columnOptions";
import { completeChoice } from "./columnDraft";
import { NO_FACTS, otherSales } from "./foundFacts";
import { loadedPart } from "./loadedPart";
import { look } from "./look";
import { openProblem, type Choices } from "./openProblem";
import { type FoundBackground, previewIn, readyFound } from "./readyFound";
import type { Earlier } from "./refreshPreview";
import type { AnalysisEnvironment } from "./runAnalysis";
import { detectedStart, startingPoint, type StartingPoint } from "./startingPoint";
import { SourceWatch } from "./sourceWatch";
import { takeTemplate, type TemplateReply, textOfMethod } from "./templates";
import type { AnalysisOptions, Found, ProgressStep, Session, SessionState } from "./state";

/** What the session needs to know of the world besides the workbook. */
export interface SessionEnvironment extends AnalysisEnvironment {
  /** What the headers may be understood by; the whole vocabulary where absent. */
  readonly headerReader?: (workbook: WorkbookExtract) => HeaderReader;
}

/** Analysing and writing is the larger part of the program, which looking does without. */
const loadAnalysis = () => import("./runAnalysis");

const rememberedOptions = ({ settings, mapping, decisions }: Memory): AnalysisOptions => ({
  ...settings,
  period: EVERYTHING,
  hiddenRows: mapping?.hiddenRows ?? "counted",
  decisions: decisionsIn(decisions),
});

export class WorkbookSession implements Session {
  state: SessionState = { kind: "looking" };
  private readonly listeners = new Set<() => void>();
  private extract: WorkbookExtract | null = null;
  /** What the Settings sheet held when the workbook was looked at. */
  private memory: Memory = NOTHING_REMEMBERED;
  private choices: Choices = { draft: null, isConfirmed: false, linesProblem: null };
  private wantedPeriod: RememberedPeriod = "default";
  /** The choices as they were shown since the last analysis; looking again starts from those the user made. */
  private shown: Found | null = null;
  /** The lines of the choice, once they are read. */
  private source: Source | null = null;
  /** Counts the readings: only the last one begun may show what it read. */
  private readings = 0;
  private cancellation = new AbortController();
  /** What the workbook carries of an earlier analysis. */
  private earlier: Earlier | null = null;
  /** Rules of a template, for the next analysis. */
  private rules: Template["rules"] = null;
  private readonly watch: SourceWatch;

  constructor(
    private readonly workbook: Workbook,
    private readonly environment: SessionEnvironment,
  ) {
    this.watch = new SourceWatch(workbook, () => {
      const { state } = this;
      if (state.kind === "done" && !state.sourceChanged) this.change({ ...state, sourceChanged: true });
      if (state.kind === "found" && !state.found.isOutdated) this.show({ ...state.found, isOutdated: true });
    });
  }

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
    const chosen = this.chosenMapping();
    this.readings++;
    this.change({ kind: "looking" });
    const seen = await look(this.workbook, this.environment.headerReader);
    if (seen.kind !== "found") {
      this.change(seen);
      return;
    }
    const { extract, detection, table, memory, earlier } = seen;
    const mapping = chosen ?? memory.mapping;
    const { shown } = this;
    if (!shown) this.wantedPeriod = memory.mapping?.period ?? "default";
    const options = shown ? latestOptions(shown.options, this.memory, memory) : rememberedOptions(memory);
    this.extract = extract;
    this.memory = memory;
    this.earlier = earlier;
    const start = startingPoint(detection, table, mapping, chosen === null ? "remembered" : "chosen");
    // What the next click needs comes while the user reads.
    void loadedPart(loadAnalysis);
    await this.take(detection, start, options);
  }

  async chooseTable(table: DetectedTable): Promise<void> {
    const found = this.found();
    if (!found) return;
    await this.guarded(() => this.take(found.detection, { ...detectedStart(table), origin: "chosen" }, found.options));
  }

  async chooseParts(isTogether: boolean): Promise<void> {
    const found = this.found();
    if (!found) return;
    // Whoever answers this question has settled it, and with it the doubts if it was the only one.
    const { doubts, roles } = found.table;
    const isOnlyQuestion = doubts.every((doubt) => doubt.code === "continuedOn" || isSettled(doubt, roles));
    this.choices = { ...this.choices, isConfirmed: this.choices.isConfirmed || isOnlyQuestion };
    await this.guarded(() => this.read({ ...found, isTogether, origin: "chosen" }));
  }

  async chooseColumns(change: Partial<ColumnChoice>): Promise<void> {
    const found = this.found();
    const { draft, isConfirmed } = this.choices;
    if (!found || !draft) return;
    // Whoever picks the sales has seen what was doubtful about them.
    const isSeen = isConfirmed || change.sales !== undefined;
    this.choices = { ...this.choices, draft: { ...draft, ...change }, isConfirmed: isSeen };
    await this.guarded(() => this.read({ ...found, origin: "chosen" }));
  }

  chooseOptions(change: Partial<AnalysisOptions>): void {
    const found = this.found();
    if (!found) return;
    if (change.period) this.wantedPeriod = rememberedPeriod(change.period, found.periods);
    const changed: Found = { ...found, options: { ...found.options, ...change } };
    const isCounted = change.decisions ?? change.hiddenRows ?? change.fiscalYearStartMonth;
    if (isCounted !== undefined && this.source && found.choice) {
      this.showReady(finished(readyFound(changed, found.choice, this.source, this.background, change.period)));
    } else {
      const refresh = finished(previewIn(changed, this.source, this.background));
      this.show({ ...changed, refresh, problem: found.isReading ? null : openProblem(changed, this.choices) });
    }
  }

  confirm(): void {
    const found = this.found();
    if (!found) return;
    this.choices = { ...this.choices, isConfirmed: true };
    this.show({ ...found, problem: openProblem(found, this.choices) });
  }

  templateText(): string {
    const found = this.found();
    return found ? textOfMethod(found.options, this.earlier?.typed ?? null, this.environment.language()) : "";
  }

  takeTemplate(text: string): TemplateReply {
    const found = this.found();
    if (!found) return { kind: "problem", problem: { code: "notATemplate" } };
    const reply = takeTemplate(text, found.options);
    if (reply.kind === "taken") {
      this.rules = reply.template.rules;
      this.chooseOptions(reply.template.settings);
    }
    return reply;
  }

  analyse(): Promise<void> {
    return this.guarded(() => this.analyseChoice());
  }

  private async analyseChoice(): Promise<void> {
    const found = this.found();
    const choice = found?.choice;
    if (!found || !choice || found.problem || found.isReading) return;
    this.cancellation = new AbortController();
    this.working("reading", 0);
    const { memory, wantedPeriod, environment, uses1904Dates, rules } = this;
    // What was read for the preview serves again while it is certain that nothing changed.
    const source = this.earlier !== null && this.watch.isUnchanged ? this.source : null;
    const analysis = await loadedPart(loadAnalysis);
    if (analysis.kind === "problem") {
      this.fail(found, analysis.problem);
      return;
    }
    const outcome = await analysis.value.runAnalysis(
      this.workbook,
      { found, choice, memory, wantedPeriod, environment, uses1904Dates, source, rules },
      this.cancellation.signal,
      (step, fraction) => {
        this.working(step, fraction);
      },
    );
    switch (outcome.kind) {
      case "done":
        // From now on the workbook itself remembers the choices.
        this.shown = null;
        this.rules = null;
        this.change({ kind: "done", results: outcome.results, sourceChanged: false });
        await this.watch.begin(sheetsOf(found.table, found.isTogether));
        break;
      case "refused":
        this.show({ ...found, problem: outcome.problem });
        break;
      case "failed":
        this.fail(found, outcome.problem);
    }
  }

  cancel(): void {
    this.cancellation.abort();
    if (this.state.kind === "working") this.change({ ...this.state, isCancelling: true });
  }

  /** A defect must not leave the user before a bar that stands still; it is still thrown on, to be seen. */
  private async guarded(job: () => Promise<void>): Promise<void> {
    try {
      await job();
    } catch (error) {
      this.change({ kind: "failed", problem: unexpected(error) });
      throw error;
    }
  }

  private found(): Found | null {
    return this.state.kind === "found" ? this.state.found : null;
  }

  private get uses1904Dates(): boolean {
    return this.extract?.uses1904Dates ?? false;
  }

  /** What the user chose since the last analysis; null where everything is as it was found. */
  private chosenMapping(): Mapping | null {
    const { shown } = this;
    if (shown?.origin !== "chosen" || !shown.choice) return null;
    const { table, isTogether, choice, options } = shown;
    return mappingOf({
      table,
      isTogether,
      choice,
      ...options,
      period: this.wantedPeriod,
      isSettled: this.choices.isConfirmed,
    });
  }

  private async take(detection: Detection, start: StartingPoint, options: AnalysisOptions): Promise<void> {
    const { draft, isConfirmed, ...known } = start;
    this.choices = { draft, isConfirmed, linesProblem: null };
    await this.read({
      ...NO_FACTS,
      ...known,
      detection,
      tables: [...(detection.table ? [detection.table] : []), ...detection.others],
      columns: this.extract ? columnOptions(start.table, this.extract) : [],
      choice: null,
      options,
      carriesAnalysis: this.earlier !== null,
      isReading: false,
      isOutdated: false,
    });
  }

  /** Reads the chosen columns and shows what they add up to. */
  private async read(found: Found): Promise<void> {
    const { draft } = this.choices;
    const choice = draft && completeChoice(draft);
    const reading = ++this.readings;
    this.source = null;
    this.choices = { ...this.choices, linesProblem: null };
    const pending: Found = { ...found, ...NO_FACTS, choice, isReading: choice !== null, isOutdated: false };
    if (!choice) {
      this.show({ ...pending, problem: openProblem(pending, this.choices) });
      return;
    }
    this.show(pending);
    this.cancellation = new AbortController();
    const { table, isTogether } = pending;
    const compared = otherSales(table, choice.sales).flatMap(salesColumns);
    const isRefresh = this.earlier !== null;
    const columns = columnsToRead(table, choice, [...compared, ...(isRefresh ? economicsColumns(table, choice) : [])]);
    if (isRefresh) await this.watch.begin(sheetsOf(table, isTogether));
    const source = await readSource(
      this.workbook,
      { table, isTogether, columns, uses1904Dates: this.uses1904Dates },
      this.cancellation.signal,
      () => undefined,
    );
    const isCurrent = () => reading === this.readings;
    // The user may change the options while it is worked out what the lines make with them.
    for (let current = this.found(); current && isCurrent(); current = this.found()) {
      if (source.kind === "problem") {
        this.fail(current, source.problem);
        return;
      }
      const ready = await inTurns(readyFound(current, choice, source.value, this.background));
      const latest = this.found();
      if (!isCurrent() || latest?.options !== current.options) continue;
      this.source = source.value;
      this.showReady({ ...ready, isOutdated: latest.isOutdated });
      return;
    }
  }

  private showReady(ready: Found): void {
    this.choices = { ...this.choices, linesProblem: ready.problem };
    this.show({ ...ready, problem: openProblem(ready, this.choices) });
  }

  private get background(): FoundBackground {
    const { wantedPeriod, earlier, memory, environment } = this;
    return { wantedPeriod, earlier, mapping: memory.mapping, today: environment.today() };
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
    this.shown = found;
    this.change({ kind: "found", found });
  }

  private change(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
