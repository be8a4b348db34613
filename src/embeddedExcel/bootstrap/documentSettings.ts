import type { Book } from "../workbook/book";
import { revivedSetting, storedSetting } from "./settingValue";

/**
 * `Office.context.document.settings`: a copy of the workbook's settings made at the start, written back by `saveAsync`
 * and read anew by `refreshAsync`, as Office does it.
 */
export class DocumentSettings {
  private copy: Map<string, unknown>;

  constructor(private readonly book: Book) {
    this.copy = copyOf(book);
  }

  get(name: string): unknown {
    return this.copy.has(name) ? this.copy.get(name) : null;
  }

  set(name: string, value: unknown): void {
    this.copy.set(name, value);
  }

  remove(name: string): void {
    this.copy.delete(name);
  }

  saveAsync(options?: unknown, callback?: unknown): void {
    this.book.settings.clear();
    for (const [name, value] of this.copy) this.book.settings.set(name, storedSetting(value));
    succeed(callback ?? options, this);
  }

  refreshAsync(callback?: unknown): void {
    this.copy = copyOf(this.book);
    succeed(callback, this);
  }
}

const copyOf = (book: Book): Map<string, unknown> =>
  new Map([...book.settings].map(([name, value]) => [name, revivedSetting(value)]));

function succeed(callback: unknown, value: unknown): void {
  if (typeof callback !== "function") return;
  queueMicrotask(() => {
    Reflect.apply(callback, undefined, [{ status: "succeeded", value }]);
  });
}
