import { COUNTED_DRIVERS, type CountedDriver } from "../../../domain/costToServe/drivers";
import { inCurrency } from "../../../domain/portfolio/amount";
import type { PlanValidation } from "../../sheetPlan";
import { NAMES } from "../definedNames";
import { DRIVER_NAMES } from "../economicsNames";
import type { SheetFacts } from "../facts";
import { exactAmountFormat, NUMBER_FORMATS } from "../style";
import type { InputSection, SettingInput } from "./inputs";

/** A driver a row, the limit of small orders, the margin to assume. */
export const COST_INPUT_COUNT = COUNTED_DRIVERS.length + 2;

/** Larger than every amount that is typed. */
const NOT_NEGATIVE: PlanValidation["rule"] = { kind: "decimal", minimum: "0", maximum: "1E+12" };

/** What a unit of each driver costs, or what all of them did. */
export const costSection = (facts: SheetFacts): InputSection => {
  const { costs } = facts.texts.settings;
  const { options, economics } = facts;
  const { assumedMarginRate } = options.costs;
  return {
    title: costs.section,
    valueHeader: costs.unitCost,
    besideHeaders: [costs.toConfirm, costs.knownTotal, costs.capacity],
    inputs: [
      ...COUNTED_DRIVERS.map((driver) => unitCostInput(facts, driver)),
      {
        name: NAMES.smallOrderLimit,
        text: costs.smallOrderLimit,
        value: economics.smallOrderLimit,
        rule: NOT_NEGATIVE,
        numberFormat: exactAmountFormat(facts),
      },
      {
        name: NAMES.assumedMargin,
        text: costs.assumedMargin,
        value: assumedMarginRate,
        rule: { kind: "decimal", minimum: "0", maximum: "1" },
        numberFormat: NUMBER_FORMATS.share,
      },
    ],
  };
};

const unitCostInput = (facts: SheetFacts, driver: CountedDriver): SettingInput => {
  const { texts, terms, options } = facts;
  const { costs } = texts.settings;
  const names = DRIVER_NAMES[driver];
  const { unitCost, isConfirmed, knownTotal, capacity } = options.costs.drivers[driver];
  const label = terms.drivers[driver];
  const range = (text: string): SettingInput["text"] => ({ label, meaning: "", range: text });
  const money = exactAmountFormat(facts);
  return {
    name: names.unitCost,
    text: { label, meaning: costs.unitCosts[driver], range: costs.unitCostRange },
    value: unitCost,
    rule: NOT_NEGATIVE,
    numberFormat: money,
    beside: [
      {
        name: names.toConfirm,
        text: range(costs.toConfirmRange),
        value: isConfirmed ? terms.yesNo.no : terms.yesNo.yes,
        rule: { kind: "list", source: NAMES.yesNo },
      },
      {
        name: names.total,
        text: range(costs.knownTotalRange),
        value: knownTotal === null ? null : inCurrency(knownTotal),
        rule: NOT_NEGATIVE,
        numberFormat: money,
      },
      {
        name: names.capacity,
        text: range(costs.capacityRange),
        value: capacity,
        rule: NOT_NEGATIVE,
        numberFormat: NUMBER_FORMATS.count,
      },
    ],
  };
};
