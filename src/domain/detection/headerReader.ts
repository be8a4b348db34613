import { meaningOf, type HeaderMeaning } from "./headerMeaning";
import { rolesOfMeaning } from "./headerRoles";
import type { Role } from "./roles";

/** How headers are understood: with the whole vocabulary, or with less to see what the cells alone tell. */
export interface HeaderReader {
  readonly meaning: (header: string) => HeaderMeaning;
  /** How strongly a header's words point to each role, 0–1; roles they say nothing about are absent. */
  readonly roles: (header: string) => ReadonlyMap<Role, number>;
}

/** From this length on a word counts as another one's inflection where it goes on for two letters at most. */
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 2;

const areForms = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short === long ||
    (short.length >= SHORTEST_STEM && long.startsWith(short) && long.length - short.length <= LONGEST_ENDING)
  );
};

/** Reads headers as if these words, in plain letters, and their inflections were in no vocabulary. */
export function readerWithout(words: Iterable<string>): HeaderReader {
  const forgotten = [...new Set(words)];
  const isForgotten = (word: string): boolean => forgotten.some((known) => areForms(known, word));
  const meaning = (header: string): HeaderMeaning => meaningOf(header, isForgotten);
  return { meaning, roles: (header) => rolesOfMeaning(meaning(header)) };
}

export const WHOLE_VOCABULARY: HeaderReader = readerWithout([]);
