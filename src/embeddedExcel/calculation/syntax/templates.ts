import type { BaseCell } from "./expression";
import { formulaShape } from "./formulaShape";
import { Template } from "./template";

/** Formulas by shape: cells filled with the same formula share one template. */
export class Templates {
  private readonly byShape = new Map<string, Template>();
  /** By text, of formulas that read the same in every cell: most columns of a table are such. */
  private readonly byText = new Map<string, Template>();
  private lastId = 0;

  of(text: string, base: BaseCell): Template {
    const same = this.byText.get(text);
    if (same?.isShareable) return same;
    const { key, relativeCells } = formulaShape(text, base);
    const known = this.byShape.get(key);
    if (known?.isShareable) return known;
    const template = new Template(++this.lastId, text, base, relativeCells);
    if (!known) this.byShape.set(key, template);
    if (key === text) this.byText.set(text, template);
    return template;
  }
}
