import { count, plural } from "../../sentence";
import type { PlanFollowUpTexts } from "./messages";

export const PLAN_FOLLOW_UP_EN: PlanFollowUpTexts = {
  title: "Plan follow-up",
  howTo: (planSheet) => `All of it follows the sheet ${planSheet}: nothing to type here.`,
  ninetyDays: "The 90 days: open actions by due date",
  weeks: "Weeks of",
  overdue: "Overdue",
  byDomain: "By domain",
  byKind: "By kind of target",
  byOwner: "By owner",
  counts: { open: "Open", late: "Overdue", soon: "Within 7 days", done: "Done", progress: "Average progress" },
  nextDue: "Next due date",
  nextAction: "Next action",
  daysLate: "Days overdue",
  others: "Others",
  noOwner: "No owner",
  total: "Total",
  nothingDue: "No action is due within 90 days.",
  nothingLate: "No action is overdue.",
  more: (actions) => ["… and ", count(actions), plural(actions, " more action", " more actions")],
  moreOwners: (owners) => ["… and ", count(owners), plural(owners, " more owner", " more owners")],
};
