import { makeStyles, tokens } from "@fluentui/react-components";
import type { Found } from "../../application/session/state";
import type { DetectedTable } from "../../domain/detection/answer";
import type { ColumnChoice } from "../../domain/portfolio/portfolio";
import { likelyColumns } from "../likelyColumns";
import type { PickedColumns, ShownColumns } from "../shownColumns";
import { useWords } from "../words";
import { Choice } from "./Choice";
import { ClientFields } from "./ClientFields";
import { ColumnField } from "./ColumnField";
import { Disclosure } from "./Disclosure";
import { DocumentFields } from "./DocumentFields";
import { SalesAlternatives } from "./SalesAlternatives";
import { SalesFields } from "./SalesFields";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "4px" },
  documents: { marginTop: "4px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
});

interface ColumnFieldsProps {
  readonly found: Found;
  /** The table as last read. */
  readonly settled: Found;
  readonly shown: ShownColumns;
  readonly onTable: (table: DetectedTable) => void;
  readonly onPick: (picked: PickedColumns) => void;
}

/** Every column the analysis uses, correctable. */
export const ColumnFields = ({ found, settled, shown, onTable, onPick }: ColumnFieldsProps) => {
  const styles = useStyles();
  const {
    columns: texts,
    hints: { columns: hints },
  } = useWords().messages;
  const { tables, table } = found;
  return (
    <div className={styles.fields}>
      {tables.length > 1 && (
        <Choice
          label={texts.table}
          hint={hints.table}
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
      <ClientFields found={found} shown={shown} onPick={onPick} />
      <SalesAlternatives settled={settled} draft={shown.sales} onPick={onPick} />
      <SalesFields found={found} draft={shown.sales} onPick={onPick} />
      <ColumnField
        label={texts.date}
        hint={hints.date}
        found={found}
        likely={likelyColumns(table, "date", "shipDate")}
        column={shown.date}
        onColumn={(date) => {
          onPick({ date });
        }}
        onNone={() => {
          onPick({ date: null });
        }}
      />
      <Choice
        label={texts.oneRow}
        hint={hints.oneRow}
        options={[
          { key: "lines", label: texts.oneRowIsALine },
          { key: "clients", label: texts.oneRowIsAClient },
        ]}
        selected={[shown.orientation === "lines" ? "lines" : "clients"]}
        onChoose={([key]) => {
          onPick({ orientation: key === "lines" ? "lines" : oneRowAClient(table) });
        }}
      />
      <div className={styles.documents}>
        <Disclosure summary={texts.documents} startsOpen={usesDocuments(shown)}>
          <DocumentFields found={found} settled={settled} shown={shown} onPick={onPick} />
        </Disclosure>
      </div>
    </div>
  );
};

/** Years side by side and pivots are tables of one row a client, too. */
const oneRowAClient = ({ orientation }: DetectedTable): ColumnChoice["orientation"] =>
  orientation === "lines" ? "clients" : orientation;

const usesDocuments = ({ documentType, status, currency, grouping }: ShownColumns): boolean =>
  documentType !== null || status !== null || currency !== null || grouping.kind !== "none";
