import type { NameDifference } from "../../../domain/duplicates/nameDifference";
import type { Formats } from "../../formats";

/** Everything written on the Checks sheet. */
export interface ChecksTexts {
  readonly title: string;
  readonly howTo: string;
  readonly controlSection: string;
  readonly amount: string;
  readonly lines: string;
  readonly status: string;
  readonly ok: string;
  readonly differs: string;
  readonly readFromSource: string;
  readonly reversed: string;
  readonly reversedNote: string;
  readonly sourceNow: string;
  readonly sourceNowNote: string;
  readonly sourceNowMissing: string;
  readonly leftOutTotal: string;
  clientsTotal(abcSheet: string): string;
  readonly clientsNote: string;
  readonly rounding: string;
  readonly roundingNote: string;
  readonly difference: string;
  readonly limitsInOrder: string;
  readonly leftOutSection: string;
  readonly cells: string;
  readonly goTo: string;
  readonly nothingLeftOut: string;
  more(count: string): string;
  /** Lines of which only columns of other periods stayed out. */
  partly(lines: number, formats: Formats): string;
  readonly excludedSection: string;
  readonly code: string;
  readonly lookupSection: string;
  /** Keys of lines that are not on the other sheet. */
  unmatchedKeys(header: string, sheet: string): string;
  readonly allKeysFound: string;
  /** Keys that stand on the other sheet with several values. */
  ambiguousKeys(header: string, sheet: string): string;
  readonly ambiguousNote: string;
  readonly portfolioSection: string;
  readonly notClassified: string;
  readonly movedByTies: string;
  readonly otherRule: string;
  readonly repeatedNames: string;
  readonly duplicatesSection: string;
  /** Where suspected duplicates are merged. */
  duplicatesNote(settingsSheet: string): string;
  pair(client: string, other: string): string;
  readonly differences: Readonly<Record<NameDifference, string>>;
  readonly trapsSection: string;
  readonly blankCurrency: string;
  readonly count: string;
}
