import type { ComparableName } from "./comparableName";

/** In what two names of the same client may differ, the slightest first. */
export type NameDifference =
  /** In nothing: two codes, or two rows, with one name. */
  | "sameName"
  | "letterCase"
  | "accents"
  /** Also spaces, and "&" for "et". */
  | "punctuation"
  | "legalForm"
  | "wordOrder"
  /** A letter or two in one word. */
  | "typing";

/** Null where the names say something else, slips of the keyboard included. */
export const sameClientDifference = (
  one: ComparableName,
  other: ComparableName,
): Exclude<NameDifference, "typing"> | null => {
  if (one.written === other.written) return "sameName";
  if (one.folded === other.folded) return "letterCase";
  if (one.plain === other.plain) return "accents";
  if (one.run === other.run) return "punctuation";
  if (one.core === other.core) return "legalForm";
  return wordsKey(one) === wordsKey(other) ? "wordOrder" : null;
};

export const wordsKey = ({ words }: ComparableName): string => words.join(" ");
