import type { CDPSession, Page } from "playwright-core";

/** A task of the page's main thread: nothing the user does is answered until it has ended. */
export interface Task {
  /** From the beginning of the recording. */
  readonly startMs: number;
  /** What the thread computed; time in which others had the processor is not counted. */
  readonly computingMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Records what the main thread of a page does. */
export class MainThread {
  private readonly events: TraceEvent[] = [];

  private constructor(private readonly session: CDPSession) {
    session.on("Tracing.dataCollected", ({ value }) => {
      this.events.push(...(value as unknown as TraceEvent[])); // the browser's trace format
    });
  }

  static async record(page: Page): Promise<MainThread> {
    const session = await page.context().newCDPSession(page);
    const recording = new MainThread(session);
    await session.send("Tracing.start", {
      transferMode: "ReportEvents",
      traceConfig: { includedCategories: ["disabled-by-default-devtools.timeline", "toplevel", "__metadata"] },
    });
    return recording;
  }

  /** Ends the recording; the longest tasks first. */
  async tasks(): Promise<readonly Task[]> {
    const complete = new Promise((resolve) => this.session.once("Tracing.tracingComplete", resolve));
    await this.session.send("Tracing.end");
    await complete;
    const mains = this.events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
    const threads = new Set(mains.map(({ pid, tid }) => `${pid}/${tid}`));
    const began = Math.min(...this.events.map(({ ts }) => ts).filter((ts) => ts > 0));
    return this.events
      .filter(({ name, pid, tid }) => name === "RunTask" && threads.has(`${pid}/${tid}`))
      .map(({ ts, tdur = 0 }) => ({ startMs: (ts - began) / 1000, computingMs: tdur / 1000 }))
      .sort((a, b) => b.computingMs - a.computingMs);
  }
}
