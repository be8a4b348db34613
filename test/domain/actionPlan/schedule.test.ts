import fc from "fast-check";
import { PLAN_DOMAINS } from "../../../src/domain/actionPlan/planWords";
import { PLAN_DAYS, scheduled } from "../../../src/domain/actionPlan/schedule";

/** Tuesday 9 December 2025. */
const TUESDAY = 46_000;

test("the first target starts today, the next ones three days later each, and no later than a month", () => {
  expect(scheduled("information", 0, TUESDAY)).toEqual({ start: TUESDAY, due: TUESDAY + 14 });
  expect(scheduled("information", 1, TUESDAY).start).toBe(TUESDAY + 3);
  expect(scheduled("sales", 10, TUESDAY).due).toBe(scheduled("sales", 40, TUESDAY).due);
});

test("nothing starts or is due at a weekend", () => {
  // Saturday 13 December 2025 as the day of reference.
  expect(scheduled("information", 0, TUESDAY + 4)).toEqual({ start: TUESDAY + 6, due: TUESDAY + 17 });
});

test("every action starts before it is due, both on working days within ninety days", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLAN_DOMAINS),
      fc.integer({ min: 0, max: 100 }),
      fc.double({ min: 40_000, max: 60_000, noNaN: true }),
      (domain, rank, reference) => {
        const { start, due } = scheduled(domain, rank, reference);
        expect(start).toBeGreaterThanOrEqual(Math.floor(reference));
        expect(start).toBeLessThan(due);
        expect(due).toBeLessThanOrEqual(Math.floor(reference) + PLAN_DAYS);
        // A serial number leaves 0 on Saturdays and 1 on Sundays.
        expect([start % 7, due % 7].filter((rest) => rest < 2)).toEqual([]);
      },
    ),
  );
});
