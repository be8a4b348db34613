import type { Found } from "../../application/session/state";
import type { Grouping } from "../../domain/portfolio/portfolio";
import { likelyColumns } from "../likelyColumns";
import type { PickedColumns, ShownColumns } from "../shownColumns";
import { useWords } from "../words";
import { Choice, type ChoiceOption } from "./Choice";
import { columnChoices, ColumnField } from "./ColumnField";
import { CurrencyQuestion, isCurrencyOpen } from "./CurrencyQuestion";

interface DocumentFieldsProps {
  readonly found: Found;
  /** The table as last read. */
  readonly settled: Found;
  readonly shown: ShownColumns;
  readonly onPick: (picked: PickedColumns) => void;
}

/** The columns few tables have: what kind of document a line is of, its state, its currency, the client's group. */
export const DocumentFields = ({ found, settled, shown, onPick }: DocumentFieldsProps) => {
  const {
    columns: texts,
    hints: { columns: hints },
  } = useWords().messages;
  const { table } = found;
  return (
    <>
      <ColumnField
        label={texts.documentType}
        hint={hints.documentType}
        found={found}
        likely={likelyColumns(table, "documentType")}
        column={shown.documentType}
        onColumn={(documentType) => {
          onPick({ documentType });
        }}
        onNone={() => {
          onPick({ documentType: null });
        }}
      />
      <ColumnField
        label={texts.status}
        hint={hints.status}
        found={found}
        likely={likelyColumns(table, "status")}
        column={shown.status}
        onColumn={(status) => {
          onPick({ status });
        }}
        onNone={() => {
          onPick({ status: null });
        }}
      />
      <ColumnField
        label={texts.currency}
        hint={hints.currency}
        found={found}
        likely={likelyColumns(table, "currency")}
        column={shown.currency?.column ?? null}
        onColumn={(column) => {
          onPick({ currency: { column, kept: "" } });
        }}
        onNone={() => {
          onPick({ currency: null });
        }}
      />
      {isCurrencyOpen(settled) && <CurrencyQuestion settled={settled} shown={shown} onPick={onPick} />}
      <GroupField found={found} shown={shown} onPick={onPick} />
    </>
  );
};

const FIRST_WORD = "firstWord";
const NONE = "none";

const groupingOf = (key: string): Grouping =>
  key === NONE || key === FIRST_WORD ? { kind: key } : { kind: "column", column: Number(key) };

const GroupField = ({ found, shown, onPick }: Omit<DocumentFieldsProps, "settled">) => {
  const words = useWords();
  const {
    columns: texts,
    hints: { columns: hints },
  } = words.messages;
  const { grouping } = shown;
  const fixed: readonly ChoiceOption[] = [
    { key: NONE, label: texts.noGroup },
    { key: FIRST_WORD, label: texts.sameFirstWord, detail: texts.sameFirstWordExample },
  ];
  return (
    <Choice
      label={texts.group}
      hint={hints.group}
      options={[...fixed, ...columnChoices(found, likelyColumns(found.table, "parent"), words)]}
      selected={[grouping.kind === "column" ? String(grouping.column) : grouping.kind]}
      onChoose={([key = NONE]) => {
        onPick({ grouping: groupingOf(key) });
      }}
    />
  );
};
