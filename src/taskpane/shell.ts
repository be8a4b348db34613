import { createContext, useContext, useEffect } from "react";
import type { Language } from "../text/language";
import type { ShellMessages } from "../text/shell/messages";
import { shellMessagesIn } from "../text/shell/translations";

/** What surrounds every screen; it is there before any screen of the session. */
export interface Shell {
  readonly language: Language;
  readonly messages: ShellMessages;
  /** Switches the language of the pane and of the sheets to come. */
  readonly chooseLanguage: (language: Language) => void;
  /** Tells a screen reader; equal texts are not repeated. */
  readonly announce: (text: string) => void;
}

export const ShellContext = createContext<Shell>({
  language: "en",
  messages: shellMessagesIn("en"),
  chooseLanguage: () => undefined,
  announce: () => undefined,
});

export const useShell = (): Shell => useContext(ShellContext);

/** Tells a screen reader the text whenever it is another one. */
export const useAnnouncement = (text: string): void => {
  const { announce } = useShell();
  useEffect(() => {
    announce(text);
  }, [announce, text]);
};
