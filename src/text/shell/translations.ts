import type { Language } from "../language";
import { SHELL_EN } from "./en";
import { SHELL_FR } from "./fr";
import type { ShellMessages } from "./messages";

const MESSAGES: Readonly<Record<Language, ShellMessages>> = { fr: SHELL_FR, en: SHELL_EN };

export const shellMessagesIn = (language: Language): ShellMessages => MESSAGES[language];
