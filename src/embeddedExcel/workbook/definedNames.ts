import type { Sheet } from "./sheet";

export interface DefinedName {
  readonly name: string;
  /** Sheet the name belongs to, or null for the whole workbook. */
  readonly scope: Sheet | null;
  /** Without leading "=", e.g. `Settings!$B$4`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** The names of a workbook and of its sheets, in the order they were defined, found by their text in any case. */
export class DefinedNames implements Iterable<DefinedName> {
  private readonly names = new Set<DefinedName>();
  private readonly byText = new Map<string, DefinedName[]>();

  add(name: DefinedName): void {
    this.names.add(name);
    const key = name.name.toLowerCase();
    const same = this.byText.get(key);
    if (same) same.push(name);
    else this.byText.set(key, [name]);
  }

  remove(name: DefinedName): void {
    if (!this.names.delete(name)) return;
    const key = name.name.toLowerCase();
    const others = (this.byText.get(key) ?? []).filter((other) => other !== name);
    if (others.length > 0) this.byText.set(key, others);
    else this.byText.delete(key);
  }

  has(name: DefinedName): boolean {
    return this.names.has(name);
  }

  /** The names with this text: the workbook's and those of single sheets. */
  named(text: string): readonly DefinedName[] {
    return this.byText.get(text.toLowerCase()) ?? [];
  }

  /** The names of one sheet, or (null) of the workbook. */
  of(scope: Sheet | null): DefinedName[] {
    return [...this.names].filter((name) => name.scope === scope);
  }

  [Symbol.iterator](): Iterator<DefinedName> {
    return this.names.values();
  }
}
