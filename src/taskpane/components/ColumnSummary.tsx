import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Found } from "../../application/session/state";
import { columnLabel } from "../columnNames";
import { salesName } from "../salesName";
import { salesExpression, type ShownColumns } from "../shownColumns";
import { useWords, type Words } from "../words";

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "fit-content(45%) minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  role: { color: tokens.colorNeutralForeground3, maxWidth: "112px", overflowWrap: "anywhere" },
  columns: { margin: 0, overflowWrap: "anywhere" },
  change: { alignSelf: "flex-start" },
});

interface ColumnSummaryProps {
  readonly found: Found;
  readonly shown: ShownColumns;
  readonly onChange: () => void;
}

/** Which column plays which role, in a few lines, and the way to change it. */
export const ColumnSummary = ({ found, shown, onChange }: ColumnSummaryProps) => {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      <dl className={styles.list}>
        {rolesInUse(found, shown, words).map(([role, columns]) => (
          // A row of the grid needs its two cells, without an element around them.
          <Row key={role} role={role} columns={columns} />
        ))}
      </dl>
      <Button className={styles.change} onClick={onChange}>
        {words.messages.start.changeColumns}
      </Button>
    </>
  );
};

const Row = ({ role, columns }: { readonly role: string; readonly columns: readonly string[] }) => {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.role}>{role}</dt>
      <dd className={styles.columns}>
        {columns.map((column) => (
          <div key={column}>{column}</div>
        ))}
      </dd>
    </>
  );
};

/** A role, and the columns that play it together. */
type RoleInUse = readonly [role: string, columns: readonly string[]];

/** Client and sales always, the other roles where a column has them. */
const rolesInUse = (found: Found, shown: ShownColumns, { messages, terms }: Words): readonly RoleInUse[] => {
  const texts = messages.columns;
  const label = (column: number) => columnLabel(column, found);
  const { clientName, clientId, grouping } = shown;
  const client = [
    ...(clientName.length === 0 ? [] : [clientName.map(label).join(" + ")]),
    ...(clientId === null ? [] : [label(clientId)]),
  ];
  const sales = salesExpression(shown.sales);
  const salesLabel = sales?.kind === "column" ? label(sales.column) : sales && salesName(sales, found, messages);
  const optional: readonly (readonly [string, number | null])[] = [
    [texts.date, shown.date],
    [texts.documentType, shown.documentType],
    [texts.status, shown.status],
    [texts.currency, shown.currency?.column ?? null],
    [texts.group, grouping.kind === "column" ? grouping.column : null],
  ];
  const named = optional.flatMap(([role, column]): RoleInUse[] => (column === null ? [] : [[role, [label(column)]]]));
  const byFirstWord: readonly RoleInUse[] = grouping.kind === "firstWord" ? [[texts.group, [texts.sameFirstWord]]] : [];
  return [
    [terms.client, client.length === 0 ? [texts.missing] : client],
    [texts.sales, [salesLabel ?? texts.missing]],
    ...named,
    ...byFirstWord,
  ];
};
