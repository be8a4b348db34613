import { type CellContent } from "../cells";
import type { RoleColumns } from "../detection/roles";
import { plainLetters } from "../names";
import { columnCells } from "../portfolio/columnCells";
import { type CountedSource, roleColumn } from "../portfolio/countedLine";

/** How hard a client is to work with, as its salesperson sees it. */
export const FRICTIONS = ["easy", "moderate", "hard"] as const;
export type Friction = (typeof FRICTIONS)[number];

/** The note's part of the complexity score: as it is, without ranking. */
export const FRICTION_SCORES: Readonly<Record<Friction, number>> = { easy: 0, moderate: 50, hard: 100 };

const WORDS: Readonly<Record<Friction, RegExp>> = {
  easy: /^(?:facile?s?|simples?|fluide|faible|easy|low|leicht|einfach|gering|niedrig|bajo|basso|makkelijk|laag|baixo|smooth)\b/u,
  moderate:
    /^(?:moyen(?:ne)?s?|modere?e?s?|moderate|medium|average|mittel|massig|medio|media|moderad[oa]|moderat[oa]|matig|gemiddeld)\b/u,
  hard: /^(?:difficiles?|durs?|eleve|fort|forte|hard|difficult|high|schwer|schwierig|hoch|dificil|alto|alta|moeilijk|hoog|complexe)\b/u,
};

/** The note in a cell: a word for it, or 1, 2, 3 from easy to hard; null where it holds neither. */
export const frictionIn = (cell: CellContent): Friction | null => {
  if (typeof cell === "number") return FRICTIONS[cell - 1] ?? null;
  const text = plainLetters(String(cell).trim());
  if (/^[123]$/u.test(text)) return FRICTIONS[Number(text) - 1] ?? null;
  return FRICTIONS.find((friction) => WORDS[friction].test(text)) ?? null;
};

/** Columns that notes are read from: to be read with the source. */
export const frictionColumns = (roles: RoleColumns): readonly number[] => roles.friction?.slice(0, 1) ?? [];

/** Notes by client number, the last one of each client; empty without such a column. */
export const readFriction = (source: CountedSource): ReadonlyMap<number, Friction> => {
  const notes = new Map<number, Friction>();
  const column = roleColumn(source.roles, "friction");
  if (column === null) return notes;
  const cells = columnCells(source.lines, column);
  for (const { line, client } of source.counted) {
    const note = frictionIn(cells.at(line));
    if (note !== null) notes.set(client, note);
  }
  return notes;
};
