import { eitherMemory, planMemoryIn, planMemoryRows } from "../../../src/application/memory/planMemoryText";
import { NO_PLAN_MEMORY, type PlanMemory } from "../../../src/domain/actionPlan/refreshPlan";

const BEFORE: PlanMemory = { written: ["a|sales", "b|sales"], dismissed: ["c|sales"], lastNumber: 7 };
const NOW: PlanMemory = { written: ["b|sales", "d|sales"], dismissed: ["c|sales", "e|sales"], lastNumber: 9 };

test("what is remembered of proposals is read again as it was, among the rows of lists", () => {
  const rows = [["rules", "1", "", "[1]"], ...planMemoryRows(BEFORE), ["typed", "", "", ""]] as const;
  expect(planMemoryIn(rows)).toEqual(BEFORE);
  expect(planMemoryIn([])).toEqual(NO_PLAN_MEMORY);
  expect(planMemoryIn([["planProposals", "lastNumber", "", "many"]])).toEqual(NO_PLAN_MEMORY);
});

test("while the plan is rewritten, only proposals of the plan before and after it count as written", () => {
  // Else a proposal that the add-in took away would pass for one the user deleted, should the writing stop half-way.
  expect(eitherMemory(BEFORE, NOW)).toEqual({
    written: ["b|sales"],
    dismissed: ["c|sales", "e|sales"],
    lastNumber: 7,
  });
});
