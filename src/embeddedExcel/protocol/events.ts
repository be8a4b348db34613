/** Category of the client's events on documents. */
const DOCUMENT_EVENT = 65536;
export const WORKBOOK_TARGET = "Workbook";

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON text. */
  readonly message: string;
}

/** Which events the client listens to, and the entries waiting to be delivered. */
export class Events {
  private readonly listeners = new Map<string, number>();
  private waiting: EventEntry[] = [];
  private isFlushDue = false;
  private deliver: ((entries: readonly EventEntry[]) => void) | null = null;

  /** The transport that carries entries to the client. */
  connect(deliver: (entries: readonly EventEntry[]) => void): void {
    this.deliver = deliver;
  }

  listen(type: number, target: string): void {
    const key = keyOf(type, target);
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  stopListening(type: number, target: string): void {
    const key = keyOf(type, target);
    const rest = (this.listeners.get(key) ?? 0) - 1;
    if (rest > 0) this.listeners.set(key, rest);
    else this.listeners.delete(key);
  }

  isHeard(type: number, targets: readonly string[]): boolean {
    return targets.some((target) => this.listeners.has(keyOf(type, target)));
  }

  /** Queues an event for each of the targets somebody listens to. */
  raise(type: number, targets: readonly string[], payload: unknown): void {
    const message = JSON.stringify(payload);
    for (const target of targets) {
      if (!this.listeners.has(keyOf(type, target))) continue;
      this.send({ messageCategory: DOCUMENT_EVENT, messageType: type, targetId: target, message });
    }
  }

  /** Queues an event the client asked for without naming it to the host (selection changed, settings changed). */
  raiseUnregistered(type: number, payload: unknown): void {
    this.send({ messageCategory: DOCUMENT_EVENT, messageType: type, targetId: "", message: JSON.stringify(payload) });
  }

  /** Queues a message. All queued so far go out together, once the running request has been answered. */
  send(entry: EventEntry): void {
    this.waiting.push(entry);
    if (this.isFlushDue) return;
    this.isFlushDue = true;
    queueMicrotask(() => this.flush());
  }

  private flush(): void {
    this.isFlushDue = false;
    const entries = this.waiting;
    this.waiting = [];
    this.deliver?.(entries);
  }
}

const keyOf = (type: number, target: string): string => `${type}|${target}`;
