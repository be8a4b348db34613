import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Errands } from "../../application/errands/errands";
import type { Session } from "../../application/session/state";
import type { Problem } from "../../domain/problems";
import { useWords } from "../words";
import { ProblemMessage } from "./ProblemMessage";
import { Section } from "./Section";

const useStyles = makeStyles({
  what: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface SampleOfferProps {
  readonly session: Session;
  readonly errands: Errands;
}

/** Adds a sheet of sample sales and looks at it, for whoever has none at hand. */
export const SampleOffer = ({ session, errands }: SampleOfferProps) => {
  const styles = useStyles();
  const { messages, language } = useWords();
  const [isAdding, setIsAdding] = useState(false);
  const [obstacle, setObstacle] = useState<Problem | null>(null);
  const add = async () => {
    setIsAdding(true);
    const problem = await errands.addSample(language);
    setIsAdding(false);
    setObstacle(problem);
    if (problem === null) await session.look();
  };
  return (
    <Section title={messages.sample.title}>
      <p className={styles.what}>{messages.sample.what}</p>
      <Button size="large" disabledFocusable={isAdding} onClick={() => void add()}>
        {messages.sample.offer}
      </Button>
      {obstacle !== null && (
        <div role="alert">
          <ProblemMessage problem={obstacle} />
        </div>
      )}
    </Section>
  );
};
