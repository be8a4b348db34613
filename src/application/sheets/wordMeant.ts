import type { CellContent } from "../../domain/cells";
import { normaliseName } from "../../domain/names";
import { LANGUAGES, type Language } from "../../text/language";

/** The first of some things that one of the languages calls by that word; null for a word of the user's own. */
export function wordMeant<Meaning>(
  cell: CellContent,
  meanings: readonly Meaning[],
  wordsFor: (meaning: Meaning, language: Language) => readonly string[],
): Meaning | null {
  const word = normaliseName(String(cell));
  if (word === "") return null;
  const isCalled = (meaning: Meaning): boolean =>
    LANGUAGES.some((language) => wordsFor(meaning, language).some((one) => normaliseName(one) === word));
  return meanings.find(isCalled) ?? null;
}
