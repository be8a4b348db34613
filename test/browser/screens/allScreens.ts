import type { Problem } from "../../../src/domain/problems";
import { ANALYSIS_SCREENS } from "./analysisScreens";
import { FOUND_SCREENS } from "./foundScreens";
import { HELP_SCREENS } from "./helpScreens";
import { PLACE_SCREENS } from "./placeScreens";
import type { PaneScreen } from "./screen";
import { STOPPED_SCREENS } from "./stoppedScreens";

/** Every state of the pane: a new one is added here, and is walked through, checked and pictured. */
export const SCREENS: readonly PaneScreen[] = [
  ...FOUND_SCREENS,
  ...ANALYSIS_SCREENS,
  ...PLACE_SCREENS,
  ...HELP_SCREENS,
  ...STOPPED_SCREENS,
];

/** Problems that no way through the pane leads to, each with the reason. */
export const NOT_IN_THE_PANE: Readonly<Partial<Record<Problem["code"], string>>> = {
  unknownSheet: "the command line names sheets, the pane lists them",
  noTableOnSheet: "as above",
  unknownColumn: "as above, for columns",
  unknownClient: "as above, for clients",
  controlTotalDiffers: "a check of ours on ourselves",
  cancelled: "a cancelled analysis leads back to the choices",
};
