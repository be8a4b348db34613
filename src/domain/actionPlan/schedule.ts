import type { PlanDomain } from "./planWords";

/** A plan is one of ninety days: what cannot start within them belongs in the next one. */
export const PLAN_DAYS = 90;

/** Days from the reference date in which an action of the first target starts and is due. */
const SPANS: Readonly<Record<PlanDomain, { readonly start: number; readonly due: number }>> = {
  information: { start: 0, due: 14 },
  development: { start: 14, due: 45 },
  sales: { start: 21, due: 60 },
};

/** Every further target starts so many days later, up to a month, so that not all falls in the same week. */
const DAYS_BETWEEN_TARGETS = 3;
const LATEST_START = PLAN_DAYS - 60;

/** Serial numbers of the 1900 date system. */
export interface Schedule {
  readonly start: number;
  readonly due: number;
}

/**
 * When an action starts and is due: on working days within ninety days of the reference date.
 * @param rank of its target in the plan, 0 for the first
 */
export const scheduled = (domain: PlanDomain, rank: number, referenceDate: number): Schedule => {
  const first = Math.floor(referenceDate) + Math.min(LATEST_START, rank * DAYS_BETWEEN_TARGETS);
  const { start, due } = SPANS[domain];
  return { start: monday(first + start), due: friday(first + due) };
};

const DAYS_A_WEEK = 7;
/** What the serial numbers of Saturdays and Sundays leave when divided by seven. */
const [SATURDAY, SUNDAY] = [0, 1];

/** The day itself, or the Monday after it where it is at a weekend. */
const monday = (day: number): number => {
  const rest = day % DAYS_A_WEEK;
  return rest === SATURDAY ? day + 2 : rest === SUNDAY ? day + 1 : day;
};

/** The day itself, or the Friday before it where it is at a weekend. */
const friday = (day: number): number => {
  const rest = day % DAYS_A_WEEK;
  return rest === SATURDAY ? day - 1 : rest === SUNDAY ? day - 2 : day;
};
