import type { FontStyle } from "../../workbook/style";
import { booleanArgument, invalidArgument, numberArgument, textArgument } from "../argument";
import { colorArgument } from "../color";
import { FormatTarget } from "./formatTarget";

const LARGEST_FONT_POINTS = 409;

export class RangeFont extends FormatTarget {
  readonly wireClass = "RangeFont";

  get Name(): string | null {
    return this.read((style) => style.font.name);
  }

  set Name(value: unknown) {
    const name = textArgument(value);
    if (name === "") throw invalidArgument();
    this.changeFont({ name });
  }

  get Size(): number | null {
    return this.read((style) => style.font.size);
  }

  set Size(value: unknown) {
    const size = numberArgument(value);
    if (size < 1 || size > LARGEST_FONT_POINTS) throw invalidArgument();
    this.changeFont({ size });
  }

  get Color(): string | null {
    return this.read((style) => style.font.color);
  }

  set Color(value: unknown) {
    this.changeFont({ color: colorArgument(value) });
  }

  get Bold(): boolean | null {
    return this.read((style) => style.font.bold);
  }

  set Bold(value: unknown) {
    this.changeFont({ bold: booleanArgument(value) });
  }

  get Italic(): boolean | null {
    return this.read((style) => style.font.italic);
  }

  set Italic(value: unknown) {
    this.changeFont({ italic: booleanArgument(value) });
  }

  get Strikethrough(): boolean | null {
    return this.read((style) => style.font.strikethrough);
  }

  set Strikethrough(value: unknown) {
    this.changeFont({ strikethrough: booleanArgument(value) });
  }

  /** "None" or "Single"; the model knows no other underlines. */
  get Underline(): string | null {
    const underline = this.read((style) => style.font.underline);
    return underline === null ? null : underline ? "Single" : "None";
  }

  set Underline(value: unknown) {
    if (value !== "None" && value !== "Single") throw invalidArgument();
    this.changeFont({ underline: value === "Single" });
  }

  private changeFont(change: Partial<FontStyle>): void {
    this.change((style) => ({ font: { ...style.font, ...change } }));
  }
}
