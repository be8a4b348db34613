import type { BaseCell, Expression } from "./expression";
import { formulaShape } from "./formulaShape";
import { parseFormula } from "./parseFormula";
import { Template } from "./template";

const PARSED_LIMIT = 5_000;

/** Formulas by shape: cells filled with the same formula share one template. */
export class Templates {
  private readonly byShape = new Map<string, Template>();
  /** By text, of formulas that read the same in every cell: most columns of a table are such. */
  private readonly byText = new Map<string, Template>();
  private readonly parsed = new Map<string, Expression>();
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

  /** A formula that stands in no cell: of a name, a conditional format, or built by INDIRECT. */
  parse(text: string, base: BaseCell): Expression {
    const key = `${base.row},${base.column},${text}`;
    let expression = this.parsed.get(key);
    if (!expression) {
      if (this.parsed.size >= PARSED_LIMIT) this.parsed.clear();
      expression = parseFormula(text, base).expression;
      this.parsed.set(key, expression);
    }
    return expression;
  }
}
