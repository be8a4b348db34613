import type { AnalysisOptions, Found, Session } from "../../application/session/state";
import { suggestionsShown } from "../exclusions";
import { salesWays } from "../salesWays";
import type { PickedColumns, ShownColumns } from "../shownColumns";
import type { FoundBefore } from "../useFoundBefore";
import { useWords } from "../words";
import { CurrencyQuestion, isCurrencyOpen } from "./CurrencyQuestion";
import { RadioChoice } from "./RadioChoice";
import { SalesAlternatives } from "./SalesAlternatives";
import { Section } from "./Section";
import { SuggestedExclusions } from "./SuggestedExclusions";

interface QuestionsProps {
  readonly found: Found;
  /** A question stays where it is while its answer is worked out. */
  readonly before: FoundBefore;
  readonly shown: ShownColumns;
  readonly session: Session;
  readonly onPick: (picked: PickedColumns) => void;
}

/** What only the user knows about this table; nothing where it gives no reason to ask. */
export const Questions = ({ found, before, shown, session, onPick }: QuestionsProps) => {
  const { messages } = useWords();
  const { settled } = before;
  const { continuedOn } = found.table;
  const asksSales = found.detection.outcome === "needs-confirmation" && salesWays(settled).length > 0;
  const { hiddenLines } = settled;
  const { decisions } = found.options;
  const suggestions = suggestionsShown(before.suggestions, settled.suggestedExclusions, decisions);
  const asksCurrency = isCurrencyOpen(settled);
  const onOptions = (change: Partial<AnalysisOptions>) => {
    session.chooseOptions(change);
  };
  const isAsked = [asksSales, continuedOn !== undefined, hiddenLines > 0, asksCurrency, suggestions.length > 0];
  if (!isAsked.includes(true)) return null;
  return (
    <Section title={messages.questions.title}>
      {asksSales && <SalesAlternatives settled={settled} draft={shown.sales} onPick={onPick} />}
      {continuedOn !== undefined && <PartsQuestion found={found} session={session} />}
      {asksCurrency && <CurrencyQuestion settled={settled} shown={shown} onPick={onPick} />}
      {hiddenLines > 0 && <HiddenRowsQuestion found={found} lines={hiddenLines} onOptions={onOptions} />}
      {suggestions.length > 0 && (
        <SuggestedExclusions suggestions={suggestions} decisions={decisions} onOptions={onOptions} />
      )}
    </Section>
  );
};

const PartsQuestion = ({ found, session }: Pick<QuestionsProps, "found" | "session">) => {
  const { messages, formats } = useWords();
  const texts = messages.questions;
  const { sheetName, continuedOn = [] } = found.table;
  const sheets = [sheetName, ...continuedOn.map((part) => part.sheetName)];
  return (
    <RadioChoice
      label={texts.parts}
      options={[
        { key: "together", label: texts.allSheets(formats.list(sheets)) },
        { key: "alone", label: texts.oneSheet(sheetName) },
      ]}
      selected={found.isTogether ? "together" : "alone"}
      onChoose={(key) => {
        void session.chooseParts(key === "together");
      }}
    />
  );
};

interface HiddenRowsQuestionProps {
  readonly found: Found;
  readonly lines: number;
  readonly onOptions: (change: Partial<AnalysisOptions>) => void;
}

const HiddenRowsQuestion = ({ found, lines, onOptions }: HiddenRowsQuestionProps) => {
  const { messages, formats } = useWords();
  const texts = messages.questions;
  return (
    <RadioChoice
      label={texts.hidden(lines, formats)}
      options={[
        { key: "counted", label: texts.hiddenCounted },
        { key: "leftOut", label: texts.hiddenLeftOut },
      ]}
      selected={found.options.hiddenRows}
      onChoose={(key) => {
        onOptions({ hiddenRows: key === "leftOut" ? "leftOut" : "counted" });
      }}
    />
  );
};
