import { plainLetters } from "./names";

/** Month names in French, English, German, Spanish, Italian, Dutch and Portuguese, without accents; January first. */
const NAMES: readonly (readonly string[])[] = [
  ["janvier", "january", "januar", "enero", "gennaio", "januari", "janeiro", "jaenner", "janner"],
  ["fevrier", "february", "februar", "febrero", "febbraio", "februari", "fevereiro"],
  ["mars", "march", "marz", "maerz", "marzo", "maart", "marco", "mrt"],
  ["avril", "april", "abril", "aprile"],
  ["mai", "may", "mayo", "maggio", "mei", "maio"],
  ["juin", "june", "juni", "junio", "giugno", "junho"],
  ["juillet", "july", "juli", "julio", "luglio", "julho"],
  ["aout", "august", "agosto", "augustus"],
  ["septembre", "september", "septiembre", "settembre", "setembro"],
  ["octobre", "october", "oktober", "octubre", "ottobre", "outubro"],
  ["novembre", "november", "noviembre", "novembro"],
  ["decembre", "december", "dezember", "diciembre", "dicembre", "dezembro"],
];

const WEEKDAYS = (
  "lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday " +
  "montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miercoles jueves viernes sabado domingo " +
  "lunedi martedi mercoledi giovedi venerdi sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag " +
  "segunda terca quarta quinta sexta"
).split(" ");

const SHORTEST = 3;

/** 1–12 for a month's name or an abbreviation of it (at least three letters, a full stop allowed); else null. */
export function monthNamed(word: string): number | null {
  const plain = plainLetters(word).replace(/\.$/u, "");
  if (plain.length < SHORTEST) return null;
  const matching = NAMES.flatMap((names, index) => (names.some((name) => name.startsWith(plain)) ? [index + 1] : []));
  const [month] = matching;
  return matching.length === 1 && month !== undefined ? month : null;
}

/** True for a weekday's name in the same languages, or an abbreviation of at least two letters. */
export function isWeekday(word: string): boolean {
  const plain = plainLetters(word).replace(/\.$/u, "");
  return plain.length >= 2 && WEEKDAYS.some((name) => name.startsWith(plain));
}
