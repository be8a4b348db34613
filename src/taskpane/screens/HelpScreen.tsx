import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { HelpMessages } from "../../text/help/messages";
import { HelpParagraphs } from "../components/HelpParagraphs";
import { Screen } from "../components/Screen";

interface HelpScreenProps {
  readonly texts: HelpMessages;
  readonly onBack: () => void;
  readonly footer: ReactNode;
}

export const HelpScreen = ({ texts, onBack, footer }: HelpScreenProps) => (
  <Screen
    title={texts.title}
    footer={footer}
    actions={
      <Button size="large" onClick={onBack}>
        {texts.back}
      </Button>
    }
  >
    {texts.sections.map((section) => (
      <HelpParagraphs key={section.title} section={section} />
    ))}
  </Screen>
);
