import type { Language } from "../language";
import { FUNCTIONS_EN } from "./en";
import { FUNCTIONS_FR } from "./fr";
import type { FunctionsText } from "./functionsText";

const TEXTS: Readonly<Record<Language, FunctionsText>> = { fr: FUNCTIONS_FR, en: FUNCTIONS_EN };

export const functionsTextIn = (language: Language): FunctionsText => TEXTS[language];
