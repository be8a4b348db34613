import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Portfolio } from "../../domain/portfolio/portfolio";
import { useWords } from "../words";

const useStyles = makeStyles({
  list: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "12px", padding: "2px 0" },
  result: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  figure: { margin: "0 0 0 auto", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** Read less left out is what was analysed, to the cent. */
export const ControlTotal = ({ portfolio }: { readonly portfolio: Portfolio }) => {
  const styles = useStyles();
  const { messages, formats } = useWords();
  const { control, leftOut } = portfolio;
  const linesLeftOut = leftOut.reduce((sum, { count }) => sum + count, 0);
  const lines = [
    { label: messages.results.read, amount: control.read },
    { label: messages.results.leftOut(linesLeftOut, formats), amount: control.leftOut },
    { label: messages.results.analysed, amount: control.clients },
  ];
  return (
    <dl className={styles.list}>
      {lines.map(({ label, amount }, index) => (
        <div key={label} className={mergeClasses(styles.line, index === lines.length - 1 && styles.result)}>
          <dt>{label}</dt>
          <dd className={styles.figure}>{formats.exactAmount(amount)}</dd>
        </div>
      ))}
    </dl>
  );
};
