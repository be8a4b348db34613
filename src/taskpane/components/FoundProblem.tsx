import { Button, makeStyles } from "@fluentui/react-components";
import type { Found, Session } from "../../application/session/state";
import { doubtSentence } from "../../text/detection/sentences";
import { canConfirm } from "../canConfirm";
import { useWords } from "../words";
import { ProblemMessage } from "./ProblemMessage";
import { SentenceList } from "./SentenceList";

const useStyles = makeStyles({ confirm: { marginTop: "8px" } });

interface FoundProblemProps {
  readonly found: Found;
  readonly session: Session;
}

/** What stands in the way of the analysis; a mere doubt can be settled here. */
export const FoundProblem = ({ found, session }: FoundProblemProps) => {
  const styles = useStyles();
  const { messages, formats } = useWords();
  const { problem, table } = found;
  if (problem === null) return null;
  return (
    <ProblemMessage problem={problem}>
      {canConfirm(found) && (
        <>
          <SentenceList sentences={table.doubts.map((doubt) => doubtSentence(doubt, table, formats))} />
          <Button
            className={styles.confirm}
            onClick={() => {
              session.confirm();
            }}
          >
            {messages.start.confirm}
          </Button>
        </>
      )}
    </ProblemMessage>
  );
};
