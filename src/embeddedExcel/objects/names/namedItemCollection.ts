import { HostError } from "../../protocol/hostError";
import { sheetAddress } from "../../workbook/address";
import type { DefinedName } from "../../workbook/definedNames";
import { resolveReference } from "../../workbook/resolveReference";
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

  /**
   * `reference` is a range, a formula ("=…") or a constant. A reference to a part of a table becomes the address of its
   * cells, as in Excel since 2019 (OfficeDev/office-js#740).
   */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const formula = formulaOf(reference);
    const cells = formula.includes("[") ? resolveReference(this.session.book, formula, null) : null;
    return this.define(name, cells === null ? formula : sheetAddress(cells.sheet.name, cells.area, true), comment);
  }

  /** The formula stays as it is. */
  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.define(name, formulaOf(textArgument(formula)), comment);
  }

  private define(name: unknown, formula: string, comment: unknown): NamedItem {
    const text = textArgument(name);
    if (!isNameSyntax(text)) throw invalidArgument();
    const { book } = this.session;
    if (this.named(text) || book.tableNamed(text)) throw new HostError("ItemAlreadyExists");
    const added: DefinedName = {
      name: text,
      scope: this.scope,
      formula,
      visible: true,
      comment: optional(comment, textArgument, ""),
    };
    book.names.add(added);
    this.session.structureChanged();
    return new NamedItem(this.session, added);
  }

  protected find(key: unknown): NamedItem | null {
    const found = typeof key === "string" ? this.named(key) : undefined;
    return found ? new NamedItem(this.session, found) : null;
  }

  private named(text: string): DefinedName | undefined {
    return this.session.book.names.named(text).find(({ scope }) => scope === this.scope);
  }
}
