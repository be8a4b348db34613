/**
 * A language for tests alone: English with every letter accented and every text in brackets, so that whatever the
 * product shows without its text files gives itself away.
 */
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => [letter, `${letter}\u0301`]),
);

const OPENING = "⟦";
const CLOSING = "⟧";

export const pseudoText = (text: string): string =>
  OPENING + [...text].map((character) => ACCENTED[character] ?? character).join("") + CLOSING;

/** The words of a part of a sentence; the rest of it is what it tells. */
const PART_WORDS: ReadonlySet<string> = new Set(["one", "other"]);

/** Messages of any shape with all they say, at once or when asked with facts, in the pseudo-language. */
export const pseudo = <Messages>(messages: Messages): Messages => changed(messages) as Messages;

const changed = (message: unknown): unknown => {
  if (typeof message === "string") return pseudoText(message);
  if (typeof message === "function") return (...facts: unknown[]) => changed(Reflect.apply(message, undefined, facts));
  if (Array.isArray(message)) return message.map(changed);
  if (typeof message !== "object" || message === null) return message;
  const isPart = "kind" in message;
  return Object.fromEntries(
    Object.entries(message).map(([key, value]) => [key, isPart && !PART_WORDS.has(key) ? value : changed(value)]),
  );
};

/** What is left of a text without its parts in the pseudo-language. */
export const withoutPseudo = (text: string): string => {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, " ");
  return less === text ? text : withoutPseudo(less);
};
