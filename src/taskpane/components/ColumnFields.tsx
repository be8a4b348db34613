import type { ColumnOption, Found } from "../../application/session/state";
import type { DetectedTable } from "../../domain/detection/answer";
import type { ColumnChoice } from "../../domain/portfolio/portfolio";
import { problemText } from "../../text/problems/sentences";
import type { PickedColumns, ShownColumns } from "../shownColumns";
import { useWords } from "../words";
import { Choice, type ChoiceOption } from "./Choice";
import { SalesFields } from "./SalesFields";

const NONE = "none";

/** A column by letter and header, with a few of its cells. */
export const columnChoice = ({ column, letter, header, samples }: ColumnOption): ChoiceOption => ({
  key: String(column),
  label: header === "" ? letter : `${letter} · ${header}`,
  detail: samples.join(", "),
});

interface ColumnFieldsProps {
  readonly found: Found;
  readonly shown: ShownColumns;
  readonly onTable: (table: DetectedTable) => void;
  readonly onPick: (picked: PickedColumns) => void;
}

/** Every column the analysis uses, correctable. */
export const ColumnFields = ({ found, shown, onTable, onPick }: ColumnFieldsProps) => {
  const { messages, formats } = useWords();
  const texts = messages.columns;
  const { tables, table, columns, problem } = found;
  const none: ChoiceOption = { key: NONE, label: texts.none };
  const columnChoices = columns.map(columnChoice);
  const names = [...nameCombinations(found, shown), ...columnChoices];
  const clientMissing = problem?.code === "chooseClientColumn" ? problemText(problem, formats).remedy : undefined;
  return (
    <>
      {tables.length > 1 && (
        <Choice
          label={texts.table}
          options={tables.map((one, index) => ({
            key: String(index),
            label: texts.tableName(one.sheetName, one.firstDataRow + 1, one.lastDataRow + 1),
          }))}
          selected={[String(tables.indexOf(table))]}
          onChoose={([key]) => {
            const chosen = tables[Number(key)];
            if (chosen !== undefined) onTable(chosen);
          }}
        />
      )}
      <Choice
        label={texts.clientName}
        options={[none, ...names]}
        selected={[shown.clientName.length === 0 ? NONE : shown.clientName.join("+")]}
        error={clientMissing}
        onChoose={([key = NONE]) => {
          onPick({ clientName: key === NONE ? [] : key.split("+").map(Number) });
        }}
      />
      <Choice
        label={texts.clientCode}
        options={[none, ...columnChoices]}
        selected={[shown.clientId === null ? NONE : String(shown.clientId)]}
        onChoose={([key = NONE]) => {
          onPick({ clientId: key === NONE ? null : Number(key) });
        }}
      />
      <SalesFields found={found} draft={shown.sales} onPick={onPick} />
      <Choice
        label={texts.date}
        options={[none, ...columnChoices]}
        selected={[shown.date === null ? NONE : String(shown.date)]}
        onChoose={([key = NONE]) => {
          onPick({ date: key === NONE ? null : Number(key) });
        }}
      />
      <Choice
        label={texts.oneRow}
        options={[
          { key: "lines", label: texts.oneRowIsALine },
          { key: "clients", label: texts.oneRowIsAClient },
        ]}
        selected={[shown.orientation === "lines" ? "lines" : "clients"]}
        onChoose={([key]) => {
          onPick({ orientation: key === "lines" ? "lines" : oneRowAClient(table) });
        }}
      />
    </>
  );
};

/** Years side by side and pivots are tables of one row a client, too. */
const oneRowAClient = ({ orientation }: DetectedTable): ColumnChoice["orientation"] =>
  orientation === "lines" ? "clients" : orientation;

/** Columns that make a name together, such as first name and last name: as chosen, and as detected. */
const nameCombinations = ({ table, columns }: Found, { clientName }: ShownColumns): readonly ChoiceOption[] => {
  const parts = [...(table.roles.clientFirstName ?? []), ...(table.roles.clientLastName ?? [])];
  const combinations = new Map(
    [clientName, parts].filter((names) => names.length > 1).map((names) => [names.join("+"), names]),
  );
  return [...combinations].map(([key, names]) => {
    const options = names.flatMap((name) => columns.filter(({ column }) => column === name));
    return {
      key,
      label: options.map((option) => columnChoice(option).label).join(" + "),
      detail: options.flatMap(({ samples }) => samples.slice(0, 1)).join(" "),
    };
  });
};
