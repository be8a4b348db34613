import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Abc, AbcClass } from "../../domain/pareto/abc";
import type { Client } from "../../domain/portfolio/portfolio";
import { inCurrency, sumOf } from "../../domain/portfolio/amount";
import { useWords } from "../words";
import { ClassLetter } from "./ClassLetter";
import { ShareBar } from "./ShareBar";

const CLASSES: readonly AbcClass[] = ["A", "B", "C", "N/C"];

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    verticalAlign: "bottom",
    paddingBottom: "4px",
    textAlign: "left",
  },
  figure: { textAlign: "right", whiteSpace: "nowrap", padding: "4px 0 4px 8px" },
  wrapped: { whiteSpace: "normal" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "4px 0" },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** Clients, sales and share of every class, with their proportions as bars. */
export const ClassTable = ({ abc }: { readonly abc: Abc<Client> }) => {
  const styles = useStyles();
  const { messages, formats } = useWords();
  const { columns, total, shareOfClientsBar, shareOfSalesBar } = messages.results;
  const classes = CLASSES.filter((abcClass) => abcClass !== "N/C" || abc.totals["N/C"].clients > 0);
  const figure = mergeClasses(styles.head, styles.figure, styles.wrapped);
  return (
    <div>
      <ShareBar label={shareOfClientsBar} totals={abc.totals} share="shareOfClients" />
      <ShareBar label={shareOfSalesBar} totals={abc.totals} share="shareOfSales" />
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
