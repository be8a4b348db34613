import type { DifferentialStyle } from "../../workbook/conditionalFormat";
import { booleanArgument, invalidArgument } from "../argument";
import { colorArgument } from "../color";
import { ExcelObject } from "../excelObject";
import type { WorkbookSession } from "../session";

/** Where a differential style is kept. */
interface StyleHolder {
  format(): DifferentialStyle;
  setFormat(format: DifferentialStyle): void;
}

/** The format a conditional format gives. Members not set read as null (Excel's "not changed"). */
export class ConditionalRangeFormat extends ExcelObject {
  readonly wireClass = "ConditionalRangeFormat";

  constructor(
    session: WorkbookSession,
    private readonly holder: StyleHolder,
  ) {
    super(session);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.session, this.holder);
  }

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.session, this.holder);
  }

  get NumberFormat(): string | null {
    return this.holder.format().numberFormat ?? null;
  }

  set NumberFormat(value: unknown) {
    if (value !== null && typeof value !== "string") throw invalidArgument();
    const others = Object.fromEntries(
      Object.entries(this.holder.format()).filter(([member]) => member !== "numberFormat"),
    );
    this.holder.setFormat(value === null ? others : { ...others, numberFormat: value });
  }
}

abstract class StylePart extends ExcelObject {
  constructor(
    session: WorkbookSession,
    private readonly holder: StyleHolder,
  ) {
    super(session);
  }

  protected get style(): DifferentialStyle {
    return this.holder.format();
  }

  protected change(change: DifferentialStyle): void {
    this.holder.setFormat({ ...this.style, ...change });
  }

  protected drop(...members: readonly (keyof DifferentialStyle)[]): void {
    const kept = Object.entries(this.style).filter(([name]) => !members.some((member) => member === name));
    this.holder.setFormat(Object.fromEntries(kept));
  }
}

class ConditionalRangeFont extends StylePart {
  readonly wireClass = "ConditionalRangeFont";

  get Color(): string | null {
    return this.style.fontColor ?? null;
  }

  set Color(value: unknown) {
    this.change({ fontColor: colorArgument(value) });
  }

  get Bold(): boolean | null {
    return this.style.bold ?? null;
  }

  set Bold(value: unknown) {
    this.change({ bold: booleanArgument(value) });
  }

  get Italic(): boolean | null {
    return this.style.italic ?? null;
  }

  set Italic(value: unknown) {
    this.change({ italic: booleanArgument(value) });
  }

  get Strikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }

  set Strikethrough(value: unknown) {
    this.change({ strikethrough: booleanArgument(value) });
  }

  get Underline(): string | null {
    const { underline } = this.style;
    return underline === undefined ? null : underline ? "Single" : "None";
  }

  set Underline(value: unknown) {
    if (value !== "None" && value !== "Single") throw invalidArgument();
    this.change({ underline: value === "Single" });
  }

  Clear(): void {
    this.drop("fontColor", "bold", "italic", "underline", "strikethrough");
  }
}

class ConditionalRangeFill extends StylePart {
  readonly wireClass = "ConditionalRangeFill";

  get Color(): string | null {
    return this.style.fill ?? null;
  }

  set Color(value: unknown) {
    this.change({ fill: colorArgument(value) });
  }

  Clear(): void {
    this.drop("fill");
  }
}
