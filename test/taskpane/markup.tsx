import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { SessionState } from "../../src/application/session/state";
import { Pane } from "../../src/taskpane/Pane";
import { SESSION_SCREENS } from "../../src/taskpane/screens/laterScreens";
import { FLUENT_THEMES } from "../../src/taskpane/theme/fluentThemes";
import { WordsContext, wordsIn } from "../../src/taskpane/words";
import type { Language } from "../../src/text/language";
import { environmentIn, standingStill } from "./samples";

// Rendering here is one step; the pane's later screens must be there before it.
beforeAll(() => SESSION_SCREENS.load());

/** The pane with the session in that state. */
export const markupOf = (state: SessionState, language: Language): string =>
  renderToStaticMarkup(<Pane session={standingStill(state)} environment={environmentIn(language)} />);

/** A part of the pane on its own. */
export const partMarkup = (part: ReactNode, language: Language): string =>
  renderToStaticMarkup(
    <FluentProvider theme={FLUENT_THEMES.light}>
      <WordsContext value={wordsIn(language, "€")}>{part}</WordsContext>
    </FluentProvider>,
  );

/** What is read on it. */
export const textOf = (markup: string): string =>
  markup
    .replace(/<style.*?<\/style>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/[ \n]+/g, " ");

/** The tag of the button with this text. */
export const buttonTag = (markup: string, label: string): string =>
  new RegExp(`<button[^>]*>(?=${label}</button>)`).exec(markup)?.[0] ?? "";

/** The fields with a drop-down list: what each is called and what it shows. */
export const shownFields = (markup: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...markup.matchAll(/<label for="([^"]*)"[^>]*>([^<]*)<\/label>/g)].flatMap(([, id = "", label = ""]) => {
      const value = new RegExp(`<button[^>]*role="combobox"[^>]*id="${id}"[^>]*>([^<]*)`).exec(markup)?.[1];
      return value === undefined ? [] : [[label, value]];
    }),
  );
