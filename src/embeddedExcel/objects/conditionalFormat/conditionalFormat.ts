import { HostError } from "../../protocol/hostError";
import type { ConditionalFormat as FormatModel, ConditionalRule } from "../../workbook/conditionalFormat";
import type { Sheet } from "../../workbook/sheet";
import { booleanArgument, integerArgument, invalidArgument } from "../argument";
import { ExcelObject } from "../excelObject";
import type { Range } from "../range/range";
import type { RangeAreas } from "../range/rangeAreas";
import type { WorkbookSession } from "../session";
import { CellValueRule, ColorScaleRule, CustomRule, DataBarRule, TextRule, type RuleOf } from "./rules";

const WIRE_TYPES = {
  cellValue: "CellValue",
  custom: "Custom",
  containsText: "ContainsText",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  other: null,
} as const;

export class ConditionalFormat extends ExcelObject {
  readonly wireClass = "ConditionalFormat";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly model: FormatModel,
  ) {
    super(session);
  }

  override get isDeleted(): boolean {
    return !this.sheet.conditionalFormats.includes(this.model);
  }

  get Id(): string {
    return this.model.id;
  }

  get Type(): string {
    const type = WIRE_TYPES[this.model.rule.type];
    if (type === null) {
      throw new HostError(
        "UnsupportedOperation",
        "embedded Excel host: this kind of conditional format is not implemented",
      );
    }
    return type;
  }

  /** 0 is the first. */
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.model);
  }

  set Priority(value: unknown) {
    const priority = integerArgument(value, 0);
    const formats = this.sheet.conditionalFormats;
    if (priority >= formats.length) throw invalidArgument();
    formats.splice(this.Priority, 1);
    formats.splice(priority, 0, this.model);
    this.changed();
  }

  get StopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }

  set StopIfTrue(value: unknown) {
    this.model.stopIfTrue = booleanArgument(value);
    this.changed();
  }

  get CellValue(): CellValueRule {
    return required(this.CellValueOrNullObject);
  }

  get CellValueOrNullObject(): CellValueRule | null {
    const rule = this.ruleOf("cellValue");
    return rule && new CellValueRule(this.session, rule);
  }

  get Custom(): CustomRule {
    return required(this.CustomOrNullObject);
  }

  get CustomOrNullObject(): CustomRule | null {
    const rule = this.ruleOf("custom");
    return rule && new CustomRule(this.session, rule);
  }

  get TextComparison(): TextRule {
    return required(this.TextComparisonOrNullObject);
  }

  get TextComparisonOrNullObject(): TextRule | null {
    const rule = this.ruleOf("containsText");
    return rule && new TextRule(this.session, rule);
  }

  get DataBar(): DataBarRule {
    return required(this.DataBarOrNullObject);
  }

  get DataBarOrNullObject(): DataBarRule | null {
    const rule = this.ruleOf("dataBar");
    return rule && new DataBarRule(this.session, rule);
  }

  get ColorScale(): ColorScaleRule {
    return required(this.ColorScaleOrNullObject);
  }

  get ColorScaleOrNullObject(): ColorScaleRule | null {
    const rule = this.ruleOf("colorScale");
    return rule && new ColorScaleRule(this.session, rule);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  /** Null where the format covers several areas. */
  GetRangeOrNullObject(): Range | null {
    const [area, ...others] = this.model.areas;
    return area && others.length === 0 ? this.session.objects.range(this.sheet, area) : null;
  }

  GetRanges(): RangeAreas {
    return this.session.objects.rangeAreas(this.sheet, this.model.areas);
  }

  Delete(): void {
    this.sheet.conditionalFormats.splice(this.Priority, 1);
    this.changed();
  }

  private changed(): void {
    this.session.requireUnprotected(this.sheet);
    this.sheet.touch("conditionalFormats");
  }

  private ruleOf<Type extends ConditionalRule["type"]>(type: Type): RuleOf<Type> | null {
    const { model } = this;
    if (model.rule.type !== type) return null;
    return {
      // The type was just compared; a rule never changes its type.
      get: () => model.rule as Extract<ConditionalRule, { type: Type }>,
      set: (rule) => {
        this.changed();
        model.rule = rule;
      },
      format: () => model.format,
      setFormat: (format) => {
        this.changed();
        model.format = format;
      },
    };
  }
}

/** Belief: asking for the rule of another type is an invalid argument. */
function required<Rule>(rule: Rule | null): Rule {
  if (!rule) throw invalidArgument();
  return rule;
}
