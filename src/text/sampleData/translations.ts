import type { Language } from "../language";
import { SAMPLE_EN } from "./en";
import { SAMPLE_FR } from "./fr";
import type { SampleWords } from "./words";

const WORDS: Readonly<Record<Language, SampleWords>> = { fr: SAMPLE_FR, en: SAMPLE_EN };

export const sampleWordsIn = (language: Language): SampleWords => WORDS[language];
