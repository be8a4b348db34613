import type { Found } from "../../application/session/state";
import { allColumns, columnLabel, sampleTexts } from "../columnNames";
import { useWords, type Words } from "../words";
import { Choice, type ChoiceOption } from "./Choice";

const NONE = "none";

/** The columns of the table to choose from, the likely ones first, each with a few of its cells. */
export const columnChoices = (
  found: Found,
  likely: readonly number[],
  { messages, formats }: Words,
): readonly ChoiceOption[] => {
  const { likely: likelyHeading, otherColumns } = messages.columns;
  const columns = allColumns(found);
  const first = likely.flatMap((column) => columns.filter((one) => one.column === column));
  const others = columns.filter((one) => !first.includes(one));
  const choice = ({ column, samples }: (typeof columns)[number], group?: string): ChoiceOption => ({
    key: String(column),
    label: columnLabel(column, found),
    detail: sampleTexts(samples, formats).join(", "),
    ...(group === undefined ? {} : { group }),
  });
  if (first.length === 0) return others.map((column) => choice(column));
  return [
    ...first.map((column) => choice(column, likelyHeading)),
    ...others.map((column) => choice(column, otherColumns)),
  ];
};

interface ColumnFieldProps {
  readonly label: string;
  /** What the column is for. */
  readonly hint: string;
  readonly found: Found;
  readonly likely: readonly number[];
  readonly column: number | null;
  readonly onColumn: (column: number) => void;
  /** The user wants no column for the role; absent where one is needed. */
  readonly onNone?: () => void;
}

/** One column for one role. */
export const ColumnField = ({ label, hint, found, likely, column, onColumn, onNone }: ColumnFieldProps) => {
  const words = useWords();
  const texts = words.messages.columns;
  const none: ChoiceOption = { key: NONE, label: texts.none };
  const selected = column === null ? (onNone === undefined ? [] : [NONE]) : [String(column)];
  return (
    <Choice
      label={label}
      hint={hint}
      options={[...(onNone === undefined ? [] : [none]), ...columnChoices(found, likely, words)]}
      selected={selected}
      placeholder={texts.choose}
      onChoose={([key]) => {
        if (key === NONE) onNone?.();
        else if (key !== undefined) onColumn(Number(key));
      }}
    />
  );
};
