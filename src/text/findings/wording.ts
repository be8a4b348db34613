import type { Finding } from "../../domain/findings/finding";
import type { Sentence } from "../sentence";

type FindingOf<Code extends Finding["code"]> = Extract<Finding, { code: Code }>;

/** The numbers of a finding as a sentence takes them: amounts in currency units, shares 0–1. */
export type FindingFacts<Code extends Finding["code"], N> = {
  readonly [Fact in Exclude<keyof FindingOf<Code>, "code">]: N;
};

/** Every finding as a sentence, in one language: for the pane with numbers, for a sheet with formulas. */
export type FindingWording = {
  readonly [Code in Finding["code"]]: <N>(facts: FindingFacts<Code, N>) => Sentence<N>;
};
