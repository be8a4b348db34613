import type { CellContent } from "../../../domain/cells";
import { type Indicator, INDICATOR_NAMES, type IndicatorDefinition } from "../../../domain/followUp/indicator";
import { REVIEW_DECISIONS, type ReviewDecision } from "../../../domain/followUp/review";
import { sheetTexts } from "../../../text/sheets/sheetTexts";
import { wordMeant } from "../wordMeant";

/** What words on the dashboard mean, in whichever language they were written; null for words of the user's own. */

export const indicatorMeant = (cell: CellContent): Indicator | null =>
  wordMeant(cell, INDICATOR_NAMES, (indicator, language) => [sheetTexts(language).dashboard.indicators[indicator]]);

export const betterMeant = (cell: CellContent): IndicatorDefinition["better"] | null =>
  wordMeant(cell, ["higher", "lower"] as const, (better, language) => [sheetTexts(language).dashboard.better[better]]);

export const decisionMeant = (cell: CellContent): ReviewDecision | null =>
  wordMeant(cell, REVIEW_DECISIONS, (decision, language) => [
    sheetTexts(language).dashboard.quarters.decisions[decision],
  ]);
