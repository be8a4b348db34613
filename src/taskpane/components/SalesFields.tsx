import type { Found } from "../../application/session/state";
import { problemText } from "../../text/problems/sentences";
import { type PickedColumns, productDraft, type SalesDraft } from "../shownColumns";
import { useWords } from "../words";
import { Choice, type ChoiceOption } from "./Choice";
import { columnChoice } from "./ColumnFields";

const NONE = "none";
const PRODUCT = "product";
const SUM = "sum";

interface SalesFieldsProps {
  readonly found: Found;
  readonly draft: SalesDraft;
  readonly onPick: (picked: PickedColumns) => void;
}

/** Where sales come from: one column, several added, or quantity × unit price. */
export const SalesFields = ({ found, draft, onPick }: SalesFieldsProps) => {
  const { messages, formats } = useWords();
  const texts = messages.columns;
  const { table, columns, problem } = found;
  const columnChoices = columns.map(columnChoice);
  const pick = (sales: SalesDraft) => {
    onPick({ sales });
  };
  const start = (key: string): SalesDraft => {
    if (key === PRODUCT) return productDraft(table);
    if (key === SUM)
      return { kind: "sum", columns: draft.kind === "column" && draft.column !== null ? [draft.column] : [] };
    return { kind: "column", column: Number(key) };
  };
  return (
    <>
      <Choice
        label={texts.sales}
        options={[
          ...columnChoices,
          { key: PRODUCT, label: texts.productOfColumns },
          { key: SUM, label: texts.sumOfColumns },
        ]}
        selected={selectedSales(draft)}
        placeholder={texts.choose}
        error={problem?.code === "chooseSalesColumn" ? problemText(problem, formats).remedy : undefined}
        onChoose={([key]) => {
          if (key !== undefined) pick(start(key));
        }}
      />
      {draft.kind === "sum" && (
        <Choice
          label={texts.addedColumns}
          options={columnChoices}
          selected={draft.columns.map(String)}
          placeholder={texts.choose}
          multiselect
          onChoose={(keys) => {
            pick({ kind: "sum", columns: keys.map(Number).sort((a, b) => a - b) });
          }}
        />
      )}
      {draft.kind === "product" && <ProductFields draft={draft} columnChoices={columnChoices} onPick={pick} />}
    </>
  );
};

const selectedSales = (draft: SalesDraft): readonly string[] => {
  if (draft.kind !== "column") return [draft.kind];
  return draft.column === null ? [] : [String(draft.column)];
};

interface ProductFieldsProps {
  readonly draft: Extract<SalesDraft, { kind: "product" }>;
  readonly columnChoices: readonly ChoiceOption[];
  readonly onPick: (draft: SalesDraft) => void;
}

const ProductFields = ({ draft, columnChoices, onPick }: ProductFieldsProps) => {
  const texts = useWords().messages.columns;
  const { discount } = draft;
  return (
    <>
      <Choice
        label={texts.quantity}
        options={columnChoices}
        selected={draft.quantity === null ? [] : [String(draft.quantity)]}
        placeholder={texts.choose}
        onChoose={([key]) => {
          onPick({ ...draft, quantity: Number(key) });
        }}
      />
      <Choice
        label={texts.unitPrice}
        options={columnChoices}
        selected={draft.unitPrice === null ? [] : [String(draft.unitPrice)]}
        placeholder={texts.choose}
        onChoose={([key]) => {
          onPick({ ...draft, unitPrice: Number(key) });
        }}
      />
      <Choice
        label={texts.discount}
        options={[{ key: NONE, label: texts.none }, ...columnChoices]}
        selected={[discount === null ? NONE : String(discount.column)]}
        onChoose={([key = NONE]) => {
          const unit = discount?.unit ?? "percent";
          onPick({ ...draft, discount: key === NONE ? null : { column: Number(key), unit } });
        }}
      />
      {discount !== null && (
        <Choice
          label={texts.discountUnit}
          options={[
            { key: "percent", label: texts.discountUnits.percent },
            { key: "share", label: texts.discountUnits.share },
          ]}
          selected={[discount.unit]}
          onChoose={([key]) => {
            onPick({ ...draft, discount: { ...discount, unit: key === "share" ? "share" : "percent" } });
          }}
        />
      )}
    </>
  );
};
