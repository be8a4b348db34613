import type { Found } from "../../application/session/state";
import { formatsOf } from "../../text/formats";
import type { PickedColumns, ShownColumns } from "../shownColumns";
import { useWords } from "../words";
import { RadioChoice } from "./RadioChoice";

/** Whether there is a currency to choose: amounts in several are never added. */
export const isCurrencyOpen = ({ currencies, problem }: Found): boolean =>
  currencies.length > 1 || (currencies.length > 0 && problem?.code === "chooseCurrency");

interface CurrencyQuestionProps {
  /** The table as last read. */
  readonly settled: Found;
  readonly shown: ShownColumns;
  readonly onPick: (picked: PickedColumns) => void;
}

/** The currencies among the lines, each with its own total. */
export const CurrencyQuestion = ({ settled, shown, onPick }: CurrencyQuestionProps) => {
  const { messages, formats } = useWords();
  const column = shown.currency?.column ?? settled.table.roles.currency?.[0];
  return (
    <RadioChoice
      label={messages.questions.currency}
      options={settled.currencies.map(({ currency, lines, sales }) => ({
        key: currency,
        label: `${currency} (${messages.start.lines(lines, formats)})`,
        figure: formatsOf(formats.language, currency).exactAmount(sales),
      }))}
      selected={shown.currency?.kept ?? null}
      onChoose={(kept) => {
        if (column !== undefined) onPick({ currency: { column, kept } });
      }}
    />
  );
};
