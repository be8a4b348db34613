import { withoutArea } from "../../workbook/areaDifference";
import { contains, type Rectangle, sameArea, sheetAddress } from "../../workbook/address";
import type {
  DataValidation as ValidationModel,
  ValidationOperator,
  ValidationType,
} from "../../workbook/dataValidation";
import type { Sheet } from "../../workbook/sheet";
import { isFormulaSyntax } from "../../workbook/typedText";
import { booleanArgument, invalidArgument, optional, recordArgument, textArgument, wordArgument } from "../argument";
import { ExcelObject } from "../excelObject";
import type { WorkbookSession } from "../session";
import { RangeBase } from "./rangeBase";

const TYPES: readonly ValidationType[] = ["list", "wholeNumber", "decimal", "date", "time", "textLength", "custom"];
const OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
/** Longest list of items in a rule, and longest texts of messages. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

type Rule = Pick<ValidationModel, "type" | "formula1" | "inCellDropDown"> &
  Partial<Pick<ValidationModel, "operator" | "formula2">>;

export class DataValidation extends ExcelObject {
  readonly wireClass = "DataValidation";

  constructor(
    session: WorkbookSession,
    private readonly sheet: Sheet,
    private readonly areas: readonly Rectangle[],
  ) {
    super(session);
  }

  /** "None", "List" …; null where the cells differ. */
  get Type(): string | null {
    const rules = this.rulesTouching();
    if (rules.length === 0) return "None";
    return this.current ? capitalised(this.current.type) : null;
  }

  get Rule(): unknown {
    return this.current ? describeRule(this.current) : {};
  }

  set Rule(value: unknown) {
    const rule = this.ruleArgument(value);
    const previous = this.current;
    this.replace({
      ignoreBlanks: true,
      errorAlert: { show: true, style: "Stop", title: "", message: "" },
      prompt: { show: true, title: "", message: "" },
      ...(previous && {
        ignoreBlanks: previous.ignoreBlanks,
        errorAlert: previous.errorAlert,
        prompt: previous.prompt,
      }),
      ...rule,
      areas: [...this.areas],
    });
  }

  get IgnoreBlanks(): boolean {
    return this.current?.ignoreBlanks ?? true;
  }

  set IgnoreBlanks(value: unknown) {
    this.update({ ignoreBlanks: booleanArgument(value) });
  }

  get ErrorAlert(): unknown {
    const { show, style, title, message } = this.current?.errorAlert ?? {
      show: true,
      style: "Stop",
      title: "",
      message: "",
    };
    return { showAlert: show, style, title, message };
  }

  set ErrorAlert(value: unknown) {
    const alert = recordArgument(value);
    this.update({
      errorAlert: {
        show: optional(alert.showAlert, booleanArgument, true),
        style: optional(alert.style, (word) => wordArgument(word, ["Stop", "Warning", "Information"]), "Stop"),
        title: shortText(alert.title, LONGEST_TITLE),
        message: shortText(alert.message, LONGEST_MESSAGE),
      },
    });
  }

  get Prompt(): unknown {
    const { show, title, message } = this.current?.prompt ?? { show: true, title: "", message: "" };
    return { showPrompt: show, title, message };
  }

  set Prompt(value: unknown) {
    const prompt = recordArgument(value);
    this.update({
      prompt: {
        show: optional(prompt.showPrompt, booleanArgument, true),
        title: shortText(prompt.title, LONGEST_TITLE),
        message: shortText(prompt.message, LONGEST_MESSAGE),
      },
    });
  }

  Clear(): void {
    this.session.requireUnprotected(this.sheet);
    for (const area of this.areas) this.sheet.dataValidations = withoutArea(this.sheet.dataValidations, area);
    this.sheet.touch("dataValidations");
  }

  /** The one rule that covers all these cells. */
  private get current(): ValidationModel | undefined {
    return this.sheet.dataValidations.find((rule) =>
      this.areas.every((area) => rule.areas.some((ruled) => contains(ruled, area))),
    );
  }

  private rulesTouching(): ValidationModel[] {
    return this.sheet.dataValidations.filter((rule) =>
      rule.areas.some((ruled) =>
        this.areas.some(
          (a) => ruled.top <= a.bottom && ruled.bottom >= a.top && ruled.left <= a.right && ruled.right >= a.left,
        ),
      ),
    );
  }

  /** Belief: messages can only be set where there is a rule. */
  private update(change: Partial<ValidationModel>): void {
    const { current } = this;
    if (!current) throw invalidArgument();
    const isExact =
      current.areas.length === this.areas.length &&
      current.areas.every((area, index) => {
        const own = this.areas[index];
        return own !== undefined && sameArea(area, own);
      });
    if (isExact) {
      this.session.requireUnprotected(this.sheet);
      Object.assign(current, change);
      this.sheet.touch("dataValidations");
    } else this.replace({ ...current, ...change, areas: [...this.areas] });
  }

  private replace(rule: ValidationModel): void {
    this.Clear();
    this.sheet.dataValidations.push(rule);
  }

  private ruleArgument(value: unknown): Rule {
    const [entry, ...others] = Object.entries(recordArgument(value));
    if (!entry || others.length > 0) throw invalidArgument();
    const type = wordArgument(entry[0], TYPES);
    const details = recordArgument(entry[1]);
    if (type === "list") {
      return {
        type,
        formula1: this.listSource(details.source),
        inCellDropDown: optional(details.inCellDropDown, booleanArgument, true),
      };
    }
    if (type === "custom") return { type, formula1: this.operand(details.formula), inCellDropDown: false };
    const operator = optional(details.operator, (word) => wordArgument(word, OPERATORS), "Between");
    const formula1 = this.operand(details.formula1);
    if (operator !== "Between" && operator !== "NotBetween") return { type, operator, formula1, inCellDropDown: false };
    return { type, operator, formula1, formula2: this.operand(details.formula2), inCellDropDown: false };
  }

  private listSource(source: unknown): string {
    if (source instanceof RangeBase) {
      return sheetAddress(source.sheet.name, source.where, true);
    }
    const text = textArgument(source);
    if (text.startsWith("=")) return this.operand(text);
    if (text === "" || text.length > LONGEST_LIST) throw invalidArgument();
    return `"${text.replace(/"/g, '""')}"`;
  }

  /** A number, a text that is a formula or a constant, or a range. */
  private operand(value: unknown): string {
    if (typeof value === "number") return String(value);
    if (value instanceof RangeBase) {
      return sheetAddress(value.sheet.name, value.where, true);
    }
    const text = textArgument(value);
    const formula = text.startsWith("=") ? text.slice(1) : text;
    if (!isFormulaSyntax(formula)) throw invalidArgument();
    return formula;
  }
}

function describeRule(rule: ValidationModel): Record<string, unknown> {
  if (rule.type === "list") {
    const isItems = rule.formula1.startsWith('"');
    const source = isItems ? rule.formula1.slice(1, -1).replace(/""/g, '"') : `=${rule.formula1}`;
    return { list: { inCellDropDown: rule.inCellDropDown, source } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${rule.formula1}` } };
  return {
    [rule.type]: {
      formula1: operandText(rule.formula1),
      ...(rule.formula2 === undefined ? {} : { formula2: operandText(rule.formula2) }),
      operator: rule.operator ?? "Between",
    },
  };
}

const operandText = (formula: string): string | number =>
  formula !== "" && !Number.isNaN(Number(formula)) ? Number(formula) : `=${formula}`;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function shortText(value: unknown, longest: number): string {
  const text = optional(value, textArgument, "");
  if (text.length > longest) throw invalidArgument();
  return text;
}
