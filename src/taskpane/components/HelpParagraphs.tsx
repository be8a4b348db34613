import { makeStyles, tokens } from "@fluentui/react-components";
import type { HelpSection } from "../../text/help/messages";
import { Section } from "./Section";

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** A few sentences under their heading. */
export const HelpParagraphs = ({ section: { title, sentences } }: { readonly section: HelpSection }) => {
  const styles = useStyles();
  return (
    <Section title={title}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </Section>
  );
};
