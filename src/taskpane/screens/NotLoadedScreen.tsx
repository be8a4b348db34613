import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Screen } from "../components/Screen";
import { useAnnouncement, useShell } from "../shell";

interface NotLoadedScreenProps {
  readonly onAgain: () => void;
  readonly footer: ReactNode;
}

/** A part of the program cannot be loaded: what to do about it. It needs nothing that is loaded later itself. */
export const NotLoadedScreen = ({ onAgain, footer }: NotLoadedScreenProps) => {
  const { messages } = useShell();
  const { happened, remedy } = messages.partNotLoaded;
  useAnnouncement(`${happened} ${remedy}`);
  return (
    <Screen
      title={messages.productName}
      footer={footer}
      actions={
        <Button appearance="primary" size="large" onClick={onAgain}>
          {messages.tryAgain}
        </Button>
      }
    >
      <p>
        <strong>{happened}</strong>
      </p>
      <p>{remedy}</p>
    </Screen>
  );
};
