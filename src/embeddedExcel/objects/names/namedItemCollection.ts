import { HostError } from "../../protocol/hostError";
import type { DefinedName } from "../../workbook/definedNames";
import type { Sheet } from "../../workbook/sheet";
import { invalidArgument, optional, textArgument } from "../argument";
import { ExcelCollection } from "../collection";
import type { WorkbookSession } from "../session";
import { formulaOf } from "./nameFormula";
import { NamedItem } from "./namedItem";
import { isNameSyntax } from "./nameSyntax";

/** Names of the workbook (`scope` null) or of one sheet. */
export class NamedItemCollection extends ExcelCollection<NamedItem> {
  readonly wireClass = "NamedItemCollection";

  constructor(
    session: WorkbookSession,
    private readonly scope: Sheet | null,
  ) {
    super(session);
  }

  items(): readonly NamedItem[] {
    return this.session.book.names.of(this.scope).map((name) => new NamedItem(this.session, name));
  }

  /** `reference` is a range, a formula ("=…") or a constant. */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const text = textArgument(name);
    if (!isNameSyntax(text)) throw invalidArgument();
    const { book } = this.session;
    if (this.named(text) || book.tableNamed(text)) throw new HostError("ItemAlreadyExists");
    const added: DefinedName = {
      name: text,
      scope: this.scope,
      formula: formulaOf(reference),
      visible: true,
      comment: optional(comment, textArgument, ""),
    };
    book.names.add(added);
    this.session.structureChanged();
    return new NamedItem(this.session, added);
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.Add(name, textArgument(formula), comment);
  }

  protected find(key: unknown): NamedItem | null {
    const found = typeof key === "string" ? this.named(key) : undefined;
    return found ? new NamedItem(this.session, found) : null;
  }

  private named(text: string): DefinedName | undefined {
    return this.session.book.names.named(text).find(({ scope }) => scope === this.scope);
  }
}
