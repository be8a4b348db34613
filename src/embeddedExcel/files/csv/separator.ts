import { parseRecords } from "./records";

const CANDIDATES = [",", ";", "\t", "|"];
const SAMPLE_RECORDS = 300;
const STATED = /^sep=(.)\r?\n/i;

export interface SeparatedText {
  readonly separator: string;
  /** The text without a first line that only names the separator. */
  readonly body: string;
}

/**
 * The separator a file states in a first line `sep=;`, else the one that cuts its records most evenly into most fields.
 */
export function findSeparator(text: string): SeparatedText {
  const stated = STATED.exec(text);
  if (stated) return { separator: stated[1] ?? ",", body: text.slice(stated[0].length) };
  let best = { separator: ",", score: 0 };
  for (const separator of CANDIDATES) {
    const score = evenness(parseRecords(text, separator, SAMPLE_RECORDS));
    if (score > best.score) best = { separator, score };
  }
  return { separator: best.separator, body: text };
}

/** Share of the records that have the usual number of fields, times how telling that number is; 0 for one field. */
function evenness(records: readonly string[][]): number {
  const filled = records.filter((record) => record.some((field) => field !== ""));
  const counts = new Map<number, number>();
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  for (const [fields, count] of counts) {
    if (fields > 1) best = Math.max(best, (count / filled.length) * Math.log2(fields));
  }
  return best;
}
