import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Session } from "../../application/session/state";
import type { Problem } from "../../domain/problems";
import { ProblemMessage } from "../components/ProblemMessage";
import { Screen } from "../components/Screen";
import { useWords } from "../words";

interface StoppedScreenProps {
  readonly kind: "nothingFound" | "failed";
  readonly problem: Problem;
  readonly session: Session;
  readonly footer: ReactNode;
}

/** Nothing to go on with: what happened, what to do, and a new attempt. */
export const StoppedScreen = ({ kind, problem, session, footer }: StoppedScreenProps) => {
  const { messages } = useWords();
  const isCancelled = problem.code === "cancelled";
  const title = kind === "nothingFound" ? messages.nothingFound : isCancelled ? messages.cancelled : messages.failed;
  return (
    <Screen
      title={title}
      footer={footer}
      actions={
        <Button
          appearance="primary"
          size="large"
          onClick={() => {
            void session.look();
          }}
        >
          {kind === "nothingFound" ? messages.lookAgain : messages.tryAgain}
        </Button>
      }
    >
      <ProblemMessage problem={problem} intent={kind === "failed" && !isCancelled ? "error" : "info"} />
    </Screen>
  );
};
