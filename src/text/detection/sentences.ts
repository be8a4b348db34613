import type { DetectedTable, Doubt, Reason } from "../../domain/detection/answer";
import { columnLetters } from "../cellAddress";
import type { Formats } from "../formats";
import type { Language } from "../language";
import { termsIn } from "../terms/translations";
import { DETECTION_EN } from "./en";
import { DETECTION_FR } from "./fr";
import type { DetectionMessages, SourceWords } from "./messages";

const MESSAGES: Readonly<Record<Language, DetectionMessages>> = { fr: DETECTION_FR, en: DETECTION_EN };

/** A column of a table by letter and header: C “Company”; one of another sheet by header and sheet. */
export const columnName = (table: DetectedTable, column: number, language: Language): string => {
  const joined = table.joined?.find((other) => other.column === column);
  if (joined !== undefined) return MESSAGES[language].joinedColumnName(joined.header, joined.sheetName);
  const header = table.headers[column - table.firstColumn] ?? "";
  return MESSAGES[language].columnName(columnLetters(column), header.replace(/\s+/g, " ").trim());
};

const wordsFor = (table: DetectedTable, formats: Formats): SourceWords => ({
  formats,
  terms: termsIn(formats.language),
  columnName: (column) => columnName(table, column, formats.language),
});

// The records pair every code with the wording of its own facts; TypeScript loses the pairing over a union, hence `as`.

export const reasonSentence = (reason: Reason, table: DetectedTable, formats: Formats): string => {
  const wording = MESSAGES[formats.language].reasons[reason.code] as (reason: Reason, words: SourceWords) => string;
  return wording(reason, wordsFor(table, formats));
};

export const doubtSentence = (doubt: Doubt, table: DetectedTable, formats: Formats): string => {
  const wording = MESSAGES[formats.language].doubts[doubt.code] as (doubt: Doubt, words: SourceWords) => string;
  return wording(doubt, wordsFor(table, formats));
};
