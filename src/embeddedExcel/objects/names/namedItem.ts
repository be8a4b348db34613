import { tokenize, tokenTypes } from "@borgar/fx";
import { HostError } from "../../protocol/hostError";
import { sheetAddress } from "../../workbook/address";
import type { DefinedName } from "../../workbook/definedNames";
import { resolveReference, type SheetArea } from "../../workbook/resolveReference";
import { booleanArgument, textArgument } from "../argument";
import { ExcelObject } from "../excelObject";
import type { Range } from "../range/range";
import type { WorkbookSession } from "../session";
import type { Worksheet } from "../worksheet/worksheet";
import { formulaOf } from "./nameFormula";

export class NamedItem extends ExcelObject {
  readonly wireClass = "NamedItem";

  constructor(
    session: WorkbookSession,
    private readonly model: DefinedName,
  ) {
    super(session);
  }

  override get isDeleted(): boolean {
    return !this.session.book.names.has(this.model);
  }

  get _Id(): string {
    return this.model.name;
  }

  get Name(): string {
    return this.model.name;
  }

  get Scope(): string {
    return this.model.scope ? "Worksheet" : "Workbook";
  }

  get Visible(): boolean {
    return this.model.visible;
  }

  set Visible(value: unknown) {
    this.model.visible = booleanArgument(value);
  }

  get Comment(): string {
    return this.model.comment;
  }

  set Comment(value: unknown) {
    this.model.comment = textArgument(value);
  }

  get Formula(): string {
    return `=${this.model.formula}`;
  }

  set Formula(value: unknown) {
    this.model.formula = formulaOf(value);
    this.session.structureChanged();
  }

  /** "Range", or the kind of constant; formulas that have to be calculated are not evaluated. */
  get Type(): string {
    return this.target ? "Range" : this.constant().type;
  }

  get Value(): unknown {
    const { target } = this;
    return target ? sheetAddress(target.sheet.name, target.area, true) : this.constant().value;
  }

  get Worksheet(): Worksheet {
    const sheet = this.WorksheetOrNullObject;
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.model.scope && this.session.objects.worksheet(this.model.scope);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("InvalidReference");
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const { target } = this;
    return target && this.session.objects.range(target.sheet, target.area);
  }

  Delete(): void {
    this.session.book.names.remove(this.model);
    this.session.structureChanged();
  }

  private get target(): SheetArea | null {
    const { book } = this.session;
    return resolveReference(book, this.model.formula, this.model.scope ?? book.activeSheet);
  }

  private constant(): { type: string; value: unknown } {
    const { formula } = this.model;
    const tokens = tokenize(`=${formula}`).filter((token) => token.type !== tokenTypes.FX_PREFIX);
    const [first, second] = tokens;
    if (tokens.length === 1 && first) {
      if (first.type === tokenTypes.STRING) {
        return { type: "String", value: first.value.slice(1, -1).replace(/""/g, '"') };
      }
      if (first.type === tokenTypes.NUMBER) return { type: numberType(first.value), value: Number(first.value) };
      if (first.type === tokenTypes.BOOLEAN) return { type: "Boolean", value: first.value.toUpperCase() === "TRUE" };
      if (first.type === tokenTypes.ERROR) return { type: "Error", value: first.value };
    }
    if (tokens.length === 2 && first?.value === "-" && second?.type === tokenTypes.NUMBER) {
      return { type: numberType(second.value), value: -Number(second.value) };
    }
    throw new HostError(
      "UnsupportedOperation",
      "embedded Excel host: the value of a calculated name is not implemented",
    );
  }
}

const numberType = (text: string): string => (Number.isInteger(Number(text)) ? "Integer" : "Double");
