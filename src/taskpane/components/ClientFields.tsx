import type { Found } from "../../application/session/state";
import { problemText } from "../../text/problems/sentences";
import { allColumns, columnLabel, sampleTexts } from "../columnNames";
import { likelyClientNames, likelyColumns } from "../likelyColumns";
import type { PickedColumns, ShownColumns } from "../shownColumns";
import { useWords, type Words } from "../words";
import { Choice, type ChoiceOption } from "./Choice";
import { columnChoices, ColumnField } from "./ColumnField";

const NONE = "none";

interface ClientFieldsProps {
  readonly found: Found;
  readonly shown: ShownColumns;
  readonly onPick: (picked: PickedColumns) => void;
}

/** Who bought: by name, by code, or by both. */
export const ClientFields = ({ found, shown, onPick }: ClientFieldsProps) => {
  const words = useWords();
  const {
    columns: texts,
    hints: { columns: hints },
  } = words.messages;
  const { table, problem } = found;
  const combinations = nameCombinations(found, shown, words);
  const columns = columnChoices(found, likelyClientNames(table), words);
  return (
    <>
      <Choice
        label={texts.clientName}
        hint={hints.clientName}
        options={[{ key: NONE, label: texts.none }, ...combinations, ...columns]}
        selected={[shown.clientName.length === 0 ? NONE : shown.clientName.join("+")]}
        error={problem?.code === "chooseClientColumn" ? problemText(problem, words.formats).remedy : undefined}
        onChoose={([key = NONE]) => {
          onPick({ clientName: key === NONE ? [] : key.split("+").map(Number) });
        }}
      />
      <ColumnField
        label={texts.clientCode}
        hint={hints.clientCode}
        found={found}
        likely={likelyColumns(table, "clientId")}
        column={shown.clientId}
        onColumn={(clientId) => {
          onPick({ clientId });
        }}
        onNone={() => {
          onPick({ clientId: null });
        }}
      />
    </>
  );
};

/** Columns that make a name together, such as first name and last name: as chosen, and as detected. */
const nameCombinations = (found: Found, { clientName }: ShownColumns, { formats }: Words): readonly ChoiceOption[] => {
  const { roles } = found.table;
  const parts = [...(roles.clientFirstName ?? []), ...(roles.clientLastName ?? [])];
  const columns = allColumns(found);
  const combinations = new Map(
    [clientName, parts].filter((names) => names.length > 1).map((names) => [names.join("+"), names]),
  );
  return [...combinations].map(([key, names]) => ({
    key,
    label: names.map((name) => columnLabel(name, found)).join(" + "),
    detail: names
      .flatMap((name) => columns.filter(({ column }) => column === name))
      .flatMap(({ samples }) => sampleTexts(samples.slice(0, 1), formats))
      .join(" "),
  }));
};
