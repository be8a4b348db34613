import { mergeClasses } from "@fluentui/react-components";
import type { Abc, AbcClass } from "../../domain/pareto/abc";
import type { Client } from "../../domain/portfolio/portfolio";
import { inCurrency, sumOf } from "../../domain/portfolio/amount";
import { useWords } from "../words";
import { ClassLetter } from "./ClassLetter";
import { useFigureTableStyles } from "./figureTable";

const CLASSES: readonly AbcClass[] = ["A", "B", "C", "N/C"];

/** Clients, sales and share of every class. */
export const ClassTable = ({ abc }: { readonly abc: Abc<Client> }) => {
  const styles = useFigureTableStyles();
  const { messages, formats } = useWords();
  const { columns, total } = messages.results;
  const classes = CLASSES.filter((abcClass) => abcClass !== "N/C" || abc.totals["N/C"].clients > 0);
  const figure = mergeClasses(styles.head, styles.figure, styles.wrapped);
  return (
    <div className={styles.around}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {columns.abcClass}
            </th>
            <th scope="col" className={figure}>
              {columns.clients}
            </th>
            <th scope="col" className={figure}>
              {columns.sales}
            </th>
            <th scope="col" className={figure}>
              {columns.shareOfSales}
            </th>
          </tr>
        </thead>
        <tbody>
          {classes.map((abcClass) => {
            const { clients, sales, shareOfSales } = abc.totals[abcClass];
            return (
              <tr key={abcClass} className={styles.row}>
                <th scope="row" className={styles.name}>
                  <ClassLetter abcClass={abcClass} />
                </th>
                <td className={styles.figure}>{formats.count(clients)}</td>
                <td className={styles.figure}>{formats.amount(inCurrency(sales))}</td>
                <td className={styles.figure}>{abcClass === "N/C" ? "–" : formats.alignedShare(shareOfSales)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className={styles.total}>
            <th scope="row" className={mergeClasses(styles.name, styles.total)}>
              {total}
            </th>
            <td className={styles.figure}>{formats.count(abc.rows.length)}</td>
            <td className={styles.figure}>{formats.amount(inCurrency(sumOf(abc.rows.map(({ sales }) => sales))))}</td>
            <td className={styles.figure} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
