import { normaliseName, plainLetters } from "../names";
import { withoutLegalForms } from "./legalForms";

/** A name at each of the levels at which two names can be the same (method.md, Near-duplicates). */
export interface ComparableName {
  /** As it stands, but for white space. */
  readonly written: string;
  /** Without regard to case. */
  readonly folded: string;
  /** Without accents. */
  readonly plain: string;
  /** Without punctuation, spaces and words for "and". */
  readonly run: string;
  /** Without legal forms. */
  readonly core: string;
  /** The words of the core in alphabetical order; numbers keep their order and stand last. */
  readonly words: readonly string[];
  readonly hasLegalForm: boolean;
}

const AND = new Set(["et", "and", "und", "&"]);
const LETTER_OR_NUMBER = /\p{L}+|\p{N}+/gu;
const NUMBER = /^\p{N}/u;
const isNumber = (word: string): boolean => NUMBER.test(word);

export const comparableName = (name: string): ComparableName => {
  const folded = normaliseName(name);
  const plain = plainLetters(folded);
  const all = joinInitials(plain.match(LETTER_OR_NUMBER) ?? []).filter((word) => !AND.has(word));
  const core = withoutLegalForms(all);
  return {
    written: name.replace(/\s+/gu, " ").trim(),
    folded,
    plain,
    run: runOf(all),
    core: runOf(core),
    words: [...core.filter((word) => !isNumber(word)).sort(), ...core.filter(isNumber)],
    hasLegalForm: core.length < all.length,
  };
};

/** "S.A.R.L." is one word; a letter that stands alone between words stays one. */
const joinInitials = (words: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  let wasInitial = false;
  for (const word of words) {
    const isInitial = word.length === 1 && !isNumber(word);
    const last = joined.at(-1);
    if (isInitial && wasInitial && last !== undefined) joined[joined.length - 1] = last + word;
    else joined.push(word);
    wasInitial = isInitial;
  }
  return joined;
};

/** Joined without spaces; two numbers stay two. */
const runOf = (words: readonly string[]): string =>
  words.reduce((run, word) => run + (isNumber(run.slice(-1)) && isNumber(word) ? "." : "") + word, "");
