import { isEmptyCell, isErrorCell, type CellContent } from "../../domain/cells";
import { normaliseName } from "../../domain/names";

/** What is found under a key. */
export interface LookedUp {
  readonly value: CellContent;
  /** True where the key stands on several rows with different values; the first one is taken, as in Excel. */
  readonly isAmbiguous: boolean;
}

/**
 * Looks values up by keys as people write them (method.md, Looked-up columns): the number 12 and the text "12" are one
 * key. Where a key is not found as it stands, letter case and leading zeros are passed over, unless that leads to
 * several keys.
 */
export class KeyLookup {
  private readonly byKey = new Map<string, LookedUp>();
  /** Key by its loose form; null where several keys have that form. */
  private readonly byLooseForm = new Map<string, string | null>();

  constructor(keys: readonly CellContent[], values: readonly CellContent[]) {
    keys.forEach((cell, row) => {
      const key = keyText(cell);
      if (key !== null) this.add(key, values[row] ?? "");
    });
  }

  /** Null where the key is not found. */
  find(cell: CellContent): LookedUp | null {
    const key = keyText(cell);
    if (key === null) return null;
    const exact = this.byKey.get(key);
    if (exact !== undefined) return exact;
    const other = this.byLooseForm.get(looseForm(key)) ?? null;
    return other === null ? null : (this.byKey.get(other) ?? null);
  }

  private add(key: string, value: CellContent): void {
    const known = this.byKey.get(key);
    if (known === undefined || isEmptyCell(known.value)) this.byKey.set(key, { value, isAmbiguous: false });
    else if (!isEmptyCell(value) && !isSame(known.value, value)) this.byKey.set(key, { ...known, isAmbiguous: true });
    const loose = looseForm(key);
    const other = this.byLooseForm.get(loose);
    this.byLooseForm.set(loose, other === undefined || other === key ? key : null);
  }
}

/** Null for cells that can be no key. */
export function keyText(cell: CellContent): string | null {
  if (isEmptyCell(cell) || isErrorCell(cell)) return null;
  return String(cell).trim();
}

const looseForm = (key: string): string => {
  const name = normaliseName(key);
  return /^\d+$/.test(name) ? name.replace(/^0+(?=\d)/, "") : name;
};

const isSame = (a: CellContent, b: CellContent): boolean => normaliseName(String(a)) === normaliseName(String(b));
