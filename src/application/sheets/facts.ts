import type { DetectedTable } from "../../domain/detection/answer";
import type { FindingThresholds } from "../../domain/findings/thresholds";
import type { GeneratedSheetKind } from "../../domain/generatedSheets";
import type { Abc } from "../../domain/pareto/abc";
import type { Client, ColumnChoice, Portfolio } from "../../domain/portfolio/portfolio";
import type { Formats } from "../../text/formats";
import type { Language } from "../../text/language";
import type { SheetTexts } from "../../text/sheets/messages";
import type { Terms } from "../../text/terms/terms";

/** All that the generated sheets are made from: one analysis, one language, the names the sheets really have. */
export interface SheetFacts {
  readonly language: Language;
  readonly texts: SheetTexts;
  readonly terms: Terms;
  readonly formats: Formats;
  readonly sheetNames: Readonly<Record<GeneratedSheetKind, string>>;
  readonly table: DetectedTable;
  readonly choice: ColumnChoice;
  /** Everything read, and the part of it the period selects. */
  readonly everything: Portfolio;
  readonly analysed: Portfolio;
  readonly abc: Abc<Client>;
  /** True where every cell of the source column is a number or empty: its sum can be a live formula. */
  readonly hasNumericSource: boolean;
  readonly currency: string | null;
  readonly thresholds: FindingThresholds;
  /** Serial number of the day of the analysis. */
  readonly analysedOn: number;
}

/** "2025", "2024-2025" for a year that starts in another month, or the word for everything. */
export function periodLabel(facts: SheetFacts): string {
  const { period } = facts.analysed;
  return period.kind === "year" && period.year !== undefined ? String(period.year) : facts.terms.everything;
}
