import { LARGEST_MOST_TARGETS, TODAY_FORMULA } from "../../memory/savedPlan";
import type { PlanCell } from "../../sheetPlan";
import type { TypedCell } from "../../memory/inputList";
import type { SheetFacts } from "../facts";
import { OWNER_NAMES, PLAN_NAMES } from "../planNames";
import { dateFormat } from "../style";
import type { InputSection, SettingInput } from "./inputs";

/** The reference date and the number of targets. */
export const PLAN_INPUT_COUNT = 2;
export const OWNER_INPUT_COUNT = OWNER_NAMES.length;

/** Serial number of the last day a spreadsheet knows. */
const LAST_DAY = "2958465";

export const planSection = ({ texts, language, options: { plan } }: SheetFacts): InputSection => {
  const words = texts.settings.plan;
  return {
    title: words.section,
    inputs: [
      {
        name: PLAN_NAMES.referenceDate,
        text: words.referenceDate,
        value: plan.referenceDate === null ? { formula: TODAY_FORMULA } : asTyped(plan.referenceDate),
        rule: { kind: "decimal", minimum: "1", maximum: LAST_DAY },
        numberFormat: dateFormat({ language }),
      },
      {
        name: PLAN_NAMES.mostTargets,
        text: words.mostTargets,
        value: plan.mostTargets,
        rule: { kind: "wholeNumber", minimum: "0", maximum: String(LARGEST_MOST_TARGETS) },
      },
    ],
  };
};

/** The people a drop-down offers as owners: the salespeople to start with, then whatever the user makes of the list. */
export const ownersSection = ({ texts, options: { plan }, followUp }: SheetFacts): InputSection => {
  const salespeople = followUp.salespeople.flatMap(({ name }) => name ?? []);
  const owners: readonly TypedCell[] = plan.owners ?? salespeople;
  const { ownersSection: title, owner, ownerMeaning } = texts.settings.plan;
  return {
    title,
    inputs: OWNER_NAMES.map((name, index): SettingInput => ({
      name,
      text: { label: owner(index + 1), meaning: index === 0 ? ownerMeaning : "", range: "" },
      value: asTyped(owners[index] ?? null),
      rule: null,
    })),
  };
};

/** The formula of a cell that has one. */
const asTyped = (cell: TypedCell): PlanCell =>
  cell !== null && typeof cell === "object" ? { formula: cell.formula } : cell;
