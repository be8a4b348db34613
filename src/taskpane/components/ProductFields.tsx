import type { Found } from "../../application/session/state";
import { likelyColumns } from "../likelyColumns";
import type { SalesDraft } from "../shownColumns";
import { useWords } from "../words";
import { Choice } from "./Choice";
import { ColumnField } from "./ColumnField";

interface ProductFieldsProps {
  readonly found: Found;
  readonly draft: Extract<SalesDraft, { kind: "product" }>;
  readonly onPick: (draft: SalesDraft) => void;
}

/** Quantity, unit price and the discount on it. */
export const ProductFields = ({ found, draft, onPick }: ProductFieldsProps) => {
  const {
    columns: texts,
    hints: { columns: hints },
  } = useWords().messages;
  const { table } = found;
  const { discount } = draft;
  return (
    <>
      <ColumnField
        label={texts.quantity}
        hint={hints.quantity}
        found={found}
        likely={likelyColumns(table, "quantity")}
        column={draft.quantity}
        onColumn={(quantity) => {
          onPick({ ...draft, quantity });
        }}
      />
      <ColumnField
        label={texts.unitPrice}
        hint={hints.unitPrice}
        found={found}
        likely={likelyColumns(table, "unitPrice")}
        column={draft.unitPrice}
        onColumn={(unitPrice) => {
          onPick({ ...draft, unitPrice });
        }}
      />
      <ColumnField
        label={texts.discount}
        hint={hints.discount}
        found={found}
        likely={likelyColumns(table, "discount")}
        column={discount?.column ?? null}
        onColumn={(column) => {
          onPick({ ...draft, discount: { column, unit: discount?.unit ?? "percent" } });
        }}
        onNone={() => {
          onPick({ ...draft, discount: null });
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
