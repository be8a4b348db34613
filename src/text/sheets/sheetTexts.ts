import type { Language } from "../language";
import { SHEETS_EN } from "./en";
import { SHEETS_FR } from "./fr";
import type { SheetTexts } from "./messages";

const TEXTS: Readonly<Record<Language, SheetTexts>> = { fr: SHEETS_FR, en: SHEETS_EN };

export const sheetTexts = (language: Language): SheetTexts => TEXTS[language];
