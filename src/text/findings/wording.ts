import type { Finding } from "../../domain/findings/finding";
import type { Sentence } from "../sentence";

type FindingOf<Code extends Finding["code"]> = Extract<Finding, { code: Code }>;

/** The facts of a finding as a sentence takes them: amounts in currency units, shares 0–1, names as they are or listed. */
export type FindingFacts<Code extends Finding["code"], N> = {
  readonly [Fact in Exclude<keyof FindingOf<Code>, "code" | "named">]: Told<FindingOf<Code>[Fact], N>;
};

/** A word that says which of two things is counted stays what it is; what is not known stays unsaid. */
type Told<Fact, N> = Fact extends readonly string[]
  ? N | string
  : string extends Fact
    ? N | string
    : Fact extends string
      ? Fact
      : null extends Fact
        ? N | null
        : N;

/** Every finding as a sentence, in one language: for the pane with numbers, for a sheet with formulas. */
export type FindingWording = {
  readonly [Code in Finding["code"]]: <N>(facts: FindingFacts<Code, N>) => Sentence<N>;
};
