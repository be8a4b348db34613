import { Button } from "@fluentui/react-components";
import type { Found, Session } from "../../application/session/state";
import { useWords } from "../words";

interface AnalyseButtonProps {
  readonly found: Found;
  readonly session: Session;
}

/** Starts the analysis; a refresh where the workbook carries one already. */
export const AnalyseButton = ({ found, session }: AnalyseButtonProps) => {
  const { messages } = useWords();
  return (
    <Button
      appearance="primary"
      size="large"
      disabledFocusable={found.problem !== null || found.isReading}
      onClick={() => {
        void session.analyse();
      }}
    >
      {found.carriesAnalysis ? messages.refresh.refresh : messages.start.analyse}
    </Button>
  );
};
