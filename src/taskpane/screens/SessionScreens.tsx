import type { ReactNode } from "react";
import type { Session, SessionState } from "../../application/session/state";
import type { ColumnChoice } from "../../domain/portfolio/portfolio";
import { announcement } from "../announcement";
import type { PaneEnvironment } from "../environment";
import { useAnnouncement, useShell } from "../shell";
import { WordsContext, wordsIn } from "../words";
import { FoundScreens } from "./FoundScreens";
import { ProgressScreen } from "./ProgressScreen";
import { ResultsScreen } from "./ResultsScreen";
import { StoppedScreen } from "./StoppedScreen";

interface SessionScreensProps {
  readonly state: Exclude<SessionState, { readonly kind: "looking" }>;
  readonly session: Session;
  readonly environment: PaneEnvironment;
  readonly footer: ReactNode;
}

/** One screen for each state of the session after the looking. */
export const SessionScreens = (props: SessionScreensProps) => {
  const { language } = useShell();
  const words = wordsIn(language, currencyOf(props.state));
  useAnnouncement(announcement(props.state, words));
  return <WordsContext value={words}>{screenOf(props)}</WordsContext>;
};

const screenOf = ({ state, session, environment, footer }: SessionScreensProps): ReactNode => {
  switch (state.kind) {
    case "nothingFound":
    case "failed":
      return (
        <StoppedScreen
          kind={state.kind}
          problem={state.problem}
          session={session}
          errands={environment.errands}
          footer={footer}
        />
      );
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
          opening={environment.opening}
          errands={environment.errands}
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
