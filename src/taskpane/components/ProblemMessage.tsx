import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem } from "../../domain/problems";
import { problemText } from "../../text/problems/sentences";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: { marginBottom: "12px", alignItems: "start", paddingTop: "8px", paddingBottom: "2px" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", fontSize: tokens.fontSizeBase300 },
  happened: { display: "block", fontWeight: tokens.fontWeightSemibold },
  details: { marginTop: "4px" },
});

interface ProblemMessageProps {
  readonly problem: Problem;
  readonly intent?: "info" | "warning" | "error";
  readonly children?: ReactNode;
}

/** What happened, what to do about it and, below, the details. */
export const ProblemMessage = ({ problem, intent = "warning", children }: ProblemMessageProps) => {
  const styles = useStyles();
  const { formats } = useWords();
  const { happened, remedy } = problemText(problem, formats);
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.happened}>{happened}</MessageBarTitle>
        {remedy}
        {children !== undefined && <div className={styles.details}>{children}</div>}
      </MessageBarBody>
    </MessageBar>
  );
};
