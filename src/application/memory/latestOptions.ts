import type { AnalysisOptions } from "../session/state";
import { withTypedDecisions } from "./decisionRows";
import type { Memory } from "./memory";
import { withTypedSettings } from "./savedSettings";

/** The options as the user chose them in the pane, but for what was typed on the Settings sheet in the meantime. */
export function latestOptions(chosen: AnalysisOptions, before: Memory, now: Memory): AnalysisOptions {
  const decisions = withTypedDecisions(chosen.decisions, before.decisions, now.decisions);
  // Unchanged decisions stay the same object: what was computed with them is kept.
  const isSame = JSON.stringify(decisions) === JSON.stringify(chosen.decisions);
  return {
    ...chosen,
    ...withTypedSettings(chosen, before.settings, now.settings),
    decisions: isSame ? chosen.decisions : decisions,
  };
}
