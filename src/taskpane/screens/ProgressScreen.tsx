import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Progress, Session } from "../../application/session/state";
import { Screen } from "../components/Screen";
import { useWords } from "../words";

const useStyles = makeStyles({
  step: {
    display: "flex",
    justifyContent: "space-between",
    gap: "12px",
    margin: "8px 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  percent: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

interface ProgressScreenProps {
  readonly progress: Progress;
  readonly isCancelling: boolean;
  readonly session: Session;
  readonly footer: ReactNode;
}

export const ProgressScreen = ({ progress, isCancelling, session, footer }: ProgressScreenProps) => {
  const styles = useStyles();
  const { messages, formats } = useWords();
  const step = isCancelling ? messages.progress.cancelling : messages.progress.steps[progress.step];
  const percent = formats.share(Math.floor(progress.fraction * 100) / 100);
  return (
    <Screen
      title={messages.progress.title}
      footer={footer}
      actions={
        <Button
          size="large"
          disabledFocusable={isCancelling}
          onClick={() => {
            session.cancel();
          }}
        >
          {messages.progress.cancel}
        </Button>
      }
    >
      <div className={styles.step}>
        <span>{step}</span>
        <span className={styles.percent}>{percent}</span>
      </div>
      <ProgressBar
        thickness="large"
        value={progress.fraction}
        max={1}
        aria-label={messages.progress.title}
        aria-valuetext={`${step}, ${percent}`}
      />
    </Screen>
  );
};
