import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Errands } from "../../application/errands/errands";
import type { Session } from "../../application/session/state";
import type { Problem } from "../../domain/problems";
import { ProblemMessage } from "../components/ProblemMessage";
import { SampleOffer } from "../components/SampleOffer";
import { Screen } from "../components/Screen";
import { useWords } from "../words";

interface StoppedScreenProps {
  readonly kind: "nothingFound" | "failed";
  readonly problem: Problem;
  readonly session: Session;
  readonly errands: Errands;
  readonly footer: ReactNode;
}

/** Nothing to go on with: what happened, what to do, and a new attempt; where there are no sales, some to try. */
export const StoppedScreen = ({ kind, problem, session, errands, footer }: StoppedScreenProps) => {
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
      {kind === "nothingFound" && <SampleOffer session={session} errands={errands} />}
    </Screen>
  );
};
