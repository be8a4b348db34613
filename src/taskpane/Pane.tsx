import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { ColumnChoice } from "../domain/portfolio/portfolio";
import type { Session, SessionState } from "../application/session/state";
import type { Language } from "../text/language";
import { announcement } from "./announcement";
import { PaneFooter } from "./components/PaneFooter";
import type { OpeningWithWorkbook, PaneEnvironment } from "./environment";
import { FoundScreens } from "./screens/FoundScreens";
import { LookingScreen } from "./screens/LookingScreen";
import { ProgressScreen } from "./screens/ProgressScreen";
import { ResultsScreen } from "./screens/ResultsScreen";
import { StoppedScreen } from "./screens/StoppedScreen";
import { FLUENT_THEMES } from "./theme/fluentThemes";
import { useThemeKind } from "./theme/useThemeKind";
import { useScreenFocus } from "./useScreenFocus";
import { LanguageChoiceContext, WordsContext, wordsIn } from "./words";

const useStyles = makeStyles({
  heardOnly: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface PaneProps {
  readonly session: Session;
  readonly environment: PaneEnvironment;
}

/** The task pane: one screen for each state of the session. */
export const Pane = ({ session, environment }: PaneProps) => {
  const styles = useStyles();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const current = () => session.state;
  const state = useSyncExternalStore(subscribe, current, current);
  const [language, setLanguage] = useState(environment.language);
  const theme = FLUENT_THEMES[useThemeKind(environment)];
  const pane = useScreenFocus(state.kind);
  const words = wordsIn(language, currencyOf(state));

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const chooseLanguage = (chosen: Language) => {
    setLanguage(chosen);
    environment.onLanguageChosen(chosen);
  };

  return (
    <FluentProvider theme={theme}>
      <WordsContext value={words}>
        <div ref={pane} lang={language}>
          <div role="status" aria-live="polite" className={styles.heardOnly}>
            {announcement(state, words)}
          </div>
          <LanguageChoiceContext value={chooseLanguage}>
            {screenOf(state, session, environment.opening, <PaneFooter onLanguage={chooseLanguage} />)}
          </LanguageChoiceContext>
        </div>
      </WordsContext>
    </FluentProvider>
  );
};

const screenOf = (
  state: SessionState,
  session: Session,
  opening: OpeningWithWorkbook | null,
  footer: ReactNode,
): ReactNode => {
  switch (state.kind) {
    case "looking":
      return <LookingScreen footer={footer} />;
    case "nothingFound":
    case "failed":
      return <StoppedScreen kind={state.kind} problem={state.problem} session={session} footer={footer} />;
    case "found":
      return <FoundScreens found={state.found} session={session} footer={footer} />;
    case "working":
      return (
        <ProgressScreen progress={state.progress} isCancelling={state.isCancelling} session={session} footer={footer} />
      );
    case "done":
      return (
        <ResultsScreen
          results={state.results}
          sourceChanged={state.sourceChanged}
          opening={opening}
          session={session}
          footer={footer}
        />
      );
  }
};

const currencyOf = (state: SessionState): string | null => {
  if (state.kind === "found") return chosenCurrency(state.found.choice) ?? state.found.table.currency;
  return state.kind === "done" ? state.results.currency : null;
};

const chosenCurrency = (choice: ColumnChoice | null): string | null => choice?.currency?.kept || null;
