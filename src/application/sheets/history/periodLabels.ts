import { type AnalysedPeriod, isSamePeriod } from "../../../domain/history/analysedPeriod";
import type { ClassChange } from "../../../domain/history/clientHistory";
import { analysedPeriodName } from "../../../text/analysedPeriodName";
import type { SheetFacts } from "../facts";

type Words = Pick<SheetFacts, "texts" | "terms" | "formats">;

/** A kept period as headers name it. */
export const periodLabel = ({ terms, formats }: Words, period: AnalysedPeriod): string =>
  analysedPeriodName(period, terms, formats);

/** "2024 → 2025", or "2025, data changed". */
export const comparedLabel = (words: Words, { against, period }: Pick<ClassChange, "against" | "period">): string => {
  const { history } = words.texts;
  const label = periodLabel(words, period);
  return isSamePeriod(against, period)
    ? history.analysedAgain(label)
    : history.compared(periodLabel(words, against), label);
};
