import { type AnalysedPeriod, periodKey, periodOfKey } from "../../domain/history/analysedPeriod";
import { amountOf, inCurrency } from "../../domain/portfolio/amount";
import type { PartFingerprint, SourceFingerprint } from "../../domain/portfolio/sourceFingerprint";

/** What the workbook keeps of its last analysis, to tell at the next one what has changed. */
export interface LastAnalysis {
  /** Serial number of the day. */
  readonly analysedOn: number;
  readonly period: AnalysedPeriod;
  readonly source: SourceFingerprint;
}

/** As the text of one cell. */
export const lastAnalysisText = ({ analysedOn, period, source }: LastAnalysis): string =>
  JSON.stringify({
    version: 1,
    analysedOn,
    period: periodKey(period),
    source: source.map(({ sheetName, lines, total, contents }) => [sheetName, lines, inCurrency(total), contents]),
  });

/** Null where the text is none of ours, or of a version that is not known here. */
export function lastAnalysisIn(text: string): LastAnalysis | null {
  const kept = parsed(text);
  if (kept === null || kept["version"] !== 1) return null;
  const { analysedOn, period: key, source } = kept;
  const period = typeof key === "string" ? periodOfKey(key) : null;
  if (period === null || typeof analysedOn !== "number" || !Array.isArray(source)) return null;
  const parts = source.map((part: unknown) => (Array.isArray(part) ? partIn(part) : null));
  return parts.every((part) => part !== null) ? { analysedOn, period, source: parts } : null;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const kept: unknown = JSON.parse(text);
    // A user may have edited the text: every part is checked before it is used.
    return typeof kept === "object" && kept !== null ? (kept as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

function partIn([sheetName, lines, total, contents]: readonly unknown[]): PartFingerprint | null {
  const isComplete =
    typeof sheetName === "string" &&
    typeof lines === "number" &&
    typeof total === "number" &&
    typeof contents === "string";
  return isComplete ? { sheetName, lines, total: amountOf(total), contents } : null;
}
