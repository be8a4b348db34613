import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Found, Session } from "../../application/session/state";
import type { Problem } from "../../domain/problems";
import { doubtSentence } from "../../text/detection/sentences";
import { canConfirm } from "../canConfirm";
import { type PickedColumns, salesExpression, shownColumns } from "../shownColumns";
import { ColumnFields } from "../components/ColumnFields";
import { FoundSummary } from "../components/FoundSummary";
import { OptionFields } from "../components/OptionFields";
import { ProblemMessage } from "../components/ProblemMessage";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import { SentenceList } from "../components/SentenceList";
import { useWords } from "../words";

const useStyles = makeStyles({ confirm: { marginTop: "8px" } });

interface StartScreenProps {
  readonly found: Found;
  readonly session: Session;
  readonly footer: ReactNode;
}

/** What was found, correctable, before anything is written. */
export const StartScreen = ({ found, session, footer }: StartScreenProps) => {
  const styles = useStyles();
  const { messages, formats } = useWords();
  const [picked, setPicked] = useState<PickedColumns>({});
  const shown = shownColumns(found, picked);
  const sales = salesExpression(shown.sales);
  // Sales that are not put together yet are known to the pane alone.
  const problem: Problem | null = sales === null ? { code: "chooseSalesColumn" } : found.problem;
  const shownFound: Found = { ...found, problem };

  const pick = (change: PickedColumns) => {
    setPicked({ ...picked, ...change });
    const { sales: draft, ...others } = change;
    const chosenSales = draft === undefined ? null : salesExpression(draft);
    const chosen = chosenSales === null ? others : { ...others, sales: chosenSales };
    if (Object.keys(chosen).length > 0) void session.chooseColumns(chosen);
  };

  return (
    <Screen
      title={messages.start.title}
      footer={footer}
      actions={
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={problem !== null || found.isReading}
          onClick={() => {
            void session.analyse();
          }}
        >
          {messages.start.analyse}
        </Button>
      }
    >
      {problem !== null && (
        <ProblemMessage problem={problem}>
          {canConfirm(shownFound) && (
            <>
              <SentenceList sentences={found.table.doubts.map((doubt) => doubtSentence(doubt, found.table, formats))} />
              <Button
                className={styles.confirm}
                onClick={() => {
                  session.confirm();
                }}
              >
                {messages.start.confirm}
              </Button>
            </>
          )}
        </ProblemMessage>
      )}
      <FoundSummary found={shownFound} />
      <Section title={messages.columns.title}>
        <ColumnFields
          found={shownFound}
          shown={shown}
          onPick={pick}
          onTable={(table) => {
            setPicked({});
            void session.chooseTable(table);
          }}
        />
      </Section>
      <Section title={messages.options.title}>
        <OptionFields
          found={found}
          onOptions={(change) => {
            session.chooseOptions(change);
          }}
        />
      </Section>
    </Screen>
  );
};
