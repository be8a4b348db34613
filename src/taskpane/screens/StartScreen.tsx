import type { ReactNode } from "react";
import { detectedColumns } from "../../application/session/columnDraft";
import type { AnalysisOptions, Found, Session } from "../../application/session/state";
import { AnalyseButton } from "../components/AnalyseButton";
import { ClientFields } from "../components/ClientFields";
import { ColumnSummary } from "../components/ColumnSummary";
import { FoundProblem } from "../components/FoundProblem";
import { FoundSummary } from "../components/FoundSummary";
import { OptionFields } from "../components/OptionFields";
import { Questions } from "../components/Questions";
import { SalesFields } from "../components/SalesFields";
import { RefreshSummary } from "../components/RefreshSummary";
import { Screen } from "../components/Screen";
import { Section } from "../components/Section";
import type { PickedColumns, ShownColumns } from "../shownColumns";
import type { FoundBefore } from "../useFoundBefore";
import { useWords } from "../words";

interface StartScreenProps {
  readonly found: Found;
  readonly before: FoundBefore;
  readonly shown: ShownColumns;
  readonly session: Session;
  readonly footer: ReactNode;
  readonly onPick: (picked: PickedColumns) => void;
  readonly onColumns: () => void;
}

/** What was found, what only the user can answer, and what it is made of, before anything is written. */
export const StartScreen = ({ found, before, shown, session, footer, onPick, onColumns }: StartScreenProps) => {
  const { messages } = useWords();
  const { settled, atFirst } = before;
  const missing = missingRoles(found);
  const chooseOptions = (change: Partial<AnalysisOptions>) => {
    session.chooseOptions(change);
  };
  return (
    <Screen title={messages.start.title} footer={footer} actions={<AnalyseButton found={found} session={session} />}>
      <FoundProblem found={found} session={session} />
      <FoundSummary found={found} />
      <RefreshSummary found={found} session={session} />
      <Questions found={found} before={before} shown={shown} session={session} onPick={onPick} />
      <Section title={messages.columns.title}>
        {missing.client && <ClientFields found={found} shown={shown} onPick={onPick} />}
        {missing.sales && <SalesFields found={found} draft={shown.sales} onPick={onPick} />}
        <ColumnSummary found={found} shown={shown} onChange={onColumns} />
      </Section>
      <Section title={messages.options.title}>
        <OptionFields
          found={found}
          clients={settled.everything?.clients ?? []}
          clientsAtFirst={atFirst?.clients ?? []}
          session={session}
          onOptions={chooseOptions}
        />
      </Section>
    </Screen>
  );
};

/**
 * The needed roles that have their fields on this screen: those that are to be chosen, and those that detection left to
 * the user, which stay in reach once they are chosen.
 */
const missingRoles = ({ table, problem, origin }: Found): { readonly client: boolean; readonly sales: boolean } => {
  const detected = detectedColumns(table);
  const isLeftToUser = origin !== "remembered";
  const hasClient = detected.clientId !== null || detected.clientName.length > 0;
  return {
    client: problem?.code === "chooseClientColumn" || (isLeftToUser && !hasClient),
    sales: problem?.code === "chooseSalesColumn" || (isLeftToUser && table.sales === null),
  };
};
