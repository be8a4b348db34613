import { NO_PLAN_MEMORY, type PlanMemory } from "../../domain/actionPlan/refreshPlan";

/** How the plan's memory is kept beside what was typed in lists: a row for each proposal. */

const NAME = "planProposals";

type KeptRow = readonly [list: string, key: string, client: string, cells: string];

export const planMemoryRows = ({ written, dismissed, lastNumber }: PlanMemory): readonly KeptRow[] => [
  [NAME, "lastNumber", "", String(lastNumber)],
  ...written.map((proposal): KeptRow => [NAME, "written", "", proposal]),
  ...dismissed.map((proposal): KeptRow => [NAME, "dismissed", "", proposal]),
];

/**
 * What holds before and after the plan is rewritten: a proposal that stands in one of both plans only says nothing about
 * what the user deleted, should the writing stop half-way.
 */
export const eitherMemory = (before: PlanMemory, now: PlanMemory): PlanMemory => ({
  written: before.written.filter((proposal) => now.written.includes(proposal)),
  dismissed: now.dismissed,
  lastNumber: before.lastNumber,
});

export function planMemoryIn(rows: readonly KeptRow[]): PlanMemory {
  const texts = (wanted: string): readonly string[] =>
    rows.flatMap(([name, key, , text]) => (name === NAME && key === wanted && text !== "" ? [text] : []));
  const lastNumber = Number(texts("lastNumber")[0]);
  return {
    written: texts("written"),
    dismissed: texts("dismissed"),
    lastNumber: Number.isInteger(lastNumber) && lastNumber > 0 ? lastNumber : NO_PLAN_MEMORY.lastNumber,
  };
}
