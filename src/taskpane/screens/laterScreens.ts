import { ScreenPart } from "../screenPart";

/** The screens of the session, which the pane does not begin with. */
export const SESSION_SCREENS = new ScreenPart(async () => (await import("./SessionScreens")).SessionScreens);

/** The screens that explain. */
export const HELP_SCREENS = new ScreenPart(async () => (await import("./HelpScreens")).HelpScreens);
