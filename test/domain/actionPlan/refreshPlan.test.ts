import fc from "fast-check";
import {
  type LeftRow,
  NO_PLAN_MEMORY,
  type RefreshedPlan,
  refreshPlan,
} from "../../../src/domain/actionPlan/refreshPlan";
import { clientTarget, ruleTarget, someTargets } from "./plans";

const LIMIT = 10;
const TARGETS = [clientTarget("protectGold", 1, 90), clientTarget("growGold", 2, 80), ruleTarget("charge", 40)];

/** The rows as a plan just written leaves them, untouched. */
const untouched = ({ rows }: RefreshedPlan, left: readonly LeftRow[] = []): LeftRow[] =>
  rows.map((row) =>
    row.kind === "left"
      ? { ...own(row.number), ...left[row.index], number: row.number, proposal: row.proposal }
      : {
          number: row.number,
          proposal: row.action.proposal,
          isEmpty: false,
          isTouched: false,
          isOpen: true,
          clientKey: "client" in row.action.target ? row.action.target.client.key : null,
          targetName: row.action.proposal.slice(0, row.action.proposal.lastIndexOf("|")),
        },
  );

const own = (number: number | null): LeftRow => ({
  number,
  proposal: null,
  isEmpty: false,
  isTouched: true,
  isOpen: true,
  clientKey: null,
  targetName: "own",
});

const proposals = ({ rows }: RefreshedPlan): readonly (string | null)[] =>
  rows.map((row) => (row.kind === "left" ? row.proposal : row.action.proposal));

const first = refreshPlan([], TARGETS, NO_PLAN_MEMORY, LIMIT);

test("a new plan has a row for every action of every target, numbered from 1 on", () => {
  expect(proposals(first)).toEqual([
    "protectGold|code:1|information",
    "protectGold|code:1|sales",
    "growGold|code:2|information",
    "growGold|code:2|sales",
    "applyRule|charge|information",
    "applyRule|charge|development",
    "applyRule|charge|sales",
  ]);
  expect(first.rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("untouched proposals make room for today's, in their places; new ones come last", () => {
  const again = refreshPlan(
    untouched(first),
    [TARGETS[0] ?? ruleTarget("", 0), ruleTarget("commit", 5)],
    first.memory,
    LIMIT,
  );
  expect(proposals(again).slice(0, 3)).toEqual([
    "protectGold|code:1|information",
    "protectGold|code:1|sales",
    "applyRule|commit|information",
  ]);
  expect(again.rows.map(({ number }) => number)).toEqual([1, 2, 8, 9, 10]);
});

test("a row that was touched stays as it is, with the other actions of its target", () => {
  const rows = untouched(first).map((row) => (row.number === 3 ? { ...row, isTouched: true } : row));
  const again = refreshPlan(rows, [], first.memory, LIMIT);
  expect(again.rows.map(({ kind, number }) => [kind, number])).toEqual([
    ["left", 3],
    ["left", 4],
  ]);
});

test("a proposal the user deleted does not come back, one that we took away may", () => {
  const rows = untouched(first).filter(({ number }) => number !== 2);
  const without = refreshPlan(rows, TARGETS, first.memory, LIMIT);
  expect(proposals(without)).not.toContain("protectGold|code:1|sales");
  expect(proposals(without)).toContain("protectGold|code:1|information");
  const meanwhile = refreshPlan(untouched(without), [], without.memory, LIMIT);
  const back = refreshPlan(untouched(meanwhile), TARGETS, meanwhile.memory, LIMIT);
  expect(proposals(back)).toEqual(proposals(without));
});

test("a row that was emptied is as good as deleted", () => {
  const rows = untouched(first).map((row) => (row.number === 2 ? { ...row, isEmpty: true, isTouched: true } : row));
  const again = refreshPlan(rows, TARGETS, first.memory, LIMIT);
  expect(again.rows.map(({ kind, number }) => [kind, number]).slice(0, 2)).toEqual([
    ["proposed", 1],
    ["proposed", 3],
  ]);
  expect(again.memory.dismissed).toEqual(["protectGold|code:1|sales"]);
});

test("a client that is an open target of the user's is not proposed, and takes a place", () => {
  const mine = { ...own(9), clientKey: "code:1", targetName: "client 1" };
  expect(proposals(refreshPlan([mine], TARGETS, NO_PLAN_MEMORY, LIMIT))).not.toContain("protectGold|code:1|sales");
  expect(refreshPlan([mine], TARGETS, NO_PLAN_MEMORY, 1).rows).toHaveLength(1);
  const finished = refreshPlan([{ ...mine, isOpen: false }], TARGETS, NO_PLAN_MEMORY, LIMIT);
  expect(proposals(finished)).toContain("protectGold|code:1|sales");
});

test("a row without a number gets one that was never given, and so does a copy, which is the user's own", () => {
  const rows = untouched(first);
  const copied = refreshPlan([...rows.slice(0, 1), ...rows.slice(0, 2), own(null)], TARGETS, first.memory, LIMIT);
  const [original, copy, other, added] = copied.rows;
  expect([original?.number, copy?.number, other?.number, added?.number]).toEqual([1, 8, 2, 9]);
  expect([original?.kind, copy?.kind, other?.kind, added?.kind]).toEqual(["left", "left", "left", "left"]);
  expect(proposals(copied).slice(0, 3)).toEqual(["protectGold|code:1|information", null, "protectGold|code:1|sales"]);
  expect(copied.memory.lastNumber).toBeGreaterThanOrEqual(9);
});

const someRows: fc.Arbitrary<readonly LeftRow[]> = fc.array(
  fc.record({
    number: fc.option(fc.integer({ min: 1, max: 30 })),
    proposal: fc.option(fc.constantFrom(...proposals(first).map(String), "growGold|code:9|sales")),
    isEmpty: fc.boolean(),
    isTouched: fc.boolean(),
    isOpen: fc.boolean(),
    clientKey: fc.option(fc.constantFrom("code:1", "code:2", "code:5")),
    targetName: fc.constantFrom("a", "b"),
  }),
  { maxLength: 20 },
);

test("whatever the rows: the user's stay, in their order; numbers are unique; a second refresh changes nothing", () => {
  fc.assert(
    fc.property(someRows, someTargets, fc.integer({ min: 0, max: 12 }), (rows, targets, limit) => {
      const plan = refreshPlan(rows, targets, first.memory, limit);
      const numbers = plan.rows.map(({ number }) => number);
      expect(new Set(numbers).size).toBe(numbers.length);
      const kept = plan.rows.flatMap((row) => (row.kind === "left" ? [row.index] : []));
      expect([...kept].sort((x, y) => x - y)).toEqual(kept);
      const theirs = rows.flatMap((row, index) =>
        !row.isEmpty && (row.isTouched || row.proposal === null) ? [index] : [],
      );
      expect(theirs.filter((index) => !kept.includes(index))).toEqual([]);
      const again = refreshPlan(untouched(plan, rows), targets, plan.memory, limit);
      expect(proposals(again)).toEqual(proposals(plan));
      expect(again.rows.map(({ number }) => number)).toEqual(numbers);
      expect(again.memory).toEqual(plan.memory);
    }),
  );
});
