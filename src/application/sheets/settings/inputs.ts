import type { SettingText } from "../../../text/sheets/settings/messages";
import type { PlanCell, PlanValidation } from "../../sheetPlan";
import { NAMES } from "../definedNames";
import type { SheetFacts } from "../facts";
import { COST_INPUT_COUNT, costSection } from "./costInputs";
import { MATRIX_INPUT_COUNT, matrixSection } from "./matrixInputs";
import { PRESENTATION_INPUT_COUNT, presentationSection } from "./presentationInputs";
import { OWNER_INPUT_COUNT, ownersSection, PLAN_INPUT_COUNT, planSection } from "./planInputs";

/** A cell the user may change: its name in the workbook, what it holds, what may be typed. */
export interface SettingInput {
  readonly name: string;
  readonly text: SettingText;
  readonly value: PlanCell;
  /** Null where anything may be typed. */
  readonly rule: PlanValidation["rule"] | null;
  /** A whole percentage where absent and the rule is decimal. */
  readonly numberFormat?: string;
  /** Further cells of the row, instead of the allowed values. */
  readonly beside?: readonly Omit<SettingInput, "beside">[];
}

export interface InputSection {
  readonly title: string;
  /** Heading of the values; "Value" where absent. */
  readonly valueHeader?: string;
  /** Headings of what stands beside the values; the allowed values where absent. */
  readonly besideHeaders?: readonly string[];
  readonly inputs: readonly SettingInput[];
}

/** How many inputs each section has, whatever the analysis: the cells keep their places. */
export const INPUT_COUNTS: readonly number[] = [
  3,
  6,
  4,
  1,
  COST_INPUT_COUNT,
  MATRIX_INPUT_COUNT,
  PLAN_INPUT_COUNT,
  OWNER_INPUT_COUNT,
  PRESENTATION_INPUT_COUNT,
];

export const inputSections = (facts: SheetFacts): readonly InputSection[] => {
  const { abcSection, diagnosisSection, trendSection, calendarSection } = facts.texts.settings;
  return [
    { title: abcSection, inputs: abcInputs(facts) },
    { title: diagnosisSection, inputs: diagnosisInputs(facts) },
    { title: trendSection, inputs: trendInputs(facts) },
    { title: calendarSection, inputs: calendarInputs(facts) },
    costSection(facts),
    matrixSection(facts),
    planSection(facts),
    ownersSection(facts),
    presentationSection(facts),
  ];
};

const abcInputs = ({ texts: { settings }, terms, abc }: SheetFacts): readonly SettingInput[] => {
  const { limits, rule } = abc.options;
  return [
    { name: NAMES.limitA, text: settings.limitA, value: limits.a, rule: between("0.0001", `${NAMES.limitB}-0.0001`) },
    { name: NAMES.limitB, text: settings.limitB, value: limits.b, rule: between(`${NAMES.limitA}+0.0001`, "0.9999") },
    {
      name: NAMES.rule,
      text: settings.rule,
      value: terms.rules[rule].name,
      rule: { kind: "list", source: NAMES.rules },
    },
  ];
};

const diagnosisInputs = ({ texts: { settings }, options: { thresholds } }: SheetFacts): readonly SettingInput[] => {
  const share = (name: string, text: SettingText, value: number): SettingInput => ({
    name,
    text,
    value,
    rule: between("0", "1"),
  });
  return [
    share(NAMES.largestClientLimit, settings.largestClient, thresholds.fragileLargestClient),
    share(NAMES.fiveLargestLimit, settings.fiveLargest, thresholds.fragileFiveLargest),
    share(NAMES.smallClassALimit, settings.smallClassA, thresholds.fragileClientsInA),
    share(NAMES.dispersedClientsLimit, settings.dispersedClients, thresholds.dispersedClientsInC),
    share(NAMES.dispersedSalesLimit, settings.dispersedSales, thresholds.dispersedSalesOfC),
    share(NAMES.evenLimit, settings.even, thresholds.evenFirstFifth),
  ];
};

/** A limit of another one's is told by its name, so that they stay in order whatever is typed. */
const trendInputs = ({ texts: { settings }, options: { trend, xyz } }: SheetFacts): readonly SettingInput[] => [
  { name: NAMES.trendUp, text: settings.trendUp, value: trend.up, rule: between(NAMES.trendDown, "10") },
  { name: NAMES.trendDown, text: settings.trendDown, value: trend.down, rule: between("-10", NAMES.trendUp) },
  {
    name: NAMES.variationX,
    text: settings.variationX,
    value: xyz.x,
    rule: between("0", NAMES.variationY),
    numberFormat: "0.00",
  },
  {
    name: NAMES.variationY,
    text: settings.variationY,
    value: xyz.y,
    rule: between(NAMES.variationX, "100"),
    numberFormat: "0.00",
  },
];

const calendarInputs = ({ texts: { settings }, options }: SheetFacts): readonly SettingInput[] => [
  {
    name: NAMES.fiscalYearStart,
    text: settings.fiscalYearStart,
    value: options.fiscalYearStartMonth,
    rule: { kind: "wholeNumber", minimum: "1", maximum: "12" },
  },
];

const between = (minimum: string, maximum: string): PlanValidation["rule"] => ({ kind: "decimal", minimum, maximum });
