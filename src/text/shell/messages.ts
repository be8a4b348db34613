import type { ProblemText } from "../problems/messages";

/** The few texts that are on show before the rest of the program is there, and around every screen. */
export interface ShellMessages {
  readonly productName: string;
  readonly privacy: string;
  readonly language: string;
  readonly tryAgain: string;
  /** The screens that stand over the session's. */
  readonly help: string;
  readonly functions: string;
  readonly looking: string;
  /** A part of the program cannot be loaded. */
  readonly partNotLoaded: ProblemText;
}
