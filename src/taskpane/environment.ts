import type { Errands } from "../application/errands/errands";
import type { Language } from "../text/language";
import type { ShownScreen } from "./shownScreen";
import type { OfficeColors } from "./theme/themeKind";

/** Whether the pane opens by itself with this workbook, which the workbook keeps. */
export interface OpeningWithWorkbook {
  readonly isOn: () => boolean;
  /** Tells whether the workbook took it. */
  readonly set: (isOn: boolean) => Promise<boolean>;
}

/** What the pane needs of its surroundings; `main.ts` takes it from Office. */
export interface PaneEnvironment {
  /** Language the pane starts in. */
  readonly language: Language;
  /** The user switched the language. */
  readonly onLanguageChosen: (language: Language) => void;
  /** Which of its screens the pane shows; a ribbon button asks for another one by it. */
  readonly screen: ShownScreen;
  readonly errands: Errands;
  /** Null where the workbook cannot keep it. */
  readonly opening: OpeningWithWorkbook | null;
  /** Null where Office does not tell its colours. */
  readonly officeColors: () => OfficeColors | null;
  /** Calls the listener when Office's colours change; returns what ends the subscription. */
  readonly subscribeToOfficeColors: (listener: () => void) => () => void;
}
