import type { Period } from "../domain/portfolio/portfolio";
import type { Terms } from "./terms/terms";

/** "2025", "2024-2025" where the fiscal year does not start in January, or the words for a period that is no year. */
export const periodName = (
  { kind, year }: Period,
  fiscalYearStartMonth: number,
  terms: Pick<Terms, "everything" | "lastTwelveMonths">,
): string => {
  if (kind === "lastTwelveMonths") return terms.lastTwelveMonths;
  if (kind === "everything" || year === undefined) return terms.everything;
  return fiscalYearStartMonth === 1 ? String(year) : `${String(year)}-${String(year + 1)}`;
};
