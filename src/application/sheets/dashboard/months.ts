import type { Month } from "../../../domain/followUp/monthlyFigures";
import type { SheetFacts } from "../facts";

/** "2026-05": the same in every language. */
export const monthKey = ({ year, month }: Month): string => `${String(year)}-${String(month).padStart(2, "0")}`;

/** "mai 2026" */
export const monthLabel = ({ formats }: Pick<SheetFacts, "formats">, { year, month }: Month): string =>
  `${formats.shortMonth(month)} ${String(year)}`;

/** The month of a key; null for anything else. */
export function monthOf(key: string): Month | null {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(key) ?? [];
  return year === undefined || month === undefined ? null : { year: Number(year), month: Number(month) };
}
