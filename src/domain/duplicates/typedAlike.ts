import type { ComparableName } from "./comparableName";
import { editDistance } from "./editDistance";

/** A word of five letters may differ in one, a word of nine in two. */
const ONE_EDIT_FROM = 5;
const TWO_EDITS_FROM = 9;
/** A name of one word has nothing else to be recognised by. */
const ONLY_WORD_FROM = 6;

const LETTERS = /^\p{L}+$/u;

/** How many letters of a word may differ. Numbers never do: "Site 1" is not "Site 2". */
export const editsAllowed = (word: string, isOnlyWord: boolean): number => {
  if (!LETTERS.test(word)) return 0;
  if (word.length >= TWO_EDITS_FROM) return 2;
  return word.length >= (isOnlyWord ? ONLY_WORD_FROM : ONE_EDIT_FROM) ? 1 : 0;
};

/** What makes another first name of one: Paul, Paule; Julien, Julienne; Julie, Julien. Mario and Maria swap theirs. */
const OTHER_PERSON = /^(?:e|a|n|ne|le)$/u;
const WORDS_OF_A_PERSON = 2;

/** The one word in which two names differ by a slip of the keyboard, as each has it; null where they do not. */
export const typedAlike = (one: ComparableName, other: ComparableName): readonly [string, string] | null => {
  if (one.words.length !== other.words.length) return null;
  const [word, ...more] = without(one.words, other.words);
  const [otherWord] = without(other.words, one.words);
  if (word === undefined || otherWord === undefined || more.length > 0) return null;
  if (word.charAt(0) !== otherWord.charAt(0)) return null;
  const allowed = Math.min(...[word, otherWord].map((each) => editsAllowed(each, one.words.length === 1)));
  if (allowed === 0 || editDistance(word, otherWord) > allowed) return null;
  const areTwoPeople = isPerson(one) && isPerson(other) && areTwoFirstNames(word, otherWord);
  return areTwoPeople ? null : [word, otherWord];
};

/** Singular and plural: "Transport" and "Transports" mean the same. */
export const isPluralOf = (word: string, other: string): boolean => word === `${other}s` || other === `${word}s`;

/** Words of one that the other has not, each as often as it has it more often. */
const without = (words: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others];
  return words.filter((word) => {
    const index = left.indexOf(word);
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
};

/** A first name and a last name, as far as one can see. */
const isPerson = ({ words, hasLegalForm }: ComparableName): boolean =>
  words.length === WORDS_OF_A_PERSON && !hasLegalForm;

const areTwoFirstNames = (word: string, other: string): boolean => {
  const [shorter, longer] = word.length <= other.length ? [word, other] : [other, word];
  return (
    (longer.startsWith(shorter) && OTHER_PERSON.test(longer.slice(shorter.length))) ||
    (word.slice(0, -1) === other.slice(0, -1) && /^(?:oa|ao)$/u.test(word.slice(-1) + other.slice(-1)))
  );
};
