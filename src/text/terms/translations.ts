import type { Language } from "../language";
import { TERMS_EN } from "./en";
import { TERMS_FR } from "./fr";
import type { Terms } from "./terms";

const TERMS: Readonly<Record<Language, Terms>> = { fr: TERMS_FR, en: TERMS_EN };

export const termsIn = (language: Language): Terms => TERMS[language];
