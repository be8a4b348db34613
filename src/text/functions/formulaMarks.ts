import type { Language } from "../language";

/** The marks that formulas are written with: between arguments, in constant arrays, in numbers. */
export interface FormulaMarks {
  readonly argument: string;
  readonly arrayColumn: string;
  readonly arrayRow: string;
  readonly decimal: string;
}

/** What Excel takes from a program whatever its language; also how it shows formulas in English. */
export const ENGLISH_MARKS: FormulaMarks = { argument: ",", arrayColumn: ",", arrayRow: ";", decimal: "." };

/** In French the comma is the decimal mark, so that arguments and columns need others. */
const FRENCH_MARKS: FormulaMarks = { argument: ";", arrayColumn: ".", arrayRow: ";", decimal: "," };

export const formulaMarksIn = (language: Language): FormulaMarks => (language === "fr" ? FRENCH_MARKS : ENGLISH_MARKS);
