import { HostError } from "../protocol/hostError";
import { textArgument } from "./argument";
import { ExcelCollection } from "./collection";
import { ExcelObject } from "./excelObject";
import type { WorkbookSession } from "./session";

/** The add-in's settings in the document; the same store as `Office.context.document.settings`. */
export class SettingCollection extends ExcelCollection<Setting> {
  readonly wireClass = "SettingCollection";

  items(): readonly Setting[] {
    return [...this.session.book.settings.keys()].map((key) => new Setting(this.session, key));
  }

  /** Replaces the value of a key that exists. */
  Add(key: unknown, value: unknown): Setting {
    const name = textArgument(key);
    this.session.book.settings.set(name, value);
    return new Setting(this.session, name);
  }

  protected find(key: unknown): Setting | null {
    return typeof key === "string" && this.session.book.settings.has(key) ? new Setting(this.session, key) : null;
  }
}

class Setting extends ExcelObject {
  readonly wireClass = "Setting";

  constructor(
    session: WorkbookSession,
    private readonly key: string,
  ) {
    super(session);
  }

  override get isDeleted(): boolean {
    return !this.session.book.settings.has(this.key);
  }

  get _Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.session.book.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.session.book.settings.set(this.key, value);
  }

  Delete(): void {
    if (!this.session.book.settings.delete(this.key)) throw new HostError("ItemNotFound");
  }
}
