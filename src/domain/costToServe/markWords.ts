import { meaningOf } from "../detection/headerMeaning";
import { plainLetters } from "../names";

const YES: ReadonlySet<string> = new Set(
  "o oui y yes x j ja s si sim v vrai true wahr verdadero vero waar ok".split(" "),
);
const NO: ReadonlySet<string> = new Set(
  "n non no nein nee nao f faux false falsch falso onwaar aucun aucune neant ras rien none never jamais ninguno nessuno keine geen".split(
    " ",
  ),
);

/** Drivers whose cells may be marks or words instead of numbers. */
export type MarkedDriver = "rush" | "returns" | "claims" | "visits";

/**
 * Whether a text cell marks its line: "oui", "x"; for rush also a word for it among other kinds of shipping ("Express"
 * but not "Standard"), for the others any text but a "no", such as the reason for a return.
 */
export const isMark = (text: string, driver: MarkedDriver): boolean => {
  const word = plainLetters(text.trim());
  if (word === "" || NO.has(word) || !/[\p{L}\d✓✔☑]/u.test(word)) return false;
  if (YES.has(word) || /^[✓✔☑]$/u.test(word)) return true;
  return driver === "rush" ? meaningOf(text).concepts.includes("rush") : true;
};
