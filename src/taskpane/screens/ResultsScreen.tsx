import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Results, Session } from "../../application/session/state";
import { periodName } from "../../text/periodName";
import { ClassTable } from "../components/ClassTable";
import { ControlTotal } from "../components/ControlTotal";
import { FindingList } from "../components/FindingList";
import { OpeningField } from "../components/OpeningField";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import { SheetLinks } from "../components/SheetLinks";
import { hasLimits } from "../ruleLimits";
import type { OpeningWithWorkbook } from "../environment";
import { useWords, type Words } from "../words";

const useStyles = makeStyles({
  basis: {
    margin: "-8px 0 16px 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  changed: { marginBottom: "12px" },
  wrapped: { whiteSpace: "normal" },
});

interface ResultsScreenProps {
  readonly results: Results;
  readonly sourceChanged: boolean;
  readonly opening: OpeningWithWorkbook | null;
  readonly session: Session;
  readonly footer: ReactNode;
}

export const ResultsScreen = ({ results, sourceChanged, opening, session, footer }: ResultsScreenProps) => {
  const styles = useStyles();
  const words = useWords();
  const texts = words.messages.results;
  return (
    <Screen
      title={texts.title}
      footer={footer}
      actions={
        <Button
          size="large"
          appearance={sourceChanged ? "primary" : "secondary"}
          onClick={() => {
            void session.look();
          }}
        >
          {texts.analyseAgain}
        </Button>
      }
    >
      <p className={styles.basis}>{basis(results, words)}</p>
      {sourceChanged && (
        <MessageBar intent="warning" layout="multiline" className={styles.changed}>
          <MessageBarBody className={styles.wrapped}>{texts.sourceChanged}</MessageBarBody>
        </MessageBar>
      )}
      <FindingList findings={results.findings} />
      <Section title={texts.sheets}>
        <SheetLinks
          sheets={results.sheets}
          onShow={(sheet) => {
            void session.showSheet(sheet);
          }}
        />
      </Section>
      <Section title={texts.classes}>
        <ClassTable abc={results.abc} />
      </Section>
      <Section title={texts.control}>
        <ControlTotal portfolio={results.analysed} />
      </Section>
      {opening !== null && <OpeningField opening={opening} />}
    </Screen>
  );
};

/** What the results rest on: period, rule, limits. */
const basis = ({ analysed, abc, fiscalYearStartMonth }: Results, { terms, formats }: Words): string => {
  const { rule, limits } = abc.options;
  const period = periodName(analysed.period, fiscalYearStartMonth, terms);
  const limitsInForce = hasLimits(rule) ? [`${formats.share(limits.a)} / ${formats.share(limits.b)}`] : [];
  return [period, terms.rules[rule].name, ...limitsInForce].join(" · ");
};
