import { textLiteral } from "./references";

/** The class of a rank; no formula refers to another row, so that sorting or deleting rows changes nothing else. */
export const classByRank = (rank: string, lastA: string, lastB: string): string =>
  `IF(${rank}<=${lastA},"A",IF(${rank}<=${lastB},"B","C"))`;

/** The class by a cell that holds a rank, 0 where the client is not classified, or nothing where it is absent. */
export const classByRankCell = (cell: string, lastA: string, lastB: string, absent: string): string =>
  `IF(ISNUMBER(${cell}),IF(${cell}=0,"N/C",${classByRank(cell, lastA, lastB)}),${textLiteral(absent)})`;
