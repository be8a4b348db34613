import type { SheetFacts } from "../facts";
import { liveFinding } from "../workings/findingFormulas";

/** The main fact, and after it what makes this portfolio special; both follow the limits. */
export function diagnosis(facts: SheetFacts): string {
  const classA = liveFinding(facts, "classA");
  const emptyClassA = liveFinding(facts, "emptyClassA");
  const special = (["fragile", "dispersed", "even"] as const)
    .map((code) => liveFinding(facts, code))
    .reduceRight((otherwise, { condition, sentence }) => `IF(${condition}," "&${sentence},${otherwise})`, '""');
  return `IF(${emptyClassA.condition},${emptyClassA.sentence},${classA.sentence})&${special}`;
}
