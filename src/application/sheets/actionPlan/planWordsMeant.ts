import {
  PLAN_DOMAINS,
  PLAN_STATUSES,
  type PlanDomain,
  type PlanStatus,
  TARGET_KINDS,
  type TargetKind,
} from "../../../domain/actionPlan/planWords";
import type { CellContent } from "../../../domain/cells";
import { sheetTexts } from "../../../text/sheets/sheetTexts";
import { wordMeant } from "../wordMeant";

/** What the words picked in the plan mean, in whichever language they were written; null for words of the user's own. */

export const kindMeant = (cell: CellContent): TargetKind | null =>
  wordMeant(cell, TARGET_KINDS, (kind, language) => [sheetTexts(language).actionPlan.kinds[kind]]);

export const planDomainMeant = (cell: CellContent): PlanDomain | null =>
  wordMeant(cell, PLAN_DOMAINS, (domain, language) => [sheetTexts(language).actionPlan.domains[domain]]);

export const statusMeant = (cell: CellContent): PlanStatus | null =>
  wordMeant(cell, PLAN_STATUSES, (status, language) => [sheetTexts(language).actionPlan.statuses[status]]);
