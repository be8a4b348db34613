export type Phase = "open" | "read" | "analyse" | "write" | "save";
export type Milliseconds = Readonly<Record<Phase, number>>;

/** Adds up the time spent in each phase of the job. */
export class Stopwatch {
  private readonly spent: Record<Phase, number> = { open: 0, read: 0, analyse: 0, write: 0, save: 0 };
  private current: { readonly phase: Phase; readonly since: number } | null = null;

  /** Begins a phase, ending the one before. */
  start(phase: Phase): void {
    if (this.current?.phase === phase) return;
    this.end();
    this.current = { phase, since: performance.now() };
  }

  stop(): Milliseconds {
    this.end();
    const { open, read, analyse, write, save } = this.spent;
    return {
      open: Math.round(open),
      read: Math.round(read),
      analyse: Math.round(analyse),
      write: Math.round(write),
      save: Math.round(save),
    };
  }

  private end(): void {
    if (this.current) this.spent[this.current.phase] += performance.now() - this.current.since;
    this.current = null;
  }
}
