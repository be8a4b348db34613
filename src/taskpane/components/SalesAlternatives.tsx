import type { Found } from "../../application/session/state";
import { salesKey, salesName } from "../salesName";
import { salesWays } from "../salesWays";
import { type PickedColumns, type SalesDraft, salesDraft, salesExpression } from "../shownColumns";
import { useWords } from "../words";
import { RadioChoice } from "./RadioChoice";

interface SalesAlternativesProps {
  /** The table as last read. */
  readonly settled: Found;
  readonly draft: SalesDraft;
  readonly onPick: (picked: PickedColumns) => void;
}

/** The ways to compute the sales with what each adds up to; nothing where there is one way only. */
export const SalesAlternatives = ({ settled, draft, onPick }: SalesAlternativesProps) => {
  const { messages, formats } = useWords();
  const ways = salesWays(settled);
  const inUse = salesExpression(draft);
  if (ways.length === 0) return null;
  return (
    <RadioChoice
      label={messages.questions.sales}
      options={ways.map(({ sales, total }) => ({
        key: salesKey(sales),
        label: salesName(sales, settled, messages),
        figure: formats.exactAmount(total),
      }))}
      selected={inUse === null ? null : salesKey(inUse)}
      onChoose={(key) => {
        const way = ways.find(({ sales }) => salesKey(sales) === key);
        if (way !== undefined) onPick({ sales: salesDraft(way.sales) });
      }}
    />
  );
};
