import { Button } from "@fluentui/react-components";
import type { Found, Session } from "../../application/session/state";
import { useWords } from "../words";

interface AnalyseButtonProps {
  readonly found: Found;
  readonly session: Session;
}

export const AnalyseButton = ({ found, session }: AnalyseButtonProps) => (
  <Button
    appearance="primary"
    size="large"
    disabledFocusable={found.problem !== null || found.isReading}
    onClick={() => {
      void session.analyse();
    }}
  >
    {useWords().messages.start.analyse}
  </Button>
);
