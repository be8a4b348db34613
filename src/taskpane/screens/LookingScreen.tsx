import { ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Screen } from "../components/Screen";
import { useAnnouncement, useShell } from "../shell";

export const LookingScreen = ({ footer }: { readonly footer: ReactNode }) => {
  const { messages } = useShell();
  useAnnouncement(messages.looking);
  return (
    <Screen title={messages.productName} footer={footer}>
      <p>{messages.looking}</p>
      <ProgressBar aria-label={messages.looking} />
    </Screen>
  );
};
