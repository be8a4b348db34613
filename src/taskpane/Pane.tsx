import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Session } from "../application/session/state";
import type { Language } from "../text/language";
import { shellMessagesIn } from "../text/shell/translations";
import { PaneFooter } from "./components/PaneFooter";
import type { PaneEnvironment } from "./environment";
import { ArrivingScreen } from "./screens/ArrivingScreen";
import { HELP_SCREENS, SESSION_SCREENS } from "./screens/laterScreens";
import { LookingScreen } from "./screens/LookingScreen";
import { type Shell, ShellContext } from "./shell";
import { FLUENT_THEMES } from "./theme/fluentThemes";
import { useThemeKind } from "./theme/useThemeKind";
import { useScreenFocus } from "./useScreenFocus";

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

/**
 * The task pane: what surrounds every screen, and the first of them. It is all a page loads before it shows something,
 * so the other screens, with all they need, are loaded after it.
 */
export const Pane = ({ session, environment }: PaneProps) => {
  const styles = useStyles();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const current = () => session.state;
  const state = useSyncExternalStore(subscribe, current, current);
  const [announced, announce] = useState("");
  const [language, setLanguage] = useState(environment.language);
  const theme = FLUENT_THEMES[useThemeKind(environment)];
  const screen = useSyncExternalStore(
    environment.screen.subscribe,
    () => environment.screen.current,
    () => environment.screen.current,
  );
  const isOver = screen !== "session";
  const sessionArea = useScreenFocus(`${state.kind} ${String(isOver)}`);
  const helpArea = useScreenFocus(screen);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const shell = useMemo<Shell>(() => {
    const chooseLanguage = (chosen: Language) => {
      setLanguage(chosen);
      environment.onLanguageChosen(chosen);
    };
    return { language, messages: shellMessagesIn(language), chooseLanguage, announce };
  }, [language, environment]);

  const footer = <PaneFooter onScreen={environment.screen.show} />;
  return (
    <FluentProvider theme={theme}>
      <ShellContext value={shell}>
        <div lang={language}>
          <div role="status" aria-live="polite" className={styles.heardOnly}>
            {announced}
          </div>
          {/* What the user began on the session's screen is still there on the way back. */}
          <div ref={sessionArea} hidden={isOver}>
            {state.kind === "looking" ? (
              <LookingScreen footer={footer} />
            ) : (
              <ArrivingScreen
                part={SESSION_SCREENS}
                shownWith={{ state, session, environment, footer }}
                footer={footer}
                onAgain={() => {
                  if (state.kind === "failed") void session.look();
                }}
              />
            )}
          </div>
          <div ref={helpArea}>
            {isOver && (
              <ArrivingScreen part={HELP_SCREENS} shownWith={{ screen, environment, footer }} footer={footer} />
            )}
          </div>
        </div>
      </ShellContext>
    </FluentProvider>
  );
};
