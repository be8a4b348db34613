import type { Language } from "../text/language";
import type { OfficeColors } from "./theme/themeKind";

/** What the pane needs of its surroundings; `main.ts` takes it from Office. */
export interface PaneEnvironment {
  /** Language the pane starts in. */
  readonly language: Language;
  /** The user switched the language. */
  readonly onLanguageChosen: (language: Language) => void;
  /** Null where Office does not tell its colours. */
  readonly officeColors: () => OfficeColors | null;
  /** Calls the listener when Office's colours change; returns what ends the subscription. */
  readonly subscribeToOfficeColors: (listener: () => void) => () => void;
}
