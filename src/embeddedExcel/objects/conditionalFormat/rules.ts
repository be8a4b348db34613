import type {
  CellValueOperator,
  ColorScalePoint,
  ConditionalRule,
  DifferentialStyle,
} from "../../workbook/conditionalFormat";
import { isFormulaSyntax } from "../../workbook/typedText";
import { booleanArgument, invalidArgument, recordArgument, textArgument, wordArgument } from "../argument";
import { colorArgument } from "../color";
import { ExcelObject } from "../excelObject";
import type { WorkbookSession } from "../session";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";

/** Access to the rule and the format of one conditional format. */
export interface RuleOf<Type extends ConditionalRule["type"]> {
  get(): Extract<ConditionalRule, { type: Type }>;
  set(rule: Extract<ConditionalRule, { type: Type }>): void;
  format(): DifferentialStyle;
  setFormat(format: DifferentialStyle): void;
}

const OPERATORS: readonly CellValueOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
];

export class CellValueRule extends ExcelObject {
  readonly wireClass = "CellValueConditionalFormat";

  constructor(
    session: WorkbookSession,
    private readonly rule: RuleOf<"cellValue">,
  ) {
    super(session);
  }

  get Rule(): unknown {
    const { operator, formula1, formula2 } = this.rule.get();
    return { operator, formula1: `=${formula1}`, ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }) };
  }

  set Rule(value: unknown) {
    const asked = recordArgument(value);
    const operator = wordArgument(asked.operator, OPERATORS);
    const takesTwo = operator === "Between" || operator === "NotBetween";
    this.rule.set({
      type: "cellValue",
      operator,
      formula1: operandArgument(asked.formula1),
      ...(takesTwo ? { formula2: operandArgument(asked.formula2) } : {}),
    });
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.rule);
  }
}

export class CustomRule extends ExcelObject {
  readonly wireClass = "CustomConditionalFormat";

  constructor(
    session: WorkbookSession,
    private readonly rule: RuleOf<"custom">,
  ) {
    super(session);
  }

  get Rule(): CustomFormula {
    return new CustomFormula(this.session, this.rule);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.rule);
  }
}

class CustomFormula extends ExcelObject {
  readonly wireClass = "ConditionalFormatRule";

  constructor(
    session: WorkbookSession,
    private readonly rule: RuleOf<"custom">,
  ) {
    super(session);
  }

  get Formula(): string {
    return `=${this.rule.get().formula}`;
  }

  set Formula(value: unknown) {
    this.rule.set({ type: "custom", formula: operandArgument(value) });
  }

  get FormulaLocal(): string {
    return this.Formula;
  }

  set FormulaLocal(value: unknown) {
    this.Formula = value;
  }
}

export class TextRule extends ExcelObject {
  readonly wireClass = "TextConditionalFormat";

  constructor(
    session: WorkbookSession,
    private readonly rule: RuleOf<"containsText">,
  ) {
    super(session);
  }

  get Rule(): unknown {
    const { operator, text } = this.rule.get();
    return { operator, text };
  }

  set Rule(value: unknown) {
    const asked = recordArgument(value);
    this.rule.set({
      type: "containsText",
      operator: wordArgument(asked.operator, ["Contains", "NotContains", "BeginsWith", "EndsWith"]),
      text: textArgument(asked.text),
    });
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.rule);
  }
}

export class DataBarRule extends ExcelObject {
  readonly wireClass = "DataBarConditionalFormat";

  constructor(
    session: WorkbookSession,
    private readonly rule: RuleOf<"dataBar">,
  ) {
    super(session);
  }

  get PositiveFormat(): DataBarPositiveFormat {
    return new DataBarPositiveFormat(this.session, this.rule);
  }
}

class DataBarPositiveFormat extends ExcelObject {
  readonly wireClass = "ConditionalDataBarPositiveFormat";

  constructor(
    session: WorkbookSession,
    private readonly rule: RuleOf<"dataBar">,
  ) {
    super(session);
  }

  get FillColor(): string {
    return this.rule.get().color;
  }

  set FillColor(value: unknown) {
    this.rule.set({ ...this.rule.get(), color: colorArgument(value) });
  }

  get GradientFill(): boolean {
    return this.rule.get().gradient;
  }

  set GradientFill(value: unknown) {
    this.rule.set({ ...this.rule.get(), gradient: booleanArgument(value) });
  }
}

export class ColorScaleRule extends ExcelObject {
  readonly wireClass = "ColorScaleConditionalFormat";

  constructor(
    session: WorkbookSession,
    private readonly rule: RuleOf<"colorScale">,
  ) {
    super(session);
  }

  get ThreeColorScale(): boolean {
    return this.rule.get().points.length === 3;
  }

  get Criteria(): unknown {
    const points = this.rule.get().points.map(describePoint);
    return points.length === 3
      ? { minimum: points[0], midpoint: points[1], maximum: points[2] }
      : { minimum: points[0], maximum: points[1] };
  }

  set Criteria(value: unknown) {
    const asked = recordArgument(value);
    const stops = asked.midpoint ? [asked.minimum, asked.midpoint, asked.maximum] : [asked.minimum, asked.maximum];
    this.rule.set({ type: "colorScale", points: stops.map(pointArgument) });
  }
}

const POINT_TYPES = {
  LowestValue: "lowest",
  HighestValue: "highest",
  Number: "number",
  Percent: "percent",
  Percentile: "percentile",
} as const;

function pointArgument(value: unknown): ColorScalePoint {
  const asked = recordArgument(value);
  const name = wordArgument(asked.type, ["LowestValue", "HighestValue", "Number", "Percent", "Percentile"]);
  const color = colorArgument(asked.color);
  const type = POINT_TYPES[name];
  if (type === "lowest" || type === "highest") return { type, color };
  const number = Number(String(asked.formula ?? "").replace(/^=/, ""));
  if (asked.formula === undefined || Number.isNaN(number)) throw invalidArgument();
  return { type, value: number, color };
}

function describePoint(point: ColorScalePoint): Record<string, unknown> {
  const [name] = Object.entries(POINT_TYPES).find(([, type]) => type === point.type) ?? [];
  return { type: name, color: point.color, ...(point.value === undefined ? {} : { formula: String(point.value) }) };
}

/** A formula ("=…"), a number, or a text that is compared as such. */
function operandArgument(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = textArgument(value);
  if (text.startsWith("=") && text.length > 1) {
    if (!isFormulaSyntax(text.slice(1))) throw invalidArgument();
    return text.slice(1);
  }
  if (text === "") throw invalidArgument();
  return Number.isNaN(Number(text)) ? `"${text.replace(/"/g, '""')}"` : text;
}
