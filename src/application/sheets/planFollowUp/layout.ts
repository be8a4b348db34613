import { PLAN_DOMAINS, TARGET_KINDS } from "../../../domain/actionPlan/planWords";
import { area } from "../../sheetPlan";
import { LATE_ACTIONS_SHOWN, PLAN_ACTIONS_SHOWN, PLAN_OWNERS_SHOWN } from "../../../limits";

/** Columns of the lists: what each action is; then a narrow one for each week. */
export const LIST_WIDTHS = [6, 12, 25, 39, 15, 18, 16, 12] as const;
export const LIST_COLUMNS = LIST_WIDTHS.length;
export const WEEK_WIDTH = 4.6;
/** Weeks from Monday to Sunday that hold ninety days, whatever day these begin on. */
export const WEEK_COUNT = 14;
export const COLUMN_COUNT = LIST_COLUMNS + WEEK_COUNT;

export const SOURCE_ROW = 1;
export const COUNTERS_ROW = 2;
export const HOW_TO_ROW = 3;

/** Rows of a list around its lines: title and header above, "and so many more" and an empty row below. */
const HEAD = 2;
const FOOT = 2;
/** Rows of counts around those of the words: title, header, others, total, an empty row. */
const COUNT_ROWS = 5;

export const NINETY_DAYS_ROW = 5;
export const LATE_ROW = NINETY_DAYS_ROW + HEAD + PLAN_ACTIONS_SHOWN + FOOT;
export const DOMAINS_ROW = LATE_ROW + HEAD + LATE_ACTIONS_SHOWN + FOOT;
export const KINDS_ROW = DOMAINS_ROW + PLAN_DOMAINS.length + COUNT_ROWS;
export const OWNERS_ROW = KINDS_ROW + TARGET_KINDS.length + COUNT_ROWS;
/** Title, header, the owners, no owner, so many more. */
export const LAST_ROW = OWNERS_ROW + 2 + PLAN_OWNERS_SHOWN + 2;

export const PLAN_FOLLOW_UP_FIXED_AREA = area(0, 0, LAST_ROW, COLUMN_COUNT);
