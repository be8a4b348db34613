import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import type { Errands } from "../../application/errands/errands";
import { constantExample } from "../../application/functionExamples/constantExamples";
import { type FunctionExample, functionIds } from "../../application/functionExamples/functionExample";
import type { Problem } from "../../domain/problems";
import { functionsTextIn } from "../../text/functions/translations";
import type { HelpMessages } from "../../text/help/messages";
import { FunctionHelp } from "../components/FunctionHelp";
import { HelpParagraphs } from "../components/HelpParagraphs";
import { ProblemMessage } from "../components/ProblemMessage";
import { Screen } from "../components/Screen";
import { useShell } from "../shell";

const useStyles = makeStyles({
  intro: { margin: "0 0 4px 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  inserted: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface FunctionsScreenProps {
  readonly texts: HelpMessages;
  readonly errands: Errands;
  readonly onBack: () => void;
  readonly footer: ReactNode;
}

type Insertion = { readonly name: string; readonly problem: Problem | null };

/** Every custom function with its parameters and an example to insert. */
export const FunctionsScreen = ({ texts, errands, onBack, footer }: FunctionsScreenProps) => {
  const styles = useStyles();
  const { language } = useShell();
  const [insertion, setInsertion] = useState<Insertion | null>(null);
  const own = useOwnExamples(errands);
  const functionsText = functionsTextIn(language);
  const insert = async (example: FunctionExample) => {
    const problem = await errands.insertExample(example);
    setInsertion({ name: example.id, problem });
  };
  return (
    <Screen
      title={texts.functions.title}
      footer={footer}
      actions={
        <>
          <div role="status">
            {insertion !== null && insertion.problem === null && (
              <p className={styles.inserted}>{texts.functions.inserted(insertion.name)}</p>
            )}
            {insertion !== null && insertion.problem !== null && <ProblemMessage problem={insertion.problem} />}
          </div>
          <Button size="large" onClick={onBack}>
            {texts.back}
          </Button>
        </>
      }
    >
      <p className={styles.intro}>{texts.functions.intro}</p>
      {functionIds(functionsText).map((id) => (
        <FunctionHelp
          key={id}
          text={functionsText.functions[id]}
          example={own.find((one) => one.id === id) ?? constantExample(id)}
          texts={texts.functions}
          onInsert={(example) => void insert(example)}
        />
      ))}
      <HelpParagraphs section={texts.functions.repair} />
    </Screen>
  );
};

/** Examples of the analysis in the workbook, once they are found. */
const useOwnExamples = (errands: Errands): readonly FunctionExample[] => {
  const [examples, setExamples] = useState<readonly FunctionExample[]>([]);
  useEffect(() => {
    let isShown = true;
    void errands.functionExamples().then((found) => {
      if (isShown) setExamples(found);
    });
    return () => {
      isShown = false;
    };
  }, [errands]);
  return examples;
};
