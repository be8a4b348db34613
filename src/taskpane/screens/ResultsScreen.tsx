import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Errands } from "../../application/errands/errands";
import type { Results, Session } from "../../application/session/state";
import { mainFindings } from "../../domain/findings/ranking";
import { quadrantTotals } from "../../domain/matrix/quadrantTotals";
import type { Problem } from "../../domain/problems";
import { periodName } from "../../text/periodName";
import { Chart } from "../components/Chart";
import { ClassTable } from "../components/ClassTable";
import { ControlTotal } from "../components/ControlTotal";
import { Disclosure } from "../components/Disclosure";
import { FindingList, type FindingLinks } from "../components/FindingList";
import { MatrixChart } from "../components/MatrixChart";
import { OpeningField } from "../components/OpeningField";
import { ParetoCurve } from "../components/ParetoCurve";
import { ProblemMessage } from "../components/ProblemMessage";
import { QuadrantTable } from "../components/QuadrantTable";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import { SheetLinks } from "../components/SheetLinks";
import type { OpeningWithWorkbook } from "../environment";
import { hasLimits } from "../ruleLimits";
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
  opening: { marginTop: "20px" },
});

interface ResultsScreenProps {
  readonly results: Results;
  readonly sourceChanged: boolean;
  readonly opening: OpeningWithWorkbook | null;
  readonly session: Session;
  readonly errands: Errands;
  readonly footer: ReactNode;
}

/** What the analysis found, first in sentences, then in pictures and figures, and where it stands in the workbook. */
export const ResultsScreen = ({ results, sourceChanged, opening, session, errands, footer }: ResultsScreenProps) => {
  const styles = useStyles();
  const words = useWords();
  const texts = words.messages.results;
  const [obstacle, setObstacle] = useState<Problem | null>(null);
  const links: FindingLinks = {
    sheets: results.sheets,
    clients: new Map(results.everything.clients.map((client) => [client.number, client])),
    onSheet: (sheet) => {
      void errands.showSheet(sheet).then(setObstacle);
    },
    onClient: (client) => {
      void errands.showClient(client).then(setObstacle);
    },
  };
  const main = mainFindings(results.findings);
  const others = results.findings.filter((finding) => !main.includes(finding));
  return (
    <Screen
      title={texts.title}
      footer={footer}
      actions={
        <>
          {obstacle !== null && (
            <div role="alert">
              <ProblemMessage problem={obstacle} />
            </div>
          )}
          <Button
            size="large"
            appearance={sourceChanged ? "primary" : "secondary"}
            onClick={() => {
              void session.look();
            }}
          >
            {texts.analyseAgain}
          </Button>
        </>
      }
    >
      <p className={styles.basis}>{basis(results, words)}</p>
      {sourceChanged && (
        <MessageBar intent="warning" layout="multiline" className={styles.changed}>
          <MessageBarBody className={styles.wrapped}>{texts.sourceChanged}</MessageBarBody>
        </MessageBar>
      )}
      <FindingList findings={main} links={links} isMain />
      {others.length > 0 && (
        <Disclosure summary={texts.moreFindings(others.length, words.formats)}>
          <FindingList findings={others} links={links} />
        </Disclosure>
      )}
      <Section title={texts.classes}>
        {results.abc.ranked > 0 && (
          <Chart caption={texts.curve.caption}>
            <ParetoCurve abc={results.abc} />
          </Chart>
        )}
        <ClassTable abc={results.abc} />
      </Section>
      <MatrixSection results={results} />
      <Section title={texts.sheets}>
        <SheetLinks sheets={results.sheets} onShow={links.onSheet} />
      </Section>
      <Section title={texts.control}>
        <ControlTotal portfolio={results.analysed} />
      </Section>
      {opening !== null && (
        <div className={styles.opening}>
          <OpeningField opening={opening} />
        </div>
      )}
    </Screen>
  );
};

/** The matrix, where any client has a place in it. */
const MatrixSection = ({ results: { economics, analysed } }: Pick<ResultsScreenProps, "results">) => {
  const { messages } = useWords();
  const { matrix, contributions } = economics;
  if (matrix.places.length === 0) return null;
  return (
    <Section title={messages.results.matrix.title}>
      <Chart caption={messages.results.matrix.caption}>
        <MatrixChart matrix={matrix} salesOf={new Map(analysed.clients.map(({ number, sales }) => [number, sales]))} />
      </Chart>
      <QuadrantTable totals={quadrantTotals(matrix, contributions.clients)} />
    </Section>
  );
};

/** What the results rest on: period, rule, limits. */
const basis = ({ analysed, abc, fiscalYearStartMonth }: Results, { terms, formats }: Words): string => {
  const { rule, limits } = abc.options;
  const period = periodName(analysed.period, fiscalYearStartMonth, terms);
  const limitsInForce = hasLimits(rule) ? [`${formats.share(limits.a)} / ${formats.share(limits.b)}`] : [];
  return [period, terms.rules[rule].name, ...limitsInForce].join(" · ");
};
