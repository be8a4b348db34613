import type { Language } from "../language";
import { PANE_EN } from "./en";
import { PANE_FR } from "./fr";
import type { PaneMessages } from "./messages";

const MESSAGES: Readonly<Record<Language, PaneMessages>> = { fr: PANE_FR, en: PANE_EN };

export const paneMessagesIn = (language: Language): PaneMessages => MESSAGES[language];
