import { findFunction } from "../functions/catalogue";
import {
  children,
  type BaseCell,
  type CallExpression,
  type Expression,
  type RelativeArea,
  type TableReference,
} from "./expression";
import { parseFormula, type ParsedFormula } from "./parseFormula";

export interface NameUse {
  readonly name: string;
  readonly sheet: string | null;
}

/** Everything outside itself a formula may read. */
export interface FormulaUses {
  readonly areas: readonly RelativeArea[];
  readonly tables: readonly TableReference[];
  readonly names: readonly NameUse[];
}

/** What formulas filled over many cells share: parsed once, when one of them is needed. */
export class Template {
  private parsed: ParsedFormula | undefined;
  private collectedInputs: Expression[] | undefined;

  constructor(
    readonly id: number,
    /** The first of the formulas, as its cell has it. */
    readonly text: string,
    private readonly base: BaseCell,
    private readonly relativeCells: number,
  ) {}

  get expression(): Expression {
    return this.parse().expression;
  }

  /** Whether shape and parser agree on the relative references, so that other cells may share the template. */
  get isShareable(): boolean {
    return this.parse().relativeCells === this.relativeCells;
  }

  get uses(): FormulaUses {
    return usesOf(this.expression);
  }

  /** References that are read whatever the formula's conditions turn out to be. */
  get unconditionalInputs(): readonly Expression[] {
    if (!this.collectedInputs) {
      this.collectedInputs = [];
      collectInputs(this.expression, this.collectedInputs);
    }
    return this.collectedInputs;
  }

  private parse(): ParsedFormula {
    return (this.parsed ??= parseFormula(this.text, this.base));
  }
}

const collected = new WeakMap<Expression, FormulaUses>();

export function usesOf(expression: Expression): FormulaUses {
  let uses = collected.get(expression);
  if (!uses) collected.set(expression, (uses = collectUses(expression)));
  return uses;
}

function collectUses(expression: Expression): FormulaUses {
  const areas: RelativeArea[] = [];
  const tables: TableReference[] = [];
  const names: NameUse[] = [];
  const visit = (node: Expression | undefined): void => {
    if (!node) return;
    if (node.kind === "area") areas.push(node.area);
    else if (node.kind === "table") tables.push(node.reference);
    else if (node.kind === "name") names.push(node);
    else if (node.kind === "call" && !findFunction(node.name)) {
      names.push({ name: node.name.toLowerCase(), sheet: null });
    }
    children(node).forEach(visit);
  };
  visit(expression);
  return { areas, tables, names };
}

function collectInputs(node: Expression | undefined, inputs: Expression[]): void {
  switch (node?.kind) {
    case "area":
    case "table":
      inputs.push(node);
      break;
    case "unary":
      if (node.operator !== "#" && node.operator !== "@") collectInputs(node.operand, inputs);
      break;
    case "binary":
      if (node.operator === ":" || node.operator === " " || node.operator === ",") break;
      collectInputs(node.left, inputs);
      collectInputs(node.right, inputs);
      break;
    case "call":
      argumentsRead(node).forEach((argument) => {
        collectInputs(argument, inputs);
      });
      break;
    case "let":
      collectInputs(node.bindings[0]?.value, inputs);
      break;
    default:
  }
}

function argumentsRead(call: CallExpression): readonly (Expression | undefined)[] {
  const definition = findFunction(call.name);
  if (!definition) return [];
  if (definition.kind === "lazy") return call.args.slice(0, definition.firstLazyArgument);
  return call.args.filter((_, index) => definition.parameterAt(index)?.takes !== "reference");
}
