import { makeStyles, tokens } from "@fluentui/react-components";
import type { LeftOut } from "../../domain/portfolio/portfolio";
import { useWords } from "../words";
import { CellList } from "./CellList";
import { Disclosure } from "./Disclosure";

const useStyles = makeStyles({
  list: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  reason: { display: "flex", justifyContent: "space-between", gap: "12px", fontWeight: tokens.fontWeightSemibold },
  figure: { fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  cells: { margin: "0 0 8px 0" },
});

/** The lines that did not count, by reason, with their amounts and where they stand. */
export const LeftOutLines = ({ leftOut }: { readonly leftOut: readonly LeftOut[] }) => {
  const styles = useStyles();
  const { messages, formats, terms } = useWords();
  const lines = leftOut.reduce((sum, { count }) => sum + count, 0);
  if (lines === 0) return null;
  const sheets = new Set(leftOut.flatMap(({ cells }) => cells.map(({ sheetName }) => sheetName)));
  return (
    <Disclosure summary={messages.start.leftOut(lines, formats)}>
      <dl className={styles.list}>
        {leftOut.map(({ reason, count, sales, cells }) => (
          <div key={reason}>
            <dt className={styles.reason}>
              <span>{`${terms.leftOut[reason]} (${formats.count(count)})`}</span>
              <span className={styles.figure}>{formats.exactAmount(sales)}</span>
            </dt>
            <dd className={styles.cells}>
              <CellList cells={cells} namesSheets={sheets.size > 1} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
};
