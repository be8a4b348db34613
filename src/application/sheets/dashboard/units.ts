import { inCurrency } from "../../../domain/portfolio/amount";
import type { IndicatorUnit } from "../../../domain/followUp/indicator";
import type { SheetFacts } from "../facts";
import { amountFormat, NUMBER_FORMATS } from "../style";

/** How the sheet names a unit: the currency where the source shows one. */
export const unitWord = ({ texts, currency }: SheetFacts, unit: IndicatorUnit): string =>
  unit === "amount" && currency !== null ? currency : texts.dashboard.units[unit];

/** Numbers of an indicator of the user's own: grouped when large, otherwise as they are. */
export const OWN_FORMAT = "[>=1000]#,##0;[<=-1000]-#,##0;General";

export const unitFormat = (facts: SheetFacts, unit: IndicatorUnit | null): string => {
  switch (unit) {
    case "amount":
      return amountFormat(inCurrency(facts.analysed.control.clients), facts);
    case "count":
      return NUMBER_FORMATS.count;
    case "share":
      return NUMBER_FORMATS.share;
    case null:
      return OWN_FORMAT;
  }
};

/** The same with its sign always there. */
export const signedUnitFormat = (facts: SheetFacts, unit: IndicatorUnit | null): string => {
  const format = unitFormat(facts, unit);
  return unit === null ? format : `+${format};-${format};${format}`;
};
