import type { Problem } from "../../domain/problems";
import type { Formats } from "../formats";
import type { Language } from "../language";
import { PROBLEMS_EN } from "./en";
import { PROBLEMS_FR } from "./fr";
import type { ProblemMessages, ProblemText } from "./messages";

const MESSAGES: Readonly<Record<Language, ProblemMessages>> = { fr: PROBLEMS_FR, en: PROBLEMS_EN };

export const problemText = (problem: Problem, formats: Formats): ProblemText => {
  // The record pairs every code with the wording of its own problem; TypeScript loses the pairing over a union.
  const wording = MESSAGES[formats.language][problem.code] as (problem: Problem, formats: Formats) => ProblemText;
  return wording(problem, formats);
};
