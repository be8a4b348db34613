import type { AnalysedPeriod } from "../domain/history/analysedPeriod";
import type { Formats } from "./formats";
import { periodName } from "./periodName";
import type { Terms } from "./terms/terms";

/** "2025", "2024-2025", "12 months to March 2025": the name of a period that is the same at any later time. */
export function analysedPeriodName(
  { kind, year, month }: AnalysedPeriod,
  terms: Terms,
  formats: Pick<Formats, "month">,
): string {
  switch (kind) {
    case "year":
      return periodName({ kind, year }, month, terms);
    case "twelveMonths":
      return terms.analysedPeriods.twelveMonths(formats.month(month), year);
    case "everything":
      return terms.analysedPeriods.everything(year);
    case "undated":
      return terms.analysedPeriods.undated(year);
  }
}
