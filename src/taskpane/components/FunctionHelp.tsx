import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type FunctionExample, shownFormula } from "../../application/functionExamples/functionExample";
import { formulaMarksIn } from "../../text/functions/formulaMarks";
import type { FunctionText } from "../../text/functions/functionsText";
import type { HelpMessages } from "../../text/help/messages";
import { useShell } from "../shell";
import { Disclosure } from "./Disclosure";
import { Section } from "./Section";

const useStyles = makeStyles({
  description: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  parameters: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: "0 0 8px 0", overflowWrap: "anywhere" },
  label: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  formula: {
    display: "block",
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

interface FunctionHelpProps {
  readonly text: FunctionText<string>;
  readonly example: FunctionExample;
  readonly texts: HelpMessages["functions"];
  readonly onInsert: (example: FunctionExample) => void;
}

/** What one function does; how to call it, where that is asked for. */
export const FunctionHelp = ({ text, example, texts, onInsert }: FunctionHelpProps) => {
  const styles = useStyles();
  const { language } = useShell();
  return (
    <Section title={example.id}>
      <p className={styles.description}>{text.description}</p>
      <Disclosure summary={texts.details}>
        <dl className={styles.parameters}>
          {Object.values(text.parameters).map(({ name, description }) => (
            <div key={name}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.meaning}>{description}</dd>
            </div>
          ))}
        </dl>
        <div>
          <p className={styles.label}>{texts.example}</p>
          <code className={styles.formula}>{shownFormula(example, formulaMarksIn(language))}</code>
        </div>
        <Button
          aria-label={texts.insertOf(example.id)}
          onClick={() => {
            onInsert(example);
          }}
        >
          {texts.insert}
        </Button>
      </Disclosure>
    </Section>
  );
};
