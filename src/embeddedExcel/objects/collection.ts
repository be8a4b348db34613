import { HostError } from "../protocol/hostError";
import type { ServerObject } from "../protocol/serverObject";
import { integerArgument } from "./argument";
import { ExcelObject } from "./excelObject";

/** Members most collections share. Subclasses give the items and how a key finds one. */
export abstract class ExcelCollection<Item extends ServerObject> extends ExcelObject {
  abstract override items(): readonly Item[];

  protected abstract find(key: unknown): Item | null;

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(key: unknown): Item {
    const found = this.find(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  GetItemOrNullObject(key: unknown): Item | null {
    return this.find(key);
  }

  GetItemAt(index: unknown): Item {
    const found = this.items()[integerArgument(index, 0)];
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
}

export const sameText = (a: string, b: unknown): boolean =>
  typeof b === "string" && a.toLowerCase() === b.toLowerCase();
