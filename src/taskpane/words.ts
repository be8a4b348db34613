import { createContext, useContext } from "react";
import { type Formats, formatsOf } from "../text/formats";
import type { Language } from "../text/language";
import type { PaneMessages } from "../text/pane/messages";
import { paneMessagesIn } from "../text/pane/translations";
import type { Terms } from "../text/terms/terms";
import { termsIn } from "../text/terms/translations";

/** Everything that depends on the language, for the currency on show. */
export interface Words {
  readonly language: Language;
  readonly messages: PaneMessages;
  readonly terms: Terms;
  readonly formats: Formats;
}

export const wordsIn = (language: Language, currency: string | null): Words => ({
  language,
  messages: paneMessagesIn(language),
  terms: termsIn(language),
  formats: formatsOf(language, currency),
});

export const WordsContext = createContext<Words>(wordsIn("en", null));

export const useWords = (): Words => useContext(WordsContext);
