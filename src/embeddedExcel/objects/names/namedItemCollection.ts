import { HostError } from "../../protocol/hostError";
import type { DefinedName } from "../../workbook/book";
import type { Sheet } from "../../workbook/sheet";
import { invalidArgument, optional, textArgument } from "../argument";
import { ExcelCollection, sameText } from "../collection";
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
    return this.names.map((name) => new NamedItem(this.session, name));
  }

  /** `reference` is a range, a formula ("=…") or a constant. */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const text = textArgument(name);
    if (!isNameSyntax(text)) throw invalidArgument();
    const isTaken = this.names.some((other) => sameText(other.name, text)) || this.session.book.tableNamed(text);
    if (isTaken) throw new HostError("ItemAlreadyExists");
    const added: DefinedName = {
      name: text,
      scope: this.scope,
      formula: formulaOf(reference),
      visible: true,
      comment: optional(comment, textArgument, ""),
    };
    this.session.book.names.push(added);
    this.session.structureChanged();
    return new NamedItem(this.session, added);
  }

  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.Add(name, textArgument(formula), comment);
  }

  protected find(key: unknown): NamedItem | null {
    const found = this.names.find(({ name }) => sameText(name, key));
    return found ? new NamedItem(this.session, found) : null;
  }

  private get names(): DefinedName[] {
    return this.session.book.names.filter(({ scope }) => scope === this.scope);
  }
}
