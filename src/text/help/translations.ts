import type { Language } from "../language";
import { HELP_EN } from "./en";
import { HELP_FR } from "./fr";
import type { HelpMessages } from "./messages";

const MESSAGES: Readonly<Record<Language, HelpMessages>> = { fr: HELP_FR, en: HELP_EN };

export const helpMessagesIn = (language: Language): HelpMessages => MESSAGES[language];
