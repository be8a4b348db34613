import type { DetectedTable } from "../../domain/detection/answer";
import type { ColumnChoice } from "../../domain/portfolio/portfolio";
import { loadedPart } from "./loadedPart";
import type { AnalysisOptions, Session, SessionState } from "./state";
import type { TemplateReply } from "./templates";

/**
 * A session whose program is loaded on its own, so that the pane shows something sooner. Until it is there it looks, as
 * a session does at first; where it cannot be loaded, looking again tries again.
 */
export class ArrivingSession implements Session {
  private arrived: Session | null = null;
  private before: SessionState = { kind: "looking" };
  private readonly listeners = new Set<() => void>();

  constructor(private readonly loadSession: () => Promise<Session>) {}

  get state(): SessionState {
    return this.arrived?.state ?? this.before;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  async look(): Promise<void> {
    if (this.arrived === null) {
      this.change({ kind: "looking" });
      const loaded = await loadedPart(this.loadSession);
      if (loaded.kind === "problem") {
        this.change({ kind: "failed", problem: loaded.problem });
        return;
      }
      this.arrived = loaded.value;
      this.arrived.subscribe(() => {
        this.tell();
      });
    }
    await this.arrived.look();
  }

  // No screen offers the rest before something was found.

  async chooseTable(table: DetectedTable): Promise<void> {
    await this.arrived?.chooseTable(table);
  }

  async chooseParts(isTogether: boolean): Promise<void> {
    await this.arrived?.chooseParts(isTogether);
  }

  async chooseColumns(change: Partial<ColumnChoice>): Promise<void> {
    await this.arrived?.chooseColumns(change);
  }

  chooseOptions(change: Partial<AnalysisOptions>): void {
    this.arrived?.chooseOptions(change);
  }

  confirm(): void {
    this.arrived?.confirm();
  }

  templateText(): string {
    return this.arrived?.templateText() ?? "";
  }

  takeTemplate(text: string): TemplateReply {
    return this.arrived?.takeTemplate(text) ?? { kind: "problem", problem: { code: "notATemplate" } };
  }

  async analyse(): Promise<void> {
    await this.arrived?.analyse();
  }

  cancel(): void {
    this.arrived?.cancel();
  }

  private change(state: SessionState): void {
    this.before = state;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
