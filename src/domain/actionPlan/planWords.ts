/** What the cells of the plan are picked from; worded in `text` (method.md, Action plan). */

/** What a target is: a client, a group of clients, a product, or a product for a group of clients. */
export const TARGET_KINDS = ["client", "segment", "product", "productSegment"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** What an action works on: what is known, how the company works, what is sold. */
export const PLAN_DOMAINS = ["information", "development", "sales"] as const;
export type PlanDomain = (typeof PLAN_DOMAINS)[number];

/** In the order of an action's life; an action is open until it is done or dropped. */
export const PLAN_STATUSES = ["proposed", "planned", "inProgress", "done", "dropped"] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const isOpenStatus = (status: PlanStatus): boolean => status !== "done" && status !== "dropped";
