const COMBINING_MARKS = /\p{M}+/gu;

/**
 * The form in which two names are the same client: Unicode NFKC, white space folded and trimmed, case folded;
 * diacritics are kept ("LÉVY" is "lévy", not "levy"). Source: method.md, Key.
 */
export const normaliseName = (text: string): string =>
  // Through upper case, which unfolds what has no single capital (ß → SS), as case folding does; lower case first,
  // because a few capitals (ẞ) unfold only as small letters.
  text.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase().normalize("NFKC").replace(/\s+/gu, " ").trim();

/** Letters without accents in lower case, ligatures written out: the form in which words are looked up. */
export const plainLetters = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(COMBINING_MARKS, "")
    .toLowerCase()
    .replace(/œ/gu, "oe")
    .replace(/æ/gu, "ae")
    .replace(/ß/gu, "ss");

/**
 * The words of a column header, in order, as plain letters: camel case, underscores, punctuation and line breaks
 * separate ("CT_Num", "OrderDate"), signs for "number" (n°, nº, #) become "no", "%" stays a word, and "H.T." is "ht".
 * Digits are words of their own.
 */
export function headerWords(header: string): string[] {
  const spaced = header
    .replace(/\b[nN][°º]|№|#/gu, " no ")
    .replace(/%/gu, " % ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, "$1");
  return plainLetters(spaced).match(/%|\p{L}+|\d+/gu) ?? [];
}
