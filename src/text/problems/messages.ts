import type { Problem } from "../../domain/problems";
import type { Formats } from "../formats";

/** A problem in two sentences: what happened, and what the user can do about it. */
export interface ProblemText {
  readonly happened: string;
  readonly remedy: string;
}

type ProblemOf<Code extends Problem["code"]> = Extract<Problem, { code: Code }>;

export type ProblemMessages = {
  readonly [Code in Problem["code"]]: (problem: ProblemOf<Code>, formats: Formats) => ProblemText;
};
