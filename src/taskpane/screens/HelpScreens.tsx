import type { ReactNode } from "react";
import { helpMessagesIn } from "../../text/help/translations";
import type { PaneEnvironment } from "../environment";
import { useShell } from "../shell";
import { WordsContext, wordsIn } from "../words";
import { FunctionsScreen } from "./FunctionsScreen";
import { HelpScreen } from "./HelpScreen";

interface HelpScreensProps {
  readonly screen: "help" | "functions";
  readonly environment: PaneEnvironment;
  readonly footer: ReactNode;
}

/** The screens that explain, over whatever the session shows. */
export const HelpScreens = ({ screen, environment, footer }: HelpScreensProps) => {
  const { language } = useShell();
  const shared = {
    texts: helpMessagesIn(language),
    onBack: () => {
      environment.screen.show("session");
    },
    footer,
  };
  return (
    <WordsContext value={wordsIn(language, null)}>
      {screen === "help" ? <HelpScreen {...shared} /> : <FunctionsScreen {...shared} errands={environment.errands} />}
    </WordsContext>
  );
};
