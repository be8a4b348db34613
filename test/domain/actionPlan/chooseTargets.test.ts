import fc from "fast-check";
import { chooseTargets } from "../../../src/domain/actionPlan/chooseTargets";
import { targetClient, targetId } from "../../../src/domain/actionPlan/target";
import { clientTarget, countByPlay, ruleTarget, someTargets } from "./plans";

const ids = (targets: ReturnType<typeof chooseTargets>): readonly string[] => targets.map(targetId);

test("each play gives its greatest stake before any gives a second one", () => {
  const candidates = [
    clientTarget("protectGold", 1, 90),
    clientTarget("protectGold", 2, 80),
    clientTarget("growGold", 3, 500),
    ruleTarget("charge", 40),
  ];
  expect(ids(chooseTargets(candidates, 4))).toEqual([
    "growGold|code:3",
    "protectGold|code:1",
    "applyRule|charge",
    "protectGold|code:2",
  ]);
});

test("one play fills a third of the plan at most, although more could be done", () => {
  const candidates = Array.from({ length: 20 }, (_, index) => clientTarget("growGold", index + 1, 100 - index));
  expect(chooseTargets(candidates, 10)).toHaveLength(4);
  expect(chooseTargets(candidates, 1)).toHaveLength(1);
  expect(chooseTargets(candidates, 0)).toEqual([]);
});

test("never more than the limit, no client twice, no play beyond its share, and never another order of candidates", () => {
  fc.assert(
    fc.property(someTargets, fc.integer({ min: -3, max: 15 }), (candidates, limit) => {
      const chosen = chooseTargets(candidates, limit);
      expect(chosen.length).toBeLessThanOrEqual(Math.max(0, limit));
      expect(new Set(ids(chosen)).size).toBe(chosen.length);
      const clients = chosen.flatMap((target) => targetClient(target)?.key ?? []);
      expect(new Set(clients).size).toBe(clients.length);
      for (const count of countByPlay(chosen)) expect(count).toBeLessThanOrEqual(Math.max(1, Math.ceil(limit / 3)));
      expect(chosen.every((target) => candidates.includes(target))).toBe(true);
      const distinct = candidates.filter((target, index) => ids(candidates).indexOf(targetId(target)) === index);
      expect(ids(chooseTargets([...distinct].reverse(), limit))).toEqual(ids(chooseTargets(distinct, limit)));
    }),
  );
});
