import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { QuadrantSummary } from "../../domain/matrix/quadrantTotals";
import { QUADRANT_LETTERS, QUADRANTS } from "../../domain/matrix/quadrant";
import { inCurrency } from "../../domain/portfolio/amount";
import { useWords } from "../words";
import { useFigureTableStyles } from "./figureTable";
import { LetterMark } from "./LetterMark";
import { QUADRANT_COLORS } from "./quadrantColors";

const useStyles = makeStyles({
  label: { display: "flex", gap: "8px", alignItems: "baseline" },
});

/** Clients and sales of every quadrant. */
export const QuadrantTable = ({ totals }: { readonly totals: QuadrantSummary }) => {
  const table = useFigureTableStyles();
  const styles = useStyles();
  const { messages, formats, terms } = useWords();
  const { columns, matrix } = messages.results;
  return (
    <div className={table.around}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {matrix.quadrant}
            </th>
            <th scope="col" className={mergeClasses(table.head, table.figure)}>
              {columns.clients}
            </th>
            <th scope="col" className={mergeClasses(table.head, table.figure, table.wrapped)}>
              {columns.sales}
            </th>
          </tr>
        </thead>
        <tbody>
          {QUADRANTS.map((quadrant) => (
            <tr key={quadrant} className={table.row}>
              <th scope="row" className={table.name}>
                <span className={styles.label}>
                  <LetterMark letter={QUADRANT_LETTERS[quadrant]} colors={QUADRANT_COLORS[quadrant]} />
                  {terms.quadrants[quadrant]}
                </span>
              </th>
              <td className={table.figure}>{formats.count(totals[quadrant].clients)}</td>
              <td className={table.figure}>{formats.amount(inCurrency(totals[quadrant].sales))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
