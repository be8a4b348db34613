import type { Found } from "../../application/session/state";
import { problemText } from "../../text/problems/sentences";
import { likelySales } from "../likelyColumns";
import { differenceDraft, type PickedColumns, productDraft, type SalesDraft, sumDraft } from "../shownColumns";
import { useWords } from "../words";
import { Choice } from "./Choice";
import { columnChoices, ColumnField } from "./ColumnField";
import { ProductFields } from "./ProductFields";

const PRODUCT = "product";
const SUM = "sum";
const DIFFERENCE = "difference";

interface SalesFieldsProps {
  readonly found: Found;
  readonly draft: SalesDraft;
  readonly onPick: (picked: PickedColumns) => void;
}

/** Where sales come from: one column, several added, quantity × unit price, or credit less debit. */
export const SalesFields = ({ found, draft, onPick }: SalesFieldsProps) => {
  const words = useWords();
  const {
    columns: texts,
    hints: { columns: hints },
  } = words.messages;
  const { table, problem } = found;
  const likely = likelySales(found);
  const pick = (sales: SalesDraft) => {
    onPick({ sales });
  };
  const start = (key: string): SalesDraft => {
    if (key === PRODUCT) return productDraft(table);
    if (key === SUM) return sumDraft(table, draft);
    if (key === DIFFERENCE) return differenceDraft(table);
    return { kind: "column", column: Number(key) };
  };
  return (
    <>
      <Choice
        label={texts.sales}
        hint={hints.sales}
        options={[
          ...columnChoices(found, likely, words),
          ...[
            { key: PRODUCT, label: texts.productOfColumns },
            { key: SUM, label: texts.sumOfColumns },
            { key: DIFFERENCE, label: texts.differenceOfColumns },
          ].map((way) => ({ ...way, group: texts.computed })),
        ]}
        selected={selectedSales(draft)}
        placeholder={texts.choose}
        error={problem?.code === "chooseSalesColumn" ? problemText(problem, words.formats).remedy : undefined}
        onChoose={([key]) => {
          if (key !== undefined) pick(start(key));
        }}
      />
      {draft.kind === "sum" && (
        <Choice
          label={texts.addedColumns}
          hint={hints.addedColumns}
          options={columnChoices(found, likely, words)}
          selected={draft.columns.map(String)}
          placeholder={texts.choose}
          multiselect
          onChoose={(keys) => {
            pick({ kind: "sum", columns: keys.map(Number).sort((a, b) => a - b) });
          }}
        />
      )}
      {draft.kind === "product" && <ProductFields found={found} draft={draft} onPick={pick} />}
      {draft.kind === "difference" && (
        <>
          <ColumnField
            label={texts.credit}
            hint={hints.credit}
            found={found}
            likely={[]}
            column={draft.credit}
            onColumn={(credit) => {
              pick({ ...draft, credit });
            }}
          />
          <ColumnField
            label={texts.debit}
            hint={hints.debit}
            found={found}
            likely={[]}
            column={draft.debit}
            onColumn={(debit) => {
              pick({ ...draft, debit });
            }}
          />
        </>
      )}
    </>
  );
};

const selectedSales = (draft: SalesDraft): readonly string[] => {
  if (draft.kind !== "column") return [draft.kind];
  return draft.column === null ? [] : [String(draft.column)];
};
